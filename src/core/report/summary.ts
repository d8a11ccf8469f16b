import { columnName } from '../cells/address';
import type { WorkbookSnapshot } from '../cells/snapshot';
import { STANDARD } from '../rules/presets';
import type { Rules } from '../rules/schema';
import type { FindingSeverity } from '../model/finding';
import type { ScanResult } from '../scan/result';
import type { Status } from '../model/kpi';
import { formula, number, text } from './cells';
import { columnOf } from './columns';
import { ratesBlock, trendBlocks, type Block } from './figures';
import { HEADER_ROW, listRows } from './kpi-list';
import { moneyBlocks } from './money';
import type { CellStyle, ReportCell, ReportSheet } from './plan';
import { laidOut, SUMMARY_WIDTHS } from './summary-layout';
import type { ReportTexts } from './texts';

/** Statuses of a period that is due, in the order of the stacked chart; the colours differ in lightness too. */
const DUE_STATUSES: readonly {
  readonly status: Status;
  readonly colour: string;
  /** Of a number on that colour; at least 4.5 : 1. */
  readonly ink: string;
  readonly style?: CellStyle;
}[] = [
  { status: 'achieved', colour: '#1B5E9B', ink: '#FFFFFF', style: 'achieved' },
  { status: 'notAchieved', colour: '#E07B39', ink: '#1A1A1A', style: 'notAchieved' },
  { status: 'notMeasured', colour: '#F2C85B', ink: '#1A1A1A', style: 'notMeasured' },
  { status: 'notSet', colour: '#9DB4C0', ink: '#1A1A1A' },
  { status: 'undetermined', colour: '#5C5C5C', ink: '#FFFFFF' },
];

const SEVERITIES: readonly FindingSeverity[] = ['error', 'warning', 'info'];

interface SummaryContext {
  readonly sheetCount: number;
  readonly rules: Rules;
  readonly date: string;
}

/** サマリー: counts, rates and money as formulas over KPI一覧 and the sources, with the charts drawn from them. */
export function summarySheet(
  scan: ScanResult,
  snapshot: WorkbookSnapshot,
  texts: ReportTexts,
  context: SummaryContext,
): ReportSheet {
  const head: ReportCell[][] = [
    [text(texts.title, 'title')],
    [text(texts.madeFrom(scan.workbook, context.sheetCount, context.date), 'note')],
    [text(ruleText(context.rules, texts), 'note')],
  ];
  const list = listReferences(scan, texts);
  const blocks = [
    statusBlock(scan, texts, list),
    averageBlock(texts, list),
    checksBlock(scan, texts),
    projectBlock(scan, texts, list),
    ...moneyBlocks(scan, snapshot, texts),
    ratesBlock(scan, texts),
    ...trendBlocks(scan, texts),
  ];
  const { rows, charts, print } = laidOut(
    head,
    blocks.filter((block) => block !== null),
  );
  return {
    key: 'summary',
    name: texts.summaryName,
    rows,
    columnWidths: SUMMARY_WIDTHS,
    tables: [],
    charts,
    print,
    frozenRows: 0,
    wrapColumns: [],
  };
}

/** Columns of KPI一覧 as references, and counting over them. */
interface ListReferences {
  readonly column: (key: Parameters<typeof columnOf>[0]) => string;
  /** `=SUMPRODUCT(…)`, not COUNTIFS: a project name may hold * or ?, or be longer than 255 characters. */
  readonly count: (...tests: string[]) => string;
  /** The test for rows that are due. */
  readonly due: string;
}

function listReferences(scan: ScanResult, texts: ReportTexts): ListReferences {
  const last = HEADER_ROW + 1 + listRows(scan).length;
  const column: ListReferences['column'] = (key) =>
    `{{sheet:kpiList}}!$${columnOf(key)}$${HEADER_ROW + 2}:$${columnOf(key)}$${last}`;
  return {
    column,
    due: `${column('due')}="${texts.due}"`,
    count: (...tests) => `=SUMPRODUCT(${tests.map((test) => `--(${test})`).join(',')})`,
  };
}

/**
 * KPIs and periods by status. What is not due counts as no period, and a name without values has no status; as KPIs
 * they are there, so that the figures of the pane are found again.
 */
function statusBlock(scan: ScanResult, texts: ReportTexts, { column, count, due }: ListReferences): Block {
  const hasBareNames = scan.kpis.some(({ periods }) => periods.length === 0);
  const mine = `${column('newest')}="${texts.newest}"`;
  return (top) => {
    const first = top + 5;
    const lines: {
      readonly word: string;
      readonly style?: CellStyle;
      readonly is: 'due' | 'pending' | 'bare';
    }[] = [
      ...DUE_STATUSES.map(({ status, style }) => ({
        word: texts.statuses[status],
        ...(style ? { style } : {}),
        is: 'due' as const,
      })),
      { word: texts.statuses.pending, is: 'pending' },
      ...(hasBareNames ? [{ word: texts.noValues, is: 'bare' as const }] : []),
    ];
    const total = first + lines.length;
    const share = (letter: string, row: number): ReportCell =>
      formula(`=IF(${letter}$${total}=0,"",${letter}${row}/${letter}$${total})`, '0.0%');
    return [
      [text(texts.byStatus, 'section')],
      ...texts.byStatusNotes.map((note) => [text(note, 'note')]),
      [texts.status, texts.kpiCount, texts.share, texts.periodCount, texts.share].map((one) =>
        text(one, 'header'),
      ),
      ...lines.map(({ word, style, is }, i) => {
        const row = first + i;
        const test = `${column('status')}=${is === 'bare' ? '""' : `$A${row}`}`;
        return [
          text(word, style),
          formula(count(test, mine), '0', 'figure'),
          share('B', row),
          ...(is === 'due' ? [formula(count(test, due), '0', 'figure'), share('D', row)] : []),
        ];
      }),
      [
        text(texts.total, 'header'),
        formula(`=SUM(B${first}:B${total - 1})`, '0', 'figure'),
        null,
        formula(`=SUM(D${first}:D${total - 1})`, '0', 'figure'),
      ],
    ];
  };
}

/**
 * Rows with a rate, which is a number or an empty text. Not ISNUMBER: the engine of the stand-in looks at one cell of
 * the column only.
 */
function rated(column: ListReferences['column']): string {
  return `${column('rate')}<>""`;
}

function averageBlock(texts: ReportTexts, { column, count, due }: ListReferences): Block {
  const missing = `${column('status')}="${texts.statuses.notMeasured}"`;
  return () => [
    [text(texts.rates, 'section')],
    [
      text(texts.averageRate),
      formula(`=IFERROR(AVERAGEIFS(${column('rate')},${column('due')},"${texts.due}"),"")`, '0.0', 'figure'),
      text(texts.averageHow, 'note'),
    ],
    [
      text(texts.medianRate),
      // Option 6 leaves out what is not due or has no rate: dividing by FALSE or a text is an error there.
      formula(`=IFERROR(AGGREGATE(17,6,${column('rate')}/(${due}),2),"")`, '0.0', 'figure'),
    ],
    [text(texts.ratedCount), formula(count(due, rated(column)), '0')],
    [text(texts.missingCount), formula(count(missing, due), '0')],
  ];
}

function checksBlock(scan: ScanResult, texts: ReportTexts): Block {
  const found = (severity: FindingSeverity): number =>
    scan.findings.filter((finding) => finding.severity === severity).length;
  return () => [
    [text(texts.toReview, 'section')],
    [text(texts.severity, 'header'), text(texts.count, 'header')],
    ...SEVERITIES.map((severity) => [text(texts.severities[severity]), number(found(severity), '0')]),
    [
      text(texts.reviewKpis),
      number(scan.kpis.filter(({ confidence }) => confidence === 'review').length, '0'),
    ],
  ];
}

function projectBlock(scan: ScanResult, texts: ReportTexts, { column, count, due }: ListReferences): Block {
  const projects = [...new Set(scan.kpis.map((kpi) => kpi.project ?? texts.noProject))];
  const rows = (top: number): ReportCell[][] => [
    [text(texts.byProject, 'section')],
    [
      text(texts.chartCategory, 'header'),
      ...DUE_STATUSES.map(({ status }) => text(texts.statuses[status], 'header')),
      text(texts.averageRate, 'header'),
    ],
    ...projects.map((project, i) => {
      const row = top + 3 + i;
      const mine = `${column('project')}=$A${row}`;
      const own = `--(${mine}),--(${due}),--(${rated(column)})`;
      return [
        text(project, 'name'),
        ...DUE_STATUSES.map((_, s) =>
          formula(count(mine, `${column('status')}=${columnName(s + 1)}$${top + 2}`, due), '0'),
        ),
        // SUMPRODUCT takes texts for 0; an IF inside it would be one cell where a file is opened, not an array.
        formula(
          `=IF(SUMPRODUCT(${own})=0,"",SUMPRODUCT(${own},${column('rate')})/SUMPRODUCT(${own}))`,
          '0.0',
        ),
      ];
    }),
  ];
  return Object.assign(rows, {
    floats: true,
    chart: {
      name: 'KPI_STATUS_BY_PROJECT',
      title: texts.chartTitle,
      type: 'barStacked' as const,
      source: { top: 1, left: 0, bottom: 1 + projects.length, right: DUE_STATUSES.length },
      seriesBy: 'columns' as const,
      categoryAxisTitle: texts.chartCategory,
      valueAxisTitle: texts.chartValue,
      valueAxisMinimum: 0,
      seriesColours: DUE_STATUSES.map(({ colour }) => colour),
      // The sign of the status before the number, and nothing for none: `○ 3`.
      seriesLabels: DUE_STATUSES.map(({ status, ink }) => ({
        format: `"${texts.statuses[status].split(' ')[0]} "0;;;`,
        colour: ink,
      })),
      height: Math.max(18, 5 + projects.length * 2),
    },
  });
}

/** The rule profile in one line: its name, and for others than the standard one their bands. */
function ruleText(rules: Rules, texts: ReportTexts): string {
  if (rules.id === STANDARD.id) return texts.rule;
  const bands = rules.bands.map(({ from, label }) => texts.band(label[texts.locale], from)).join('、');
  return texts.ruleOf(rules.name[texts.locale], bands);
}
