const LIMIT = 20_000;
const widths = new Map<string, number>();
let context: CanvasRenderingContext2D | null = null;

/** Width of one line of text in px; `font` is a CSS font shorthand. */
export function textWidth(text: string, font: string): number {
  const key = `${font}\n${text}`;
  const known = widths.get(key);
  if (known !== undefined) return known;
  context ??= document.createElement('canvas').getContext('2d');
  if (!context) return 0;
  context.font = font;
  const { width } = context.measureText(text);
  if (widths.size >= LIMIT) widths.clear();
  widths.set(key, width);
  return width;
}
