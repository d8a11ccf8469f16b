import type { Content, DrawnSheet } from './draw';
import { isNumberStyle, MONEY_STYLES, MONEY_UNIT, type MoneyStyle, moneyContent } from './notation';
import type { FormDraft } from './record';
import type { Draw } from './random';

/** How the amounts of one table are written, and where their unit stands. */
export interface MoneyLook {
  readonly style: MoneyStyle;
  /** `（単位：千円）` for a line above the table; `null` where titles or cells say it. */
  readonly line: string | null;
  /** A title with the unit behind it, where titles carry it. */
  title(text: string): string;
}

export function drawMoneyLook(form: FormDraft, cellsMaySay = true): MoneyLook {
  const { draw } = form;
  const styles = cellsMaySay ? MONEY_STYLES : MONEY_STYLES.filter((style) => MONEY_UNIT[style] !== null);
  const style = form.choose('amounts', styles);
  const unit = MONEY_UNIT[style];
  if (unit === null) return { style, line: null, title: (text) => text };
  if (form.has(35, 'unit of money in titles')) {
    const broken = draw.chance(30);
    return { style, line: null, title: (text) => `${text}${broken ? '\n' : ''}（${unit}）` };
  }
  return {
    style,
    line: draw.pick([`（単位：${unit}）`, `単位：${unit}`, `(単位:${unit})`]),
    title: (text) => text,
  };
}

/** What is said of an amount besides its cell and its yen. */
export interface AmountOf {
  readonly project: string | null;
  readonly role: string;
  readonly label: string;
  readonly period?: string | null;
  readonly group?: string | null;
  readonly isTotal?: boolean;
}

export function recordAmount(
  form: FormDraft,
  sheet: DrawnSheet,
  of: AmountOf,
  yen: number,
  cell: string,
): void {
  const { project, role, label, period = null, group = null, isTotal = false } = of;
  form.amount({ sheet: sheet.name, project, role, label, period, group, yen, cell, isTotal });
}

/** An amount as a formula over cells that hold numbers in the same style; as typed where they hold text. */
export function computed(yen: number, style: MoneyStyle, formula: string): Content {
  const content = moneyContent(yen, style);
  if (!isNumberStyle(style) || typeof content !== 'object' || content === null) return content;
  return { ...content, formula };
}

/** Whole thousands of yen between two bounds given in thousands. */
export const thousands = (draw: Draw, low: number, high: number): number => draw.between(low, high) * 1000;

/** Cuts an amount into parts of whole thousands that add up to it. */
export function split(draw: Draw, yen: number, parts: number): number[] {
  let rest = yen / 1000;
  return Array.from({ length: parts }, (_, i) => {
    const part = i === parts - 1 ? rest : Math.floor((rest * draw.between(10, 60)) / 100);
    rest -= part;
    return part * 1000;
  });
}
