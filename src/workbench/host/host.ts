import type { Cell } from '@cj-tech-master/excelts';
import type { Area } from '../../core/cells/snapshot';
import { areaOf, clampToGrid, isUnbounded } from './area';
import type { Book, HostSheet } from './book';
import { formatOf, isCovered } from './cells';
import { workbookObject } from './classes/workbook';
import { MESSAGES, RichApiError, type RichApiCode } from './errors';
import type { HostEvent } from './events';
import type { Restored } from './history';
import { PAYLOAD_LIMIT, processRequest, References, type Answer } from './protocol';
import { cutsMerge, eachExistingCell } from './sheet-cells';
import { sheetsAlone } from './sheets-alone';
import { writeSideParts } from './side-parts';
import { entryOf, writeEntry } from './typed';

/** What the client runtime talks to. `onMessageFromHost` is set by the runtime. */
export interface NativeBridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost(text: string): void;
}

/**
 * A fault the stand-in can be told to have at a round trip. The request is not carried out, but for `answerLost`: there
 * it is, and the session is lost before the answer. `silence` never answers.
 */
export type Fault = 'error' | 'timeout' | 'lostSession' | 'answerLost' | 'silence';

export interface RoundTrip {
  /** 0 for the first request after the injector was set. */
  readonly index: number;
  /** What the request asks for, in order: `getRange`, `Values`, `_KeepReference` … and `load` for a query. */
  readonly actions: readonly string[];
}

const FAULT_CODES: Readonly<Record<Exclude<Fault, 'silence'>, RichApiCode>> = {
  error: 'GeneralException',
  timeout: 'Timeout',
  lostSession: 'InvalidOrTimedOutSession',
  answerLost: 'InvalidOrTimedOutSession',
};

/** Event category of the client runtime's generic events. */
const EVENT_CATEGORY = 65536;
const QUERY = 2;

interface Request {
  readonly id: number;
  readonly message: { readonly body: unknown };
}

/** A workbook opened in the stand-in for Excel. */
export class Host {
  private readonly root;
  private readonly references = new References();
  private faults: ((trip: RoundTrip) => Fault | null) | null = null;
  private trips = 0;

  constructor(readonly book: Book) {
    this.root = workbookObject(book);
  }

  /** Requests answered so far: what "few round trips" is measured with. */
  get roundTrips(): number {
    return this.trips;
  }

  /** Objects the client keeps alive; what is not released adds up. */
  get keptReferences(): number {
    return this.references.size;
  }

  /** From now on the injector decides which round trips fail; null ends it. */
  injectFault(injector: ((trip: RoundTrip) => Fault | null) | null): void {
    this.faults = injector;
    this.trips = 0;
  }

  /** The channel for one client runtime. Answers come asynchronously, as they do from Excel. */
  bridge(): NativeBridge {
    const bridge: NativeBridge = {
      onMessageFromHost: () => undefined,
      sendMessageToHost: (text) => {
        setTimeout(() => {
          const answer = this.answer(text);
          if (answer !== null) bridge.onMessageFromHost(answer);
        }, 0);
      },
    };
    this.book.onEvent((event) => {
      setTimeout(() => bridge.onMessageFromHost(eventMessage(event)), 0);
    });
    return bridge;
  }

  /** Null: no answer, ever. */
  private answer(text: string): string | null {
    const { id, message } = JSON.parse(text) as Request;
    const index = this.trips++;
    const reply = (body: Answer): string =>
      JSON.stringify({ id, type: 2, message: { statusCode: 200, headers: {}, body: JSON.stringify(body) } });
    const refuse = (code: RichApiCode, reason: string): string =>
      reply({ Results: [], Error: { Code: code, Message: reason, ActionIndex: 0 } });
    const fault = this.faults?.({ index, actions: actionNames(message.body) }) ?? null;
    if (fault === 'silence') return null;
    if (fault === 'answerLost') processRequest(message.body, this.book, this.root, this.references);
    if (fault) return refuse(FAULT_CODES[fault], `Injected fault: ${fault}`);
    if (isTooLarge(JSON.stringify(message.body))) {
      return refuse('RequestPayloadSizeLimitExceeded', MESSAGES.requestTooLarge);
    }
    const answer = processRequest(message.body, this.book, this.root, this.references);
    if (isTooLarge(JSON.stringify(answer))) {
      return refuse('ResponsePayloadSizeLimitExceeded', MESSAGES.responseTooLarge);
    }
    return reply(answer);
  }

  /** The workbook as an .xlsx file. */
  async save(): Promise<Uint8Array> {
    const { book } = this;
    book.settle();
    await book.hashPasswords();
    book.markActiveSheet();
    const file = await book.withFilePrefixes(
      async () => new Uint8Array(await book.workbook.xlsx.writeBuffer()),
    );
    return writeSideParts(file, book);
  }

  /**
   * Some sheets as a workbook of their own, with what their formulas show: nothing of the others is written.
   * @throws RichApiError ItemNotFound for an unknown sheet
   */
  async saveSheets(names: readonly string[]): Promise<Uint8Array> {
    const { book } = this;
    const sheets = names.map((name) => book.get(name));
    book.recalculate();
    const file = await book.withFilePrefixes(() => sheetsAlone(book, sheets), sheets);
    return writeSideParts(file, { sheets, settingsOf: new Map(), xmlParts: new Map() });
  }

  /**
   * A person selects cells; several areas (`A1:B2,D4`) as with Ctrl held down.
   * @throws RichApiError ItemNotFound for an unknown sheet, InvalidArgument for an address that is none
   */
  select(sheetName: string, address: string): void {
    this.book.select(this.book.get(sheetName), ...address.split(',').map(areaOf));
  }

  /** A person changes to another sheet. */
  activate(sheetName: string): void {
    this.book.activate(this.book.get(sheetName));
  }

  /** A person has a cell open for typing: until it is closed, Excel refuses the add-in's requests. */
  setCellEditMode(editing: boolean): void {
    this.book.cellEditMode = editing;
  }

  /**
   * A person types into a cell and presses Enter: numbers, dates and formulas are recognised, everything recalculates.
   * @throws RichApiError AccessDenied for a locked cell, InvalidArgument for a formula Excel does not take
   */
  typeIntoCell(sheetName: string, address: string, input: string): void {
    this.enter(sheetName, address, [[input]]);
  }

  /**
   * A person pastes rows of texts, the first of them into the cell named; each is taken as if it were typed, cells
   * beneath a merged area are left out. All of it or nothing, and one step to take back.
   * @throws RichApiError as `typeIntoCell`, InvalidArgument beyond the last row or column
   */
  enter(sheetName: string, address: string, texts: readonly (readonly string[])[]): void {
    const target = this.book.get(sheetName);
    const { top, left } = areaOf(address);
    const bottom = top + texts.length - 1;
    const right = left + Math.max(0, ...texts.map((row) => row.length)) - 1;
    const area = clampToGrid({ top, left, bottom, right });
    this.book.requireWritable(target, area);
    const entries = texts.flatMap((row, r) =>
      row.flatMap((text, c) => {
        const cell = target.sheet.getCell(top + r + 1, left + c + 1);
        return isCovered(cell) ? [] : [{ cell, entry: entryOf(text, formatOf(cell) === '@') }];
      }),
    );
    this.change(
      target,
      area,
      entries.map(({ cell }) => cell),
      () => entries.forEach(({ cell, entry }) => writeEntry(target, cell, entry)),
    );
  }

  /**
   * A person presses Delete: contents go, formats stay. One step to take back.
   * @param address one area or several, as in `select`
   * @throws RichApiError AccessDenied for locked cells, InvalidOperation for a part of a merged area
   */
  clearContents(sheetName: string, address: string): void {
    const target = this.book.get(sheetName);
    const areas = address.split(',').map(areaOf);
    const cells: Cell[] = [];
    for (const area of areas) {
      this.book.requireWritable(target, isUnbounded(area) ? undefined : area);
      if (cutsMerge(target, area)) throw new RichApiError('InvalidOperation', MESSAGES.mergedCells);
      eachExistingCell(target, area, (cell) => {
        if (!isCovered(cell) && cell.value !== null) cells.push(cell);
      });
    }
    if (cells.length === 0) return;
    this.change(target, boundsOf(areas), cells, () => {
      for (const cell of cells) writeEntry(target, cell, { value: null });
    });
  }

  /** A person takes the last step back (null: there is none); everything recalculates and handlers are told. */
  undo(): Restored | null {
    return this.restored(this.book.history.undo());
  }

  /** Does again what was taken back. */
  redo(): Restored | null {
    return this.restored(this.book.history.redo());
  }

  private restored(step: Restored | null): Restored | null {
    if (step) this.afterChange(step.target, step.area);
    return step;
  }

  private change(target: HostSheet, area: Area, cells: readonly Cell[], write: () => void): void {
    this.book.beforeEdit(target, cells);
    this.book.history.record(target, area, cells, write);
    this.afterChange(target, area);
  }

  private afterChange(target: HostSheet, area: Area): void {
    this.book.changed(target, area, 'Local', true);
    this.book.recalculate();
    this.book.touch();
  }
}

function boundsOf(areas: readonly Area[]): Area {
  return {
    top: Math.min(...areas.map(({ top }) => top)),
    left: Math.min(...areas.map(({ left }) => left)),
    bottom: Math.max(...areas.map(({ bottom }) => bottom)),
    right: Math.max(...areas.map(({ right }) => right)),
  };
}

/** Requests and answers alike, in bytes: a Japanese letter takes three. */
function isTooLarge(text: string): boolean {
  if (text.length > PAYLOAD_LIMIT) return true;
  return text.length * 3 > PAYLOAD_LIMIT && new TextEncoder().encode(text).length > PAYLOAD_LIMIT;
}

function actionNames(body: unknown): string[] {
  const { Actions } = body as { Actions?: { ActionType: number; Name?: string }[] };
  return (Actions ?? []).map(({ ActionType, Name }) => (ActionType === QUERY ? 'load' : (Name ?? '')));
}

function eventMessage({ type, targetId, message }: HostEvent): string {
  const entry = {
    messageCategory: EVENT_CATEGORY,
    messageType: type,
    targetId,
    message: JSON.stringify(message),
  };
  return JSON.stringify({ type: 3, message: { entries: [entry] } });
}
