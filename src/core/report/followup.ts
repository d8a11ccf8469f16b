import type { ScanResult } from '../scan/result';
import { linked, text } from './cells';
import { charactersOf, heightFor, linesOf } from './fit';
import { FOLLOWUP_TEXTS, type FollowupTexts } from './followup-texts';
import { issuesOf, messageTranslations, type Issue } from './issues';
import type { KeptColumn, KeptNotes, ReportCell, ReportSheet } from './plan';
import { REPORT_TEXTS, type ReportTexts } from './texts';

/** The columns of 督促リスト with their widths in points; the code is for the screen. */
const COLUMNS = [
  ['severity', 50],
  ['message', 262],
  ['whatToDo', 190],
  ['source', 92],
  ['due', 52],
  ['state', 58],
  ['note', 86],
  ['code', 130],
] as const;

type FollowupColumn = (typeof COLUMNS)[number][0];

const NOTES: readonly FollowupColumn[] = ['due', 'state', 'note'];
/** Title, a line of what it is, what is asked for; then the header. */
const HEADER_ROW = 3;
const SIZE = 9;

/** What a department is asked for. */
export interface FollowupBlock {
  /** As printed; null: the forms name none. */
  readonly department: string | null;
  readonly issues: readonly Issue[];
}

/**
 * What is missing or contradictory, by 担当課: those with what needs action first, and last what no department is named
 * for. What only we are unsure of is not asked of them.
 */
export function followupBlocks(scan: ScanResult, texts: ReportTexts): FollowupBlock[] {
  const byDepartment = new Map<string | null, Issue[]>();
  for (const issue of issuesOf(scan, texts)) {
    if (issue.severity === 'info' || issue.code === 'READING_TO_CHECK') continue;
    byDepartment.set(issue.department, [...(byDepartment.get(issue.department) ?? []), issue]);
  }
  const errors = ({ issues }: FollowupBlock): number =>
    issues.filter(({ severity }) => severity === 'error').length;
  return [...byDepartment]
    .map(([department, issues]): FollowupBlock => ({ department, issues }))
    .sort(
      (a, b) =>
        Number(a.department === null) - Number(b.department === null) ||
        errors(b) - errors(a) ||
        b.issues.length - a.issues.length,
    );
}

/** 督促リスト: a block for each 担当課, each on a page of its own. Null where there is nothing to ask for. */
export function followupSheet(scan: ScanResult, texts: ReportTexts, subtitle: string): ReportSheet | null {
  const blocks = followupBlocks(scan, texts);
  if (blocks.length === 0) return null;
  const words = FOLLOWUP_TEXTS[texts.locale];
  const count = blocks.reduce((sum, { issues }) => sum + issues.length, 0);
  const departments = blocks.filter(({ department }) => department !== null).length;
  const rows: ReportCell[][] = [
    [text(words.title(departments, count), 'title')],
    [text(subtitle, 'note')],
    [text(words.ask, 'note')],
    COLUMNS.map(([key]) => text(titleOf(key, texts, words), 'header')),
  ];
  const heights = [24, 14, 16, 20];
  const breaks: number[] = [];
  for (const [i, block] of blocks.entries()) {
    if (i > 0) breaks.push(rows.length);
    rows.push(groupRow(block, words));
    heights.push(22);
    for (const issue of block.issues) {
      const row = issueRow(issue, texts);
      rows.push(row);
      heights.push(heightOf(row, issue));
    }
  }
  const bottom = rows.length - 1;
  const column = (key: FollowupColumn) => at(key).column;
  const letter = 'ABCDEFGH'[column('state')]!;
  return {
    key: 'followup',
    name: words.name,
    rows,
    columnWidths: COLUMNS.map(([, width]) => charactersOf(width)),
    tables: [],
    charts: [],
    frozenRows: HEADER_ROW + 1,
    wrapColumns: [],
    fontSize: SIZE,
    keeps: keepsOf(scan, texts, bottom),
    choices: [
      {
        area: { top: HEADER_ROW + 1, left: column('state'), bottom, right: column('state') },
        words: texts.states,
      },
    ],
    highlights: [
      {
        area: { top: HEADER_ROW + 1, left: 0, bottom, right: column('note') },
        formula: `=OR(${texts.states
          .slice(2)
          .map((word) => `$${letter}${HEADER_ROW + 2}="${word}"`)
          .join(',')})`,
        style: 'quiet',
      },
    ],
    print: {
      margins: { left: 26, right: 26, top: 30, bottom: 40 },
      breaks,
      rowHeights: heights,
      lastColumn: COLUMNS.length - 2,
    },
  };
}

function titleOf(key: FollowupColumn, texts: ReportTexts, words: FollowupTexts): string {
  if (key === 'message') return words.what;
  return key === 'whatToDo' ? words.please : key === 'source' ? words.cell : texts.checkColumns[key];
}

function groupRow({ department, issues }: FollowupBlock, words: FollowupTexts): ReportCell[] {
  const cells: ReportCell[] = COLUMNS.slice(0, -1).map(() => text('', 'group'));
  cells[0] = text(department?.replace(/\s+/g, ' ') ?? words.noDepartment, 'group');
  // Not in a column of notes: what stands there is the user's.
  cells[3] = text(words.count(issues.length), 'group');
  return cells;
}

function issueRow(issue: Issue, texts: ReportTexts): ReportCell[] {
  const place = issue.cell === null ? issue.sheet : `${issue.sheet}!${issue.cell}`;
  const style = issue.severity === 'error' ? 'notAchieved' : 'notMeasured';
  return [
    text(texts.severities[issue.severity], style),
    text(issue.message, 'cellWrap'),
    text(issue.whatToDo, 'cellWrap'),
    issue.cell === null
      ? text(place, 'cellWrap')
      : linked(place, { sheet: issue.sheet, cell: issue.cell }, 'cellLink'),
    text('', 'inputDate'),
    text('', 'input'),
    text('', 'input'),
    text(`${issue.code} ${place}`, 'helper'),
  ];
}

function heightOf(row: readonly ReportCell[], { sheet, cell }: Issue): number {
  const shown = [
    ...row.map((one) => (one?.kind === 'text' ? one.text : '')).slice(0, 3),
    `${sheet}!${cell ?? ''}`,
  ];
  return heightFor(Math.max(...shown.map((words, c) => linesOf(words, COLUMNS[c]![1], SIZE))), SIZE) + 4;
}

function at(key: FollowupColumn): KeptColumn {
  return {
    column: COLUMNS.findIndex(([name]) => name === key),
    titles: Object.values(REPORT_TEXTS).map((texts) => titleOf(key, texts, FOLLOWUP_TEXTS[texts.locale])),
  };
}

/** A row is known by its code, which names the cell too, and by what it says. */
function keepsOf(scan: ScanResult, texts: ReportTexts, bottom: number): KeptNotes {
  return {
    notes: NOTES.map((key) => at(key)),
    identities: [[at('code'), at('message')], [at('code')]],
    columns: (['severity', 'message', 'whatToDo', 'code'] as const).map((key) => at(key)),
    translations: messageTranslations(scan, texts),
    goneWord: texts.gone,
    goneColumn: 0,
    area: { top: HEADER_ROW, left: 0, bottom, right: COLUMNS.length - 1 },
  };
}
