import { family } from '../family';
import { drawList, type Shape, SHAPES } from '../lists';
import { drawLook, type Look, noteBelow, openPaper, type Paper } from '../look';
import type { FormDraft } from '../record';
import { depthOf, MERGED, paintBody, paintHead, widthsOf } from '../table';
import { someYears } from '../years';

export const yearsFor = (form: FormDraft, shape: Shape): number[] => {
  if (shape === 'single year' || shape === 'no year') return someYears(form.draw, 1);
  if (shape === 'goal') {
    const done = someYears(form.draw, form.draw.between(1, 3));
    return [...done, done.at(-1)! + form.draw.between(1, 3)];
  }
  return someYears(form.draw, form.draw.between(1, 4));
};

/** Where a list prints its year only once, the title says it. */
export function titlesFor(
  form: FormDraft,
  look: Look,
  shape: Shape,
  years: readonly number[],
): string[] | undefined {
  if (shape !== 'single year') return undefined;
  form.trait('year in title line');
  const year = look.years.short(years[0]!);
  return [
    `${year}　指標の達成状況`,
    `${year} 事務事業評価 指標一覧`,
    `進行管理シート（${year}）`,
    `${year}実施計画 進捗状況`,
  ];
}

export const list = family('list', 'One row per KPI below one to three header rows.', (form) => {
  const shape = form.choose('shape', SHAPES);
  const look = drawLook(form);
  const years = yearsFor(form, shape);
  const titles = titlesFor(form, look, shape, years);
  const paper = openPaper(form, titles ? { titles } : {});
  drawListOn(form, paper, look, shape, years);
  noteBelow(form, paper);
});

export function drawListOn(
  form: FormDraft,
  { sheet, row, column }: Paper,
  look: Look,
  shape: Shape,
  years: readonly number[],
  lattice: 'plain' | 'fine' | 'turned' = 'plain',
): void {
  const count = form.draw.between(3, lattice === 'turned' ? 6 : 9);
  const rowsMayGroup = lattice !== 'turned';
  const drawn = drawList(form, sheet, look, { shape, years, count, rowsMayGroup });
  let top = row;
  if (drawn.line !== null) {
    sheet
      .block(top, column)
      .put(0, lattice !== 'plain' || form.draw.chance(50) ? 0 : drawn.columns.length - 1, drawn.line);
    top++;
  }
  const turned = lattice === 'turned';
  const block = sheet.block(top, column, {
    turned,
    ...(lattice === 'fine' ? { widths: widthsOf(drawn.columns) } : {}),
  });
  const plain =
    lattice === 'plain' && depthOf(drawn.columns) === 2 && form.has(12, 'outer titles not merged');
  const style = plain ? { across: false, down: form.draw.chance(50) } : MERGED;
  paintBody(block, paintHead(block, 0, drawn.columns, style), drawn.columns, drawn.items);
}
