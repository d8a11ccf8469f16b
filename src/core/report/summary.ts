import { columnName } from '../cells/address';
import type { FindingSeverity, ScanResult, Status } from '../scan/result';
import { STANDARD } from '../rules/presets';
import type { Rules } from '../rules/schema';
import { columnOf } from './columns';
import { HEADER_ROW, listRows } from './kpi-list';
import type { ReportCell, ReportSheet, CellStyle } from './plan';
import type { ReportTexts } from './texts';

/** Statuses of a period that is due, in the order of the stacked chart; the colours differ in lightness too. */
const DUE_STATUSES: readonly {
  readonly status: Status;
  readonly colour: string;
  readonly style?: CellStyle;
}[] = [
  { status: 'achieved', colour: '#1B5E9B', style: 'achieved' },
  { status: 'notAchieved', colour: '#E07B39', style: 'notAchieved' },
  { status: 'notMeasured', colour: '#F2C85B', style: 'notMeasured' },
  { status: 'notSet', colour: '#9DB4C0' },
  { status: 'undetermined', colour: '#5C5C5C' },
];

const SEVERITIES: readonly FindingSeverity[] = ['error', 'warning', 'info'];

interface SummaryContext {
  readonly sheetCount: number;
  readonly rules: Rules;
  readonly date: string;
}

export function summarySheet(scan: ScanResult, texts: ReportTexts, context: SummaryContext): ReportSheet {
  const count = listRows(scan).length;
  const list = (key: Parameters<typeof columnOf>[0]): string => {
    const column = columnOf(key);
    return `{{sheet:kpiList}}!$${column}$${HEADER_ROW + 2}:$${column}$${HEADER_ROW + 1 + count}`;
  };
  // SUMPRODUCT, not COUNTIFS: a project name may hold * or ?, or be longer than 255 characters.
  const matching = (...tests: string[]): string =>
    `=SUMPRODUCT(${tests.map((test) => `--(${test})`).join(',')})`;
  const due = `${list('due')}="${texts.due}"`;

  const rows: ReportCell[][] = [
    [text(texts.title, 'title')],
    [text(texts.madeFrom(scan.workbook, context.sheetCount, context.date), 'note')],
    [text(ruleText(context.rules, texts), 'note')],
    [],
    [text(texts.byStatus, 'section')],
    [text(texts.status, 'header'), text(texts.count, 'header'), text(texts.share, 'header')],
  ];
  const firstStatus = rows.length + 1;
  const totalRow = firstStatus + DUE_STATUSES.length;
  DUE_STATUSES.forEach(({ status, style }, i) => {
    const row = firstStatus + i;
    rows.push([
      text(texts.statuses[status], style),
      formula(matching(`${list('status')}=$A${row}`, due), '0', 'figure'),
      formula(`=IF($B$${totalRow}=0,"",B${row}/$B$${totalRow})`, '0.0%'),
    ]);
  });
  rows.push([text(texts.total, 'header'), formula(`=SUM(B${firstStatus}:B${totalRow - 1})`, '0', 'figure')]);

  rows.push(
    [],
    [text(texts.toReview, 'section')],
    [text(texts.severity, 'header'), text(texts.count, 'header')],
  );
  for (const severity of SEVERITIES) {
    const found = scan.findings.filter((finding) => finding.severity === severity).length;
    rows.push([text(texts.severities[severity]), { kind: 'number', value: found, format: '0' }]);
  }
  rows.push([
    text(texts.reviewKpis),
    { kind: 'number', value: scan.kpis.filter((kpi) => kpi.confidence === 'review').length, format: '0' },
  ]);

  rows.push([], [text(texts.byProject, 'section')]);
  const top = rows.length;
  rows.push([
    text(texts.chartCategory, 'header'),
    ...DUE_STATUSES.map(({ status }) => text(texts.statuses[status], 'header')),
  ]);
  const projects = [...new Set(scan.kpis.map((kpi) => kpi.project ?? texts.noProject))];
  projects.forEach((project, i) => {
    const row = top + 2 + i;
    rows.push([
      text(project),
      ...DUE_STATUSES.map((_, s) =>
        formula(
          matching(`${list('project')}=$A${row}`, `${list('status')}=${columnName(s + 1)}$${top + 1}`, due),
          '0',
        ),
      ),
    ]);
  });
  const bottom = top + projects.length;
  return {
    key: 'summary',
    name: texts.summaryName,
    rows,
    columnWidths: [46, 14, 14, 14, 14, 14, 3],
    tables: [],
    charts: [
      {
        name: 'KPI_STATUS_BY_PROJECT',
        title: texts.chartTitle,
        type: 'barStacked',
        source: { top, left: 0, bottom, right: DUE_STATUSES.length },
        seriesBy: 'columns',
        categoryAxisTitle: texts.chartCategory,
        valueAxisTitle: texts.chartValue,
        valueAxisMinimum: 0,
        seriesColours: DUE_STATUSES.map(({ colour }) => colour),
        place: { top: 4, left: 7, bottom: Math.max(22, 8 + projects.length * 2), right: 14 },
      },
    ],
    frozenRows: 0,
    wrapColumns: [],
  };
}

function text(value: string, style?: CellStyle): ReportCell {
  return style ? { kind: 'text', text: value, style } : { kind: 'text', text: value };
}

function formula(value: string, format: string, style?: CellStyle): ReportCell {
  return style
    ? { kind: 'formula', formula: value, format, style }
    : { kind: 'formula', formula: value, format };
}

/** The rule profile in one line: its name, and for others than the standard one their bands. */
function ruleText(rules: Rules, texts: ReportTexts): string {
  if (rules.id === STANDARD.id) return texts.rule;
  const bands = rules.bands.map(({ from, label }) => texts.band(label[texts.locale], from)).join('、');
  return texts.ruleOf(rules.name[texts.locale], bands);
}
