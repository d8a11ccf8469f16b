import type { Cell, Workbook, Worksheet } from '@cj-tech-master/excelts';
import type { Area } from '../../core/cells/snapshot';
import { areaAddress } from '../../core/cells/address';
import { readValue, withPrefix } from './cells';
import { loadedCharts, writeCharts, type HostChart } from './charts';
import { itemNotFound, MESSAGES, RichApiError } from './errors';

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** Numbers of the events in the client runtime. */
export const EVENTS = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  nameChanged: 25,
  workbookSelectionChanged: 2,
} as const;

/** A sheet as the host knows it; `id` stays the same when it is renamed or moved. */
export interface HostSheet {
  readonly id: string;
  readonly sheet: Worksheet;
  /** `Worksheet.customProperties`, key (as written) → value. */
  readonly customProperties: Map<string, string>;
  readonly charts: HostChart[];
}

export interface HostEvent {
  readonly type: number;
  readonly targetId: string;
  readonly message: Readonly<Record<string, unknown>>;
}

export type Listener = () => void;

const SHEET_NAME_FORBIDDEN = /[:\\/?*[\]]/;

/** The open workbook: excelts' model, and what Excel keeps beside the file (selection, active sheet, events). */
export class Book {
  readonly settings = new Map<string, unknown>();
  sheets: HostSheet[] = [];
  activeId: string;
  selection: Area = { top: 0, left: 0, bottom: 0, right: 0 };
  structureProtected = false;
  readOnly = false;
  cellEditMode = false;
  private nextId = 1;
  private dirty = false;
  private suspended = false;
  private readonly chartsToWrite = new Set<HostSheet>();
  private readonly listeners = new Set<Listener>();
  private readonly eventListeners = new Set<(event: HostEvent) => void>();

  constructor(
    readonly workbook: Workbook,
    public name: string,
  ) {
    this.sheets = workbook.worksheets.map((sheet) => this.wrap(sheet));
    const activeTab = workbook.views?.[0]?.activeTab ?? 0;
    const active = this.sheets[activeTab] ?? this.sheets[0];
    const shown = active?.sheet.state === 'visible' ? active : this.sheets.find((s) => s.sheet.state === 'visible');
    this.activeId = (shown ?? active)!.id;
  }

  private wrap(sheet: Worksheet): HostSheet {
    const id = `{00000000-0001-0000-0000-${String(this.nextId++).padStart(12, '0')}}`;
    const wrapped: HostSheet = { id, sheet, customProperties: new Map(), charts: [] };
    wrapped.charts.push(...loadedCharts(wrapped));
    return wrapped;
  }

  /** By name (case does not matter, as in Excel) or id. */
  find(key: string): HostSheet | null {
    const wanted = key.toLowerCase();
    return this.sheets.find((s) => s.id === key || s.sheet.name.toLowerCase() === wanted) ?? null;
  }

  get(key: string): HostSheet {
    const found = this.find(key);
    if (!found) throw itemNotFound();
    return found;
  }

  get active(): HostSheet {
    return this.get(this.activeId);
  }

  add(name: string | null): HostSheet {
    this.requireStructure();
    const chosen = name ?? this.freeName();
    this.requireName(chosen, null);
    const added = this.wrap(this.workbook.addWorksheet(chosen));
    this.sheets.push(added);
    this.raise(EVENTS.added, 'Workbook', { worksheetId: added.id, source: 'Local' });
    this.touch();
    return added;
  }

  rename(target: HostSheet, name: string): void {
    this.requireStructure();
    this.requireName(name, target);
    const nameBefore = target.sheet.name;
    target.sheet.name = name;
    this.renameInFormulas(nameBefore, name);
    this.raise(EVENTS.nameChanged, 'Workbook', { worksheetId: target.id, nameBefore, nameAfter: name, source: 'Local' });
    this.touch();
  }

  /** Excel rewrites the formulas that refer to a renamed sheet. */
  private renameInFormulas(before: string, after: string): void {
    const quoted = (name: string): string => `'${name.replace(/'/g, "''")}'!`;
    const bare = new RegExp(`(?<![\\w'.\\u3040-\\u9fff])${before.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}!`, 'g');
    this.eachFormula((cell, formula) => {
      const changed = formula.split(quoted(before)).join(quoted(after)).replace(bare, () => quoted(after));
      if (changed !== formula) cell.value = { formula: changed, result: readValue(cell) };
    });
  }

  remove(target: HostSheet): void {
    this.requireStructure();
    const visible = this.sheets.filter((s) => s.sheet.state === 'visible');
    if (visible.length === 1 && visible[0] === target) throw new RichApiError('InvalidOperation', MESSAGES.lastSheet);
    if (target.sheet.state === 'veryHidden') throw new RichApiError('GeneralException', MESSAGES.accessDenied);
    const index = this.sheets.indexOf(target);
    this.sheets.splice(index, 1);
    this.workbook.removeWorksheet(target.sheet.id);
    if (this.activeId === target.id) {
      const next = this.sheets.slice(index).find((s) => s.sheet.state === 'visible') ?? visible.find((s) => s !== target)!;
      this.activate(next);
    }
    this.raise(EVENTS.deleted, 'Workbook', { worksheetId: target.id, source: 'Local' });
    this.touch();
  }

  move(target: HostSheet, position: number): void {
    this.requireStructure();
    if (position < 0 || position >= this.sheets.length) throw new RichApiError('InvalidArgument', MESSAGES.invalidArgument);
    this.sheets.splice(this.sheets.indexOf(target), 1);
    this.sheets.splice(position, 0, target);
    this.sheets.forEach((s, i) => (s.sheet.orderNo = i + 1));
    this.touch();
  }

  activate(target: HostSheet): void {
    if (target.sheet.state !== 'visible') throw new RichApiError('InvalidOperation', MESSAGES.accessDenied);
    if (this.activeId === target.id) return;
    const before = this.activeId;
    this.activeId = target.id;
    this.selection = { top: 0, left: 0, bottom: 0, right: 0 };
    this.raise(EVENTS.deactivated, 'Workbook', { worksheetId: before });
    this.raise(EVENTS.activated, 'Workbook', { worksheetId: target.id });
    this.touch();
  }

  select(target: HostSheet, area: Area): void {
    this.activate(target);
    this.selection = area;
    const address = areaAddress(area);
    this.raise(EVENTS.selectionChanged, 'Workbook', { worksheetId: target.id, address });
    this.raise(EVENTS.selectionChanged, target.id, { worksheetId: target.id, address });
    this.touch();
  }

  /** A change of cell contents: recalculation is due, and handlers are told. */
  changed(target: HostSheet, area: Area, source: 'Local' | 'Remote' = 'Local'): void {
    this.dirty = true;
    const message = {
      worksheetId: target.id,
      address: areaAddress(area),
      changeType: 'RangeEdited',
      source,
      shiftDirection: 'None',
    };
    this.raise(EVENTS.changed, 'Workbook', message);
    this.raise(EVENTS.changed, target.id, message);
    this.touch();
  }

  nextChartId(): number {
    return this.nextId++;
  }

  chartsChanged(target: HostSheet): void {
    this.chartsToWrite.add(target);
    this.touch();
  }

  chartRemoved(target: HostSheet, chart: HostChart): void {
    if (chart.loaded) target.sheet.removeChart(chart.loaded);
    this.touch();
  }

  suspendCalculation(): void {
    this.suspended = true;
  }

  /** Recalculates the whole workbook where something changed; called before values are read and at the end of a batch. */
  recalculate(): void {
    if (!this.dirty) return;
    this.dirty = false;
    this.workbook.calculateFormulas();
  }

  /** At the end of a batch. */
  endBatch(): void {
    this.suspended = false;
    this.recalculate();
    for (const target of this.chartsToWrite) if (this.sheets.includes(target)) writeCharts(target);
    this.chartsToWrite.clear();
  }

  get calculates(): boolean {
    return !this.suspended;
  }

  /** Formulas as the file needs them while `write` runs: young functions carry their prefix there. */
  async withFilePrefixes<T>(write: () => Promise<T>): Promise<T> {
    const restore: (() => void)[] = [];
    this.eachFormula((cell, formula) => {
      const prefixed = withPrefix(formula);
      if (prefixed === formula) return;
      const before = cell.value;
      cell.value = { formula: prefixed, result: readValue(cell) };
      restore.push(() => (cell.value = before));
    });
    try {
      return await write();
    } finally {
      restore.forEach((undo) => undo());
    }
  }

  private eachFormula(visit: (cell: Cell, formula: string) => void): void {
    for (const { sheet } of this.sheets) {
      sheet.eachRow({ includeEmpty: false }, (row) => {
        row.eachCell({ includeEmpty: false }, (cell) => {
          if (cell.formula) visit(cell, cell.formula);
        });
      });
    }
  }

  requireStructure(): void {
    if (this.readOnly || this.structureProtected) throw new RichApiError('AccessDenied', MESSAGES.accessDenied);
  }

  /** Contents and formats of a protected sheet cannot be changed (locked cells only; the stand-in knows no others). */
  requireWritable(target: HostSheet): void {
    if (this.readOnly) throw new RichApiError('AccessDenied', MESSAGES.accessDenied);
    if (target.sheet.sheetProtection?.sheet) throw new RichApiError('AccessDenied', MESSAGES.accessDenied);
  }

  private requireName(name: string, self: HostSheet | null): void {
    if (name === '' || name.length > 31 || SHEET_NAME_FORBIDDEN.test(name) || /^'|'$/.test(name)) {
      throw new RichApiError('InvalidArgument', MESSAGES.invalidArgument);
    }
    const taken = this.find(name);
    if (taken && taken !== self) throw new RichApiError('ItemAlreadyExists', MESSAGES.itemExists);
  }

  private freeName(): string {
    for (let n = this.sheets.length + 1; ; n++) if (!this.find(`Sheet${n}`)) return `Sheet${n}`;
  }

  onChange(listener: Listener): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  onEvent(listener: (event: HostEvent) => void): () => void {
    this.eventListeners.add(listener);
    return () => this.eventListeners.delete(listener);
  }

  /** The page redraws. */
  touch(): void {
    for (const listener of this.listeners) listener();
  }

  raise(type: number, targetId: string, message: HostEvent['message']): void {
    for (const listener of this.eventListeners) listener({ type, targetId, message });
  }
}
