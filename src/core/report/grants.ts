import { columnName } from '../cells/address';
import type { WorkbookSnapshot } from '../cells/snapshot';
import { byProject, isEligible, type ProjectAmounts } from '../finance/reconcile';
import type { Cost, GrantCheck, ScanResult } from '../scan/result';
import { foldName } from '../text/fold';
import { formula, number, source, text } from './cells';
import { tie } from './live';
import type { ReportCell, ReportSheet } from './plan';
import type { ReportTexts } from './texts';

/** The columns of 交付金突合, left to right, with their widths in characters. */
const COLUMNS = [
  ['project', 34],
  ['period', 12],
  ['cost', 15],
  ['eligible', 15],
  ['budget', 15],
  ['settled', 15],
  ['contract', 15],
  ['grant', 15],
  ['share', 9],
  ['rule', 32],
  ['expected', 17],
  ['difference', 14],
  ['tolerance', 15],
  ['verdict', 20],
  ['remark', 32],
  ['source', 18],
] as const;

type GrantColumn = (typeof COLUMNS)[number][0];
type AmountColumn = 'cost' | 'eligible' | 'budget' | 'settled' | 'contract' | 'grant';

const AMOUNTS: readonly AmountColumn[] = ['cost', 'eligible', 'budget', 'settled', 'contract', 'grant'];

/** Title, note, totals, a blank row; then the table's header. */
const HEADER_ROW = 4;
const YEN = '#,##0';

/** One row of 交付金突合: a project and period, with one of its grants where it has any. */
interface GrantRow {
  readonly group: ProjectAmounts<Cost>;
  readonly grant: Cost | null;
  readonly check: GrantCheck | null;
}

/** The column an amount stands in; null for amounts that are neither cost nor grant. */
function columnOfAmount(cost: Cost): AmountColumn | null {
  if (cost.role === 'other') return null;
  return cost.role === 'cost' && isEligible(cost) ? 'eligible' : cost.role;
}

function rowsOf(scan: ScanResult): GrantRow[] {
  return byProject(scan.costs).flatMap((group): GrantRow[] => {
    const grants = group.amounts.filter(({ role }) => role === 'grant');
    if (grants.length === 0) return [{ group, grant: null, check: null }];
    return grants.map((grant) => ({
      group,
      grant,
      check: scan.grants.find(({ sheet, cell }) => sheet === grant.sheet && cell === grant.cell) ?? null,
    }));
  });
}

/**
 * 交付金突合: per project what was planned, settled and granted, the rule that explains the grant, and by how much it
 * is off. Null where the workbook states no amounts.
 */
export function grantsSheet(
  scan: ScanResult,
  snapshot: WorkbookSnapshot,
  texts: ReportTexts,
): ReportSheet | null {
  const rows = rowsOf(scan);
  if (rows.length === 0) return null;
  const columns = COLUMNS.filter(([key]) => isUsed(key, rows));
  const letter = (key: GrantColumn): string => columnName(columns.findIndex(([name]) => name === key));
  const anyGrant = rows.some(({ grant }) => grant !== null);
  const first = HEADER_ROW + 2;
  const last = HEADER_ROW + 1 + rows.length;
  const total = (key: AmountColumn): ReportCell =>
    formula(`=SUBTOTAL(109,${letter(key)}${first}:${letter(key)}${last})`, YEN, 'figure');
  return {
    key: 'grants',
    name: texts.grantsName,
    rows: [
      [text(texts.grantsTitle, 'title')],
      [text(texts.grantsNote, 'note')],
      columns.map(([key]) => {
        if (key === 'project') return text(texts.grantsTotal, 'section');
        return AMOUNTS.includes(key as AmountColumn) ? total(key as AmountColumn) : null;
      }),
      [],
      columns.map(([key]) => text(texts.grantColumns[key], 'header')),
      ...rows.map((row, i) => {
        const cells = cellsOf(row, first + i, { snapshot, texts, anyGrant, letter });
        return columns.map(([key]) => cells[key] ?? null);
      }),
    ],
    columnWidths: columns.map(([, width]) => width),
    tables: [
      {
        name: 'KPI_GRANTS',
        area: { top: HEADER_ROW, left: 0, bottom: HEADER_ROW + rows.length, right: columns.length - 1 },
      },
    ],
    charts: [],
    frozenRows: HEADER_ROW + 1,
    wrapColumns: columns.flatMap(([key], i) => (WRAPPED.includes(key) ? [i] : [])),
  };
}

const WRAPPED: readonly GrantColumn[] = ['project', 'rule', 'remark'];

/** Columns of amounts nobody stated would only push the others off the page. */
function isUsed(key: GrantColumn, rows: readonly GrantRow[]): boolean {
  const isAmount = (AMOUNTS as readonly string[]).includes(key);
  if (isAmount) return rows.some(({ group }) => group.amounts.some((one) => columnOfAmount(one) === key));
  return key !== 'period' || rows.some(({ group }) => group.period !== null);
}

/** What a grant was paid for: what was settled, else the eligible cost, the cost, the budget. */
export function paidFor(amounts: readonly Cost[]): Cost | undefined {
  for (const key of PAID_FOR) {
    const found = amounts.find((one) => columnOfAmount(one) === key);
    if (found) return found;
  }
  return undefined;
}

const PAID_FOR: readonly AmountColumn[] = ['settled', 'eligible', 'cost', 'budget'];

interface RowContext {
  readonly snapshot: WorkbookSnapshot;
  readonly texts: ReportTexts;
  /** Some project of the workbook has a grant, so that one without is worth a word. */
  readonly anyGrant: boolean;
  readonly letter: (key: GrantColumn) => string;
}

function cellsOf(
  { group, grant, check }: GrantRow,
  row: number,
  context: RowContext,
): Partial<Record<GrantColumn, ReportCell>> {
  const { texts, snapshot, letter } = context;
  const of = (key: AmountColumn): Cost | undefined =>
    key === 'grant' ? (grant ?? undefined) : group.amounts.find((one) => columnOfAmount(one) === key);
  const ref = (key: GrantColumn): string => `${letter(key)}${row}`;
  const base = PAID_FOR.find((key) => of(key) !== undefined);
  const place = grant ?? group.amounts[0]!;
  const cells: Partial<Record<GrantColumn, ReportCell>> = {
    project: text(group.project),
    period: group.period === null ? null : text(group.period),
    share: base && grant ? formula(`=IF(N(${ref(base)})>0,${ref('grant')}/${ref(base)},"")`, '0.0%') : null,
    remark: remarkOf(group, texts),
    source: source(place.sheet, place.cell),
    verdict: text(verdictWithoutRule(grant, base !== undefined, context)),
    ...(check?.rule && check.expected !== null ? ruled(check, check.expected, ref, of, texts) : {}),
  };
  for (const key of AMOUNTS) cells[key] = amountCell(of(key), snapshot);
  return cells;
}

function verdictWithoutRule(grant: Cost | null, hasBase: boolean, { texts, anyGrant }: RowContext): string {
  if (!grant) return anyGrant ? texts.verdicts.noGrant : texts.verdicts.noRule;
  return hasBase ? texts.verdicts.noRule : texts.verdicts.noCost;
}

/** Rule, amount by the rule, difference and verdict, as formulas over the amounts of the row. */
function ruled(
  check: GrantCheck,
  expected: number,
  ref: (key: GrantColumn) => string,
  of: (key: AmountColumn) => Cost | undefined,
  texts: ReportTexts,
): Partial<Record<GrantColumn, ReportCell>> {
  const rule = check.rule!;
  const base =
    rule.base === 'lesserOfBudgetAndSettled' ? `MIN(${ref('budget')},${ref('settled')})` : ref(rule.base);
  const yen = (key: AmountColumn): number => of(key)?.yen ?? 0;
  const amount =
    rule.base === 'lesserOfBudgetAndSettled' ? Math.min(yen('budget'), yen('settled')) : yen(rule.base);
  const [numerator = 1, denominator = 1] = rule.rate.split('/').map(Number);
  const share = (amount * numerator) / denominator;
  const isCapped = share - expected > 0.5;
  const plain = `${base}*${numerator}/${denominator}`;
  const {
    grant,
    expected: by,
    difference,
  } = {
    grant: ref('grant'),
    expected: ref('expected'),
    difference: ref('difference'),
  };
  const words = texts.grantRule(texts.bases[rule.base], rule.rate, texts.ruleFrom[rule.from]);
  const cap = texts.upTo(expected.toLocaleString(texts.locale === 'ja' ? 'ja-JP' : 'en-US'));
  return {
    rule: text(isCapped ? `${words} ${cap}` : words),
    expected: formula(isCapped ? `=MIN(${plain},${expected})` : `=${plain}`, YEN),
    difference: formula(`=ROUND(${grant}-${by},2)`, '#,##0;▲#,##0;0'),
    tolerance: number(check.tolerance, YEN),
    // 千円未満切捨て counts as paid by the rule, as it does in core.
    verdict: formula(
      `=IF(OR(ABS(${difference})<${ref('tolerance')},ROUNDDOWN(${by},-3)=${grant}),"${texts.verdicts.same}","${texts.verdicts.off}")`,
      'General',
    ),
  };
}

/** An amount in yen, tied to its cell where that is a number. */
export function amountCell(cost: Cost | undefined, snapshot: WorkbookSnapshot): ReportCell {
  if (!cost || cost.yen === null) return null;
  const tied = tie(snapshot, cost.sheet, {
    raw: cost.raw,
    value: cost.yen,
    text: null,
    cell: cost.cell,
    parts: null,
  });
  return tied.kind === 'live' ? formula(tied.formula, YEN) : number(cost.yen, YEN);
}

/** Names that differ, and amounts that stand in several places. */
function remarkOf({ amounts, project }: ProjectAmounts<Cost>, texts: ReportTexts): ReportCell {
  const names = [...new Set(amounts.map((one) => one.project ?? ''))];
  const differing = names.filter((name) => foldName(name) !== foldName(project));
  const labels = [...new Set(amounts.filter(({ role }) => role !== 'grant').map(({ label }) => label))];
  const repeated = labels.flatMap((label) => {
    const count = amounts.filter((one) => one.label === label).length;
    return count > 1 ? [texts.twice(label, count)] : [];
  });
  const remarks = [
    ...(differing.length > 0 ? [texts.otherNames([project, ...differing].join('／'))] : []),
    ...repeated,
  ];
  return remarks.length === 0 ? null : text(remarks.join('、'));
}
