import type { FormFamily, GeneratedForm } from '../truth';
import { cards } from './families/cards';
import { list } from './families/list';
import { english } from './families/english';
import { crossTab } from './families/cross-tab';
import { evaluation } from './families/evaluation';
import { long } from './families/long';
import { monthly, quarterly } from './families/parts';
import { moneyCard } from './families/money-card';
import { moneyList } from './families/money-list';
import { notKpis } from './families/not-kpis';
import { pairs } from './families/pairs';
import { planAndResult, severalPerSheet, sideBySide } from './families/several';
import { fineGrid, turnedList } from './families/turned-and-fine';
import { twoRows } from './families/two-rows';
import { mixSeed } from './random';

export const FAMILIES: readonly FormFamily[] = [
  list,
  twoRows,
  cards,
  fineGrid,
  turnedList,
  pairs,
  long,
  crossTab,
  monthly,
  quarterly,
  planAndResult,
  sideBySide,
  severalPerSheet,
  evaluation,
  english,
  moneyList,
  moneyCard,
  notKpis,
];

export function generateForm(family: string, seed: number): GeneratedForm {
  const found = FAMILIES.find(({ name }) => name === family);
  if (!found) throw new Error(`No family ${family}: ${FAMILIES.map(({ name }) => name).join(', ')}`);
  return found.make(seed);
}

/** Forms of all families in turn; the same count and seed give the same forms. */
export function generateForms(count: number, seed: number, without: readonly string[] = []): GeneratedForm[] {
  const families = FAMILIES.filter(({ name }) => !without.includes(name));
  return Array.from({ length: count }, (_, i) => {
    const family = families[i % families.length]!;
    return family.make(mixSeed(family.name, seed + Math.floor(i / families.length)) % 1_000_000);
  });
}
