import { defineClass } from '../../../src/workbench/host/registry';

/**
 * Compiled, never run: the stand-in cannot declare what `@types/office-js` lacks. Each line marked as an error has to
 * be one, or the compiler complains about the mark.
 */
export function inventions(): void {
  defineClass<Excel.Range, null>('Range', { get: { address: () => 'A1' }, call: { merge: () => null } });
  defineClass<Excel.Range, null>('Range', {
    // @ts-expect-error Range has no such property
    get: { cellText: () => 'invented' },
  });
  defineClass<Excel.Range, null>('Range', {
    // @ts-expect-error Range has no such method
    call: { mergeAll: () => null },
  });
  defineClass<Excel.Worksheet, null>('Worksheet', {
    // @ts-expect-error Worksheet has no such property to set
    set: { title: () => undefined },
  });
  defineClass<Excel.Worksheet, null>('Worksheet', {
    // @ts-expect-error Worksheet has no such event
    events: { onOpened: 'Opened' },
  });
  defineClass<Excel.Workbook, null>('Workbook', {
    // @ts-expect-error Workbook has no such object
    navigate: { sheets: () => ({}) as never },
  });
}
