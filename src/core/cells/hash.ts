import type { WorkbookSnapshot } from './snapshot';

/** Shows the day and says nothing of its own: it would make a workbook look changed every morning. */
const CLOCK = /^=(TODAY|NOW)\(\)$/i;

/** Two 32-bit FNV-1a sums side by side: small, the same on every machine, and no cryptography. */
class Sum {
  private a = 0x811c9dc5;
  private b = 0x9e3779b9;

  add(text: string): void {
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      this.a = Math.imul(this.a ^ code, 0x01000193);
      this.b = Math.imul(this.b ^ code, 0x85ebca6b) ^ (this.b >>> 13);
    }
    // Where one text ends counts: "ab" + "c" is not "a" + "bc".
    this.a = Math.imul(this.a ^ 0xffff, 0x01000193);
    this.b = Math.imul(this.b ^ 0x1ffff, 0x85ebca6b);
  }

  toString(): string {
    return [this.a, this.b].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
  }
}

/**
 * What the sheets hold, as 16 hex digits: names, values and formulas with their places. Blank sheets and the extent of
 * the used range do not count, nor do formats.
 */
export function hashSnapshot({ sheets }: WorkbookSnapshot): string {
  const sum = new Sum();
  for (const { name, top, left, values, formulas } of sheets) {
    let named = false;
    values.forEach((row, r) =>
      row.forEach((value, c) => {
        const formula = formulas[r]?.[c] ?? null;
        if (value === null && formula === null) return;
        if (!named) sum.add(name);
        named = true;
        sum.add(`${top + r} ${left + c} ${typeof value}`);
        sum.add(formula !== null && CLOCK.test(formula) ? '' : String(value));
        if (formula !== null) sum.add(formula);
      }),
    );
  }
  return sum.toString();
}

/** Plain data as 16 hex digits, whatever order its keys are in. */
export function hashData(data: unknown): string {
  const sum = new Sum();
  sum.add(
    JSON.stringify(data, (_, value: unknown) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
        : value,
    ),
  );
  return sum.toString();
}
