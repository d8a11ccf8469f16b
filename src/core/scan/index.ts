import { areaAddress } from '../cells/address';
import type { WorkbookSnapshot } from '../cells/snapshot';
import { costsOfLines } from '../finance/cost-lines';
import {
  explainsRounding,
  financesOfPair,
  financesOfTable,
  type Amount,
  type Finances,
  type Terms,
} from '../finance/costs';
import { grantChecks, reconcile } from '../finance/reconcile';
import { costFindings } from '../findings/cost-rules';
import { projectFindings } from '../findings/project-rules';
import { ratingFindings } from '../findings/rating-rules';
import { kpiFindings } from '../findings/kpi-rules';
import { listFindings } from '../findings/list-rules';
import { draftKpi, type KpiDraft } from '../kpi/draft';
import { listedKpis, matchListed, type ListedKpi } from '../kpi/listed';
import { projectOf, statedProjects, type ProjectPlace, type StatedProject } from '../kpi/project';
import { freeId, judgeDrafts, told } from '../kpi/records';
import { joinDrafts } from '../kpi/join';
import { kindAround, periodAround, unitAbove, valuesAround, type Context } from '../kpi/context';
import type { KpiBlock } from '../layouts/facts';
import { distinct, reason } from '../reasons/reason';
import { roleOf } from '../layouts/marks';
import { isExampleSheet } from '../layouts/blocks';
import { readSheet, type ReadSheet } from '../layouts/read-sheet';
import { applyCorrections } from '../profile/apply';
import { EMPTY_PROFILE, type Profile } from '../profile/schema';
import { STANDARD } from '../rules/presets';
import type { Rules } from '../rules/schema';
import { foldLabel } from '../text/fold';
import { ratingTables } from '../layouts/ratings';
import {
  costSchema,
  SCHEMA_VERSION,
  type Kpi,
  type Measured,
  type Rating,
  type RecognisedTable,
  type ScanResult,
} from './result';

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
  const aliases = new Map(profile.aliases.map(({ word, role }) => [foldLabel(word), role]));
  const sheets = snapshot.sheets.map((sheet) => readSheet(sheet, aliases));
  const stated = sheets.flatMap((sheet) => statedProjects(sheet.marks, sheet.tables, sheet.pairs));
  const known = [
    ...stated.map(({ name }) => name),
    ...sheets.flatMap(({ marks }) => costsOfLines(marks).flatMap((cost) => cost.project ?? [])),
  ];

  const drafts: KpiDraft[] = [];
  const listed: ListedKpi[] = [];
  const amounts: Amount[] = [];
  const terms: Terms[] = [];
  const ratings: Rating[] = [];
  const tables: RecognisedTable[] = [];
  const take = (found: Finances): void => {
    amounts.push(...found.amounts);
    terms.push(...found.terms);
  };
  for (const sheet of sheets) {
    const { marks, pairs } = sheet;
    const around = (area: Parameters<typeof projectOf>[1]): string | null =>
      projectOf(marks, area, pairs, known)?.name ?? null;
    const read = applyCorrections(marks, sheet.blocks, profile)
      .map((block) => draftKpi(block, contextOf(sheet, block, known)))
      .filter(isKpi);
    drafts.push(...read);
    listed.push(...listedKpis(marks, sheet.tables, pairs, (cell) => around(cell)));
    const isExample = isExampleSheet(marks.grid.name);
    if (!isExample) amounts.push(...costsOfLines(marks));
    ratings.push(...ratingTables(marks));
    for (const table of isExample ? [] : sheet.tables) {
      take(financesOfTable(marks, table, around(table.area)));
    }
    for (const pair of pairs) {
      if (!isExample) take(financesOfPair(marks, pair, around(pair.label.cell)));
      if (roleOf(pair.label, 'rating') && !pair.value.blank) {
        ratings.push({
          sheet: marks.grid.name,
          subject: around(pair.label.cell),
          label: pair.label.cell.text.trim(),
          text: pair.value.text.trim(),
          cell: pair.value.address,
        });
      }
    }
    tables.push(...recognisedTables(read));
  }
  const judged = judgeDrafts(joinDrafts(drafts), rules);

  const grants = reconcile(amounts, terms, rules.grant);
  const roundedSheets = new Set(
    sheets.filter(({ marks }) => explainsRounding(marks)).map(({ marks }) => marks.grid.name),
  );
  const records = judged.map((one) => one.kpi);
  const unitCells = new Map(judged.map(({ kpi, draft }) => [kpi, draft.unitCell]));
  const matches = matchListed(listed, records);
  const taken = new Set(records.map(({ id }) => id));
  const onlyListed = listed.filter((item) => !matches.has(item)).map((item) => listedRecord(item, taken));
  return {
    schemaVersion: SCHEMA_VERSION,
    workbook: snapshot.name,
    tables,
    kpis: [...records, ...onlyListed],
    costs: amounts.map((amount) => costSchema.parse(amount)),
    ratings,
    grants: grantChecks(grants),
    findings: [
      ...kpiFindings(judged),
      ...projectFindings([...stated, ...drafts.flatMap(({ block, project }) => placeOf(block, project))]),
      ...listFindings(matches, (kpi) => unitCells.get(kpi) ?? null),
      ...ratingFindings(ratings),
      ...costFindings(amounts, grants, roundedSheets),
    ],
  };
}

function placeOf(block: KpiBlock, project: StatedProject | null): ProjectPlace[] {
  if (!project || block.project) return [];
  return [{ name: project.name, sheet: block.sheet, cell: project.cell, isListed: false }];
}

/** What flows down to a block from its project column, the titles above it and the name of its sheet. */
function contextOf(sheet: ReadSheet, block: KpiBlock, known: readonly string[]): Context {
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
    kind: kindAround(marks, block.head),
    values: valuesAround(marks, block.head),
    period: periodAround(marks, block.head, pairs, block.dated),
  };
}

/** A sentence, or words that say what belongs into a field: 目標とする値を記載, 年度末に達成すべき値. */
const EXPLAINS =
  /[。.]\s*$|。.|を(?:記載|記入)(?:する(?:こと)?|します)?$|(?:べき|とする|時点の|年度末の)(?:数?値|水準)$/;

/** A name without any slot for a value is no KPI record of its own, nor is a glossary that explains 目標値. */
function isKpi(draft: KpiDraft): boolean {
  const values = draft.periods.flatMap(({ target, actual }) => [target, actual]);
  const isSentence = (value: Measured | null): boolean => EXPLAINS.test(value?.text?.trim() ?? '');
  if (values.some((value) => value !== null) && values.every((value) => value === null || isSentence(value)))
    return false;
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
    narratives: [],
  };
}
