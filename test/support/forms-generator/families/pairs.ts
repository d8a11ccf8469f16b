import { family } from '../family';
import { drawLook, noteBelow, openPaper } from '../look';
import { paintPairs } from '../pair-table';
import { someYears } from '../years';

export const pairs = family(
  'pairs',
  'Every label stands over its value, in bands below each other.',
  (form) => {
    const look = drawLook(form, ['column', 'column', 'column', 'cell', 'name']);
    const paper = openPaper(form);
    const years = someYears(form.draw, form.draw.between(1, 3));
    paintPairs(form, paper.sheet, paper, look, { years, count: form.draw.between(1, 4) });
    noteBelow(form, paper);
  },
);
