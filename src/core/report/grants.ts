import { columnName, parseAddress } from '../cells/address';
import type { WorkbookSnapshot } from '../cells/snapshot';
import { byProject, type ProjectAmounts } from '../finance/projects';
import type { Cost, GrantCheck } from '../model/money';
import type { Finding } from '../model/finding';
import type { ScanResult } from '../scan/result';
import { foldName, sameProject } from '../text/fold';
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
  /** The amount of each column that belongs to this grant. */
  readonly amounts: Partial<Record<AmountColumn, Cost>>;
  /** Amounts an earlier row of the project shows already: shown again they would be counted twice in the totals. */
  readonly repeated: ReadonlySet<Cost>;
}

/** The column an amount stands in; null for amounts this sheet has no column for. */
function columnOfAmount(cost: Cost): AmountColumn | null {
  return AMOUNTS.find((column) => column === cost.role) ?? null;
}

function rowsOf(scan: ScanResult): GrantRow[] {
  return byProject(scan.costs).flatMap((group): GrantRow[] => {
    // Where nothing was fixed yet, what was decided or asked for is what is checked.
    const isChecked = (cost: Cost): boolean =>
      scan.grants.some(({ sheet, cell }) => sheet === cost.sheet && cell === cost.cell);
    const grants = group.amounts.filter((cost) => cost.role === 'grant' || isChecked(cost));
    if (grants.length === 0) {
      const amounts = amountsOf(group, null, null);
      return [{ group, grant: null, check: null, amounts, repeated: new Set() }];
    }
    const shown = new Set<Cost>();
    return grants.map((grant) => {
      const check =
        scan.grants.find(({ sheet, cell }) => sheet === grant.sheet && cell === grant.cell) ?? null;
      const amounts = amountsOf(group, grant, check);
      const repeated = new Set(Object.values(amounts).filter((one) => shown.has(one)));
      Object.values(amounts).forEach((one) => shown.add(one));
      return { group, grant, check, amounts, repeated };
    });
  });
}

/**
 * The amounts a grant is compared with. Where a project states one several times (交付決定 │ 額の確定), it is the one
 * core compared with, and of the others the nearest in the grant's row.
 */
function amountsOf(
  { amounts }: ProjectAmounts<Cost>,
  grant: Cost | null,
  check: GrantCheck | null,
): GrantRow['amounts'] {
  const isAlone = amounts.filter(({ role }) => role === 'grant').length <= 1;
  const all = (key: AmountColumn): Cost[] => amounts.filter((one) => columnOfAmount(one) === key);
  const chosen = AMOUNTS.flatMap((key): [AmountColumn, Cost][] => {
    const [first] = all(key);
    if (key === 'grant') return grant ? [[key, grant]] : [];
    return first ? [[key, (isAlone ? null : nearest(all(key), grant)) ?? first]] : [];
  });
  const row: Partial<Record<AmountColumn, Cost>> = Object.fromEntries(chosen);
  for (const { what, cell } of check?.steps ?? []) {
    const key = AMOUNTS.find((one) => one === what);
    const cost = amounts.find((one) => one.sheet === grant?.sheet && one.cell === cell);
    if (key && cost) row[key] = cost;
  }
  return row;
}

function nearest(candidates: readonly Cost[], grant: Cost | null): Cost | null {
  if (!grant) return null;
  const at = parseAddress(grant.cell);
  const beside = candidates.flatMap((cost) => {
    const { top, left } = parseAddress(cost.cell);
    return cost.sheet === grant.sheet && top === at.top ? [{ cost, away: Math.abs(left - at.left) }] : [];
  });
  return beside.sort((a, b) => a.away - b.away)[0]?.cost ?? null;
}

type GrantRule = NonNullable<GrantCheck['rule']>;

/** `2/3` → [2, 3]; a share of one is printed `1`. */
function fractionOf({ rate }: GrantRule): [number, number] {
  const [numerator = 1, denominator = 1] = rate.split('/').map(Number);
  return [numerator, denominator];
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
        const cells = cellsOf(row, first + i, { snapshot, texts, anyGrant, letter, findings: scan.findings });
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

const OF_GRANTS: readonly GrantColumn[] = ['share', 'rule', 'expected', 'difference', 'tolerance'];

/** Columns of amounts nobody stated would only push the others off the page. */
function isUsed(key: GrantColumn, rows: readonly GrantRow[]): boolean {
  const isAmount = (AMOUNTS as readonly string[]).includes(key);
  if (isAmount) return rows.some(({ group }) => group.amounts.some((one) => columnOfAmount(one) === key));
  if (OF_GRANTS.includes(key)) return rows.some(({ grant }) => grant !== null);
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
  readonly findings: readonly Finding[];
}

function cellsOf(
  { group, grant, check, amounts, repeated }: GrantRow,
  row: number,
  context: RowContext,
): Partial<Record<GrantColumn, ReportCell>> {
  const { texts, snapshot, letter } = context;
  const ref = (key: GrantColumn): string => `${letter(key)}${row}`;
  const operand = (key: AmountColumn): string => {
    const cost = amounts[key];
    if (!cost || !repeated.has(cost)) return ref(key);
    const cell = amountCell(cost, snapshot);
    return cell?.kind === 'formula' ? cell.formula.slice(1) : String(cost.yen);
  };
  const sheetOf = grant?.sheet ?? group.amounts[0]!.sheet;
  const placeOfStep: RuledRow['place'] = ({ cell, yen, what }) => {
    const key = AMOUNTS.find(
      (one) => one === what && amounts[one]?.cell === cell && amounts[one]?.sheet === sheetOf,
    );
    if (key) return operand(key);
    const cost = group.amounts.find((one) => one.sheet === sheetOf && one.cell === cell);
    const tied = cost ? amountCell(cost, snapshot) : null;
    return tied?.kind === 'formula' ? tied.formula.slice(1) : String(yen ?? 0);
  };
  const hasFinding = context.findings.some(
    (one) =>
      grant !== null && one.sheet === grant.sheet && one.cell === grant.cell && one.severity !== 'info',
  );
  const base = PAID_FOR.find((key) => amounts[key] !== undefined);
  const place = grant ?? group.amounts[0]!;
  const cells: Partial<Record<GrantColumn, ReportCell>> = {
    project: text(group.project),
    period: group.period === null ? null : text(group.period),
    share:
      base && grant
        ? formula(`=IF(N(${operand(base)})>0,${ref('grant')}/${operand(base)},"")`, '0.0%')
        : null,
    remark: remarkOf(group, texts, context.findings),
    source: source(place.sheet, place.cell),
    verdict: text(verdictWithoutRule(grant, base !== undefined, context)),
    ...(check?.rule && check.expected !== null
      ? ruled(check, { ref, place: placeOfStep, hasFinding, texts })
      : {}),
  };
  for (const key of AMOUNTS) {
    const cost = amounts[key];
    cells[key] = cost && repeated.has(cost) ? null : amountCell(cost, snapshot);
  }
  return cells;
}

function verdictWithoutRule(grant: Cost | null, hasBase: boolean, { texts, anyGrant }: RowContext): string {
  if (!grant) return anyGrant ? texts.verdicts.noGrant : texts.verdicts.noRule;
  return hasBase ? texts.verdicts.noRule : texts.verdicts.noCost;
}

interface RuledRow {
  readonly ref: (key: GrantColumn) => string;
  /** The amount of a step in a formula: its cell in the row, its source, or its yen where it has none. */
  readonly place: (step: GrantCheck['steps'][number]) => string;
  /** Something else is wrong with the grant. */
  readonly hasFinding: boolean;
  readonly texts: ReportTexts;
}

/** Rule, amount by the rule, difference and verdict, as formulas over the amounts of the row. */
function ruled(
  check: GrantCheck,
  { ref, place, hasFinding, texts }: RuledRow,
): Partial<Record<GrantColumn, ReportCell>> {
  const rule = check.rule!;
  const [grant, by, difference] = [ref('grant'), ref('expected'), ref('difference')];
  const words = texts.grantRule(texts.bases[rule.base], rule.rate, texts.ruleFrom[rule.from]);
  const cap = check.steps.find(({ what }) => what === 'cap')?.yen;
  const upTo =
    cap === undefined ? null : texts.upTo(cap.toLocaleString(texts.locale === 'ja' ? 'ja-JP' : 'en-US'));
  const { same, off, noRule, estimated } = texts.verdicts;
  // An amount that is emptied in its source leaves nothing to compare, which is no error.
  const { operands, whole } = formulaOf(check, place);
  // ○ stands only where a declared or chosen rule gives the amount, and never beside a finding.
  const right = rule.from === 'estimated' ? estimated : hasFinding ? off : same;
  const wrong = rule.from === 'estimated' ? estimated : off;
  return {
    rule: text(upTo === null ? words : `${words} ${upTo}`),
    expected: formula(`=IF(COUNT(${operands.join(',')})<${operands.length},"",${whole})`, YEN),
    difference: formula(`=IF(COUNT(${grant},${by})<2,"",ROUND(${grant}-${by},9))`, '#,##0;▲#,##0;0'),
    tolerance: number(check.tolerance, YEN),
    verdict: formula(
      `=IF(ISNUMBER(${difference}),IF(OR(${difference}=0,ROUND(ABS(${difference})-${ref('tolerance')},4)<0),"${right}","${wrong}"),"${noRule}")`,
      'General',
    ),
  };
}

const ROUNDINGS: Readonly<Record<string, string>> = { down: 'ROUNDDOWN', up: 'ROUNDUP', 'half-up': 'ROUND' };

/** The steps of a check as one formula: MIN of the bases, times the share, rounded, at most the cap and the decision. */
function formulaOf(
  { steps, rule }: GrantCheck,
  place: (step: GrantCheck['steps'][number]) => string,
): { readonly operands: readonly string[]; readonly whole: string } {
  const at = steps.findIndex(({ what }) => what === 'rate');
  const bases = steps.slice(0, at);
  const operands = bases.map(place);
  const isRest = bases.length === 2 && bases[1]!.what === 'excluded';
  const base = isRest
    ? `(${operands.join('-')})`
    : operands.length > 1
      ? `MIN(${operands.join(',')})`
      : operands[0]!;
  const [numerator, denominator] = fractionOf(rule!);
  const plain = `${base}*${numerator}/${denominator}`;
  const rounded = steps.find(({ what }) => what === 'rounded')?.text?.split(' ');
  const [unit = '1', mode = 'down'] = rounded ?? [];
  // Rounded before that: 100,000 × 0.29 comes out a trifle below 29,000.
  const share = rounded ? `${ROUNDINGS[mode] ?? 'ROUNDDOWN'}(ROUND(${plain},4),${1 - unit.length})` : plain;
  const limits = steps.filter(({ what }, i) => i > at && !['rounded', 'share'].includes(what)).map(place);
  return { operands, whole: limits.length > 0 ? `MIN(${[share, ...limits].join(',')})` : share };
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

/** Names that differ, among the amounts or on other sheets, and amounts that stand in several places. */
function remarkOf(
  { amounts, project }: ProjectAmounts<Cost>,
  texts: ReportTexts,
  findings: readonly Finding[],
): ReportCell {
  const names = [...new Set(amounts.map((one) => one.project ?? ''))];
  const differing = names.filter((name) => foldName(name) !== foldName(project));
  const labels = [...new Set(amounts.filter(({ role }) => role !== 'grant').map(({ label }) => label))];
  const repeated = labels.flatMap((label) => {
    const count = amounts.filter((one) => one.label === label).length;
    return count > 1 ? [texts.twice(label, count)] : [];
  });
  const remarks = [
    ...(differing.length > 0 ? [texts.otherNames([project, ...differing].join('／'))] : []),
    ...otherNamesElsewhere(project, findings, texts),
    ...repeated,
  ];
  return remarks.length === 0 ? null : text(remarks.join('、'));
}

/** What NAME_DIFFERS says of the project: how it is spelt on its own sheet and in the list. */
function otherNamesElsewhere(project: string, findings: readonly Finding[], texts: ReportTexts): string[] {
  return findings.flatMap(({ code, kpiId, sheet, cell, params }) => {
    const { name, other, otherSheet, otherCell } = params;
    if (code !== 'NAME_DIFFERS' || kpiId !== null || typeof name !== 'string' || typeof other !== 'string')
      return [];
    const isThis = [name, other].some(
      (one) => foldName(one) === foldName(project) || sameProject(one, project),
    );
    if (!isThis) return [];
    const at = (text: string, place: string): string => texts.nameAt(text, place);
    const places = [
      at(other, `${otherSheet}!${otherCell}`),
      at(name, cell === null ? sheet : `${sheet}!${cell}`),
    ];
    return [texts.otherNames(places.join('／'))];
  });
}
