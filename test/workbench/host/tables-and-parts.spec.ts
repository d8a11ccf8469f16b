/** What formulas that name a table become, and parts of the file that belong to it or to one add-in alone. */
import { sheetNameKey } from '../../../src/core/cells/sheet-name';
import { openHost } from '../../../src/workbench/host';
import { loadRuntime } from '../../../src/workbench/host/runtime-node';
import { referenceText, withReferences } from '../../../src/workbench/host/structured-references';
import { blank, made, opened, refusal } from './support';

/** A table of three rows in A1:B3 named `T`, and formulas that name it in column D; `set` gets them one below the other. */
async function withTable(formulas: readonly string[], act: (table: Excel.Table) => void) {
  const { run } = await blank();
  return run(async (sheet, context) => {
    sheet.getRange('A1:B4').values = [
      ['名', '値'],
      ['a', 1],
      ['b', 2],
      ['c', 4],
    ];
    const table = sheet.tables.add('A1:B3', true);
    table.name = 'T';
    const range = sheet.getRange(`D2:D${formulas.length + 1}`);
    range.formulas = formulas.map((formula) => [formula]);
    await context.sync();
    act(table);
    range.load('formulas, values');
    await context.sync();
    return { formulas: range.formulas.flat(), values: range.values.flat() };
  });
}

describe('formulas that name a table', () => {
  it('stay and grow with a table that is resized', async () => {
    const after = await withTable(['=SUM(T[値])', '=ROWS(T[#All])'], (table) => table.resize('A1:B4'));
    expect(after).toEqual({ formulas: ['=SUM(T[値])', '=ROWS(T[#All])'], values: [7, 4] });
  });

  it('hold addresses once the table is plain cells', async () => {
    const after = await withTable(['=SUM(T[値])', '=ROWS(T[#All])', '=T[[#Headers],[値]]'], (table) =>
      table.convertToRange(),
    );
    expect(after).toEqual({
      formulas: ['=SUM(Sheet1!$B$2:$B$3)', '=ROWS(Sheet1!$A$1:$B$3)', '=Sheet1!$B$1'],
      values: [3, 3, '値'],
    });
  });

  it('follow its new name, and refer to nothing once it is deleted', async () => {
    expect((await withTable(['=SUM(T[値])'], (table) => (table.name = 'U'))).formulas).toEqual([
      '=SUM(U[値])',
    ]);
    expect((await withTable(['=SUM(T[値])'], (table) => table.delete())).formulas).toEqual(['=SUM(#REF!)']);
  });

  it('follow the place of a column whose title is written over, and a title that is emptied', async () => {
    const written = await withTable(['=SUM(T[値])'], (table) => {
      table.getHeaderRowRange().values = [['値', '数']];
    });
    expect(written).toEqual({ formulas: ['=SUM(T[数])'], values: [3] });
    const cleared = await withTable(['=SUM(T[値])'], (table) => table.getRange().clear('Contents'));
    expect(cleared.formulas).toEqual(['=SUM(T[Column2])']);
  });

  it.each([
    ['another header row', 'A2:B4'],
    ['no overlap', 'D1:E3'],
    ['no data', 'A1:B1'],
  ])('a table is not resized to %s', async (_, area) => {
    await expect(
      withTable(['=1'], (table) => {
        table.resize(area);
      }),
    ).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  it('texts, quoted names and other workbooks are left alone', () => {
    const change = (): string => 'X';
    expect(withReferences(`=T[a]&"T[a]"&'T[a]'!A1&[1]Sheet!B2`, change)).toBe(
      `=X&"T[a]"&'T[a]'!A1&[1]Sheet!B2`,
    );
    const same = (name: string, specifier: Parameters<typeof referenceText>[1]): string =>
      referenceText(name, specifier);
    for (const formula of ["=T[a'[b']]", '=T[[#All],[a]:[b]]', '=T[#Totals]', '=T[[a]:[c]]'])
      expect(withReferences(formula, same)).toBe(formula);
  });
});

describe('names of sheets', () => {
  it.each([
    ['KPI一覧', 'ｋｐｉ一覧'],
    ['カナ', 'ｶﾅ'],
    ['ガギ', 'ｶﾞｷﾞ'],
    ['かな', 'カナ'],
  ])('%s and %s are one name', async (name, other) => {
    expect(sheetNameKey(name)).toBe(sheetNameKey(other));
    const { run } = await blank();
    const adding = run(async (_, context) => {
      context.workbook.worksheets.add(name);
      context.workbook.worksheets.add(other);
      await context.sync();
    });
    expect(await refusal(adding)).toMatch(/^ItemAlreadyExists/);
  });

  it.each(['表：1', '表／1', '表？', '［表］', '表＊'])('%s is refused', async (name) => {
    const { run } = await blank();
    const adding = run(async (_, context) => {
      context.workbook.worksheets.add(name);
      await context.sync();
    });
    expect(await refusal(adding)).toMatch(/^InvalidArgument/);
  });
});

describe('what a workbook keeps', () => {
  const XML = '<a:kpi xmlns:a="urn:test">目標 &amp; 実績</a:kpi>';

  it('custom XML parts are in the file, whoever opens it', async () => {
    const { host, run } = await blank();
    await run(async (_, context) => {
      context.workbook.customXmlParts.add(XML);
      await context.sync();
    });
    const again = await opened(await host.save());
    await again.run(async (_, context) => {
      const part = context.workbook.customXmlParts.getByNamespace('urn:test').getOnlyItemOrNullObject();
      const xml = part.getXml();
      await context.sync();
      expect(xml.value).toBe(XML);
      part.setXml(XML.replace('目標', '目標値'));
      await context.sync();
    });
    // Saved twice, it is still one part.
    const third = await openHost(await again.host.save(), { name: 'book.xlsx' });
    expect([...third.book.xmlParts.values()]).toEqual([XML.replace('目標', '目標値')]);
  });

  it('what is no XML is refused', async () => {
    const { run } = await blank();
    const adding = run(async (_, context) => {
      context.workbook.customXmlParts.add('kpi');
      await context.sync();
    });
    expect(await refusal(adding)).toMatch(/^InvalidArgument/);
  });

  it('settings belong to one installation of the add-in (OfficeDev/office-js#840)', async () => {
    const valueIn = async (file: Uint8Array, addIn: string, write?: string) => {
      const host = await openHost(file, { name: 'book.xlsx', addIn });
      const { Excel: excel } = loadRuntime(host);
      const value = await excel.run(async (context) => {
        const { settings } = context.workbook;
        const setting = settings.getItemOrNullObject('key');
        setting.load('value');
        if (write !== undefined) settings.add('key', write);
        await context.sync();
        return setting.isNullObject ? null : (setting.value as string);
      });
      return { value, file: await host.save() };
    };
    const catalogue = await valueIn(await made(), 'catalogue', 'of the catalogue');
    const central = await valueIn(catalogue.file, 'central', 'of the centre');
    expect(central.value).toBeNull();
    expect((await valueIn(central.file, 'catalogue')).value).toBe('of the catalogue');
    expect((await valueIn(central.file, 'central')).value).toBe('of the centre');
  });
});
