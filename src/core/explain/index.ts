import { areaAddress, overlaps, parseAddress } from '../cells/address';
import type { GridCell } from '../cells/grid';
import type { Area, WorkbookSnapshot } from '../cells/snapshot';
import { toEnd } from '../cells/steps';
import { EMPTY_PROFILE, type Profile } from '../profile/schema';
import { STANDARD } from '../rules/presets';
import type { Rules } from '../rules/schema';
import { traceInSteps, type Traced } from '../scan';
import type { Kpi } from '../model/kpi';
import { foldLabel } from '../text/fold';
import { forgetTexts } from '../text/remember';
import { decisionOf, decisionsOfTitle, usesOfResult } from './decisions';
import type { Evidence, Use } from './evidence';
import type {
  AreaLedger,
  Both,
  CellLedger,
  Claim,
  Decision,
  Ledger,
  Neighbour,
  Own,
  Reading,
} from './ledger';
import { evidenceOfToday } from './today';
import { roleWords } from './words';

/** Answers for one workbook as it was scanned. */
export interface Explainer {
  /**
   * The ledger of a cell, of the filled cells of a range, or of a whole sheet (`null`).
   * @returns null where the workbook has no such sheet
   */
  explain(sheet: string, area: Area | null): Ledger | null;
  /** The ledgers of the filled cells of an area; none for a sheet that is not there. */
  cells(sheet: string, area: Area): readonly CellLedger[];
}

const NO_READING: Reading = {
  layout: 'none',
  address: null,
  part: null,
  why: { ja: 'どの読み方もこのセルを使いませんでした', en: 'no reading took this cell' },
};

/** Scans a workbook and keeps what is needed to say why each cell was read as it was. */
export function explainWorkbook(
  snapshot: WorkbookSnapshot,
  profile: Profile = EMPTY_PROFILE,
  rules: Rules = STANDARD,
): Explainer {
  return explainTrace(snapshot, toEnd(traceInSteps(snapshot, profile, rules)), profile);
}

/** The same for a scan that was made already. */
export function explainTrace(snapshot: WorkbookSnapshot, traced: Traced, profile: Profile): Explainer {
  const aliases = new Map(profile.aliases.map(({ word, role }) => [foldLabel(word), role]));
  const uses = usesOfResult(traced.result);
  const records = new Map(traced.result.kpis.map((kpi) => [kpi.id, kpi]));
  const made = new Map<string, SheetExplainer>();
  const sheetOf = (name: string): SheetExplainer | null => {
    const known = made.get(name);
    if (known) return known;
    const index = snapshot.sheets.findIndex((sheet) => sheet.name === name);
    const [sheet, seen] = [snapshot.sheets[index], traced.sheets[index]];
    if (!sheet || !seen) return null;
    const one = new SheetExplainer(name, evidenceOfToday(traced, seen, sheet, aliases), uses, records);
    made.set(name, one);
    return one;
  };
  // What texts say is remembered only while somebody asks.
  const asked = <T>(answer: () => T): T => {
    try {
      return answer();
    } finally {
      forgetTexts();
    }
  };
  return {
    explain: (name, area) => asked(() => sheetOf(name)?.ledger(snapshot.name, area) ?? null),
    cells: (name, area) => asked(() => sheetOf(name)?.filled(area) ?? []),
  };
}

class SheetExplainer {
  private readonly known = new Map<string, CellLedger>();
  private blankUsed: readonly GridCell[] | null = null;

  constructor(
    private readonly name: string,
    private readonly evidence: Evidence,
    private readonly uses: ReadonlyMap<string, readonly Use[]>,
    private readonly records: ReadonlyMap<string, Kpi>,
  ) {}

  ledger(workbook: string, area: Area | null): Ledger {
    const { grid, skipped } = this.evidence;
    const single = area && grid.at(area.top, area.left);
    const isCell = single !== null && single.bottom >= area!.bottom && single.right >= area!.right;
    const cells = isCell ? [this.cell(single)] : this.filled(area);
    const address = isCell ? single.address : area ? areaAddress(area) : '';
    return {
      workbook,
      sheet: this.name,
      address: address || (grid.filled().length > 0 ? areaAddress(grid.extent) : ''),
      skipped,
      areas: this.areas(isCell ? parseAddress(areaAddress(single)) : area, cells),
      cells,
      unread: cells.filter(isUnread).map(({ cell }) => cell),
    };
  }

  filled(area: Area | null): CellLedger[] {
    const { grid } = this.evidence;
    if (!area) return this.filled(grid.extent);
    const cells = new Set<GridCell>();
    const last = Math.min(area.bottom, grid.extent.bottom);
    for (let row = Math.max(area.top, grid.extent.top); row <= last; row++) {
      for (const cell of grid.shown(row, area.left, area.right)) cells.add(cell);
    }
    for (const cell of this.slots()) if (overlaps(cell, area)) cells.add(cell);
    return [...cells].map((cell) => this.cell(cell));
  }

  /** Blank cells a record waits for; found once. */
  private slots(): readonly GridCell[] {
    if (this.blankUsed) return this.blankUsed;
    const prefix = `${this.name}!`;
    const own = [...this.uses.keys()].filter((key) => key.startsWith(prefix));
    const cells = own.map((key) => {
      const { top, left } = parseAddress(key.slice(prefix.length));
      return this.evidence.grid.at(top, left);
    });
    this.blankUsed = cells.filter(({ blank }) => blank);
    return this.blankUsed;
  }

  private areas(area: Area | null, cells: readonly CellLedger[]): AreaLedger[] {
    return this.evidence
      .areas()
      .filter(({ address }) => !area || overlaps(parseAddress(address), area))
      .map((one) => {
        const place = parseAddress(one.address);
        const inside = cells.filter(({ cell }) => overlaps(parseAddress(cell), place));
        const typical = inside.find(({ own }) => own.kind === 'number') ?? inside[0];
        return { ...one, runnerUp: typical?.runnerUp?.layout ?? 'none' };
      });
  }

  private cell(cell: GridCell): CellLedger {
    let ledger = this.known.get(cell.address);
    if (!ledger) this.known.set(cell.address, (ledger = this.make(cell)));
    return ledger;
  }

  private make(cell: GridCell): CellLedger {
    const { evidence } = this;
    const [won = NO_READING, ...others] = evidence.readingsOf(cell);
    const used = this.usesOf(cell.address);
    const headed = evidence.heads.get(cell.address) ?? [];
    const decisions: Decision[] = [
      ...used.map(decisionOf),
      ...decisionsOfTitle([...headed].map((under) => this.usesOf(under))),
    ];
    return {
      sheet: this.name,
      cell: areaAddress(cell),
      text: cell.text,
      formula: cell.formula,
      own: evidence.ownOf(cell),
      won,
      runnerUp: others.find((other) => isAnother(won, other)) ?? null,
      claims: [
        ...distinct(evidence.claimsOf(cell)),
        ...titleClaim(evidence.ownOf(cell), [...headed]),
        ...this.reasonsOf(cell.address, used),
      ],
      decisions,
      nearby: decisions.length > 0 ? [] : this.nearby(cell),
    };
  }

  private usesOf(address: string): Use[] {
    const seen = new Set<string>();
    const all = [
      ...(this.uses.get(`${this.name}!${address}`) ?? []),
      ...(this.evidence.uses.get(address) ?? []),
    ];
    return all.filter(({ as, kpi, name, period }) => {
      const key = JSON.stringify([as, kpi, name, period]);
      return seen.size < seen.add(key).size;
    });
  }

  /** Evidence of a record at its name; elsewhere what of it speaks of the cell. Doubts stand at every cell of the record. */
  private reasonsOf(address: string, used: readonly Use[]): Claim[] {
    const ids = new Set(used.filter(({ as }) => as !== 'project' && as !== 'unit').map(({ kpi }) => kpi));
    const isName = used.some(({ as }) => as === 'name');
    return [...ids].flatMap((id) => {
      const record = id === null ? undefined : this.records.get(id);
      return (record?.reasons ?? [])
        .filter(({ doubt, en }) => doubt || isName || wordsOf(en).includes(address))
        .map(({ doubt, ja, en }): Claim => ({
          about: doubt ? 'doubt' : 'record',
          value: id,
          from: wordsOf(en).find((word) => ADDRESS.test(word)) ?? null,
          word: null,
          basis: null,
          of: [],
          says: { ja, en },
        }));
    });
  }

  private nearby(cell: GridCell): Neighbour[] {
    const { grid } = this.evidence;
    const left = grid.leftOf(cell.top, cell.left);
    const found: Neighbour[] = left ? [this.neighbour('left', left)] : [];
    for (let row = cell.top - 1; row >= grid.extent.top; row--) {
      const above = grid.at(row, cell.left);
      if (above.blank) continue;
      found.push(this.neighbour('above', above));
      break;
    }
    return found;
  }

  private neighbour(side: Neighbour['side'], cell: GridCell): Neighbour {
    return { side, cell: cell.address, text: cell.text, own: this.evidence.ownOf(cell) };
  }
}

const ADDRESS = /^[A-Z]{1,3}[0-9]{1,7}$/;

/** Words of Latin letters and digits: addresses among them. */
function wordsOf(text: string): string[] {
  return text.slice(0, 2000).match(/[A-Z]{1,3}[0-9]{1,7}/g) ?? [];
}

/** The same piece of the sheet, laid out in the same way, is no competitor; nor is another KPI of the same table. */
function isAnother(won: Reading, other: Reading): boolean {
  return won.layout !== other.layout;
}

/** What a title says of the cells under or beside it. */
function titleClaim({ roles, period }: Own, of: readonly string[]): Claim[] {
  const [first, second] = of;
  const words = [...roles.map(({ role }) => roleWords(role)), ...(period ? [both(period.label)] : [])];
  if (first === undefined || words.length === 0) return [];
  const cells = second === undefined ? first : `${first}, ${second}${of.length > 2 ? ' …' : ''}`;
  const value = words.map(({ en }) => en).join(', ');
  return [
    {
      about: 'title',
      value,
      from: null,
      word: null,
      basis: null,
      of,
      says: {
        ja: `${cells}（${of.length} セル）に「${words.map(({ ja }) => ja).join('・')}」と伝えています`,
        en: `says "${value}" of ${of.length} ${of.length === 1 ? 'cell' : 'cells'}: ${cells}`,
      },
    },
  ];
}

function both(text: string): Both {
  return { ja: text, en: text };
}

function distinct(claims: readonly Claim[]): Claim[] {
  const seen = new Set<string>();
  return claims.filter(({ about, says }) => seen.size < seen.add(`${about} ${says.en}`).size);
}

/** A number nobody used. */
export function isUnread({ own, decisions }: CellLedger): boolean {
  return own.kind === 'number' && own.number !== null && decisions.length === 0;
}
