import { cellAddress, overlaps, parseAddress } from '../../../src/core/cells/address';
import type { Area, CellValue, SheetSnapshot } from '../../../src/core/cells/snapshot';
import { FAMILIES, generateForm, generateForms } from '../../support/forms-generator';
import { shown } from '../../support/forms-generator/shown';
import type { GeneratedForm, TrueKpi, TrueValue } from '../../support/truth';

const SEEDS = Array.from({ length: 40 }, (_, i) => i + 1);

/** Forms by family, made once. */
const FORMS = new Map(FAMILIES.map((family) => [family.name, SEEDS.map((seed) => family.make(seed))]));
const eachFamily = FAMILIES.map(({ name }) => name);
const formsOf = (family: string): readonly GeneratedForm[] => FORMS.get(family)!;

interface SeenCell {
  readonly value: string | number | boolean | null;
  readonly text: string;
}

function cellOf({ snapshot }: GeneratedForm, sheetName: string, address: string): SeenCell {
  const sheet = snapshot.sheets.find(({ name }) => name === sheetName)!;
  const { top, left } = parseAddress(address);
  const [row, column] = [top - sheet.top, left - sheet.left];
  return { value: sheet.values[row]![column]!, text: sheet.texts[row]![column]! };
}

/** Half-width digits and marks: the reading here is plain on purpose and owes nothing to the product's. */
const narrow = (text: string): string =>
  text.replace(/[！-～]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0));

function numberIn(text: string): number {
  const match = /([▲△-]?)\s*([\d,]+(?:\.\d+)?)/.exec(narrow(text));
  if (!match) return NaN;
  return Number(match[2]!.replace(/,/g, '')) * (match[1] ? -1 : 1);
}

const valuesOf = (kpi: TrueKpi): TrueValue[] => [
  ...kpi.periods.flatMap(({ target, actual }) => [target, actual].flatMap((value) => value ?? [])),
  ...kpi.observations,
];

function sheetCells(
  sheet: SheetSnapshot,
): { address: string; value: CellValue; text: string; format: string }[] {
  return sheet.values.flatMap((row, r) =>
    row.map((value, c) => ({
      address: cellAddress(sheet.top + r, sheet.left + c),
      value,
      text: sheet.texts[r]![c]!,
      format: sheet.numberFormats[r]![c]!,
    })),
  );
}

/** Filled cells that a merged area would hide. */
function hidden(sheet: SheetSnapshot, { top, left, bottom, right }: Area): string[] {
  const cells: string[] = [];
  for (let r = top; r <= bottom; r++)
    for (let c = left; c <= right; c++)
      if ((r > top || c > left) && sheet.values[r - sheet.top]?.[c - sheet.left] != null)
        cells.push(cellAddress(r, c));
  return cells;
}

describe('generated forms', () => {
  it('gives every family a name of its own and a sentence', () => {
    expect(new Set(eachFamily).size).toBe(eachFamily.length);
    expect(FAMILIES.every(({ what }) => what.endsWith('.'))).toBe(true);
    expect(eachFamily.length).toBeGreaterThanOrEqual(18);
  });

  it.each(eachFamily)('%s: the same seed gives the same form', (family) => {
    for (const form of formsOf(family).slice(0, 10)) expect(generateForm(family, form.seed)).toEqual(form);
  });

  it.each(eachFamily)('%s: seeds give different forms', (family) => {
    const different = new Set(formsOf(family).map(({ snapshot }) => JSON.stringify(snapshot.sheets)));
    expect(different.size).toBe(SEEDS.length);
  });

  it('takes the families in turn and leaves out those it is told to', () => {
    const forms = generateForms(FAMILIES.length * 2, 7);
    expect(forms.map(({ family }) => family)).toEqual([...eachFamily, ...eachFamily]);
    expect(generateForms(30, 7)).toEqual(generateForms(30, 7));
    expect(generateForms(30, 8)).not.toEqual(generateForms(30, 7));
    const without = generateForms(60, 7, ['list', 'long']).map(({ family }) => family);
    expect(without).not.toContain('list');
    expect(without).not.toContain('long');
  });
});

describe.each(eachFamily)('%s: the sheets', (family) => {
  const sheets = formsOf(family).flatMap(({ snapshot }) => snapshot.sheets);

  it('have names of their own within a workbook', () => {
    for (const { snapshot } of formsOf(family)) {
      const names = snapshot.sheets.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it('have matrices of one shape with something on each edge', () => {
    for (const sheet of sheets) {
      const width = sheet.values[0]!.length;
      const shape = [sheet.values, sheet.texts, sheet.formulas, sheet.numberFormats].map((matrix) => [
        matrix.length,
        ...new Set(matrix.map((row) => row.length)),
      ]);
      expect(shape).toEqual(shape.map(() => [sheet.values.length, width]));
      expect(sheet.values[0]!.some((value) => value !== null)).toBe(true);
      expect(sheet.values.some((row) => row[0] !== null)).toBe(true);
    }
  });

  it('have merged areas that keep apart and lie inside the used range', () => {
    for (const sheet of sheets) {
      const { merges, top, left, values } = sheet;
      const [bottom, right] = [top + values.length - 1, left + values[0]!.length - 1];
      const outside = merges.filter(
        (area) => area.top < top || area.left < left || area.bottom > bottom || area.right > right,
      );
      const single = merges.filter((area) => area.top === area.bottom && area.left === area.right);
      const clashing = merges.filter((area, i) => merges.slice(i + 1).some((other) => overlaps(area, other)));
      expect([outside, single, clashing, merges.flatMap((area) => hidden(sheet, area))]).toEqual([
        [],
        [],
        [],
        [],
      ]);
    }
  });

  it('show each value in its number format, and blanks as nothing', () => {
    const wrong = sheets.flatMap(sheetCells).filter(({ value, text, format }) => {
      if (typeof value === 'number') return !Number.isFinite(value) || text !== shown(value, format);
      return text !== (value ?? '');
    });
    expect(wrong).toEqual([]);
  });

  it('have formulas only over filled cells of theirs, with a stored result', () => {
    for (const sheet of sheets)
      sheet.formulas.forEach((row, r) =>
        row.forEach((formula, c) => {
          if (formula === null) return;
          expect(formula).toMatch(/^=[A-Z0-9():,.+\-*/]+$/);
          expect(typeof sheet.values[r]![c]).toBe('number');
        }),
      );
  });
});

describe.each(eachFamily)('%s: the truth', (family) => {
  it('names cells that show what it says', () => {
    for (const form of formsOf(family))
      for (const kpi of form.truth.kpis)
        for (const { cell, value, text } of valuesOf(kpi)) {
          const seen = cellOf(form, kpi.sheet, cell);
          if (text !== null) expect([seen.text, value]).toEqual([text, null]);
          else if (typeof seen.value !== 'number') expect([cell, numberIn(seen.text)]).toEqual([cell, value]);
          else if (seen.text.endsWith('%')) expect(seen.value * 100).toBeCloseTo(value!, 6);
          else expect(seen.value).toBe(value);
        }
  });

  it('names each KPI by a cell that holds its name', () => {
    for (const form of formsOf(family))
      for (const { sheet, name, nameCell, otherNameCells = [], unit } of form.truth.kpis) {
        for (const cell of [nameCell, ...otherNameCells])
          expect(cellOf(form, sheet, cell).text.replace(/^[①-⑮] /, '')).toBe(name);
        expect(unit).not.toBe('');
      }
  });

  it('has one value per KPI, period and role, and no cell twice', () => {
    for (const { truth } of formsOf(family)) {
      for (const { periods, observations } of truth.kpis) {
        const keys = periods.map(({ fiscalYear, label, span }) => JSON.stringify([fiscalYear, label, span]));
        expect(new Set(keys).size).toBe(keys.length);
        const seen = observations.map(({ label, fiscalYear }) => `${label} ${fiscalYear}`);
        expect(new Set(seen).size).toBe(seen.length);
      }
      const cells = truth.kpis.flatMap((kpi) => valuesOf(kpi).map(({ cell }) => `${kpi.sheet}!${cell}`));
      const amounts = truth.amounts.map(({ sheet, cell }) => `${sheet}!${cell}`);
      expect(new Set([...cells, ...amounts]).size).toBe(cells.length + amounts.length);
    }
  });

  it('leaves out periods in which nothing is filled', () => {
    for (const { truth } of formsOf(family))
      for (const { target, actual } of truth.kpis.flatMap(({ periods }) => periods))
        expect(target ?? actual).not.toBeNull();
  });

  it('has amounts whose cells show them in yen or in thousands', () => {
    for (const form of formsOf(family))
      for (const { sheet, cell, yen } of form.truth.amounts) {
        const { value, text } = cellOf(form, sheet, cell);
        const printed = typeof value === 'number' ? value : numberIn(text);
        expect([printed, printed * 1000]).toContain(yen);
        if (text.includes('千円')) expect(printed * 1000).toBe(yen);
        else if (text.includes('円')) expect(printed).toBe(yen);
      }
  });

  it('has terms that stand in filled cells and name a rate, a fixed sum or a cap', () => {
    for (const form of formsOf(family))
      for (const { sheet, cell, rate, fixed, cap } of form.truth.terms) {
        expect(cellOf(form, sheet, cell).text).not.toBe('');
        expect(rate !== null || fixed || cap !== null).toBe(true);
      }
  });
});

describe('what the families are for', () => {
  const kpisOf = (family: string): TrueKpi[] => formsOf(family).flatMap(({ truth }) => [...truth.kpis]);
  const NO_KPIS = ['not-kpis', 'money-list', 'money-card'];

  it.each(eachFamily)('%s: has KPIs in every form, or in none', (family) => {
    const filled = formsOf(family).map(({ truth }) => truth.kpis.some((kpi) => valuesOf(kpi).length > 0));
    expect(new Set(filled)).toEqual(new Set([!NO_KPIS.includes(family)]));
  });

  it('has observations by month and periods by month', () => {
    expect(kpisOf('monthly').some(({ observations }) => observations.length === 12)).toBe(true);
    expect(kpisOf('monthly').some(({ periods }) => periods.some(({ span }) => span === 'month'))).toBe(true);
    expect(kpisOf('quarterly').some(({ periods }) => periods.some(({ coverage }) => coverage))).toBe(true);
  });

  it('keeps a plan and its result in one record with two name cells', () => {
    for (const { otherNameCells = [] } of kpisOf('plan-and-result')) expect(otherNameCells).toHaveLength(1);
  });

  it('has amounts of subsidies with totals, and funds that add up', () => {
    for (const { truth } of formsOf('money-list')) {
      const costs = truth.amounts.filter(({ role }) => role === 'cost');
      const sum = costs.filter(({ isTotal }) => !isTotal).reduce((all, { yen }) => all + yen, 0);
      const most = Math.max(0, ...costs.filter(({ isTotal }) => isTotal).map(({ yen }) => yen));
      expect(most).toBeLessThanOrEqual(sum);
    }
    for (const { truth } of formsOf('money-card'))
      for (const whole of truth.amounts.filter(({ role }) => role === 'settled' || role === 'cost')) {
        const parts = truth.amounts.filter(
          ({ group, project, period }) =>
            group !== null && project === whole.project && period === whole.period,
        );
        expect(parts.reduce((all, { yen }) => all + yen, 0)).toBe(whole.yen);
      }
  });
});
