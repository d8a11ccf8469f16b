import { paintCards } from '../card-table';
import { paintCrossTabs } from '../cross-table';
import { family } from '../family';
import {
  type KpiColumn,
  nameColumn,
  openRecord,
  PRINTED_RATES,
  rateColumn,
  rowOf,
  unitColumn,
  unknownColumn,
  valueColumn,
} from '../kpi-columns';
import type { Shape } from '../lists';
import { drawLook, type Look, noteBelow, openPaper, type Paper } from '../look';
import { POLICIES } from '../names';
import { paintPairs } from '../pair-table';
import { drawPlans } from '../plans';
import type { FormDraft } from '../record';
import { NOTE_LINES } from '../synonyms';
import { MERGED, paintBody, paintHead } from '../table';
import { paintTwoRows } from '../two-row-table';
import { someYears } from '../years';
import { drawListOn, yearsFor } from './list';

const LISTS: readonly Shape[] = ['flat', 'year over role', 'role over year', 'goal'];

export const planAndResult = family(
  'plan-and-result',
  'A table of plans and a table of results of the same KPIs.',
  (form) => {
    const { draw } = form;
    const look = drawLook(form, ['column', 'column', 'name', 'cell']);
    const years = someYears(draw, draw.between(1, 4));
    const blankYears = years.length > 1 && form.has(35, 'newest year without actuals') ? [years.at(-1)!] : [];
    const paper = openPaper(form);
    const count = draw.between(2, 6);
    const plans = drawPlans(form, { count, years, notation: look.notation, blankYears });
    const rows = plans.map((plan, i) => rowOf(openRecord(form, paper.sheet, plan, look), plan, i + 1));
    const nested = form.has(55, 'role over the years');
    const [first, second] = draw.pick(HEADINGS);
    const titles = (role: 'target' | 'actual') => (year: number) =>
      nested ? [look[role], look.years.title(year)] : [look.years.title(year)];
    const values = (role: 'target' | 'actual'): KpiColumn[] =>
      years.map((year) =>
        valueColumn(titles(role)(year), role, { fiscalYear: year }, (plan) =>
          (role === 'target' ? plan.targets : plan.actuals).get(year)!,
        ),
      );
    const lead = [
      nameColumn(form, [look.name]),
      ...(look.unitPlace === 'column' ? [unitColumn([look.unit])] : []),
    ];
    const items = rows.map((row) => ({ row }));
    const table = (top: number, heading: string, columns: readonly KpiColumn[]): void => {
      paper.sheet.block(top, paper.column).put(0, 0, heading);
      const block = paper.sheet.block(top + 1, paper.column);
      paintBody(block, paintHead(block, 0, columns, MERGED), columns, items);
    };
    table(paper.row, first, [...lead, ...values('target'), ...remarks(form)]);
    if (form.has(35, 'note between'))
      paper.sheet.block(paper.sheet.end, paper.column).put(0, 0, draw.pick(NOTE_LINES));
    const again = draw.chance(60) ? lead : lead.slice(0, 1);
    table(paper.sheet.end + 1, second, [
      ...again,
      ...values('actual'),
      ...ratesOf(form, look, years),
      ...remarks(form),
    ]);
    noteBelow(form, paper);
  },
);

const HEADINGS = [
  ['１　目標値', '２　実績値'],
  ['（１）計画', '（２）実績'],
  ['■目標', '■実績'],
  ['【目標値の設定】', '【実績値の報告】'],
  ['１．ＫＰＩの目標', '２．ＫＰＩの実績'],
] as const;

const remarks = (form: FormDraft): KpiColumn[] =>
  form.draw.chance(25) ? [unknownColumn(form, new Set(['重み', '優先順位']))] : [];

function ratesOf(form: FormDraft, look: Look, years: readonly number[]): KpiColumn[] {
  const year = years.at(-1)!;
  if (years.length > 1 || !form.has(50, 'printed rates')) return [];
  const style = form.draw.pick(PRINTED_RATES);
  return [
    rateColumn([look.rate], style, { fiscalYear: year }, (plan) => [
      plan.targets.get(year),
      plan.actuals.get(year),
    ]),
  ];
}

export const sideBySide = family('side-by-side', 'Two tables beside each other on one sheet.', (form) => {
  const { draw } = form;
  const look = drawLook(form, ['column', 'column', 'name', 'cell']);
  const paper = openPaper(form);
  const kinds = draw.pick([
    ['list', 'list'],
    ['list', 'list'],
    ['list', 'two rows'],
    ['two rows', 'two rows'],
  ] as const);
  form.trait(`side by side: ${kinds.join(' and ')}`);
  const headed = form.has(50, 'a heading over each');
  let { column } = paper;
  for (const kind of kinds) {
    const [policy = ''] = form.freshWords(POLICIES, 1);
    if (headed) paper.sheet.block(paper.row, column).put(0, 0, `■${policy}`);
    const at = { sheet: paper.sheet, row: paper.row + (headed ? 1 : 0), column };
    const years = someYears(draw, draw.between(1, 2));
    if (kind === 'list') drawListOn(form, at, look, draw.pick(LISTS.slice(0, 3)), years);
    else paintTwoRows(form, at.sheet, at, look, { years, count: draw.between(2, 4), slim: true });
    column = Math.max(paper.sheet.right, column) + draw.between(1, 2);
  }
});

const NUMBERED: readonly ((number: number, text: string) => string)[] = [
  (number, text) => `（${number}）${text}`,
  (number, text) => `${number}　${text}`,
  (_, text) => `■${text}`,
];

const PARTS = ['list', 'list', 'two rows', 'cards', 'cross-tab', 'pairs'] as const;

export const severalPerSheet = family(
  'several-per-sheet',
  'Several tables of different build below each other.',
  (form) => {
    const { draw } = form;
    const places = ['column', 'column', 'name'] as const;
    let look = drawLook(form, places);
    const paper = openPaper(form);
    let { row } = paper;
    const count = draw.between(2, 4);
    const heading = draw.pick(NUMBERED);
    for (let i = 0; i < count; i++) {
      if (i > 0 && form.has(30, 'the words change between tables')) look = drawLook(form, places);
      const [policy = ''] = form.freshWords(POLICIES, 1);
      paper.sheet.block(row, paper.column).put(0, 0, heading(i + 1, policy));
      paintPart(form, { ...paper, row: row + 1 }, look);
      row = paper.sheet.end + draw.between(1, 2);
    }
    noteBelow(form, paper);
  },
);

function paintPart(form: FormDraft, at: Paper, look: Look): void {
  const { draw } = form;
  const kind = draw.pick(PARTS);
  form.trait(`with ${kind}`);
  if (kind === 'list') {
    const shape = draw.pick(LISTS);
    return drawListOn(form, at, look, shape, yearsFor(form, shape));
  }
  const years = someYears(draw, draw.between(2, 3));
  const count = draw.between(1, 3);
  if (kind === 'two rows') paintTwoRows(form, at.sheet, at, look, { years, count, slim: true });
  else if (kind === 'cards') paintCards(form, at.sheet, at, look, { count, years, oneAcross: true });
  else if (kind === 'cross-tab') paintCrossTabs(form, at.sheet, at, look, { years, count });
  else paintPairs(form, at.sheet, at, look, { years, count });
}
