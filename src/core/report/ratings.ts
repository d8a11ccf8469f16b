import { absoluteAddress, cellAddress, columnName, parseAddress, quoteSheetName } from '../cells/address';
import type { WorkbookSnapshot } from '../cells/snapshot';
import { newestDue } from '../kpi/newest';
import type { Rating } from '../model/table';
import type { ScanResult } from '../scan/result';
import { formula, linked, number, text } from './cells';
import { charactersOf, heightFor, linesOf } from './fit';
import { tie } from './live';
import type { ReportCell, ReportChart, ReportSheet } from './plan';
import { RATING_TEXTS } from './rating-texts';
import type { SummaryTexts } from './summary-texts';
import type { ReportTexts } from './texts';

/** A cross-tab of grades: a row for each subject, a column for each grade. */
interface GradeTable {
  readonly scale: readonly string[];
  readonly rows: readonly Rating[];
  /** 0-based row of its header on 評価集計. */
  readonly header: number;
}

/** Points: subject, up to eight grades, total, share of the best two, what the sheet prints, source. */
const WIDTHS = { subject: 190, text: 430, grade: 52, total: 58, share: 76, stated: 84, source: 130 } as const;
const SIZE = 9;
/** Title, note. */
const TOP = 2;
const CHART_ROWS = 9;
/** From dark for the best to light; the last ones warn. They differ in lightness, so that grey print tells them apart. */
const GRADE_COLOURS = [
  '#1B5E9B',
  '#7FA8CC',
  '#F2C85B',
  '#C8500A',
  '#9DB4C0',
  '#5C5C5C',
  '#B08A00',
  '#8A3A06',
];
const GRADE_INKS = ['#FFFFFF', '#1A1A1A', '#1A1A1A', '#FFFFFF', '#1A1A1A', '#FFFFFF', '#1A1A1A', '#FFFFFF'];
const MOST_GRADES = GRADE_COLOURS.length;

function gradeTables({ ratings }: ScanResult): GradeTable[] {
  const byScale = new Map<string, Rating[]>();
  for (const rating of ratings) {
    if (!rating.scale || !rating.counts || rating.scale.length > MOST_GRADES) continue;
    const key = JSON.stringify([rating.sheet, rating.scale]);
    byScale.set(key, [...(byScale.get(key) ?? []), rating]);
  }
  let next = TOP + 1;
  return [...byScale.values()].map((rows) => {
    const header = next;
    // Header, rows, total; the chart below; a blank row and the next title.
    next += rows.length + 2 + CHART_ROWS + 3;
    return { scale: rows[0]!.scale!, rows, header };
  });
}

interface Graded {
  readonly subject: string;
  readonly grade: string;
  readonly sheet: string;
  readonly cell: string;
}

/** Grades given to single KPIs or subjects. */
function gradedOnes(scan: ScanResult): Graded[] {
  const ofKpis = scan.kpis.flatMap((kpi) =>
    kpi.evaluations.map(({ text: grade, cell }) => ({
      subject: kpi.name.replace(/\s+/g, ' '),
      grade,
      sheet: kpi.sheet,
      cell,
    })),
  );
  const others = scan.ratings.flatMap(({ sheet, subject, cell, label, text: grade }) =>
    grade === undefined ? [] : [{ subject: subject ?? label ?? '', grade, sheet, cell }],
  );
  return [...ofKpis, ...others];
}

/** 評価集計: what the sheets rate, counted by grade with totals and the share of the best two. Null: nothing is rated. */
export function ratingsSheet(
  scan: ScanResult,
  snapshot: WorkbookSnapshot,
  words: ReportTexts,
  subtitle: string,
): ReportSheet | null {
  const texts = RATING_TEXTS[words.locale];
  const tables = gradeTables(scan);
  const graded = gradedOnes(scan);
  if (tables.length === 0 && graded.length === 0) return null;
  const widest = Math.max(2, ...tables.map(({ scale }) => scale.length));
  const isList = tables.length === 0;
  const widths = isList
    ? [WIDTHS.subject, WIDTHS.text, WIDTHS.source]
    : [
        WIDTHS.subject,
        ...Array<number>(widest).fill(WIDTHS.grade),
        ...[WIDTHS.total, WIDTHS.share, WIDTHS.stated, WIDTHS.source],
      ];
  /** Room of a grade in the list: over the columns of grades, which are empty there. */
  const room = isList ? WIDTHS.text : widths.slice(1, -1).reduce((sum, one) => sum + one, 0);
  const first = tables[0];
  const rows: ReportCell[][] = [
    [
      first
        ? formula(`=${messageOf(first, texts.message, '')}`, 'General', 'title')
        : text(texts.graded(graded.length), 'title'),
    ],
    [text(subtitle, 'note')],
  ];
  const charts: ReportChart[] = [];
  const heights = [24, 14];
  const add = (cells: readonly ReportCell[], height: number): void => {
    rows.push([...cells]);
    heights.push(height);
  };
  for (const [n, table] of tables.entries()) {
    add([text(texts.bySubject(table.rows[0]!.sheet), 'section')], 22);
    for (const cells of tableRows(table, snapshot, texts)) {
      const [subject] = cells;
      add(
        cells,
        subject?.kind === 'text' ? heightFor(linesOf(subject.text, WIDTHS.subject, SIZE), SIZE) : 16,
      );
    }
    charts.push(chartOf(table, n, widths.length));
    for (let i = 0; i < CHART_ROWS + 2; i++) add([], 16);
  }
  if (graded.length > 0) {
    add([text(texts.list, 'section')], 22);
    add(
      [texts.subject, texts.grade].map((one) => text(one, 'header')),
      18,
    );
    for (const one of graded) {
      const cell = `${quoteSheetName(one.sheet)}!${absoluteAddress(one.cell)}`;
      add(
        [
          text(one.subject, 'cellWrap'),
          formula(`=IF(${cell}="","",${cell})`, 'General', isList ? 'cellWrap' : 'cell'),
          ...Array.from({ length: widths.length - 3 }, () => null),
          linked(`${one.sheet}!${one.cell}`, one, 'cellLink'),
        ],
        heightFor(
          Math.max(linesOf(one.subject, WIDTHS.subject, SIZE), isList ? linesOf(one.grade, room, SIZE) : 1),
          SIZE,
        ),
      );
    }
  }
  return {
    key: 'ratings',
    name: texts.name,
    rows,
    columnWidths: widths.map(charactersOf),
    tables: [],
    charts,
    frozenRows: 0,
    wrapColumns: [],
    fontSize: SIZE,
    print: { margins: { left: 36, right: 36, top: 36, bottom: 40 }, breaks: [], rowHeights: heights },
  };
}

type RatingTexts = (typeof RATING_TEXTS)['ja'];

function tableRows(
  { scale, rows, header }: GradeTable,
  snapshot: WorkbookSnapshot,
  texts: RatingTexts,
): ReportCell[][] {
  const first = header + 2;
  const last = header + 1 + rows.length;
  const letter = (i: number): string => columnName(1 + i);
  const [a, z] = [letter(0), letter(scale.length - 1)];
  const total = letter(scale.length);
  const sums = (row: number, style: 'cellFigure' | 'totalFigure'): ReportCell[] => [
    formula(`=SUM(${a}${row}:${z}${row})`, '0', style),
    scale.length < 3
      ? text('', style)
      : formula(`=IF(${total}${row}=0,"",SUM(${a}${row}:${letter(1)}${row})/${total}${row})`, '0.0%', style),
  ];
  return [
    [texts.subject, ...scale, texts.total, texts.topTwo, texts.stated, texts.source].map((one) =>
      text(one, 'header'),
    ),
    ...rows.map((rating, i): ReportCell[] => {
      const row = first + i;
      return [
        text(rating.subject ?? texts.noSubject, 'cellWrap'),
        ...countCells(rating, snapshot),
        ...sums(row, 'cellFigure'),
        statedCell(rating, `${total}${row}`),
        linked(`${rating.sheet}!${rating.cell}`, rating, 'cellLink'),
      ];
    }),
    [
      text(texts.total, 'total'),
      ...scale.map((_, i) => formula(`=SUM(${letter(i)}${first}:${letter(i)}${last})`, '0', 'totalFigure')),
      ...sums(last + 1, 'totalFigure'),
    ],
  ];
}

/** Counts stand below or beside one another from the rating's cell on; where they do not, they stay what was read. */
function countCells(rating: Rating, snapshot: WorkbookSnapshot): ReportCell[] {
  const { scale = [], counts = {}, sheet, cell } = rating;
  const { top, left } = parseAddress(cell);
  const steps = [
    { down: 1, right: 0 },
    { down: 0, right: 1 },
  ];
  for (const { down, right } of steps) {
    const cells = scale.map((grade, i) => {
      const address = cellAddress(top + i * down, left + i * right);
      const tied = tie(snapshot, sheet, {
        raw: null,
        value: counts[grade] ?? 0,
        text: null,
        cell: address,
        parts: null,
      });
      return { tied, isBlank: (counts[grade] ?? 0) === 0 };
    });
    if (
      cells.every(({ tied, isBlank }) => tied.kind === 'live' || isBlank) &&
      cells.some(({ tied }) => tied.kind === 'live')
    ) {
      return cells.map(({ tied }) =>
        tied.kind === 'live'
          ? formula(tied.formula, '0;0;"－"', 'cellFigure')
          : number(0, '0;0;"－"', 'cellFigure'),
      );
    }
  }
  return scale.map((grade) => number(counts[grade] ?? 0, '0;0;"－"', 'cellFigure'));
}

/** The total the sheet prints, marked where it is another one. */
function statedCell({ statedTotal, statedTotalCell, sheet }: Rating, total: string): ReportCell {
  if (statedTotal == null || !statedTotalCell) return text('', 'cell');
  const cell = `${quoteSheetName(sheet)}!${absoluteAddress(statedTotalCell)}`;
  return formula(`=IF(${cell}="","",IF(${cell}=${total},"○ ","× ")&${cell})`, 'General', 'cellFigure');
}

function chartOf({ scale, rows, header }: GradeTable, n: number, width: number): ReportChart {
  return {
    name: `KPI_RATINGS_${n + 1}`,
    title: null,
    type: 'barStacked',
    source: { top: header, left: 0, bottom: header + rows.length, right: scale.length },
    seriesBy: 'columns',
    valueAxisMinimum: 0,
    gridlines: null,
    hidesValueAxis: true,
    gap: 45,
    fontSize: SIZE,
    seriesColours: scale.map((_, i) => GRADE_COLOURS[i]!),
    seriesLabels: scale.map((grade, i) => {
      return {
        format: `"${grade.replace(/"/g, '')} "0;;;`,
        colour: GRADE_INKS[i]!,
        position: 'Center' as const,
      };
    }),
    place: {
      top: header + rows.length + 3,
      left: 0,
      bottom: header + rows.length + 2 + CHART_ROWS,
      right: width - 1,
    },
  };
}

function messageOf(
  { scale, rows, header }: GradeTable,
  message: SummaryTexts['message']['rated'],
  sheet: string,
): string {
  const row = header + 2 + rows.length;
  const at = (i: number): string => `${sheet}$${columnName(1 + i)}$${row}`;
  const share = `TEXT(${at(scale.length + 1)},"0.0%")`;
  return message(at(scale.length), `"${scale[0]!.replace(/"/g, '""')}"`, at(0), share);
}

interface OnSummary {
  readonly rows: readonly (readonly ReportCell[])[];
  readonly heights: readonly number[];
  readonly charts: readonly ReportChart[];
  readonly message: (texts: SummaryTexts) => string;
  /** Formulas without `=`. */
  readonly tiles: (texts: SummaryTexts) => readonly { readonly label: string; readonly number: string }[];
}

/** More rows than that leave no room for the chart. */
const MOST_SUBJECTS = 12;

/**
 * The ratings as サマリー shows them where nothing else is judged: by reference to 評価集計. Null where a KPI is due, or
 * nothing is rated.
 */
export function ratingsOnSummary(scan: ScanResult, words: ReportTexts, top: number): OnSummary | null {
  const [table] = gradeTables(scan);
  if (!table || table.scale.length < 3 || scan.kpis.some((kpi) => newestDue(kpi) !== null)) return null;
  const texts = RATING_TEXTS[words.locale];
  const { scale, rows, header } = table;
  const shown = rows.slice(0, MOST_SUBJECTS);
  const sheet = '{{sheet:ratings}}!';
  const grades = scale.slice(0, 4);
  const at = (column: number, row: number): string => `${sheet}$${columnName(column)}$${row}`;
  const figures = (row: number, style: 'cellFigure' | 'totalFigure'): ReportCell[] =>
    grades.map((_, i) => formula(`=${at(1 + i, row)}`, '0;0;"－"', style));
  const share = (row: number, style: 'cellFigure' | 'totalFigure'): ReportCell =>
    formula(`=${at(scale.length + 2, row)}`, '0.0%', style);
  const total = header + 2 + rows.length;
  const body = shown.map(({ subject }, i): ReportCell[] => [
    share(header + 2 + i, 'cellFigure'),
    text(subject ?? texts.noSubject, 'cellWrap'),
    ...figures(header + 2 + i, 'cellFigure'),
  ]);
  const chartRows = 12;
  return {
    rows: [
      [text(texts.bySubject(rows[0]!.sheet), 'section')],
      [texts.topTwo, texts.subject, ...grades].map((one) => text(one, 'header')),
      ...body,
      [share(total, 'totalFigure'), text(texts.total, 'total'), ...figures(total, 'totalFigure')],
      [],
      ...Array.from({ length: chartRows }, () => []),
    ],
    heights: [19, 29, ...body.map(() => 16), 16, 8, ...Array<number>(chartRows).fill(16)],
    charts: [
      {
        ...chartOf({ ...table, scale: grades }, 0, 0),
        source: { top: top + 1, left: 1, bottom: top + 1 + shown.length, right: 1 + grades.length },
        place: {
          top: top + 4 + shown.length,
          left: 0,
          bottom: top + 3 + shown.length + chartRows,
          right: 10,
        },
      },
    ],
    message: (summary) => messageOf(table, summary.message.rated, sheet),
    tiles: (summary) => [
      { label: summary.rated, number: `${at(scale.length + 1, total)}&${summary.count}` },
      { label: scale[0]!, number: `${at(1, total)}&${summary.count}` },
      { label: summary.topTwo, number: `TEXT(${at(scale.length + 2, total)},"0.0%")` },
    ],
  };
}
