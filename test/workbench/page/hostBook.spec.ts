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
    host = await openHost(readFileSync(FILE), { name: 'shiroi-r6.xlsx' });
    book = hostBook(host);
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
    expect(book.type(0, 18, '7')).toBe(true);
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
    expect(book.type(0, 18, '7')).toBe(false);
    expect(book.textAt('1-1', 0, 18)).toBe('');
  });

  it('keeps add-ins out while a person is inside a cell', () => {
    book.setEditing(true);
    expect(host.book.cellEditMode).toBe(true);
    book.setEditing(false);
    expect(host.book.cellEditMode).toBe(false);
  });
});
