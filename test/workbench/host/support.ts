import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Workbook } from '@cj-tech-master/excelts';
import { openHost, type Host } from '../../../src/workbench/host';
import type { OfficeOptions } from '../../../src/workbench/host/office-shim';
import { loadRuntime, type OfficeGlobals } from '../../../src/workbench/host/runtime-node';

export const NAMES = ['hitoyoshi-r5', 'ibusuki-r6', 'hanamaki-r6', 'kameyama-r6', 'shiroi-r6'] as const;

export function fixture(name: string): Uint8Array {
  return readFileSync(join(__dirname, '../../fixtures/workbooks', `${name}.xlsx`));
}

export interface Opened {
  readonly host: Host;
  readonly excel: OfficeGlobals['Excel'];
  /** `Excel.run` on the first sheet. */
  run<T>(batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T>;
}

export async function opened(bytes: Uint8Array, options: Partial<OfficeOptions> = {}): Promise<Opened> {
  const host = await openHost(bytes, { name: 'book.xlsx' });
  const { Excel: excel } = loadRuntime(host, options);
  return {
    host,
    excel,
    run: (batch) => excel.run((context) => batch(context.workbook.worksheets.getFirst(), context)),
  };
}

/** The bytes of a workbook made with the .xlsx library; it has `Sheet1` to begin with. */
export async function made(make: (workbook: Workbook) => void = () => undefined): Promise<Uint8Array> {
  const workbook = new Workbook();
  workbook.addWorksheet('Sheet1');
  make(workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

export async function blank(
  make?: (workbook: Workbook) => void,
  options?: Partial<OfficeOptions>,
): Promise<Opened> {
  return opened(await made(make), options);
}

/** `Code at Class.member` of what a request is refused with. */
export async function refusal(request: Promise<unknown>): Promise<string> {
  try {
    await request;
  } catch (error) {
    const { code, debugInfo } = error as { code?: string; debugInfo?: { errorLocation?: string } };
    if (!code) throw error;
    return debugInfo?.errorLocation ? `${code} at ${debugInfo.errorLocation}` : code;
  }
  return 'accepted';
}

/** Events and releases travel as messages of their own. */
export async function settled(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 30));
}
