import type { GridCell } from '../cells/grid';
import type { KpiDraft } from '../kpi/draft';
import type { Fact, Printed } from '../layouts/facts';
import type { HeaderColumn } from '../layouts/header';
import type { Mark } from '../layouts/marks';
import type { Pair } from '../layouts/pair';
import type { Table } from '../layouts/tables';
import { push } from './evidence';
import type { Both, Claim, ClaimKind } from './ledger';
import { quoted, roleWords } from './words';

/** A draft and where its facts stand. */
export interface BlockView {
  readonly draft: KpiDraft;
  /** The table it is a row of; null for cards and tables on their side. */
  readonly table: Table | null;
  /** The column of a header a fact stands in. */
  columnOf(fact: Fact): HeaderColumn | null;
  /** What stands in the fact's row left of it. */
  rowOf(fact: Fact): readonly Mark[];
}

type Claims = Map<string, Claim[]>;
type Heads = Map<string, Set<string>>;

const NO_CLAIM = { value: null, from: null, word: null, basis: null, of: [] } as const;

function claim(about: ClaimKind, says: Both, more: Partial<Claim> = {}): Claim {
  return { ...NO_CLAIM, about, says, ...more };
}

/** `H35「目標値」` in a sentence. */
function place({ address, text }: GridCell): string {
  return `${address}「${quoted(text)}」`;
}
function placeEn({ address, text }: GridCell): string {
  return `${address} "${quoted(text)}"`;
}

/** What a KPI's cells are said to be, and by which titles. */
export function claimsOfBlock(view: BlockView, claims: Claims, heads: Heads): void {
  const { block, project } = view.draft;
  for (const fact of block.facts) {
    push(claims, fact.cell.address, ...claimsOfFact(view, fact));
    for (const cell of fact.trailing) push(claims, cell.address, trailing(cell, fact.cell));
    for (const title of titlesOf(view, fact)) under(heads, title.cell, fact.cell);
  }
  const { name, no, nameTitle, dated } = block;
  push(claims, name.cell.address, named(name, nameTitle));
  if (nameTitle) under(heads, nameTitle, name.cell);
  if (no) {
    const says = { ja: `指標の番号「${quoted(no.text)}」`, en: `the number of a KPI, "${quoted(no.text)}"` };
    push(claims, no.cell.address, claim('number', says, { value: no.text, from: no.cell.address }));
  }
  if (project) {
    const says = {
      ja: `事業名（${quoted(project.name)}）`,
      en: `names the project, "${quoted(project.name)}"`,
    };
    once(claims, project.cell, claim('project', says, { value: project.name, from: project.cell }));
  }
  if (dated) {
    const says = { ja: '様式の対象年度', en: 'the year the form speaks of' };
    once(claims, dated.address, claim('dated', says, { value: dated.text, from: dated.address }));
  }
  for (const note of block.notes) {
    const says = {
      ja: `「${quoted(name.text)}」の様式にある文章（測定時期などを探します）`,
      en: `a text of the form of "${quoted(name.text)}", looked through for periods`,
    };
    if (!claims.has(note.address)) push(claims, note.address, claim('note', says, { from: note.address }));
  }
}

function once(claims: Claims, cell: string, made: Claim): void {
  if (!claims.get(cell)?.some(({ about }) => about === made.about)) push(claims, cell, made);
}

function under(heads: Heads, title: GridCell, cell: GridCell): void {
  if (title.address === cell.address) return;
  const cells = heads.get(title.address) ?? new Set();
  heads.set(title.address, cells.add(cell.address));
}

function trailing(cell: GridCell, value: GridCell): Claim {
  const says = { ja: `${value.address} の値の続き`, en: `goes with the value in ${value.address}` };
  return claim('trailing', says, { value: quoted(cell.text), from: value.address });
}

function named({ text, cell }: Printed, title: GridCell | null): Claim {
  const says = title
    ? { ja: `${place(title)}により指標名`, en: `name of a KPI, as ${placeEn(title)} says` }
    : { ja: '見出しのない指標名', en: 'name of a KPI without a title' };
  return claim('name', says, {
    value: text,
    from: title?.address ?? cell.address,
    word: title?.text ?? null,
  });
}

/** All titles over and beside a fact that say something of it, the nearest first. */
function titlesOf(view: BlockView, fact: Fact): Mark[] {
  const path = view.columnOf(fact)?.path ?? [];
  const beside = view
    .rowOf(fact)
    .filter(({ labels, period }) => labels.some(({ role }) => role === fact.role) || period !== null);
  return [...new Set([fact.title, ...[...path].reverse(), ...[...beside].reverse()])];
}

function claimsOfFact(view: BlockView, fact: Fact): Claim[] {
  const made: Claim[] = [roleClaim(view, fact)];
  if (fact.period) made.push(periodClaim(view, fact));
  if (fact.unit) {
    const from = fact.title.cell;
    const says = {
      ja: `${place(from)}により単位「${fact.unit}」`,
      en: `unit "${fact.unit}" from ${placeEn(from)}`,
    };
    made.push(claim('unit', says, { value: fact.unit, from: from.address, word: fact.unit }));
  }
  return made;
}

const BASIS: Readonly<Record<Fact['basis'], Both>> = {
  title: { ja: '見出し', en: 'its title' },
  'row-title': { ja: '行の見出し', en: 'the title of its row' },
  'upper-lower': { ja: '上段・下段の説明', en: 'the note on upper and lower rows' },
  corrected: { ja: '利用者の修正', en: "the user's correction" },
  none: { ja: '位置のみ', en: 'its place alone' },
};

function roleClaim(view: BlockView, fact: Fact): Claim {
  const { role, basis, titleWord } = fact;
  const titles = titlesOf(view, fact);
  const says = (mark: Mark): boolean => mark.labels.some((label) => label.role === role);
  const order = (mark: Mark): boolean => mark.labels.some((label) => label.role === 'twoRowOrder');
  const beside = basis === 'row-title' ? [...view.rowOf(fact)].reverse().find(says) : undefined;
  const noted =
    basis === 'upper-lower' ? view.table?.header.columns.flatMap(({ path }) => path).find(order) : undefined;
  const { cell } = beside ?? noted ?? (role === null ? undefined : titles.find(says)) ?? fact.title;
  const words = roleWords(role ?? 'none');
  const told = basis === 'none' ? '' : quoted(titleWord);
  return claim(
    'role',
    {
      ja: `${words.ja}（${BASIS[basis].ja}：${place(cell)}）`,
      en: `${words.en}, by ${BASIS[basis].en}: ${placeEn(cell)}`,
    },
    { value: role, from: cell.address, word: told || null, basis },
  );
}

function periodClaim(view: BlockView, fact: Fact): Claim {
  const period = fact.period!;
  const titles = [...titlesOf(view, fact), ...view.rowOf(fact)];
  const found =
    titles.find((mark) => mark.period?.label === period.label) ??
    titles.find((mark) => mark.period !== null && mark.period.fiscalYear === period.fiscalYear);
  const { dated } = view.draft.block;
  const from = found?.cell ?? (dated?.text.includes(period.label) ? dated : null);
  const year = period.fiscalYear === null ? '' : ` (FY${period.fiscalYear})`;
  return claim(
    'period',
    {
      ja: `${period.label}${year}（${from ? place(from) : '表の上や周りの記載'}）`,
      en: `${period.label}${year}, from ${from ? placeEn(from) : 'what stands above or around the table'}`,
    },
    { value: period.label, from: from?.address ?? null, word: period.label },
  );
}

/** A label beside or above a value. */
export function titleOfPair({ label, value }: Pair, claims: Claims, heads: Heads): void {
  under(heads, label.cell, value);
  if (claims.get(value.address)?.some(({ from }) => from === label.cell.address)) return;
  const role = label.labels[0]?.role ?? null;
  const words = role ? roleWords(role) : { ja: label.period?.label ?? '', en: label.period?.label ?? '' };
  push(
    claims,
    value.address,
    claim(
      'label',
      {
        ja: `${place(label.cell)}の値（${words.ja}）`,
        en: `value of ${placeEn(label.cell)} (${words.en})`,
      },
      { value: role, from: label.cell.address, word: label.labels[0]?.word ?? null },
    ),
  );
}
