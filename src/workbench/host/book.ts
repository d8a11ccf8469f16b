import type { Cell, Workbook, Worksheet } from '@cj-tech-master/excelts';
import { areaAddress } from '../../core/cells/address';
import { sheetNameKey } from '../../core/cells/sheet-name';
import type { Area } from '../../core/cells/snapshot';
import { addressText } from './area';
import { calculate, eachFormula, hasUncalculated, replaceFormula } from './calculation';
import { Changes } from './changes';
import { loadedCharts, writeCharts, type HostChart } from './charts';
import { invalidArgument, itemNotFound, MESSAGES, RichApiError } from './errors';
import { EVENTS, WORKBOOK, type HostEvent } from './events';
import { deletedSheet, renamedSheet, withPrefix } from './file-formulas';
import { History } from './history';
import { attachLinks, LinkLayer } from './links';
import { isUnlocked } from './sheet-cells';
import { isSheetName } from './sheet-names';

export { MAX_COLUMNS, MAX_ROWS } from './area';

/** A sheet as the host knows it; `id` stays the same when it is renamed or moved. */
export interface HostSheet {
  readonly id: string;
  /** @throws RichApiError ItemNotFound once the sheet is deleted: a proxy kept from before finds nothing */
  readonly sheet: Worksheet;
  /** `Worksheet.customProperties`, key (as written) → value. */
  readonly customProperties: Map<string, string>;
  readonly charts: HostChart[];
  readonly links: LinkLayer;
}

/** Where a formula stands, from 0. */
export interface FormulaPlace {
  readonly target: HostSheet;
  readonly row: number;
  readonly column: number;
}

export type Listener = () => void;

/** The installation whose settings the stand-in has always kept. */
export const FIRST_ADD_IN = 'first';

const FIRST_CELL: readonly Area[] = [{ top: 0, left: 0, bottom: 0, right: 0 }];

/** The open workbook: excelts' model, and what Excel keeps beside the file (selection, active sheet, events). */
export class Book {
  /** Settings by add-in and key: an add-in installed by another way finds none of the first (OfficeDev/office-js#840, #2758). */
  readonly settingsOf = new Map<string, Map<string, unknown>>();
  /** The installation that is asking. */
  addIn = FIRST_ADD_IN;
  /** Ids of sheets that hold a chart or macros and no cells: they refuse what is asked of cells. */
  readonly withoutCells = new Set<string>();
  /** `Workbook.customXmlParts`, id → XML. They belong to the file alone. */
  readonly xmlParts = new Map<string, string>();
  sheets: HostSheet[] = [];
  activeId: string;
  readOnly = false;
  cellEditMode = false;
  /** How a question for more than 512 merged areas fails: Excel's documentation says only that it does. */
  manyMerges: 'refused' | 'none' = 'refused';
  /** What a person can take back. */
  readonly history = new History();
  /** What has changed since the file was opened. */
  readonly changes = new Changes();
  private edited = 0;
  private nextId = 1;
  private dirty = false;
  private suspended = false;
  private readonly removed = new Set<string>();
  private readonly selections = new Map<string, readonly Area[]>();
  private readonly chartsToWrite = new Set<HostSheet>();
  private readonly passwords = new Map<string, string>();
  private readonly listeners = new Set<Listener>();
  private readonly eventListeners = new Set<(event: HostEvent) => void>();

  constructor(
    readonly workbook: Workbook,
    public name: string,
    links: ReadonlyMap<string, LinkLayer> = new Map(),
  ) {
    this.sheets = workbook.worksheets.map((sheet) => this.wrap(sheet, links.get(sheet.name)));
    const activeTab = workbook.views?.[0]?.activeTab ?? 0;
    const active = this.sheets[activeTab] ?? this.sheets[0];
    const shown =
      active?.sheet.state === 'visible' ? active : this.sheets.find((s) => s.sheet.state === 'visible');
    this.activeId = (shown ?? active)!.id;
    if (hasUncalculated(this.sheets)) calculate(this.workbook, this.sheets);
  }

  get settings(): Map<string, unknown> {
    const known = this.settingsOf.get(this.addIn) ?? new Map<string, unknown>();
    this.settingsOf.set(this.addIn, known);
    return known;
  }

  private wrap(sheet: Worksheet, links = new LinkLayer()): HostSheet {
    const id = `{00000000-0001-0000-0000-${String(this.nextId++).padStart(12, '0')}}`;
    const { removed } = this;
    const wrapped: HostSheet = {
      id,
      get sheet() {
        if (removed.has(id)) throw itemNotFound();
        return sheet;
      },
      customProperties: new Map(),
      charts: [],
      links,
    };
    wrapped.charts.push(...loadedCharts(wrapped));
    attachLinks(wrapped);
    return wrapped;
  }

  /** By name, as Excel tells names apart, or id. */
  find(key: string): HostSheet | null {
    const wanted = sheetNameKey(String(key));
    return this.sheets.find((s) => s.id === key || sheetNameKey(s.sheet.name) === wanted) ?? null;
  }

  get(key: string): HostSheet {
    const found = this.find(key);
    if (!found) throw itemNotFound();
    return found;
  }

  get active(): HostSheet {
    return this.get(this.activeId);
  }

  /** Selected areas of the active sheet, the one with the active cell last. Each sheet keeps its own. */
  get selectedAreas(): readonly Area[] {
    return this.selections.get(this.activeId) ?? FIRST_CELL;
  }

  get selection(): Area {
    return this.selectedAreas.at(-1)!;
  }

  add(name: string | null): HostSheet {
    this.requireStructure();
    const chosen = name ?? this.freeName();
    this.requireName(chosen, null);
    const added = this.wrap(this.workbook.addWorksheet(chosen));
    this.sheets.push(added);
    this.raise(EVENTS.added, WORKBOOK, { worksheetId: added.id, source: 'Local' });
    this.touch();
    return added;
  }

  rename(target: HostSheet, name: string): void {
    this.requireStructure();
    this.requireName(name, target);
    const nameBefore = target.sheet.name;
    if (name === nameBefore) return;
    target.sheet.name = name;
    this.history.clear();
    this.rewriteFormulas((formula) => renamedSheet(formula, nameBefore, name));
    // What a chart reads is written with the sheet's name.
    for (const one of this.sheets)
      if (one.charts.some((chart) => chart.source === target)) this.chartsToWrite.add(one);
    this.raise(EVENTS.nameChanged, WORKBOOK, {
      worksheetId: target.id,
      nameBefore,
      nameAfter: name,
      source: 'Local',
    });
    this.touch();
  }

  /** @param rewrite gets the place of a formula; null for a defined name */
  rewriteFormulas(rewrite: (formula: string, place: FormulaPlace | null) => string): void {
    eachFormula(this.sheets, (cell, formula, target) => {
      const place = { target, row: Number(cell.row) - 1, column: Number(cell.col) - 1 };
      const changed = rewrite(formula, place);
      if (changed === formula) return;
      replaceFormula(cell, changed);
      this.dirty = true;
    });
    const { definedNames } = this.workbook;
    const { model } = definedNames;
    const renamed = model.map((item) => ({
      ...item,
      ranges: item.ranges.map((range) => rewrite(range, null)),
    }));
    if (JSON.stringify(renamed) !== JSON.stringify(model)) definedNames.model = renamed;
  }

  remove(target: HostSheet): void {
    this.requireStructure();
    const { name, state } = target.sheet;
    const visible = this.sheets.filter((s) => s.sheet.state === 'visible');
    if (visible.length === 1 && visible[0] === target)
      throw new RichApiError('InvalidOperation', MESSAGES.lastSheet);
    if (state === 'veryHidden') throw new RichApiError('GeneralException', MESSAGES.accessDenied);
    if (this.activeId === target.id) this.activate(this.neighbourOf(target));
    this.workbook.removeWorksheet(target.sheet.id);
    this.sheets.splice(this.sheets.indexOf(target), 1);
    this.removed.add(target.id);
    this.history.clear();
    this.rewriteFormulas((formula) => deletedSheet(formula, name));
    this.raise(EVENTS.deleted, WORKBOOK, { worksheetId: target.id, source: 'Local' });
    this.touch();
  }

  /** The visible sheet that comes forward when `target` goes: the next one, else the one before. */
  private neighbourOf(target: HostSheet): HostSheet {
    const index = this.sheets.indexOf(target);
    const isVisible = (s: HostSheet): boolean => s !== target && s.sheet.state === 'visible';
    return this.sheets.slice(index).find(isVisible) ?? this.sheets.slice(0, index).reverse().find(isVisible)!;
  }

  setVisibility(target: HostSheet, state: Worksheet['state']): void {
    this.requireStructure();
    const visible = this.sheets.filter((s) => s.sheet.state === 'visible');
    if (state !== 'visible' && visible.length === 1 && visible[0] === target) {
      throw new RichApiError('InvalidOperation', MESSAGES.lastSheet);
    }
    if (state !== 'visible' && this.activeId === target.id) this.activate(this.neighbourOf(target));
    target.sheet.state = state;
    this.touch();
  }

  move(target: HostSheet, position: number): void {
    this.requireStructure();
    if (!Number.isInteger(position) || position < 0 || position >= this.sheets.length)
      throw invalidArgument();
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
    this.raiseForSheet(EVENTS.deactivated, before, { worksheetId: before });
    this.raiseForSheet(EVENTS.activated, target.id, { worksheetId: target.id });
    this.tell();
  }

  /** @param areas at least one; the last holds the active cell */
  select(target: HostSheet, ...areas: readonly Area[]): void {
    this.activate(target);
    this.selections.set(target.id, areas);
    this.raiseForSheet(EVENTS.selectionChanged, target.id, {
      worksheetId: target.id,
      address: areas.map(addressText).join(','),
    });
    this.raise(EVENTS.workbookSelectionChanged, '', {});
    this.tell();
  }

  /** A change of cell contents: recalculation is due, and handlers are told. */
  changed(target: HostSheet, area: Area, source: 'Local' | 'Remote' = 'Local', byPerson = false): void {
    this.dirty = true;
    if (!byPerson) this.changes.rewritten.add(target);
    this.raiseForSheet(EVENTS.changed, target.id, {
      worksheetId: target.id,
      address: areaAddress(area),
      changeType: 'RangeEdited',
      source,
      shiftDirection: 'None',
    });
    this.touch();
  }

  /** An id for a new custom XML part, one no part of the file has. */
  nextPartId(): string {
    for (;;) {
      const id = `{00000000-0002-0000-0000-${String(this.nextId++).padStart(12, '0')}}`;
      if (!this.xmlParts.has(id)) return id;
    }
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

  /** Recalculates the whole workbook where something changed; called before values are read. */
  recalculate(): void {
    if (!this.dirty) return;
    this.dirty = false;
    calculate(this.workbook, this.sheets);
    for (const { id } of this.sheets) this.raiseForSheet(EVENTS.calculated, id, { worksheetId: id });
  }

  /** At the end of a batch. Where nobody looks on, formulas and charts wait until somebody reads or saves. */
  endBatch(): void {
    this.suspended = false;
    if (this.listeners.size > 0) this.settle();
  }

  /** Formulas and charts are as the contents want them. */
  settle(): void {
    this.recalculate();
    for (const target of this.chartsToWrite) if (this.sheets.includes(target)) writeCharts(target);
    this.chartsToWrite.clear();
  }

  /** Before the first edit of a person: from here on a formula shows something else for what was edited alone. */
  beforeEdit(target: HostSheet, cells: readonly Cell[]): void {
    if (!this.changes.hasEdits) {
      calculate(this.workbook, this.sheets);
      eachFormula(this.sheets, (cell) => this.changes.recordResult(cell));
    }
    this.changes.record(target, cells);
  }

  get calculates(): boolean {
    return !this.suspended;
  }

  /** Formulas as the file needs them while `write` runs: young functions carry their prefix there. */
  async withFilePrefixes<T>(write: () => Promise<T>, sheets = this.sheets): Promise<T> {
    const restore: (() => void)[] = [];
    eachFormula(sheets, (cell, formula) => {
      const prefixed = withPrefix(formula);
      if (prefixed === formula) return;
      const before = cell.value;
      replaceFormula(cell, prefixed);
      restore.push(() => {
        cell.value = before;
      });
    });
    try {
      return await write();
    } finally {
      restore.forEach((undo) => undo());
    }
  }

  get structureProtected(): boolean {
    return this.workbook.protection?.lockStructure === true;
  }

  set structureProtected(locked: boolean) {
    this.workbook.protection = locked ? { lockStructure: true } : undefined;
  }

  /** Passwords given in this session. `key` is a sheet's id, or `''` for the workbook. */
  passwordOf(key: string): string | null {
    return this.passwords.get(key) ?? null;
  }

  setPassword(key: string, password: string | null): void {
    if (password === null) this.passwords.delete(key);
    else this.passwords.set(key, password);
  }

  /** Before saving: passwords given in this session are in the file as hashes. */
  async hashPasswords(): Promise<void> {
    for (const { id, sheet } of this.sheets) {
      const password = this.passwords.get(id);
      if (password !== undefined && sheet.sheetProtection)
        await sheet.protect(password, sheet.sheetProtection);
    }
    const password = this.passwords.get('');
    if (password !== undefined && this.structureProtected)
      await this.workbook.protect(password, { lockStructure: true });
  }

  /** Before saving: the active sheet is the only selected tab; two selected ones would be edited together. */
  markActiveSheet(): void {
    const { workbook } = this;
    const [view] = workbook.views ?? [];
    const shown = view ?? { x: 0, y: 0, width: 12000, height: 24000, visibility: 'visible' };
    workbook.views = [{ ...shown, activeTab: this.sheets.indexOf(this.active), firstSheet: 0 }];
    for (const { id, sheet } of this.sheets) {
      for (const one of sheet.views) (one as { tabSelected?: boolean }).tabSelected = id === this.activeId;
    }
  }

  requireStructure(): void {
    if (this.readOnly || this.structureProtected)
      throw new RichApiError('AccessDenied', MESSAGES.accessDenied);
  }

  /**
   * A protected sheet takes nothing; with `area`, contents may go where every cell is unlocked.
   * @throws RichApiError AccessDenied
   */
  requireWritable(target: HostSheet, area?: Area): void {
    const denied = new RichApiError('AccessDenied', MESSAGES.accessDenied);
    if (this.readOnly) throw denied;
    if (!target.sheet.sheetProtection?.sheet) return;
    if (!area || !isUnlocked(target, area)) throw denied;
  }

  private requireName(name: string, self: HostSheet | null): void {
    if (!isSheetName(name)) throw invalidArgument();
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

  /** Grows with every change of what is saved; a selection or another active sheet is none. */
  get edits(): number {
    return this.edited;
  }

  /** Something that is saved has changed: the page redraws. */
  touch(): void {
    this.edited += 1;
    this.tell();
  }

  private tell(): void {
    for (const listener of this.listeners) listener();
  }

  /** Handlers of the sheet and of the whole workbook. */
  private raiseForSheet(type: number, sheetId: string, message: HostEvent['message']): void {
    this.raise(type, WORKBOOK, message);
    this.raise(type, sheetId, message);
  }

  raise(type: number, targetId: string, message: HostEvent['message']): void {
    for (const listener of this.eventListeners) listener({ type, targetId, message });
  }
}
