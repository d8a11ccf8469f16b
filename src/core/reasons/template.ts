/** Parts of a template; one in square brackets is left out where a parameter of it is empty. */
interface Part {
  readonly optional: boolean;
  /** Every other piece is the name of a parameter. */
  readonly pieces: readonly string[];
}

const PARTS = new Map<string, readonly Part[]>();

function partsOf(template: string): readonly Part[] {
  let parts = PARTS.get(template);
  if (!parts) {
    parts = template
      .split(/[[\]]/)
      .map((part, i) => ({ optional: i % 2 === 1, pieces: part.split(/\{(\w+)\}/) }));
    PARTS.set(template, parts);
  }
  return parts;
}

/** `{name}` replaced by what `value` gives; `[ for {period}]` is dropped where there is no period to name. */
export function fillTemplate(template: string, value: (name: string) => string): string {
  let text = '';
  for (const { optional, pieces } of partsOf(template)) {
    const filled = pieces.map((piece, i) => (i % 2 === 0 ? piece : value(piece)));
    if (!optional || !filled.some((piece, i) => i % 2 === 1 && piece === '')) text += filled.join('');
  }
  return text;
}
