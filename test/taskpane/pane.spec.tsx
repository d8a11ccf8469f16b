import '@testing-library/jest-dom';
import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import { ExcelActionError, type HostInfo } from '../../src/excel';
import { App } from '../../src/taskpane/App';
import { createSession } from '../../src/taskpane/session';
import type { PaneServices } from '../../src/taskpane/services';
import { deferred, fakeServices, heldReading, type Replaceable } from './fake-services';
import { EMPTY_SCAN, SAMPLE_SNAPSHOT } from './sample-scan';

expect.extend(toHaveNoViolations);

const HOST: HostInfo = { supported: true, inExcel: true, locale: 'ja', platform: 'PC', dark: null };

beforeEach(() => localStorage.clear());

async function open(over: Partial<Replaceable> = {}) {
  const services = fakeServices(over);
  const user = userEvent.setup();
  const { container } = render(<App session={createSession(services)} />);
  await waitFor(() => expect(services.ready).toHaveBeenCalled());
  await act(async () => undefined);
  return { services, user, container };
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const heading = (name: string | RegExp) => screen.findByRole('heading', { name });

async function scanned(over: Partial<Replaceable> = {}) {
  const pane = await open(over);
  await pane.user.click(button('スキャン'));
  await heading('スキャン結果');
  return pane;
}

/** No violation, and the outline of headings has no gap. */
async function expectAccessible(container: HTMLElement): Promise<void> {
  expect(await axe(container, { rules: { 'heading-order': { enabled: true } } })).toHaveNoViolations();
}

describe('where the pane opens', () => {
  it('starts with three lines and a button', async () => {
    const { container } = await open();
    expect(await heading('いつもの表のまま、KPI を集計')).toBeInTheDocument();
    expect(screen.getAllByRole('listitem')).toHaveLength(3);
    expect(button('スキャン')).toBeEnabled();
    expect(document.documentElement.lang).toBe('ja');
    expect(document.title).toBe('KPI 集計');
    await expectAccessible(container);
  });

  it.each([
    ['Excel の中で開いてください', { ...HOST, inExcel: false, supported: false }],
    ['この Excel では使えません', { ...HOST, supported: false }],
  ])('says "%s" and offers no scan', async (name, host) => {
    const { container } = await open({ ready: () => Promise.resolve(host) });
    expect(await heading(name)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'スキャン' })).not.toBeInTheDocument();
    await expectAccessible(container);
  });

  it('can try again where Excel does not answer', async () => {
    const ready = jest
      .fn<Promise<HostInfo>, []>()
      .mockRejectedValueOnce(new Error('no answer'))
      .mockResolvedValueOnce(HOST);
    const { user } = await open({ ready });
    expect(await heading('Excel に接続できませんでした')).toHaveFocus();
    await user.click(button('もう一度'));
    expect(await screen.findByRole('button', { name: 'スキャン' })).toBeInTheDocument();
  });

  it('waits for Excel without an empty page', async () => {
    const { container } = await open({ ready: () => deferred<HostInfo>().promise });
    expect(screen.getByText('Excel に接続しています…')).toBeInTheDocument();
    await expectAccessible(container);
  });
});

describe('scanning', () => {
  it('shows and speaks the name of the sheet being read, and can be cancelled by keyboard', async () => {
    const { read } = heldReading('(3)手続オンライン');
    const { user, container } = await open({ readWorkbook: read });
    await user.tab();
    await user.tab();
    await user.tab();
    expect(button('スキャン')).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(await heading('スキャンしています')).toHaveFocus();
    expect(screen.getByRole('progressbar', { name: 'スキャンしています' })).toBeInTheDocument();
    expect(screen.getByRole('status')).toHaveTextContent('読み取り中：(3)手続オンライン');
    await expectAccessible(container);

    await user.tab();
    expect(button('中止')).toHaveFocus();
    await user.keyboard(' ');
    expect(await heading('いつもの表のまま、KPI を集計')).toHaveFocus();
    expect(screen.getByText('スキャンを中止しました。ブックは変更していません。')).toBeInTheDocument();
    await expectAccessible(container);
    await user.click(button('閉じる'));
    expect(screen.queryByText(/中止しました/)).not.toBeInTheDocument();
  });

  it('says that there is no KPI, offers no insert, and can scan again', async () => {
    const { user, container, services } = await open({
      scanWorkbook: jest.fn().mockReturnValueOnce(EMPTY_SCAN).mockImplementation(fakeServices().scanWorkbook),
    });
    await user.click(button('スキャン'));
    expect(await heading('KPI の表が見つかりませんでした')).toHaveFocus();
    expect(screen.getByText(/^3枚のシートを読み取りましたが/)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: '集計シートを挿入' })).not.toBeInTheDocument();
    await expectAccessible(container);
    await user.click(button('もう一度スキャン'));
    expect(await heading('スキャン結果')).toHaveFocus();
    expect(services.readWorkbook).toHaveBeenCalledTimes(2);
  });

  it('says so where no sheet holds anything', async () => {
    const { user } = await open({
      readWorkbook: () => Promise.resolve({ ...SAMPLE_SNAPSHOT, sheets: [] }),
      scanWorkbook: () => EMPTY_SCAN,
    });
    await user.click(button('スキャン'));
    expect(await screen.findByText('このブックには、値の入ったシートがありません。')).toBeInTheDocument();
  });

  it('explains a cell being edited, and goes on once that is over', async () => {
    const readWorkbook = jest
      .fn()
      .mockRejectedValueOnce(new ExcelActionError('busy', 'InvalidOperationInCellEditMode: …'))
      .mockResolvedValueOnce(SAMPLE_SNAPSHOT);
    const { user, container } = await open({ readWorkbook });
    await user.click(button('スキャン'));
    expect(await heading('スキャンできませんでした')).toHaveFocus();
    expect(screen.getByText(/Enter キーか Esc キーでセルの編集を終えて/)).toBeInTheDocument();
    expect(screen.getByText('読み取りだけを行っていました。ブックは変更していません。')).toBeInTheDocument();
    await expectAccessible(container);
    await user.click(button('もう一度'));
    expect(await heading('スキャン結果')).toBeInTheDocument();
  });
});

describe('the result', () => {
  it('is summed up: workbook, sheets, KPIs, statuses in words, findings, what needs review', async () => {
    const { container } = await scanned();
    expect(await heading('スキャン結果')).toHaveFocus();
    const overview = screen.getByRole('region', { name: '概要' });
    expect(overview).toHaveTextContent('見本.xlsx');
    const figure = (term: string) => within(overview).getByText(term, { selector: 'dt' }).nextElementSibling;
    expect(figure('KPI')).toHaveTextContent('4件');
    expect(figure('対象シート')).toHaveTextContent('2枚');
    expect(figure('要確認')).toHaveTextContent('2件');
    const items = within(overview)
      .getAllByRole('listitem')
      .map((item) => item.textContent);
    expect(items).toEqual([
      '達成1件',
      '未達成1件',
      '未計測1件',
      '値なし1件',
      '要対応 1件',
      '確認 2件',
      '参考 0件',
    ]);
    expect(screen.getByRole('status')).toHaveTextContent('KPI が4件見つかりました。');
    await expectAccessible(container);
  });

  it('lists the KPIs by project with their newest due values', async () => {
    await scanned();
    const windows = screen.getByRole('region', { name: '窓口の改善' });
    expect(windows).toHaveTextContent('達成 1 / 2');
    const [first, second] = within(windows).getAllByRole('listitem');
    expect(first).toHaveTextContent(/R6年度達成147\.4%目標値10,000実績値14,738 人/);
    expect(first).not.toHaveTextContent('要確認');
    // 99.96 % is not achieved and must not read 100.0 %
    expect(second).toHaveTextContent(/未達成99\.9%/);
    const online = screen.getByRole('region', { name: '手続のオンライン化' });
    expect(within(online).getByRole('button', { name: /申請件数/ })).toHaveTextContent('要確認');
    expect(online).toHaveTextContent('未計測');
    expect(screen.getByRole('region', { name: '事業名なし' })).toHaveTextContent('一覧に名前だけがあり');
  });

  it('opens a KPI by keyboard: periods, direction and why, baseline, evidence, findings, cells', async () => {
    const { user, container, services } = await scanned();
    const row = button(/利用者数（友だち登録者数）/);
    row.focus();
    await user.keyboard('{Enter}');
    expect(row).toHaveAttribute('aria-expanded', 'true');
    const detail = screen.getByRole('group', { name: '詳細' });
    const rows = within(within(detail).getByRole('table'))
      .getAllByRole('row')
      .map((r) => r.textContent);
    expect(rows).toEqual([
      '期間目標値実績値達成率・状態',
      'R6年度10,00014,738147.4%達成',
      'R7年度18,500空欄未到来',
    ]);
    expect(detail).toHaveTextContent('方向高いほどよい根拠：目標値が増えていく');
    expect(detail).toHaveTextContent('基準値8,000 · R5年度');
    expect(detail).toHaveTextContent('表に書かれた判定 · R6年度達成');
    expect(detail).toHaveTextContent('目標値の推移（100 → 200）');
    expect(detail).toHaveTextContent('この KPI への指摘はありません。');
    await expectAccessible(container);

    // A blank leads to the cell where the value is to be typed.
    await user.click(within(detail).getByRole('link', { name: '空欄（1-1!H4 を選択）' }));
    expect(services.selectCell).toHaveBeenLastCalledWith('1-1', 'H4');
    await user.click(within(detail).getByRole('link', { name: 'C9（1-1!C9 を選択）' }));
    expect(services.selectCell).toHaveBeenLastCalledWith('1-1', 'C9');

    row.focus();
    await user.keyboard(' ');
    expect(screen.queryByRole('group', { name: '詳細' })).not.toBeInTheDocument();
  });

  it('shows what a composite was read as, and why a reading is not certain', async () => {
    const { user } = await scanned();
    await user.click(button(/申請件数/));
    const detail = screen.getByRole('group', { name: '詳細' });
    expect(detail).toHaveTextContent('1,800（定期） + 200（変更）合計：2,000');
    expect(detail).toHaveTextContent('読み取りに迷う点があります');
    expect(detail).toHaveTextContent('方向不明');
    expect(within(detail).getByText('実績値がありません（見本）。')).toBeInTheDocument();
    expect(within(detail).getByRole('link', { name: '1-2!H3（1-2!H3 を選択）' })).toBeInTheDocument();
  });

  it('leads from every value to its cell by keyboard, and says which cell is selected', async () => {
    const { user, services } = await scanned();
    const link = screen.getByRole('link', { name: '14,738（1-1!H3 を選択）' });
    link.focus();
    await user.keyboard('{Enter}');
    expect(services.selectCell).toHaveBeenCalledWith('1-1', 'H3');
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('1-1!H3 を選択しました。'));
  });

  it('says why a cell cannot be selected, and stays usable', async () => {
    const { user, container } = await scanned({
      selectCell: () => Promise.reject(new ExcelActionError('sheetGone', 'ItemNotFound')),
    });
    await user.click(screen.getByRole('link', { name: /^14,738/ }));
    expect(await screen.findByRole('alert')).toHaveTextContent('読み取ったシートが見つかりません');
    expect(button('集計シートを挿入')).toBeEnabled();
    await expectAccessible(container);
  });

  it('lists the findings worst first, each with its cell', async () => {
    const { user, container, services } = await scanned();
    screen.getByRole('tab', { name: /KPI/, selected: true }).focus();
    await user.keyboard('{ArrowRight}');
    expect(screen.getByRole('tab', { name: /指摘/, selected: true })).toHaveFocus();
    const panel = screen.getByRole('tabpanel', { name: /指摘/ });
    const headings = within(panel)
      .getAllByRole('heading')
      .map((one) => one.textContent);
    expect(headings).toEqual([
      '実績値がありません',
      '基準値より悪化しています',
      '同じ事業の金額が異なります',
    ]);
    expect(within(panel).getAllByRole('link')).toHaveLength(2);
    await user.click(within(panel).getByRole('link', { name: '1-1!H5（1-1!H5 を選択）' }));
    expect(services.selectCell).toHaveBeenCalledWith('1-1', 'H5');
    await expectAccessible(container);
    await user.click(screen.getByRole('tab', { name: /KPI/ }));
    expect(screen.getByRole('region', { name: '窓口の改善' })).toBeInTheDocument();
  });
});

describe('inserting', () => {
  it('keeps the button in focus while it works, then leads to the new sheets, and can scan again', async () => {
    const carried = deferred<Awaited<ReturnType<PaneServices['carryOut']>>>();
    const { user, container, services } = await scanned({ carryOut: () => carried.promise });
    await user.click(button('集計シートを挿入'));
    const working = button('集計シートを挿入しています…');
    expect(working).toHaveFocus();
    expect(working).toHaveAttribute('aria-disabled', 'true');
    await user.click(working);
    await expectAccessible(container);

    await act(async () => {
      await waitFor(() => expect(services.carryOut).toHaveBeenCalledTimes(1));
      carried.resolve({
        sheets: [
          { key: 'summary', name: 'サマリー' },
          { key: 'kpiList', name: 'KPI一覧 (2)' },
        ],
        without: [],
        converted: [],
      });
    });
    expect(await heading('集計シートを挿入しました')).toHaveFocus();
    expect(services.carryOut).toHaveBeenCalledTimes(1);
    await expectAccessible(container);
    await user.click(screen.getByRole('link', { name: /^KPI一覧 \(2\)/ }));
    expect(services.selectCell).toHaveBeenLastCalledWith('KPI一覧 (2)', 'A1');

    await user.click(button('挿入の設定'));
    await user.click(screen.getByRole('checkbox', { name: /^データ/ }));
    await user.click(button('集計シートを挿入'));
    await waitFor(() => expect(services.carryOut).toHaveBeenCalledTimes(2));
    expect(services.buildReport.mock.lastCall?.[2].sheets).toContain('data');

    await user.click(await screen.findByRole('button', { name: '再スキャン' }));
    expect(await heading('スキャン結果')).toHaveFocus();
    expect(screen.queryByText('集計シートを挿入しました')).not.toBeInTheDocument();
    expect(button('集計シートを挿入')).toBeEnabled();
  });

  it.each([
    ['protectedWorkbook', /「ブックの保護」を解除/],
    ['protectedSheet', /シートの保護を［校閲］/],
    ['readOnly', /「編集を有効にする」/],
    ['tooLarge', /別のブックに移すか/],
    ['unsupported', /Excel 2021 以降/],
    ['sheetGone', /今のブックを読み取り直して/],
    ['busy', /Esc キーで/],
    ['unknown', /下の詳細を添えて/],
  ] as const)('explains %s, says what is safe, and keeps the result', async (code, next) => {
    const { user, container } = await scanned({
      carryOut: () => Promise.reject(new ExcelActionError(code, 'HostCode: words of Excel')),
    });
    await user.click(button('集計シートを挿入'));
    expect(await heading('集計シートを挿入できませんでした')).toHaveFocus();
    const panel = screen.getByRole('region', { name: '集計シートを挿入できませんでした' });
    expect(within(panel).getByText(next)).toBeInTheDocument();
    expect(within(panel).getByText('元の表は変更していません。')).toBeInTheDocument();
    expect(panel).toHaveTextContent(`${code}: HostCode: words of Excel`);
    expect(screen.getByRole('region', { name: '窓口の改善' })).toBeInTheDocument();
    expect(button('もう一度')).toBeEnabled();
    expect(button('再スキャン')).toBeEnabled();
    if (code === 'busy' || code === 'unknown') await expectAccessible(container);
  });

  it('keeps the former result where a further scan fails', async () => {
    const readWorkbook = jest
      .fn()
      .mockResolvedValueOnce(SAMPLE_SNAPSHOT)
      .mockRejectedValueOnce(new ExcelActionError('busy', '…'));
    const { user } = await scanned({ readWorkbook });
    await user.click(button('再スキャン'));
    expect(await heading('スキャンできませんでした')).toHaveFocus();
    expect(screen.getByText('前回のスキャン結果を表示しています。')).toBeInTheDocument();
    expect(screen.getByRole('region', { name: '窓口の改善' })).toBeInTheDocument();
  });
});

describe('language', () => {
  it('follows Excel, changes everything at once, and is remembered', async () => {
    const { user, container, services } = await scanned();
    await user.click(button('English'));
    expect(await heading('Scan result')).toBeInTheDocument();
    expect(document.documentElement.lang).toBe('en');
    expect(screen.getByRole('link', { name: '14,738 (select 1-1!H3)' })).toBeInTheDocument();
    await user.click(button(/申請件数/));
    const detail = screen.getByRole('group', { name: 'Details' });
    expect(within(detail).getByText('No actual (sample).')).toBeInTheDocument();
    await expectAccessible(container);
    await user.click(button('Insert summary'));
    expect(await heading('The summary sheets were inserted')).toHaveFocus();
    expect(services.buildReport.mock.calls[0]?.[2]).toMatchObject({ locale: 'en' });
    expect(localStorage.getItem('kpi.language')).toBe('en');
  });

  it('is the one chosen before, whatever Excel speaks', async () => {
    localStorage.setItem('kpi.language', 'en');
    await open();
    expect(button('Scan')).toBeInTheDocument();
  });

  it('is English in an English Excel', async () => {
    await open({ ready: () => Promise.resolve({ ...HOST, locale: 'en' }) });
    expect(button('Scan')).toBeInTheDocument();
  });

  it('changes also where the browser keeps nothing, and says that it is not remembered', async () => {
    const refused = jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    const unreadable = jest.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    try {
      const { user } = await open();
      await user.click(button('English'));
      expect(button('Scan')).toBeInTheDocument();
      expect(screen.getByText(/The language could not be stored/)).toBeInTheDocument();
    } finally {
      refused.mockRestore();
      unreadable.mockRestore();
    }
  });
});

test('what a button of the ribbon could not do is said in the pane', async () => {
  const session = createSession(fakeServices());
  render(<App session={session} />);
  await act(async () => undefined);
  act(() => session.notice({ kind: 'noChecks' }));
  expect(screen.getByText(/「要確認」シートはまだありません/)).toBeInTheDocument();
  act(() => session.notice({ kind: 'commandFailed', problem: { code: 'busy', detail: '' } }));
  expect(screen.getByRole('alert')).toHaveTextContent('Excel がセルの編集中か、ほかの処理の途中です。');
});
