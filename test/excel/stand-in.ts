import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Workbook } from '@cj-tech-master/excelts';
import { cellAddress } from '../../src/core/cells/address';
import { openHost, type Host } from '../../src/workbench/host';
import { formatOf, readFormula, readValue } from '../../src/workbench/host/cells';
import { loadRuntime } from '../../src/workbench/host/runtime-node';

const GLOBALS = ['Excel', 'Office', 'OfficeExtension'] as const;

const pending = new Set<ReturnType<typeof setTimeout>>();

/** The runtime releases its references in a last request nobody waits for. */
export async function settled(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 30));
}

afterAll(async () => {
  await settled();
  // A release that was refused is tried again five seconds later.
  pending.forEach(clearTimeout);
  for (const name of GLOBALS) Reflect.deleteProperty(globalThis, name);
});

export const NAMES = ['hitoyoshi-r5', 'ibusuki-r6', 'hanamaki-r6', 'kameyama-r6', 'shiroi-r6'] as const;

export function fixturePath(name: string): string {
  return join(__dirname, '../fixtures/workbooks', `${name}.xlsx`);
}

/** Opens bytes in the stand-in and puts Microsoft's runtime where the product's code looks for it. */
export async function open(
  bytes: Uint8Array,
  name = 'book.xlsx',
  options: Parameters<typeof loadRuntime>[1] = {},
): Promise<Host> {
  const host = await openHost(bytes, { name });
  const { setTimeout: real } = globalThis;
  globalThis.setTimeout = ((run: () => void, delay?: number) => {
    const timer = real(run, delay);
    pending.add(timer);
    return timer;
  }) as typeof setTimeout;
  const { Excel, Office, OfficeExtension } = loadRuntime(host, options);
  globalThis.setTimeout = real;
  Object.assign(globalThis, { Excel, Office, OfficeExtension });
  return host;
}

export async function openFixture(name: string): Promise<Host> {
  return open(readFileSync(fixturePath(name)), `${name}.xlsx`);
}

/** A workbook made with the .xlsx library, opened in the stand-in. */
export async function openMade(make: (workbook: Workbook) => void): Promise<Host> {
  const workbook = new Workbook();
  make(workbook);
  return open(new Uint8Array(await workbook.xlsx.writeBuffer()));
}

export interface SheetDump {
  readonly name: string;
  readonly state: string;
  /** `B3` → contents and number format, non-blank cells only. */
  readonly cells: Readonly<Record<string, string>>;
  readonly merges: readonly string[];
  readonly tables: readonly string[];
  readonly charts: readonly string[];
}

/** Everything a test compares of one sheet, by name. */
export function dump(host: Host): Readonly<Record<string, SheetDump>> {
  host.book.recalculate();
  return Object.fromEntries(
    host.book.sheets.map(({ sheet, charts }) => {
      const cells: Record<string, string> = {};
      sheet.eachRow({ includeEmpty: false }, (row, r) => {
        row.eachCell({ includeEmpty: false }, (cell, c) => {
          const contents = [readFormula(cell), readValue(cell)];
          if (contents.some((content) => content !== '')) {
            cells[cellAddress(r - 1, c - 1)] = JSON.stringify([...contents, formatOf(cell)]);
          }
        });
      });
      const one: SheetDump = {
        name: sheet.name,
        state: sheet.state,
        cells,
        merges: sheet.mergedRegions
          .map((m) => cellAddress(m.top - 1, m.left - 1) + cellAddress(m.bottom - 1, m.right - 1))
          .sort(),
        tables: sheet.getTables().map((table) => `${table.name} ${table.table.tableRef ?? table.ref}`),
        charts: charts.map((chart) => `${chart.name} ${chart.title ?? ''}`),
      };
      return [sheet.name, one];
    }),
  );
}
