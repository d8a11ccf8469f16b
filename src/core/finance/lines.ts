import type { Marks } from '../layouts/marks';
import { readMoney } from '../text/money';
import { plainProjectName } from '../kpi/project';
import { settled, type Amount, type RawAmount } from './amount';
import { unitStep } from './cells';
import { readTitle } from './titles';

/** `事業費：16,400千円`, `⇒ <契約先>：15,400千円`: what stands before a colon and an amount. */
const AMOUNT = /([^：:]*?)\s*[：:]\s*([0-9０-９][0-9０-９,，.]*\s*(?:億|百万|千|万)?円)/g;
const ARROW = /[⇒→➡]/;
/** ○<name>（<department>） <label> */
const BULLET = /^\s*[○◯●◎・■□◆◇*※-]\s*/;

/**
 * Amounts printed in running lines, one project per bullet; a line that opens with an arrow goes on:
 *
 *     ○<事業名>（<担当課>） 事業費：3,919千円
 *     ⇒<契約先>(<所在地>)：3,027千円
 *
 * The amount behind an arrow is what was contracted with the company named in front of it.
 */
export function costsOfLines(marks: Marks): Amount[] {
  const costs: RawAmount[] = [];
  const table = `${marks.grid.name}!lines`;
  let project: string | null = null;
  for (const cell of marks.grid.filled()) {
    if (typeof cell.value !== 'string' || cell.text.length > 400) continue;
    if (BULLET.test(cell.text)) project = null;
    const found = cell.text.includes('円') ? cell.text.matchAll(AMOUNT) : [];
    for (const match of found) {
      const before = match[1] ?? '';
      const arrow = before.search(ARROW);
      const word = /(\S+)$/.exec(before)?.[1] ?? '';
      const title = arrow >= 0 ? null : readTitle(word).title;
      const titled = title?.kind === 'amount' ? title : null;
      if (titled && BULLET.test(before)) {
        project = plainProjectName(before.slice(0, before.length - word.length).replace(BULLET, ''));
      }
      if (project === null || (!titled && arrow < 0)) continue;
      const money = readMoney({ value: match[2] ?? '', text: match[2] ?? '', numberFormat: 'General' });
      costs.push({
        sheet: marks.grid.name,
        project,
        label: titled ? word : before.slice(arrow).trim(),
        role: titled ? titled.role : 'contract',
        period: null,
        raw: match[2] ?? null,
        yen: money.yen,
        cell: cell.address,
        isTotal: false,
        group: null,
        department: null,
        unitYen: unitStep(match[2] ?? ''),
        line: `${table} ${project}`,
        series: `${table} ${titled ? word : 'contract'}`,
        table,
        letter: null,
        formula: null,
        inFunds: false,
        isAcross: false,
        isItem: false,
        order: cell.top,
      });
    }
  }
  return settled(costs);
}
