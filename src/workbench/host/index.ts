import { parseAddress } from '../../core/cells/address';
import { Book, type HostEvent } from './book';
import { writeInput } from './cells';
import { workbookObject } from './classes/workbook';
import { MESSAGES, type RichApiCode } from './errors';
import { openWorkbook } from './open';
import { PAYLOAD_LIMIT, processRequest, References, type Answer } from './protocol';
import { readSideParts, writeSideParts } from './side-parts';

export { WorkbookOpenError } from './errors';
export { surface } from './registry';

/** What the client runtime talks to. `onMessageFromHost` is set by the runtime. */
export interface NativeBridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost(text: string): void;
}

/** A fault the stand-in can be told to have at a round trip. */
export type Fault = 'error' | 'timeout' | 'lostSession';

interface RoundTrip {
  /** 0 for the first request after the injector was set. */
  readonly index: number;
}

const FAULT_CODES: Readonly<Record<Fault, RichApiCode>> = {
  error: 'GeneralException',
  timeout: 'Timeout',
  lostSession: 'InvalidOrTimedOutSession',
};

/** Event category of the client runtime's generic events. */
const EVENT_CATEGORY = 65536;

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
        setTimeout(() => bridge.onMessageFromHost(this.answer(text)), 0);
      },
    };
    this.book.onEvent((event) => {
      setTimeout(() => bridge.onMessageFromHost(eventMessage(event)), 0);
    });
    return bridge;
  }

  private answer(text: string): string {
    const { id, message } = JSON.parse(text) as { id: number; message: { body: unknown } };
    const index = this.trips++;
    const fault = this.faults?.({ index }) ?? null;
    const reply = (body: Answer): string =>
      JSON.stringify({ id, type: 2, message: { statusCode: 200, headers: {}, body: JSON.stringify(body) } });
    const refuse = (code: RichApiCode, reason: string): string =>
      reply({ Results: [], Error: { Code: code, Message: reason, ActionIndex: 0 } });
    if (fault) return refuse(FAULT_CODES[fault], `Injected fault: ${fault}`);
    if (text.length > PAYLOAD_LIMIT) return refuse('RequestPayloadSizeLimitExceeded', MESSAGES.requestTooLarge);
    const answered = reply(processRequest(message.body, this.book, this.root, this.references));
    if (answered.length > PAYLOAD_LIMIT) return refuse('ResponsePayloadSizeLimitExceeded', MESSAGES.responseTooLarge);
    return answered;
  }

  /** The workbook as an .xlsx file. */
  async save(): Promise<Uint8Array> {
    this.book.endBatch();
    const { workbook } = this.book;
    const active = this.book.sheets.indexOf(this.book.active);
    const [view] = workbook.views ?? [];
    workbook.views = [{ ...(view ?? { x: 0, y: 0, width: 12000, height: 24000, visibility: 'visible' }), activeTab: active, firstSheet: 0 }];
    const file = await this.book.withFilePrefixes(async () => new Uint8Array(await workbook.xlsx.writeBuffer()));
    return writeSideParts(file, this.book);
  }

  /** A person selects cells. */
  select(sheetName: string, address: string): void {
    this.book.select(this.book.get(sheetName), parseAddress(address));
  }

  /** A person changes to another sheet. */
  activate(sheetName: string): void {
    this.book.activate(this.book.get(sheetName));
  }

  /** A person types into a cell and presses Enter: numbers and formulas are recognised, everything recalculates. */
  typeIntoCell(sheetName: string, address: string, input: string): void {
    const target = this.book.get(sheetName);
    this.book.requireWritable(target);
    const area = parseAddress(address);
    writeInput(target.sheet.getCell(area.top + 1, area.left + 1), input);
    this.book.changed(target, area);
    this.book.recalculate();
    this.book.touch();
  }
}

function eventMessage({ type, targetId, message }: HostEvent): string {
  const entry = { messageCategory: EVENT_CATEGORY, messageType: type, targetId, message: JSON.stringify(message) };
  return JSON.stringify({ type: 3, message: { entries: [entry] } });
}

/**
 * Opens a workbook in the stand-in.
 * @throws WorkbookOpenError for anything that is no readable .xlsx workbook
 */
export async function openHost(bytes: Uint8Array, options: { readonly name: string }): Promise<Host> {
  const book = new Book(await openWorkbook(bytes), options.name);
  await readSideParts(bytes, book);
  return new Host(book);
}
