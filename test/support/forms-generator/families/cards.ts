import { paintCards } from '../card-table';
import { family } from '../family';
import { drawLook, noteBelow, openPaper } from '../look';

export const cards = family('cards', 'Cards with a label beside every value, several on a sheet.', (form) => {
  const look = drawLook(form, ['column', 'column', 'column', 'cell', 'name']);
  const paper = openPaper(form);
  paintCards(form, paper.sheet, paper, look, { count: form.draw.between(2, 5) });
  noteBelow(form, paper);
});
