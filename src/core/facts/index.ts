import type { InSteps } from '../cells/steps';
import type { KpiDraft } from '../kpi/draft';
import type { JudgedDraft } from '../kpi/records';
import type { ReadSheet } from '../layouts/read-sheet';
import type { Department, Kpi } from '../model/kpi';
import { foldName } from '../text/fold';
import { aroundOf } from './around';
import { groundOf, type Ground } from './ground';
import {
  departmentOfBlock,
  departmentOfProject,
  departmentOfSheet,
  statedOffices,
  type StatedOffice,
} from './department';
import { hierarchyOf } from './hierarchy';
import { evaluationsOf, narrativesOfKpi } from './texts';

/** KPIs between two stops: what stands around a form is looked at cell by cell. */
const KPIS_PER_STEP = 40;

/** What the sheets of a workbook say of who is in charge, seen together. */
export interface Offices {
  readonly stated: readonly StatedOffice[];
  readonly grounds: ReadonlyMap<string, Ground>;
}

export function* officesInSteps(sheets: readonly ReadSheet[]): InSteps<Offices> {
  const stated: StatedOffice[] = [];
  const grounds = new Map<string, Ground>();
  for (const sheet of sheets) {
    yield;
    const ground = groundOf(sheet);
    grounds.set(sheet.marks.grid.name, ground);
    stated.push(...statedOffices(ground));
  }
  return { stated, grounds };
}

/**
 * The records with their facts: who is in charge, where they belong, what is said of them, which grades they were given.
 * @param drafts all tables in which a KPI stands, those that were joined to another included
 */
export function* factsInSteps(
  offices: Offices,
  judged: readonly JudgedDraft[],
  drafts: readonly KpiDraft[],
): InSteps<Kpi[]> {
  const homes = new Set(judged.map(({ draft }) => draft.block.name.cell));
  const elsewhere = new Map<string, KpiDraft[]>();
  for (const draft of drafts) {
    if (homes.has(draft.block.name.cell)) continue;
    const key = foldName(draft.block.name.text);
    const known = elsewhere.get(key);
    if (known) known.push(draft);
    else elsewhere.set(key, [draft]);
  }
  const factsOf = ({ kpi, draft }: JudgedDraft): Kpi => {
    const ground = offices.grounds.get(kpi.sheet);
    if (!ground) return kpi;
    const around = aroundOf(ground, draft.block);
    const others = (elsewhere.get(foldName(draft.block.name.text)) ?? []).filter(
      (o) => o.block !== draft.block,
    );
    return {
      ...kpi,
      narratives: narrativesOfKpi(ground.sheet.marks, kpi, draft.block, draft.narratives, around),
      department:
        departmentOfBlock(ground, draft.block, around) ??
        departmentOfProject(kpi.project, kpi.sheet, offices.stated) ??
        departmentElsewhere(offices, kpi, others) ??
        departmentOfSheet(kpi.sheet, kpi.nameCell),
      hierarchy: hierarchyOf(ground, draft.block, around),
      evaluations: evaluationsOf(kpi, draft.block, around),
    };
  };
  const kpis: Kpi[] = [];
  for (const [i, one] of judged.entries()) {
    if (i % KPIS_PER_STEP === 0) yield;
    kpis.push(factsOf(one));
  }
  return kpis;
}

/** Where the same KPI stands in another table that names its office. */
function departmentElsewhere({ grounds }: Offices, kpi: Kpi, others: readonly KpiDraft[]): Department | null {
  const found = others.flatMap(({ block }): Department[] => {
    const ground = grounds.get(block.sheet);
    const department = ground ? departmentOfBlock(ground, block, aroundOf(ground, block)) : null;
    return department ? [{ ...department, sheet: block.sheet === kpi.sheet ? null : block.sheet }] : [];
  });
  return new Set(found.map(({ names }) => names.join('\n'))).size === 1 ? found[0]! : null;
}

/** Who is in charge of a KPI that is only listed. */
export function departmentOfListed({ stated }: Offices, kpi: Kpi): Department | null {
  return departmentOfProject(kpi.project, kpi.sheet, stated) ?? departmentOfSheet(kpi.sheet, kpi.nameCell);
}
