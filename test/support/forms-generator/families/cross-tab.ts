import { paintCrossTabs } from '../cross-table';
import { family } from '../family';
import { drawLook, noteBelow, openPaper } from '../look';
import { someYears } from '../years';

export const crossTab = family('cross-tab', 'A small table of years against roles for every KPI.', (form) => {
  const look = drawLook(form, ['column', 'column', 'column', 'cell', 'name']);
  const paper = openPaper(form);
  const years = someYears(form.draw, form.draw.between(2, 5));
  paintCrossTabs(form, paper.sheet, paper, look, { years, count: form.draw.between(1, 4) });
  noteBelow(form, paper);
});
