import { openHost } from '../../../src/workbench/host';
import { loadRuntime } from '../../../src/workbench/host/runtime-node';
import { installBridge, installOffice } from '../../../src/workbench/host/runtime-browser';
import { made } from './support';

test('requirement sets are answered from the claimed level', async () => {
  const host = await openHost(await made(), { name: 'book.xlsx' });
  const supports = (excelApi: string | undefined, ...asked: [string, string?][]): boolean[] => {
    const { Office: office } = loadRuntime(host, excelApi ? { excelApi } : {});
    return asked.map(([name, version]) => office.context.requirements.isSetSupported(name, version));
  };
  expect(
    supports(undefined, ['ExcelApi', '1.13'], ['ExcelApi', '1.14'], ['ExcelApi', '1.2'], ['ExcelApi']),
  ).toEqual([true, false, true, true]);
  expect(supports('1.9', ['ExcelApi', '1.10'], ['ExcelApi', '1.9'])).toEqual([false, true]);
  expect(supports(undefined, ['ExcelApiOnline', '1.1'], ['WordApi', '1.1'])).toEqual([false, false]);
});

test('onReady, language, platform, document and theme', async () => {
  const host = await openHost(await made(), { name: '実績.xlsx' });
  const { Office: office } = loadRuntime(host, { displayLanguage: 'en-US', platform: 'PC', theme: 'dark' });
  const told: unknown[] = [];
  expect(await office.onReady((info) => told.push(info.host))).toMatchObject({
    host: 'Excel',
    platform: 'PC',
  });
  expect(told).toEqual(['Excel']);
  expect(office.context.displayLanguage).toBe('en-US');
  expect(office.context.document.url).toBe('実績.xlsx');
  expect(office.context.officeTheme).toMatchObject({ isDarkTheme: true });
  expect(loadRuntime(host).Office.context.officeTheme).toBeUndefined();
});

test('runtimes are separate: what one tracks or loads the other does not see', async () => {
  const [one, two] = await Promise.all(['a', 'b'].map(async (name) => openHost(await made(), { name })));
  const { Excel: first } = loadRuntime(one!);
  const { Excel: second } = loadRuntime(two!);
  expect(first).not.toBe(second);
  const nameOf = (excel: typeof Excel): Promise<string> =>
    excel.run(async (context) => {
      context.workbook.load('name');
      await context.sync();
      return context.workbook.name;
    });
  expect(await Promise.all([nameOf(first), nameOf(second)])).toEqual(['a', 'b']);
});

test('a browser window gets its bridge before, and its Office after the runtime', async () => {
  const host = await openHost(await made(), { name: 'book.xlsx' });
  const pane = { OfficeExtension: { CommonUtility: {} as { _doApiNotSupportedCheck?: boolean } } };
  installBridge(pane as unknown as Window, host);
  expect(pane).toHaveProperty('_richApiNativeBridge.sendMessageToHost');
  installOffice(pane as unknown as Window, host, { excelApi: '1.14' });
  const { Office: office } = pane as unknown as { Office: typeof Office };
  expect(office.context.requirements.isSetSupported('ExcelApi', '1.14')).toBe(true);
  expect(pane.OfficeExtension.CommonUtility._doApiNotSupportedCheck).toBe(true);
});
