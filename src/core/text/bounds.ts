const WORD_BOUNDS: readonly { readonly form: RegExp; readonly bound: 'max' | 'min' }[] = [
  {
    form: /^(?:≤|≦|<=?|at most|no more than|not more than|under|below|less than|within|up to|max\.?)\s*(?=[0-9])/i,
    bound: 'max',
  },
  {
    form: /^(?:≥|≧|>=?|at least|no less than|not less than|over|above|more than|min\.?)\s*(?=[0-9])/i,
    bound: 'min',
  },
  { form: /\s*(?:or less|or fewer|or under|or below|or lower|max\.?|maximum)$/i, bound: 'max' },
  { form: /\s*(?:or more|or over|or above|or higher|minimum)$/i, bound: 'min' },
];

/** ≤ 120, at least 70, 8 min or less: the bound, and the value without it. */
export function boundInWords(
  folded: string,
): { readonly bound: 'max' | 'min'; readonly rest: string } | null {
  if (!/[0-9]/.test(folded)) return null;
  const found = WORD_BOUNDS.find(({ form }) => form.test(folded));
  return found ? { bound: found.bound, rest: folded.replace(found.form, '') } : null;
}
