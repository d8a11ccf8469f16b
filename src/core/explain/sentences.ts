import { quoteSheetName } from '../cells/address';
import type { Both, CellLedger, Ledger, Own, Reading } from './ledger';
import { LAYOUT_WORDS, OWN_WORDS, quoted, roleWords } from './words';

export type Language = keyof Both;

/** A part of the ledger of a cell, as people read it. */
export interface Passage {
  readonly part: 'cell' | 'area' | 'reading' | 'runnerUp' | 'claims' | 'decisions';
  readonly title: string;
  readonly lines: readonly string[];
}

const TITLES: Readonly<Record<Passage['part'], Both>> = {
  cell: { ja: 'セル', en: 'cell' },
  area: { ja: '範囲', en: 'area' },
  reading: { ja: '採用した読み方', en: 'reading' },
  runnerUp: { ja: '次の候補', en: 'runner-up' },
  claims: { ja: '根拠', en: 'claims' },
  decisions: { ja: '使われ方', en: 'decisions' },
};

const NONE: Both = { ja: 'なし', en: 'none' };
const UNREAD: Both = { ja: 'どの規則もこのセルを使っていません', en: 'no rule read this cell' };
const SKIPPED: Both = {
  ja: 'シートに KPI の言葉（目標・実績など）が1つもないため、読んでいません',
  en: 'the sheet holds none of the words of KPI tables, so it was not read',
};
const SIDES: Readonly<Record<'left' | 'above', Both>> = {
  left: { ja: '左に', en: 'to the left' },
  above: { ja: '上に', en: 'above' },
};

/** The ledger of a cell in sentences: the same ones in the command line and in the workbench. */
export function passagesOf(cell: CellLedger, language: Language): Passage[] {
  const { won, runnerUp } = cell;
  const passage = (part: Passage['part'], ...lines: readonly string[]): Passage => ({
    part,
    title: TITLES[part][language],
    lines: lines.length > 0 ? lines : [NONE[language]],
  });
  return [
    passage(
      'cell',
      `${cell.cell}${cell.text === '' ? '' : ` ${quoteIn(cell.text, language)}`}: ${ownSays(cell.own, language)}`,
    ),
    passage('area', areaSays(won, language)),
    passage('reading', readingSays(won, language)),
    passage('runnerUp', runnerUp ? readingSays(runnerUp, language) : NONE[language]),
    passage(
      'claims',
      ...cell.claims.map((claim) => `${claim.says[language]}${doubtMark(claim.about, language)}`),
    ),
    passage('decisions', ...decisionLines(cell, language)),
  ];
}

function quoteIn(text: string, language: Language): string {
  return language === 'ja' ? `「${quoted(text)}」` : `"${quoted(text)}"`;
}

function doubtMark(about: string, language: Language): string {
  if (about !== 'doubt') return '';
  return language === 'ja' ? '（要確認）' : ' (a doubt)';
}

/** What the text of the cell says by itself. */
function ownSays({ kind, roles, period, number, unit }: Own, language: Language): string {
  const more = [
    ...roles.map(({ role }) => roleWords(role)[language]),
    ...(period ? [`${period.label}${period.fiscalYear === null ? '' : ` FY${period.fiscalYear}`}`] : []),
    ...(number === null ? [] : [String(number)]),
    ...(unit === null ? [] : [`${language === 'ja' ? '単位' : 'unit'} ${unit}`]),
  ];
  return [OWN_WORDS[kind][language], ...more].join(language === 'ja' ? '、' : ', ');
}

function areaSays({ layout, address, part }: Reading, language: Language): string {
  if (address === null) return NONE[language];
  const name = `${address} ${LAYOUT_WORDS[layout][language]}`;
  if (part === null || part === address) return name;
  return language === 'ja' ? `${name}、うちこの指標は ${part}` : `${name}; of it ${part} speaks of the KPI`;
}

function readingSays({ layout, address, why }: Reading, language: Language): string {
  if (address === null) return `${layout}${language === 'ja' ? '：' : ': '}${why[language]}`;
  return `${layout} ${address}${language === 'ja' ? '：' : ': '}${why[language]}`;
}

function decisionLines(cell: CellLedger, language: Language): string[] {
  if (cell.decisions.length > 0) return cell.decisions.map(({ says }) => says[language]);
  const nearby = cell.nearby.map(({ side, cell: address, text, own }) => {
    const what = `${address} ${quoteIn(text, language)} (${ownSays(own, language)})`;
    return language === 'ja' ? `${SIDES[side].ja} ${what}` : `${SIDES[side].en}: ${what}`;
  });
  return [UNREAD[language], ...nearby];
}

/** Cells of a range or sheet that are told one by one. */
const TOLD = 200;
/** Width of the titles before the lines. */
const INDENT = 11;

/** A ledger as plain text. */
export function textOf(ledger: Ledger, language: Language): string {
  const { sheet, address, skipped, areas, cells, unread } = ledger;
  const place = `${quoteSheetName(sheet)}${address === '' ? '' : `!${address}`}`;
  const notice = skipped ? [SKIPPED[language]] : [];
  const [only] = cells;
  if (only && cells.length === 1) {
    return [place, ...notice, ...passagesOf(only, language).flatMap(indented)].join('\n');
  }
  const places = areas.map(
    ({ address: where, layout, kpis }) =>
      `${where} ${LAYOUT_WORDS[layout][language]}; KPI ${kpis.length}${kpis.length > 0 ? ` (${listed(kpis)})` : ''}`,
  );
  const used = cells.filter(({ decisions }) => decisions.length > 0);
  const claims = cells.flatMap((cell) =>
    cell.claims.filter(({ about }) => about !== 'record').map(({ says }) => `${cell.cell} ${says[language]}`),
  );
  const decisions = used.map(
    (cell) => `${cell.cell} ${cell.decisions.map(({ says }) => says[language]).join('; ')}`,
  );
  const parts: Passage[] = [
    { part: 'cell', title: TITLES.cell[language], lines: [countsOf(cells.length, used.length, language)] },
    { part: 'area', title: TITLES.area[language], lines: places },
    {
      part: 'reading',
      title: TITLES.reading[language],
      lines: areas.map((one) => `${one.address} ${one.layout}`),
    },
    {
      part: 'runnerUp',
      title: TITLES.runnerUp[language],
      lines: areas.map((one) => `${one.address} ${one.runnerUp}`),
    },
    { part: 'claims', title: TITLES.claims[language], lines: shortened(claims, language) },
    { part: 'decisions', title: TITLES.decisions[language], lines: shortened(decisions, language) },
  ];
  const missed = unread.length === 0 ? NONE[language] : unread.slice(0, TOLD).join(' ');
  return [
    place,
    ...notice,
    ...parts.flatMap(indented),
    ...titled(language === 'ja' ? '未使用' : 'unread', [missed]),
  ].join('\n');
}

function countsOf(cells: number, used: number, language: Language): string {
  return language === 'ja' ? `${cells} セル、うち ${used} を使用` : `${cells}, ${used} of them used`;
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, 5).map((name) => quoted(name));
  return names.length > shown.length ? `${shown.join(', ')}, …` : shown.join(', ');
}

function shortened(lines: readonly string[], language: Language): string[] {
  if (lines.length <= TOLD) return [...lines];
  const rest = lines.length - TOLD;
  const more =
    language === 'ja' ? `… ほか ${rest} 件（--json で全件）` : `… and ${rest} more; --json has all`;
  return [...lines.slice(0, TOLD), more];
}

function indented({ title, lines }: Passage): string[] {
  return titled(title, lines);
}

/** The title before the first line, the others beneath it. */
function titled(title: string, lines: readonly string[]): string[] {
  const width = [...title].reduce((sum, character) => sum + (character.charCodeAt(0) > 255 ? 2 : 1), 0);
  const pad = ' '.repeat(Math.max(1, INDENT - width));
  const all = lines.length > 0 ? lines : ['none'];
  return all.map((line, i) => (i === 0 ? `  ${title}:${pad}${line}` : `  ${' '.repeat(INDENT + 1)}${line}`));
}
