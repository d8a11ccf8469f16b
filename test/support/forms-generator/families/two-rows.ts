import { family } from '../family';
import { drawLook, noteBelow, openPaper } from '../look';
import { paintTwoRows } from '../two-row-table';
import { someYears } from '../years';

export const twoRows = family('two-rows', 'A row of targets and a row of actuals for every KPI.', (form) => {
  const look = drawLook(form, ['column', 'column', 'column', 'column', 'cell', 'name']);
  const years = someYears(form.draw, form.draw.between(2, 5));
  const paper = openPaper(form);
  paintTwoRows(form, paper.sheet, paper, look, { years, count: form.draw.between(2, 7) });
  noteBelow(form, paper);
});
