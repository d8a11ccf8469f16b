import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** A program on the PATH; undefined where there is none. */
export function programNamed(name: string): string | undefined {
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((file) => existsSync(file));
}

/** The one font the pages are set in, whatever a workbook names: it comes with the development packages. */
export const TEST_FONT = 'Noto Sans JP';
const FONTS = join(__dirname, '../../node_modules/@expo-google-fonts/noto-sans-jp');

/**
 * LibreOffice counts widths of columns in digits of the default font. Those of Noto Sans JP are 8 pixels wide at 11 points,
 * where the file was written for the 7 of Calibri: the columns would come out wider than they are in Excel.
 */
export const WIDTH_FACTOR = 7 / 8;

/** Every family is the font of the test. */
function fontConfig(folder: string): string {
  const file = join(folder, 'fonts.conf');
  writeFileSync(
    file,
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${FONTS}</dir>` +
      `<cachedir>${join(folder, 'fonts')}</cachedir><match target="pattern"><edit name="family" mode="assign" binding="strong">` +
      `<string>${TEST_FONT}</string></edit></match></fontconfig>`,
  );
  return file;
}

/** Prints workbooks to PDF, all in one run. @returns the path of each PDF */
export function printed(folder: string, books: readonly string[], soffice: string): string[] {
  mkdirSync(join(folder, 'pdf'), { recursive: true });
  execFileSync(
    soffice,
    [
      `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
      ...['--headless', '--convert-to', 'pdf', '--outdir', join(folder, 'pdf')],
      ...books,
    ],
    { stdio: 'pipe', timeout: 120_000, env: { ...process.env, FONTCONFIG_FILE: fontConfig(folder) } },
  );
  return books.map((book) =>
    join(
      folder,
      'pdf',
      `${book
        .split(/[\\/]/)
        .at(-1)!
        .replace(/\.xlsx$/, '')}.pdf`,
    ),
  );
}

/** A piece of text on a page, with the height of its line, in points. */
export interface PrintedText {
  readonly text: string;
  readonly size: number;
}

/** pdftohtml counts sizes in whole points of the enlarged page, and enlarges three times at most. */
const ZOOM = 3;

/** Pages of a PDF: their texts, with the size they are set in. Enlarged: pdftohtml counts in whole points, thrice at most. */
export function pagesOf(pdf: string, pdftohtml: string): PrintedText[][] {
  const out = `${pdf}.xml`;
  execFileSync(pdftohtml, ['-xml', '-i', '-q', '-zoom', String(ZOOM), pdf, out.replace(/\.xml$/, '')], {
    stdio: 'pipe',
  });
  const xml = readFileSync(out, 'utf8');
  const sizes = new Map(
    [...xml.matchAll(/<fontspec id="(\d+)" size="([\d.]+)"/g)].map(([, id, size]) => [
      id!,
      Number(size) / ZOOM,
    ]),
  );
  return xml
    .split('<page ')
    .slice(1)
    .map((page) =>
      [...page.matchAll(/<text [^>]*font="(\d+)"[^>]*>(.*?)<\/text>/g)].map(([, id, words]) => ({
        text: words!
          .replace(/<[^>]+>/g, '')
          .replace(/&lt;/g, '<')
          .replace(/&gt;/g, '>')
          .replace(/&quot;/g, '"')
          .replace(/&#39;/g, "'")
          .replace(/&amp;/g, '&'),
        size: sizes.get(id!) ?? 0,
      })),
    );
}
