import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openHost, type Host } from '../../../src/workbench/host';
import type { Book } from '../../../src/workbench/page/book';
import { hostBook } from '../../../src/workbench/page/hostBook';

const FILE = join(__dirname, '../../../samples/shiroi-r6.xlsx');

describe('the workbook as the page sees it', () => {
  let host: Host;
  let book: Book;
  beforeEach(async () => {
    const file = readFileSync(FILE);
    host = await openHost(file, { name: 'shiroi-r6.xlsx' });
    book = hostBook(host, file);
  });

  it('shows text only in the first cell of a merged area', () => {
    expect(book.textAt('1-1', 3, 4)).toBe('市公式LINEのサービス拡張');
    expect(book.textAt('1-1', 3, 5)).toBe('');
    expect(book.textAt('1-1', 999, 99)).toBe('');
  });

  it('tells a moved selection from a changed workbook', () => {
    const before = { revision: book.revision(), version: book.version() };
    book.select({ top: 4, left: 4, bottom: 4, right: 4 });
    expect(book.selection()).toEqual({ top: 4, left: 4, bottom: 4, right: 4 });
    expect(book.revision()).toBeGreaterThan(before.revision);
    expect(book.version()).toBe(before.version);
    expect(book.type(0, 18, '7')).toBeNull();
    expect(book.version()).toBeGreaterThan(before.version);
  });

  it('tells the page once about any number of changes', async () => {
    const heard = jest.fn();
    const stop = book.subscribe(heard);
    for (let row = 0; row < 50; row += 1) book.type(row, 18, String(row));
    expect(heard).not.toHaveBeenCalled();
    await Promise.resolve();
    expect(heard).toHaveBeenCalledTimes(1);
    stop();
    book.type(0, 18, '1');
    await Promise.resolve();
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it('gives the formula bar what a person would type', () => {
    book.type(0, 18, '=1+1');
    book.type(1, 18, '2024/4/1');
    book.type(2, 18, 'true');
    expect([0, 1, 2].map((row) => book.contentAt('1-1', row, 18))).toEqual(['=1+1', '2024/4/1', 'TRUE']);
    expect(book.valueAt('1-1', 1, 18)).toBe(45383);
    expect(book.textAt('1-1', 0, 18)).toBe('2');
  });

  it('says when a protected sheet refuses', async () => {
    await host.book.active.sheet.protect('', {});
    expect(book.type(0, 18, '7')).toBe('protected');
    expect(book.textAt('1-1', 0, 18)).toBe('');
  });

  it('says why else an entry is refused', () => {
    expect(book.type(0, 18, '=SUM(')).toBe('formula');
    expect(book.type(0, 18, '=LET(a,1,a)')).toBe('notImitated');
    expect(book.paste(0, 16_383, [['1', '2']])).toBe('outside');
    expect(book.textAt('1-1', 0, 18)).toBe('');
    expect(book.unsaved()).toBe(false);
  });

  it('takes a step back where it was made, and selects it', () => {
    book.paste(0, 18, [['1', '2'], ['3']]);
    book.activate('1-2');
    expect(book.undo()).toBe('S1:T2');
    expect(book.activeSheet()).toBe('1-1');
    expect(book.selection()).toEqual({ top: 0, left: 18, bottom: 1, right: 19 });
    expect(book.textAt('1-1', 1, 18)).toBe('');
    expect(book.redo()).toBe('S1:T2');
    expect(book.textAt('1-1', 1, 18)).toBe('3');
    book.select({ top: 0, left: 18, bottom: 0, right: 18 }, { top: 1, left: 18, bottom: 1, right: 18 });
    expect(book.clear()).toBeNull();
    expect([0, 1].map((row) => book.textAt('1-1', row, 18))).toEqual(['', '']);
    expect(book.textAt('1-1', 0, 19)).toBe('2');
  });

  it('knows what has been saved', async () => {
    expect(book.unsaved()).toBe(false);
    book.select({ top: 3, left: 3, bottom: 3, right: 3 });
    book.activate('1-2');
    expect(book.unsaved()).toBe(false);
    book.type(0, 18, '7');
    expect(book.unsaved()).toBe(true);
    const heard = jest.fn();
    book.subscribe(heard);
    (await book.save()).taken();
    expect(book.unsaved()).toBe(false);
    expect(heard).toHaveBeenCalled();
  });

  it('keeps add-ins out while a person is inside a cell', () => {
    book.setEditing(true);
    expect(host.book.cellEditMode).toBe(true);
    book.setEditing(false);
    expect(host.book.cellEditMode).toBe(false);
  });
});
