/** Whatever stands in a workbook is shown as text: it never becomes a part of the page. */
import '@testing-library/jest-dom';
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { App } from '../../src/taskpane/App';
import { scanWorkbook } from '../../src/core/scan';
import { sheet, workbook } from '../support/sheet';
import { createSession } from '../../src/taskpane/session';
import { fakeServices } from './fake-services';

const NASTY = [
  '<script>window.harmed = true</script>',
  '<img src=x onerror="window.harmed = true">',
  '"><svg onload=window.harmed=true>',
  'javascript:window.harmed=true',
  '{{constructor}}',
  '&lt;b&gt;&amp;',
];

test('names, projects, sheets and values with markup in them', async () => {
  const snapshot = {
    ...workbook(
      sheet(
        [
          ['事業名', '指標名', '単位', 'R5目標', 'R5実績', 'R6目標', 'R6実績'],
          ...NASTY.map((text) => [`${text} 事業`, `${text} の件数`, '件', 100, null, 120, `${text} 90`]),
        ],
        { name: '<b>x</b>' },
      ),
    ),
    name: '<i>book</i>.xlsx',
  };
  const scan = scanWorkbook(snapshot);
  expect(scan.kpis.length).toBe(NASTY.length);
  const files: string[] = [];
  const services = fakeServices({
    readWorkbook: ({ onProgress }) => {
      onProgress?.('<b>x</b>');
      return Promise.resolve(snapshot);
    },
    scanWorkbook: () => scan,
    saveFile: (name) => void files.push(name),
    carryOut: () =>
      Promise.resolve({ sheets: [{ key: 'summary', name: '<u>サマリー</u>' }], without: [], converted: [] }),
  });
  const user = userEvent.setup();
  const { container } = render(<App session={createSession(services)} />);
  await act(async () => undefined);
  await user.click(screen.getByRole('button', { name: 'スキャン' }));
  await screen.findByRole('heading', { name: 'スキャン結果' });
  for (const summary of container.querySelectorAll('[aria-expanded="false"]')) await user.click(summary);
  await user.click(screen.getByRole('button', { name: 'CSVで保存' }));
  await user.click(screen.getByRole('button', { name: '集計シートを挿入' }));
  await screen.findByRole('heading', { name: '集計シートを挿入しました' });

  expect(container).toHaveTextContent(NASTY[0]!);
  expect(container).toHaveTextContent('<i>book</i>.xlsx');
  expect(container).toHaveTextContent('<u>サマリー</u>');
  for (const made of ['script', 'img', 'b', 'i', 'u', 'svg[onload]']) {
    expect(container.querySelector(`main ${made}:not(svg *):not([class])`)).toBeNull();
  }
  for (const link of container.querySelectorAll('[href], [src], [onclick], [onerror], [onload]')) {
    expect(`${link.getAttribute('href')}${link.getAttribute('src')}`).not.toContain('javascript:');
    for (const handler of ['onclick', 'onerror', 'onload']) expect(link.hasAttribute(handler)).toBe(false);
  }
  expect((window as { harmed?: boolean }).harmed).toBeUndefined();
  expect(files).toEqual(['_i_book__i_-kpi.csv']);
});
