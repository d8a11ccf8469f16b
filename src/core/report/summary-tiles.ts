import { STANDARD } from '../rules/presets';
import type { Rules } from '../rules/schema';
import type { ScanResult } from '../scan/result';
import { formula, quoted, text } from './cells';
import type { Exception } from './exceptions';
import type { GroupTable } from './group-table';
import type { Grouping } from './grouping';
import { issueCounts } from './issues';
import type { ListReferences } from './list-references';
import type { Money } from './money';
import { ratingsOnSummary } from './ratings';
import { figureAt } from './summary-helper';
import type { Page } from './summary-page';
import type { SummaryTexts } from './summary-texts';
import type { ReportTexts } from './texts';

/** First column of the charts, under which the last tiles stand. */
export const CHARTS = { left: 7, right: 10 } as const;

/** What the parts of サマリー are made of. */
export interface Blocks {
  readonly exceptions: readonly Exception[];
  readonly grouping: Grouping | null;
  readonly money: Money | null;
  readonly list: ListReferences;
  readonly texts: SummaryTexts;
  readonly words: ReportTexts;
  readonly scan: ScanResult;
}

/** The sentence that says the message, in live text. */
export function messageOf(
  scan: ScanResult,
  { grouping, texts, words }: Blocks,
  groups: GroupTable | null,
  page: Page,
): string {
  const { message } = texts;
  const [total, achieved] = [figureAt('total'), figureAt('achieved')];
  const [missed, unmeasured] = [figureAt('notAchieved'), figureAt('notMeasured')];
  // 99.8 % of them is not all of them.
  const share = `TEXT(IF(AND(${achieved}<${total},${achieved}/${total}>0.99),0.99,${achieved}/${total}),"0%")`;
  const most = groups && grouping ? mostUnmeasured(groups, page, unmeasured, texts) : '""';
  const judged = `${message.of(total, achieved, share)}&${message.missed(missed)}&${message.unmeasured(unmeasured, missed)}&${most}`;
  const isNamedOnly = scan.kpis.every(({ periods }) => periods.length === 0);
  const rated = ratingsOnSummary(scan, words, 0)?.message(texts);
  const none = rated ?? (isNamedOnly ? message.named(figureAt('bare')) : message.none(figureAt('all')));
  return `IF(${total}=0,${none},${judged})`;
}

/** Where most of what was not measured belongs, if half of it stands in one place. */
function mostUnmeasured(groups: GroupTable, page: Page, unmeasured: string, texts: SummaryTexts): string {
  const chart = page.charts.find(({ name }) => name === 'KPI_STATUS_BY_GROUP');
  if (!chart || groups.groups < 2) return '""';
  const [first, last] = [chart.source.top + 2, chart.source.bottom + 1];
  const [names, counts] = [`$B$${first}:$B$${last}`, `$E$${first}:$E$${last}`];
  const highest = `MAX(${counts})`;
  const name = `LEFT(INDEX(${names},MATCH(${highest},${counts},0)),20)`;
  return `IF(AND(${highest}>1,${highest}*2>=${unmeasured}),${texts.message.mostOf(highest, name)},"")`;
}

/** A tile: what it counts, how much, and what is said of it. */
interface Tile {
  readonly column: number;
  readonly width: number;
  readonly kind: 'Good' | 'Bad' | 'Open' | 'Plain';
  readonly label: string;
  /** Formulas without `=`. */
  readonly number: string;
  readonly note?: string;
  /** Its colour shows while this holds. */
  readonly while?: string;
}

const [TILE_LABELS, TILE_NUMBERS] = [3, 4] as const;

/** 達成, 未達成, 未計測 with the median; what to check; the share of the grant; bands where the rules have them. */
export function addTiles(page: Page, blocks: Blocks, rules: Rules): void {
  const { words, list } = blocks;
  for (const { column, width, kind, label, number, note, while: holds } of tilesOf(blocks)) {
    page.set(TILE_LABELS, column, text(label, `tile${kind}`));
    page.set(TILE_NUMBERS, column, formula(`=${number}`, 'General', `tile${kind}Number`));
    for (let c = column + 1; c < column + width; c++) page.set(TILE_LABELS, c, text('', `tile${kind}`));
    if (note) page.set(TILE_NUMBERS, column + 1, formula(`=${note}`, 'General', 'tileNote'));
    if (!holds) continue;
    page.highlights.push({
      area: { top: TILE_LABELS, left: column, bottom: TILE_NUMBERS, right: column + width - 1 },
      formula: `=${holds}`,
      style: kind === 'Bad' ? 'notAchieved' : 'notMeasured',
    });
  }
  if (rules.id === STANDARD.id) return;
  const parts = rules.bands.map(({ label }) => {
    const word = quoted(label[words.locale]);
    return `${word}&" "&${list.count(`${list.column('band')}=${word}`, list.mine)}`;
  });
  page.set(2, 0, formula(`=${parts.join('&"　"&')}`, 'General', 'tileNote'));
  page.heights[2] = 14;
}

function tilesOf({ texts, words, scan, money }: Blocks): Tile[] {
  const counted = (figure: Parameters<typeof figureAt>[0]): string => `${figureAt(figure)}&${texts.count}`;
  const counts = issueCounts(scan);
  const rated = ratingsOnSummary(scan, words, 0);
  const [cost, grant] = [figureAt('cost'), figureAt('grant')];
  const first = (rated?.tiles(texts) ?? []).map((one, i): Tile => {
    return { column: [0, 2, 4][i]!, width: 2, kind: i === 0 ? 'Good' : 'Plain', ...one };
  });
  const statuses: Tile[] = [
    {
      column: 0,
      width: 2,
      kind: 'Good',
      label: words.statuses.achieved,
      number: counted('achieved'),
      note: `${rateNote(texts)}&${othersOf(texts)}`,
    },
    ...(['notAchieved', 'notMeasured'] as const).map((status, i): Tile => {
      return {
        column: 2 + 2 * i,
        width: 2,
        kind: i === 0 ? 'Bad' : 'Open',
        label: words.statuses[status],
        number: counted(status),
        while: `${figureAt(status)}>0`,
      };
    }),
  ];
  return [
    ...(first.length > 0 ? first : statuses),
    {
      column: CHARTS.left,
      width: 2,
      kind: 'Plain',
      label: texts.toDo,
      number: `${counts.error}&${texts.count}`,
      note: texts.checksNote(String(counts.warning), String(counts.info)),
    },
    {
      column: CHARTS.left + 2,
      width: 2,
      kind: 'Plain',
      label: money ? texts.money : '',
      number: money ? `IF(${cost}>0,TEXT(${grant}/${cost},"0.0%"),"－")` : '""',
    },
  ];
}

function rateNote(texts: SummaryTexts): string {
  const [median, mean] = [figureAt('median'), figureAt('mean')];
  const one = (cell: string): string => `FIXED(${cell},1,TRUE)`;
  const { rateNote: note } = texts;
  return `IF(${figureAt('rated')}=0,"",${note.median(one(median))}&${note.mean(one(mean), figureAt('over'))})`;
}

/** KPIs that are none of the three: without target, not comparable, not due, without values. Zeros are not said. */
function othersOf(texts: SummaryTexts): string {
  return (['notSet', 'undetermined', 'pending', 'bare'] as const)
    .map((one) => texts.otherCount(texts.others[one], figureAt(one)))
    .join('&');
}
