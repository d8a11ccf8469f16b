import { areaAddress, parseAddress } from '../cells/address';
import type { GridCell } from '../cells/grid';
import { emptyLinks } from '../cells/empty-links';
import type { Area, SheetSnapshot, WorkbookSnapshot } from '../cells/snapshot';
import { mapInSteps, toEnd, toldAs, type InSteps } from '../cells/steps';
import { NO_FINANCES, type Amount, type Finances, type Terms } from '../finance/amount';
import { checkGrants, grantChecks } from '../finance/grants';
import { costsOfLines } from '../finance/lines';
import { explainsRounding, financesOf } from '../finance/read';
import { unreadInSteps, unreadPlaces, type UnreadOfSheet } from '../unread';
import { costFindings } from '../findings/cost-rules';
import { unreadFindings } from '../findings/unread-rules';
import { projectFindings } from '../findings/project-rules';
import { ratingFindings } from '../findings/rating-rules';
import { departmentOfListed, factsInSteps, officesInSteps } from '../facts';
import { kpiFindings } from '../findings/kpi-rules';
import { listFindings } from '../findings/list-rules';
import { draftKpi, type KpiDraft } from '../kpi/draft';
import { listedKpis, matchListed, type ListedKpi } from '../kpi/listed';
import { projectOf, statedProjects, type ProjectPlace, type StatedProject } from '../kpi/project';
import { freeId, judgeInSteps, told, type JudgedDraft } from '../kpi/records';
import { joinDrafts } from '../kpi/join';
import { kindAround, periodAround, unitAbove, valuesAround, type Context } from '../kpi/context';
import { dayAbove } from '../kpi/interim';
import type { KpiBlock } from '../layouts/facts';
import { distinct, reason } from '../reasons/reason';
import { roleOf, type Marks } from '../layouts/marks';
import { isExampleSheet } from '../layouts/blocks';
import { readSheetInSteps, type ReadSheet } from '../layouts/read-sheet';
import { applyCorrections } from '../profile/apply';
import { EMPTY_PROFILE, type Profile } from '../profile/schema';
import { STANDARD } from '../rules/presets';
import type { Rules } from '../rules/schema';
import { foldLabel } from '../text/fold';
import { forgetTexts } from '../text/remember';
import { ratingTables } from '../layouts/ratings';
import { SCHEMA_VERSION, type ScanResult } from './result';
import type { Cost, GrantTerms } from '../model/money';
import type { Kpi, Measured } from '../model/kpi';
import type { Rating, RecognisedTable } from '../model/table';

/** How far a scan is. */
export interface ScanStep {
  readonly stage: 'reading' | 'gathering' | 'judging';
  /** The sheet that is read; null once all are. */
  readonly sheet: string | null;
  /** Parts done, of so many. */
  readonly done: number;
  readonly of: number;
}

/**
 * Recognises every KPI table of a workbook and judges what it found.
 *
 *     cells → marks → headers, pairs → tables → blocks → drafts → records → findings
 *
 * Pure: the same snapshot and the same profile give the same result.
 */
export function scanWorkbook(
  snapshot: WorkbookSnapshot,
  profile: Profile = EMPTY_PROFILE,
  rules: Rules = STANDARD,
): ScanResult {
  return toEnd(scanInSteps(snapshot, profile, rules));
}

/** The same scan, with stops on the way; a step takes a few milliseconds, a stage of a very long list more. */
export function* scanInSteps(
  snapshot: WorkbookSnapshot,
  profile: Profile = EMPTY_PROFILE,
  rules: Rules = STANDARD,
): InSteps<ScanResult, ScanStep> {
  return (yield* traceInSteps(snapshot, profile, rules)).result;
}

/** A scan together with what it saw on the way, for whoever asks why a cell was read as it was. */
export interface Traced {
  readonly result: ScanResult;
  readonly sheets: readonly TracedSheet[];
  /** The records of `result.kpis` that come from a table or form, with what they were judged from. */
  readonly judged: readonly JudgedDraft[];
  /** Listed names that speak of such a record. */
  readonly listed: ReadonlyMap<ListedKpi, Kpi>;
}

/** A sheet as it was read, and what was found on it. */
export interface TracedSheet {
  readonly read: ReadSheet;
  readonly found: FoundOnSheet;
}

/** The scan of `scanInSteps`; its result is the same. */
export function* traceInSteps(
  snapshot: WorkbookSnapshot,
  profile: Profile = EMPTY_PROFILE,
  rules: Rules = STANDARD,
): InSteps<Traced, ScanStep> {
  try {
    return yield* scan(snapshot, profile, rules);
  } finally {
    forgetTexts();
  }
}

function* scan(snapshot: WorkbookSnapshot, profile: Profile, rules: Rules): InSteps<Traced, ScanStep> {
  const count = snapshot.sheets.length;
  const of = 2 * count + 1;
  const aliases = new Map(profile.aliases.map(({ word, role }) => [foldLabel(word), role]));
  const sheets: ReadSheet[] = [];
  const links = emptyLinks(snapshot);
  for (const sheet of snapshot.sheets) {
    const step: ScanStep = { stage: 'reading', sheet: sheet.name, done: sheets.length, of };
    yield step;
    sheets.push(yield* toldAs(readSheetInSteps(withLinks(sheet, links), aliases), step));
  }
  const stated = sheets.flatMap((sheet) => statedProjects(sheet.marks, sheet.tables, sheet.pairs));
  const known = [
    ...stated.map(({ name }) => name),
    ...sheets.flatMap(({ marks }) => costsOfLines(marks).flatMap((cost) => cost.project ?? [])),
  ];

  const all: (FoundOnSheet & { readonly unread: UnreadOfSheet })[] = [];
  for (const sheet of sheets) {
    const step: ScanStep = { stage: 'gathering', sheet: sheet.marks.grid.name, done: count + all.length, of };
    yield step;
    const found = yield* toldAs(gather(sheet, known, profile), step);
    const unread = yield* toldAs(unreadInSteps(snapshot.sheets[all.length]!, sheet, found), step);
    all.push({ ...found, unread });
  }
  const step: ScanStep = { stage: 'judging', sheet: null, done: 2 * count, of };
  yield step;
  const drafts = all.flatMap((found) => found.drafts);
  const records = yield* toldAs(judgeInSteps(joinDrafts(drafts), rules), step);
  const offices = yield* toldAs(officesInSteps(sheets), step);
  const kpis = yield* toldAs(factsInSteps(offices, records, drafts), step);
  const judged = records.map((one, i) => ({ ...one, kpi: kpis[i]! }));
  yield step;
  const amounts = all.flatMap((found) => found.amounts);
  const terms = all.flatMap((found) => found.terms);
  const shares = all.flatMap((found) => found.shares);
  const grants = checkGrants(amounts, terms, rules.grant);
  const roundedSheets = new Set(
    sheets.filter(({ marks }) => explainsRounding(marks.grid)).map(({ marks }) => marks.grid.name),
  );
  const ratings = all.flatMap((found) => found.ratings);
  const listed = all.flatMap((found) => found.listed);
  const unitCells = new Map(judged.map(({ kpi, draft }) => [kpi, draft.unitCell]));
  const matches = matchListed(listed, kpis);
  const taken = new Set(kpis.map(({ id }) => id));
  const onlyListed = listed
    .filter((item) => !matches.has(item))
    .map((item) => listedRecord(item, taken))
    .map((kpi) => ({ ...kpi, department: departmentOfListed(offices, kpi) }));
  yield step;
  const ofKpis = yield* toldAs(mapInSteps(judged, kpiFindings), step);
  yield step;
  const result: ScanResult = {
    schemaVersion: SCHEMA_VERSION,
    workbook: snapshot.name,
    tables: all.flatMap((found) => recognisedTables(found.drafts)),
    unread: all.flatMap(({ unread }) => unreadPlaces(unread)),
    kpis: [...kpis, ...onlyListed],
    costs: amounts.map(costOf),
    ratings,
    terms: terms.map(termOf),
    grants: grantChecks(grants),
    findings: [
      ...ofKpis.flat(),
      ...projectFindings([...stated, ...drafts.flatMap(({ block, project }) => placeOf(block, project))]),
      ...listFindings(matches, (kpi) => unitCells.get(kpi) ?? null),
      ...ratingFindings(ratings),
      ...costFindings({ amounts, shares, grants, roundedSheets }),
      ...unreadFindings(all.flatMap(({ unread }) => unread.gaps)),
    ],
  };
  return {
    result,
    sheets: sheets.map((read, i) => ({ read, found: all[i]! })),
    judged,
    listed: matches,
  };
}

function withLinks(sheet: SheetSnapshot, links: ReturnType<typeof emptyLinks>): SheetSnapshot {
  const own = links.get(sheet.name);
  return own ? { ...sheet, emptyLinks: own } : sheet;
}

/** What one sheet says, seen with the projects of the whole workbook. */
export interface FoundOnSheet extends Finances {
  readonly drafts: readonly KpiDraft[];
  /** Looked like KPIs, but have no slot for a value or only explain one. */
  readonly dropped: readonly KpiDraft[];
  readonly listed: readonly ListedKpi[];
  readonly ratings: readonly Rating[];
  readonly ratingCells: readonly GridCell[];
}

function* gather(sheet: ReadSheet, known: readonly string[], profile: Profile): InSteps<FoundOnSheet> {
  const { marks, pairs, tables } = sheet;
  const around = (area: Area): string | null => projectOf(marks, area, pairs, known)?.name ?? null;
  const ofHead = headReader(marks);
  const drafts = yield* mapInSteps(applyCorrections(marks, sheet.blocks, profile), (block) =>
    draftKpi(block, contextOf(sheet, block, known, ofHead(block.head))),
  );
  yield;
  const isExample = isExampleSheet(marks.grid.name);
  const kpiCells = valueCells(drafts.filter(isKpi));
  const lines = isExample ? [] : costsOfLines(marks);
  const aroundAmounts = (area: Area): string | null => around(area) ?? projectOfLine(lines, area);
  const finances = isExample
    ? NO_FINANCES
    : financesOf(marks.grid, aroundAmounts, (cell) => kpiCells.has(cell));
  const crossTabs = ratingTables(marks);
  return {
    drafts: drafts.filter(isKpi),
    dropped: drafts.filter((draft) => !isKpi(draft)),
    listed: listedKpis(marks, tables, pairs, around),
    ratings: [...crossTabs.map(({ rating }) => rating), ...ratingsBeside(sheet, around)],
    ratingCells: crossTabs.flatMap(({ cells }) => cells),
    ...finances,
    amounts: [...lines, ...finances.amounts],
  };
}

/** 総合評価 │ A: a rating beside its label. */
function ratingsBeside({ marks, pairs }: ReadSheet, around: (area: Area) => string | null): Rating[] {
  return pairs
    .filter((pair) => roleOf(pair.label, 'rating') && !pair.value.blank)
    .map((pair) => ({
      sheet: marks.grid.name,
      subject: around(pair.label.cell),
      label: pair.label.cell.text.trim(),
      text: pair.value.text.trim(),
      cell: pair.value.address,
    }));
}

/** ○<project>（<department>） 事業費：3,919千円, in a line above: what stands beneath is of that project. */
function projectOfLine(lines: readonly Amount[], { top }: Area): string | null {
  return lines.filter(({ cell }) => parseAddress(cell).top <= top).at(-1)?.project ?? null;
}

/** The cells that hold the values of KPIs: a 補助金額 that is a target is no amount. */
function valueCells(drafts: readonly KpiDraft[]): ReadonlySet<string> {
  const cells = new Set<string>();
  for (const { periods, parts, baseline } of drafts) {
    for (const { target, actual } of periods)
      for (const value of [target, actual]) if (value?.cell) cells.add(value.cell);
    for (const { cell } of parts.observations) cells.add(cell);
    if (baseline?.cell) cells.add(baseline.cell);
  }
  return cells;
}

/** An amount as the scan result prints it. */
function costOf({
  sheet,
  project,
  label,
  role,
  period,
  raw,
  yen,
  cell,
  isTotal,
  group,
  department,
}: Amount): Cost {
  return { sheet, project, label, role, period, raw, yen, cell, isTotal, group, department };
}

/** What is declared, as the scan result prints it. */
function termOf({ sheet, cell, project, rate, raw, fixed, cap, rounding, base }: Terms): GrantTerms {
  return { sheet, cell, project, rate, raw, fixed, cap, rounding, base };
}

function placeOf(block: KpiBlock, project: StatedProject | null): ProjectPlace[] {
  if (!project || block.project) return [];
  return [{ name: project.name, sheet: block.sheet, cell: project.cell, isListed: false }];
}

type OfHead = Pick<Context, 'kind' | 'values' | 'day'>;

/** What the lines above a table or form say; looked for once per head, as all KPIs of a list share theirs. */
function headReader(marks: Marks): (head: Area) => OfHead {
  const known = new Map<Area, OfHead>();
  return (head) => {
    let read = known.get(head);
    if (!read) {
      const [kind, values] = [kindAround(marks, head), valuesAround(marks, head)];
      known.set(head, (read = { kind, values, day: dayAbove(marks.grid, head) }));
    }
    return read;
  };
}

/** What flows down to a block from its project column, the titles above it and the name of its sheet. */
function contextOf(sheet: ReadSheet, block: KpiBlock, known: readonly string[], ofHead: OfHead): Context {
  const { marks, pairs } = sheet;
  return {
    project: block.project
      ? {
          name: block.project.text.trim(),
          cell: block.project.address,
          reason: reason('PROJECT_COLUMN', { cell: block.project.address }),
        }
      : projectOf(marks, block.area, pairs, known, sheet.names),
    unit: unitAbove(marks.grid, { ...block.head, right: Math.max(block.head.right, block.area.right) }),
    period: periodAround(marks, block.head, pairs, block.dated),
    ...ofHead,
  };
}

/** A sentence, or words that say what belongs into a field: 目標とする値を記載, 年度末に達成すべき値. */
const EXPLAINS =
  /[。.]\s*$|。.|を(?:記載|記入)(?:する(?:こと)?|します)?$|(?:べき|とする|時点の|年度末の)(?:数?値|水準)$/;

/** A name without any slot for a value is no KPI record of its own, nor is a glossary that explains 目標値. */
function isKpi(draft: KpiDraft): boolean {
  const isSentence = (value: Measured | null): boolean => EXPLAINS.test(value?.text?.trim() ?? '');
  const isTold = (value: Measured | null): boolean => value === null || isSentence(value);
  const explains =
    draft.periods.some(({ target, actual }) => target !== null || actual !== null) &&
    draft.periods.every(({ target, actual }) => isTold(target) && isTold(actual));
  if (explains) return false;
  if (draft.parts.observations.length > 0) return true;
  return draft.periods.some(
    (period) => period.target !== null || period.actual !== null || period.statedRatePercent !== null,
  );
}

function recognisedTables(drafts: readonly KpiDraft[]): RecognisedTable[] {
  return drafts.map(({ block, reasons }) => ({
    sheet: block.sheet,
    address: areaAddress(block.area),
    layout: block.layout,
    ...told(distinct(reasons)),
  }));
}

function listedRecord(item: ListedKpi, taken: Set<string>): Kpi {
  return {
    id: freeId(`${item.sheet}!${item.cell}${item.index > 0 ? `#${item.index}` : ''}`, taken),
    sheet: item.sheet,
    project: item.project,
    no: item.no,
    name: item.name,
    nameCell: item.cell,
    kind: item.kind,
    unit: item.unit,
    direction: null,
    directionBasis: null,
    baseline: null,
    form: null,
    ...told([reason(item.index > 0 ? 'LISTED_ONLY' : 'LISTED_BARE')]),
    periods: [],
    observations: [],
    narratives: [],
    department: null,
    hierarchy: [],
    evaluations: [],
  };
}
