import { family } from '../family';
import { paintCards } from '../card-table';
import { drawLook, noteBelow, openPaper } from '../look';
import { type Shape } from '../lists';
import { paintTwoRows } from '../two-row-table';
import { someYears } from '../years';
import { drawListOn, titlesFor, yearsFor } from './list';

const SHAPES: readonly Shape[] = ['flat', 'year over role', 'role over year', 'goal', 'single year'];

export const turnedList = family(
  'turned-list',
  'A list on its side: KPIs across, their fields down.',
  (form) => {
    const shape = form.choose('shape', SHAPES);
    const look = drawLook(form, ['column', 'column', 'column', 'cell', 'name']);
    const years = yearsFor(form, shape);
    const titles = titlesFor(form, look, shape, years);
    const paper = openPaper(form, titles ? { titles } : {});
    drawListOn(form, paper, look, shape, years, 'turned');
    noteBelow(form, paper);
  },
);

export const fineGrid = family('fine-grid', 'Every field is merged over many narrow columns.', (form) => {
  const kind = form.choose('fine form', ['list', 'two rows', 'cards'] as const);
  const look = drawLook(
    form,
    kind === 'cards' ? ['column', 'cell', 'name'] : ['column', 'column', 'cell', 'name'],
  );
  if (kind === 'list') {
    const shape = form.choose('shape', SHAPES);
    const years = yearsFor(form, shape);
    const titles = titlesFor(form, look, shape, years);
    const paper = openPaper(form, titles ? { titles } : {});
    drawListOn(form, paper, look, shape, years, 'fine');
    noteBelow(form, paper);
    return;
  }
  const paper = openPaper(form);
  if (kind === 'cards')
    paintCards(form, paper.sheet, paper, look, { count: form.draw.between(2, 4), fine: true });
  else {
    const years = someYears(form.draw, form.draw.between(2, 4));
    paintTwoRows(form, paper.sheet, paper, look, { years, count: form.draw.between(2, 6), fine: true });
  }
  noteBelow(form, paper);
});
