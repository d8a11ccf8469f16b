import '@testing-library/jest-dom';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { CATALOGUE } from '../../src/core/findings/catalogue';
import { FOLLOWUP_TEXTS } from '../../src/core/report/followup-texts';
import { REPORT_TEXTS } from '../../src/core/report/texts';
import { PRESETS } from '../../src/core/rules/presets';
import { ExcelActionError } from '../../src/excel';
import { formatFiscalYear } from '../../src/i18n/format';
import * as glossary from '../../src/i18n/glossary';
import { App } from '../../src/taskpane/App';
import { createSession } from '../../src/taskpane/session';
import { fakeServices, type Replaceable } from './fake-services';
import { EMPTY_SCAN, SAMPLE_SCAN } from './sample-scan';

/** A language in which every text of the dictionary is marked: what is not marked did not come from it. */
jest.mock('../../src/i18n', () => {
  const actual = jest.requireActual<typeof import('../../src/i18n')>('../../src/i18n');
  const marked = (entry: unknown): unknown => {
    if (typeof entry === 'string') return `⟦${entry}⟧`;
    if (typeof entry === 'function') return (...args: unknown[]) => `⟦${String(entry(...args))}⟧`;
    if (Array.isArray(entry)) return entry.map(marked);
    return Object.fromEntries(Object.entries(entry as object).map(([key, value]) => [key, marked(value)]));
  };
  return { ...actual, DICTIONARIES: marked(actual.DICTIONARIES) };
});

/** Words that come from elsewhere on purpose: the glossary, names of report sheets, presets, and the user's own tables. */
const KNOWN = JSON.stringify([
  glossary,
  REPORT_TEXTS,
  FOLLOWUP_TEXTS,
  PRESETS,
  CATALOGUE,
  SAMPLE_SCAN,
  [2024, 2025].map((year) => formatFiscalYear(year, 'ja')),
  // Of a report sheet beside one of the user's, and of an error.
  'KPI一覧 (2)',
  'busy',
]);

/** Every text and every name for screen readers that holds a letter and came from no dictionary, glossary or table. */
function unmarked(container: HTMLElement): string[] {
  const texts: string[] = [];
  const walker = document.createTreeWalker(container, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node.textContent ?? '');
  for (const element of container.querySelectorAll('[aria-label], [placeholder], [title]')) {
    for (const name of ['aria-label', 'placeholder', 'title']) texts.push(element.getAttribute(name) ?? '');
  }
  return texts
    .map((text) => text.trim())
    .filter((text) => /\p{L}{2}/u.test(text) && !text.includes('⟦') && !text.includes('⟧'))
    .filter((text) =>
      text.split(/ · |[!：:]/).some((part) => /\p{L}{2}/u.test(part) && !KNOWN.includes(part.trim())),
    );
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });

async function open(over: Partial<Replaceable> = {}) {
  const user = userEvent.setup();
  const { container } = render(<App session={createSession(fakeServices(over))} />);
  await screen.findByRole('button', { name: '⟦スキャン⟧' });
  return { user, container };
}

it('every text of the pane comes from the dictionary', async () => {
  const { user, container } = await open();
  const seen: Record<string, string[]> = { start: unmarked(container) };
  await user.click(button('⟦スキャン⟧'));
  await screen.findByRole('heading', { name: '⟦スキャン結果⟧' });
  seen.result = unmarked(container);
  for (const row of screen.getAllByRole('button', { expanded: false })) await user.click(row);
  seen.details = unmarked(container);
  await user.click(screen.getByRole('tab', { name: /指摘/ }));
  seen.findings = unmarked(container);
  await user.click(button('⟦設定⟧'));
  await screen.findByRole('heading', { name: '⟦判定ルール⟧' });
  seen.settings = unmarked(container);
  await user.click(button('⟦戻る⟧'));
  await user.click(button('⟦集計シートを挿入⟧'));
  await screen.findByRole('heading', { name: '⟦集計シートを挿入しました⟧' });
  seen.done = unmarked(container);
  expect(Object.entries(seen).flatMap(([name, texts]) => texts.map((text) => `${name}: ${text}`))).toEqual(
    [],
  );
});

it.each([
  ['no KPI', { scanWorkbook: () => EMPTY_SCAN }],
  ['busy', { readWorkbook: () => Promise.reject(new ExcelActionError('busy', '')) }],
])('… also with %s', async (_name, over) => {
  const { user, container } = await open(over);
  await user.click(button('⟦スキャン⟧'));
  await screen.findByRole('heading', { name: /見つかりませんでした|スキャンできませんでした/ });
  expect(unmarked(container)).toEqual([]);
});
