import type { Block, DrawnSheet } from './draw';
import { openRecord, type PrintedRate, printedRate, PRINTED_RATES } from './kpi-columns';
import type { Look } from './look';
import { drawPlans, type KpiPlan } from './plans';
import type { FormDraft, KpiRecord } from './record';
import { SENTENCES, UNKNOWN_COLUMNS } from './synonyms';
import { someYears } from './years';

export interface CardWish {
  readonly count: number;
  readonly fine?: boolean;
  readonly years?: readonly number[];
  /** All cards below each other. */
  readonly oneAcross?: boolean;
}

/** One label with what stands beside it. */
interface Field {
  readonly label: string;
  /** Takes a line of its own on cards with two fields a line. */
  readonly long?: boolean;
  put(place: (content: Parameters<Block['put']>[2]) => string): void;
}

interface CardLook {
  readonly years: readonly number[];
  readonly yearField: boolean;
  readonly pairs: boolean;
  readonly head: string | null;
  readonly unknown: readonly string[];
  readonly words: boolean;
  readonly rateLabel: boolean;
  readonly rateStyle: PrintedRate;
  readonly yearLabel: string;
  readonly wordsLabel: string;
}

/** Cards with a label beside every value, all of the same build. */
export function paintCards(
  form: FormDraft,
  sheet: DrawnSheet,
  at: { readonly row: number; readonly column: number },
  look: Look,
  wish: CardWish,
): void {
  const card = drawCardLook(form, wish);
  const { years } = card;
  const plans = drawPlans(form, { count: wish.count, years, notation: look.notation });
  const across = !wish.oneAcross && form.has(35, 'two cards across') ? 2 : 1;
  const widths = wish.fine ? [4, 7, 4, 7] : [];
  const columns = card.pairs ? 4 : 2;
  const span = widths.slice(0, columns).reduce((sum, width) => sum + width, 0) || columns;
  let row = at.row;
  for (let i = 0; i < plans.length; i += across) {
    plans.slice(i, i + across).forEach((plan, j) => {
      const block = sheet.block(row, at.column + j * (span + 1), { widths });
      paintCard(form, sheet, block, look, card, plan, i + j + 1);
    });
    row = sheet.end + 1;
  }
}

function drawCardLook(form: FormDraft, wish: CardWish): CardLook {
  const { draw } = form;
  const years = wish.years ?? someYears(draw, draw.pick([1, 1, 1, 2, 3]));
  const pairs = form.has(50, 'two fields a line');
  return {
    years,
    yearField: years.length === 1 && form.has(50, 'year as a field'),
    pairs,
    head: form.has(60, 'numbered head') ? draw.pick(['KPI', '指標', '成果指標', 'No.']) : null,
    unknown: draw.some(
      Object.keys(UNKNOWN_COLUMNS).filter((title) => title !== '重み' && title !== '優先順位'),
      draw.between(0, 2),
    ),
    words: form.has(50, 'sentences'),
    rateLabel: form.has(45, 'printed rates'),
    rateStyle: draw.pick(PRINTED_RATES),
    yearLabel: draw.pick(['年度', '対象年度', '評価対象年度']),
    wordsLabel: draw.pick(['評価コメント', '取組内容', '今後の方向性', '要因分析']),
  };
}

function paintCard(
  form: FormDraft,
  sheet: DrawnSheet,
  block: Block,
  look: Look,
  card: CardLook,
  plan: KpiPlan,
  number: number,
): void {
  const record = openRecord(form, sheet, plan, look);
  let line = 0;
  if (card.head !== null) block.put(line++, 0, `${card.head}${number}`, 1, card.pairs ? 4 : 2);
  let half = 0;
  for (const field of fieldsOf(form, look, card, plan, record)) {
    if (field.long && half === 1) {
      line++;
      half = 0;
    }
    block.put(line, half * 2, field.label);
    const wide = card.pairs && field.long ? 3 : 1;
    field.put((content) => block.put(line, half * 2 + 1, content, 1, wide));
    if (!card.pairs || field.long || half === 1) {
      line++;
      half = 0;
    } else half = 1;
  }
}

function fieldsOf(form: FormDraft, look: Look, card: CardLook, plan: KpiPlan, record: KpiRecord): Field[] {
  const { draw } = form;
  const unknown = card.unknown.map((label): Field => {
    const texts = UNKNOWN_COLUMNS[label]!.filter((text) => text !== '');
    return { label, put: (place) => void place(draw.pick(texts)) };
  });
  return [
    { label: look.name, long: true, put: (place) => record.named(place(record.name)) },
    ...(look.unitPlace === 'column'
      ? [{ label: look.unit, put: (place) => void place(record.unit) } as Field]
      : []),
    ...unknown.slice(0, 1),
    ...(card.yearField ? [yearField(look, card)] : []),
    ...card.years.flatMap((year) => valueFields(look, card, plan, record, year)),
    ...unknown.slice(1),
    ...(card.words ? [sentence(form, card.wordsLabel)] : []),
  ];
}

const yearField = (look: Look, card: CardLook): Field => ({
  label: card.yearLabel,
  put: (place) => void place(look.years.title(card.years[0]!)),
});

const sentence = (form: FormDraft, label: string): Field => ({
  label,
  long: true,
  put: (place) => void place(form.draw.pick(SENTENCES)),
});

function valueFields(look: Look, card: CardLook, plan: KpiPlan, record: KpiRecord, year: number): Field[] {
  const label = (role: string): string => (card.yearField ? role : look.flat(year, role));
  const cells = { target: '', actual: '' };
  const [target, actual] = [plan.targets.get(year)!, plan.actuals.get(year)!];
  const value = (role: 'target' | 'actual', figure: typeof target): Field => ({
    label: label(look[role]),
    put: (place) => {
      cells[role] = place(figure.content);
      record.record(role, { fiscalYear: year }, figure, cells[role]);
    },
  });
  const rate: Field = {
    label: label(look.rate),
    put: (place) => void place(printedRate(plan, target, actual, card.rateStyle, cells)),
  };
  return [value('target', target), value('actual', actual), ...(card.rateLabel ? [rate] : [])];
}
