import { overlaps, parseAddress } from '../../src/core/cells/address';
import type { Kpi, Measured, Observation, Period } from '../../src/core/model/kpi';
import type { ScanResult } from '../../src/core/scan/result';
import type { GeneratedForm, TrueAmount, TrueKpi, TrueObservation, TruePeriod, TrueValue } from './truth';

/**
 * How a scan compares with the truth of its workbook. A value is counted once:
 *
 * - `right`   the scan has it, under its KPI, period and role
 * - `missed`  the scan lacks it and says nothing about it
 * - `asked`   the scan lacks it and says so: its record is to be checked, or its cell is named as unread
 *
 * What the scan says beside that is `wrongHigh` (shown as settled), `wrongAsked` (in a record to be checked) or
 * `spurious` (in a record of a KPI the workbook does not have; such values count as `wrongHigh` too where settled).
 */
export interface Tally {
  readonly forms: number;
  readonly values: number;
  readonly right: number;
  /** Right values in records shown as settled. */
  readonly rightHigh: number;
  readonly missed: number;
  readonly asked: number;
  readonly wrongHigh: number;
  readonly wrongAsked: number;
  /** Records of KPIs the workbook does not have. */
  readonly spurious: number;
  readonly amounts: number;
  readonly amountsRight: number;
  readonly amountsExtra: number;
}

/** A tally with a line for each value that is not right. */
export interface Judged extends Tally {
  readonly details: readonly string[];
}

export const NOTHING: Tally = {
  forms: 0,
  values: 0,
  right: 0,
  rightHigh: 0,
  missed: 0,
  asked: 0,
  wrongHigh: 0,
  wrongAsked: 0,
  spurious: 0,
  amounts: 0,
  amountsRight: 0,
  amountsExtra: 0,
};

export function sumOf(tallies: readonly Tally[]): Tally {
  const keys = Object.keys(NOTHING) as (keyof Tally)[];
  const sums = keys.map((key) => [key, tallies.reduce((sum, tally) => sum + tally[key], 0)]);
  return Object.fromEntries(sums) as unknown as Tally;
}

/** One value of the truth or of a scan: what it is, and where it stands. */
interface Said {
  readonly key: string;
  readonly cell: string | null;
  readonly sheet: string;
}

export function judgeForm(form: GeneratedForm, scan: ScanResult): Judged {
  const { truth } = form;
  const details: string[] = [];
  const used = new Set<Kpi>();
  const count = { values: 0, right: 0, rightHigh: 0, missed: 0, asked: 0, wrongHigh: 0, wrongAsked: 0 };
  const isNamed = unreadPlaces(scan);
  const matched = matchesOf(truth.kpis, scan.kpis);

  for (const kpi of truth.kpis) {
    const record = matched.get(kpi) ?? null;
    if (record) used.add(record);
    const isHigh = record?.confidence === 'high';
    const wanted = saidByTruth(kpi);
    const found = record ? saidByScan(record) : [];
    const foundKeys = new Set(found.map(({ key }) => key));
    const wantedKeys = new Set(wanted.map(({ key }) => key));
    for (const { key, cell, sheet } of wanted) {
      count.values++;
      if (foundKeys.has(key)) {
        count.right++;
        if (isHigh) count.rightHigh++;
      } else if ((record && !isHigh) || (cell && isNamed(sheet, cell))) {
        count.asked++;
        details.push(`asked   ${kpi.name} ${key} (${sheet}!${cell ?? '?'})`);
      } else {
        count.missed++;
        details.push(`missed  ${kpi.name} ${key} (${sheet}!${cell ?? '?'})`);
      }
    }
    for (const { key, cell, sheet } of found) {
      if (wantedKeys.has(key)) continue;
      count[isHigh ? 'wrongHigh' : 'wrongAsked']++;
      details.push(
        `${isHigh ? 'WRONG   ' : 'wrong?  '}${record?.name ?? ''} ${key} (${sheet}!${cell ?? '?'})`,
      );
    }
  }

  const spurious = scan.kpis.filter((kpi) => !used.has(kpi) && kpi.periods.length > 0);
  for (const kpi of spurious) {
    const isHigh = kpi.confidence === 'high';
    count[isHigh ? 'wrongHigh' : 'wrongAsked'] += saidByScan(kpi).length;
    details.push(`spurious ${isHigh ? 'HIGH' : 'to check'} ${kpi.name} (${kpi.sheet}!${kpi.nameCell})`);
  }
  const money = judgeAmounts(truth.amounts, scan);
  return {
    forms: 1,
    ...count,
    spurious: spurious.length,
    ...money,
    details: [...details, ...money.details],
  };
}

/** The record of each KPI: the one named in one of its cells, else the only one of its sheet with its name. */
function matchesOf(kpis: readonly TrueKpi[], records: readonly Kpi[]): Map<TrueKpi, Kpi> {
  const byCell = new Map(records.map((kpi) => [`${kpi.sheet}!${kpi.nameCell}`, kpi]));
  const byName = new Map<string, Kpi[]>();
  for (const kpi of records) {
    const key = `${kpi.sheet}!${plain(kpi.name)}`;
    byName.set(key, [...(byName.get(key) ?? []), kpi]);
  }
  const matches = new Map<TrueKpi, Kpi>();
  for (const kpi of kpis) {
    const cells = [kpi.nameCell, ...(kpi.otherNameCells ?? [])];
    const record = cells.map((cell) => byCell.get(`${kpi.sheet}!${cell}`)).find((one) => one !== undefined);
    // A record that stands at the cell under another name is no match: its values would hide a wrong name.
    if (record && plain(record.name) === plain(kpi.name)) {
      matches.set(kpi, record);
      continue;
    }
    const [only, another] = byName.get(`${kpi.sheet}!${plain(kpi.name)}`) ?? [];
    if (only && !another) matches.set(kpi, only);
  }
  return matches;
}

const plain = (text: string): string => text.normalize('NFKC').replace(/\s/g, '').toLowerCase();

function saidByTruth(kpi: TrueKpi): Said[] {
  const ofPeriod = (period: TruePeriod): Said[] =>
    (['target', 'actual'] as const).flatMap((role) => {
      const value = period[role];
      return value
        ? [{ key: `${placeOf(period)} ${role} ${wordOf(value)}`, cell: value.cell, sheet: kpi.sheet }]
        : [];
    });
  const ofObservation = (one: TrueObservation): Said => ({
    key: `seen ${one.cell} ${wordOf(one)}`,
    cell: one.cell,
    sheet: kpi.sheet,
  });
  return [...kpi.periods.flatMap(ofPeriod), ...kpi.observations.map(ofObservation)];
}

function saidByScan(kpi: Kpi): Said[] {
  const isSaid = (value: Measured | null): value is Measured =>
    value !== null && (value.value !== null || value.text !== null);
  const ofPeriod = (period: Period): Said[] =>
    (['target', 'actual'] as const).flatMap((role) => {
      const value = period[role];
      if (!isSaid(value)) return [];
      const key = `${placeOf(period)} ${role} ${wordOf(value)}`;
      return [{ key, cell: value.cell, sheet: value.sheet ?? kpi.sheet }];
    });
  const ofObservation = (one: Observation): Said => ({
    key: `seen ${one.cell} ${wordOf(one)}`,
    cell: one.cell,
    sheet: kpi.sheet,
  });
  return [...kpi.periods.flatMap(ofPeriod), ...kpi.observations.map(ofObservation)];
}

/** What tells a period from its neighbours: its year, its part of a year, and, without a year, its label. */
function placeOf(period: TruePeriod | Period): string {
  const span = period.span && period.span !== 'year' ? ` ${period.span} ${partIn(period.label)}` : '';
  if (period.fiscalYear !== null) return `${period.fiscalYear}${span}`;
  return span ? `-${span}` : '-';
}

/** What numbers a part of a year in its label: 4 of 4月, 1 of Q1 2026, 上 of 上半期. */
function partIn(label: string | null): string {
  const found = /[上下前後]|(?<![0-9])[0-9]{1,2}(?![0-9])/.exec((label ?? '').normalize('NFKC'));
  return found?.[0] ?? plain(label ?? '');
}

function wordOf({ value, text }: Pick<TrueValue, 'value' | 'text'>): string {
  return value === null ? plain(text ?? '') : String(Number(value.toPrecision(9)));
}

/** Whether a cell lies where the scan says that it read nothing. */
function unreadPlaces(scan: ScanResult): (sheet: string, cell: string) => boolean {
  const places = [
    ...scan.unread.map(({ sheet, address }) => ({ sheet, area: parseAddress(address) })),
    ...scan.findings.flatMap(({ code, sheet, cell, params }) => {
      const address = typeof params['address'] === 'string' ? params['address'] : cell;
      return code === 'CELLS_UNREAD' && address ? [{ sheet, area: parseAddress(address) }] : [];
    }),
  ];
  return (sheet, cell) => {
    const area = parseAddress(cell);
    return places.some((place) => place.sheet === sheet && overlaps(place.area, area));
  };
}

function judgeAmounts(
  amounts: readonly TrueAmount[],
  scan: ScanResult,
): Pick<Tally, 'amounts' | 'amountsRight' | 'amountsExtra'> & { readonly details: string[] } {
  const keyOf = (one: { sheet: string; cell: string; role: string; yen: number | null }): string =>
    `${one.sheet}!${one.cell} ${one.role} ${one.yen}`;
  const found = scan.costs.filter(({ yen }) => yen !== null);
  const foundKeys = new Set(found.map(keyOf));
  const wantedKeys = new Set(amounts.map(keyOf));
  const missing = amounts.filter((one) => !foundKeys.has(keyOf(one)));
  // 対象外経費 or 差額 told as 「その他」 says nothing wrong.
  const extra = found.filter((one) => one.role !== 'other' && !wantedKeys.has(keyOf(one)));
  return {
    amounts: amounts.length,
    amountsRight: amounts.length - missing.length,
    amountsExtra: extra.length,
    details: [
      ...missing.map((one) => `amount missed ${keyOf(one)} ${one.project ?? ''}`),
      ...extra.map((one) => `amount extra  ${keyOf(one)} ${one.project ?? ''}`),
    ],
  };
}

const COLUMNS = [
  'forms',
  'values',
  'right',
  'rightHigh',
  'missed',
  'asked',
  'wrongHigh',
  'wrongAsked',
  'spurious',
] as const;

/** One line per family and one for all, with the head of the table first. */
export function yardstickTable(rows: readonly (readonly [family: string, tally: Tally])[]): string {
  const share = (part: number, whole: number): string =>
    whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)}%`;
  const line = (name: string, tally: Tally): string => {
    const settled = tally.rightHigh + tally.wrongHigh;
    const f1 = 2 * tally.amountsRight + (tally.amounts - tally.amountsRight) + tally.amountsExtra;
    return [
      name.padEnd(18),
      ...COLUMNS.map((key) => String(tally[key]).padStart(10)),
      share(tally.right, tally.values).padStart(8),
      share(tally.rightHigh, tally.right).padStart(10),
      share(tally.wrongHigh, settled).padStart(11),
      (f1 === 0 ? '-' : ((2 * tally.amountsRight) / f1).toFixed(3)).padStart(10),
    ].join(' ');
  };
  const head = [
    'family'.padEnd(18),
    ...COLUMNS.map((key) => key.padStart(10)),
    'right%'.padStart(8),
    'high/right'.padStart(10),
    'wrong/high'.padStart(11),
    'amounts F1'.padStart(10),
  ].join(' ');
  const all = sumOf(rows.map(([, tally]) => tally));
  return [head, ...rows.map(([family, tally]) => line(family, tally)), line('all', all)].join('\n');
}
