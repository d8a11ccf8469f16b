import { family } from '../family';
import { drawLook, noteBelow, openPaper } from '../look';
import { PART_KINDS, paintParts } from '../part-table';
import { halves, months, type Part, quarters } from '../parts';
import type { FormDraft } from '../record';
import { someYears, YEAR_STYLES } from '../years';

function drawForm(
  form: FormDraft,
  partsOf: (year: number) => Part[],
  kinds: readonly (typeof PART_KINDS)[number][],
): void {
  const { draw } = form;
  const look = drawLook(form, ['column', 'column', 'column', 'name', 'cell'], YEAR_STYLES);
  const [year = 2024] = someYears(draw, 1);
  const kind = draw.pick(kinds);
  const yearAbove = form.has(50, 'year in title line');
  const title = look.years.short(year);
  const titles = [
    `${title}　月別・期別の進捗状況`,
    `${title} KPI進捗管理表`,
    `進捗報告書（${title}）`,
    `${title}　業務統計と目標`,
  ];
  const paper = openPaper(form, yearAbove ? { titles } : {});
  paintParts(form, paper.sheet, paper, look, { year, parts: partsOf(year), kind, yearAbove });
  noteBelow(form, paper);
}

export const monthly = family('monthly', 'Figures from April to March with their year.', (form) =>
  drawForm(form, (year) => months(form, year), ['actuals only', 'actuals only', 'own targets in rows']),
);

export const quarterly = family('quarterly', 'Figures of quarters or halves with their year.', (form) =>
  drawForm(form, (year) => (form.has(25, 'halves') ? halves(form, year) : quarters(form, year)), PART_KINDS),
);
