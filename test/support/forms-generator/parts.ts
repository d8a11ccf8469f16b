import type { FormDraft } from './record';
import { wide } from './notation';
import { monthOf, MONTHS } from './years';

/** A month, a quarter or a half of a fiscal year. */
export interface Part {
  readonly label: string;
  readonly span: 'month' | 'quarter' | 'half';
  readonly from: string;
  readonly to: string;
}

type Spelling = (index: number) => string;

const QUARTERS: readonly Spelling[] = [
  (i) => `第${i + 1}四半期`,
  (i) => `第${wide(String(i + 1))}四半期`,
  (i) => `${i + 1}Q`,
  (i) => ['4～6月', '7～9月', '10～12月', '1～3月'][i]!,
  (i) => `第${i + 1}四半期\n(${['4-6月', '7-9月', '10-12月', '1-3月'][i]})`,
];
const HALVES: readonly Spelling[] = [(i) => ['上半期', '下半期'][i]!, (i) => ['上期', '下期'][i]!];

/** `length` months a part, named as drawn. */
function cut(year: number, span: Part['span'], length: number, name: Spelling): Part[] {
  return Array.from({ length: MONTHS.length / length }, (_, i) => ({
    label: name(i),
    span,
    from: monthOf(year, MONTHS[i * length]!),
    to: monthOf(year, MONTHS[(i + 1) * length - 1]!),
  }));
}

export function months(form: FormDraft, year: number): Part[] {
  const full = form.has(15, 'full-width months');
  return cut(year, 'month', 1, (i) => `${full ? wide(String(MONTHS[i])) : MONTHS[i]}月`);
}

export const quarters = (form: FormDraft, year: number): Part[] =>
  cut(year, 'quarter', 3, form.draw.pick(QUARTERS));

export const halves = (form: FormDraft, year: number): Part[] => cut(year, 'half', 6, form.draw.pick(HALVES));
