import '@testing-library/jest-dom';
import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import { EMPTY_PROFILE } from '../../src/core/profile/schema';
import { STANDARD } from '../../src/core/rules/presets';
import { App } from '../../src/taskpane/App';
import { createSession } from '../../src/taskpane/session';
import { saveFile } from '../../src/taskpane/save-file';
import { fakeServices, MADE, type Replaceable } from './fake-services';

expect.extend(toHaveNoViolations);
beforeEach(() => localStorage.clear());

const button = (name: string) => screen.getByRole('button', { name });
const heading = (name: string) => screen.findByRole('heading', { name });

async function scanned(over: Partial<Replaceable> = {}) {
  const services = fakeServices(over);
  const user = userEvent.setup();
  const { container } = render(<App session={createSession(services)} />);
  await user.click(await screen.findByRole('button', { name: 'スキャン' }));
  await heading('スキャン結果');
  return { services, user, container };
}

/** No violation, and the outline of headings has no gap. */
async function expectAccessible(container: HTMLElement): Promise<void> {
  expect(await axe(container, { rules: { 'heading-order': { enabled: true } } })).toHaveNoViolations();
}

describe('the sheets of the report', () => {
  it('are chosen by keyboard, and inserted', async () => {
    const { user, container, services } = await scanned();
    const opener = button('挿入の設定');
    opener.focus();
    await user.keyboard('{Enter}');
    const panel = screen.getByRole('group', { name: '挿入の設定' });
    expect(panel).toHaveTextContent('「サマリー」と「KPI一覧」は必ず作ります。');
    const boxes = within(panel).getAllByRole('checkbox');
    expect(boxes.map((box) => (box as HTMLInputElement).checked)).toEqual([true, false, true, false]);
    // Rules, year, then the sheets.
    await user.keyboard('{Tab}{Tab}{Tab} {Tab}{Tab}{Tab} ');
    await expectAccessible(container);
    await user.keyboard('{Escape}');
    expect(opener).toHaveFocus();
    expect(panel).not.toBeInTheDocument();

    // It also goes when the user goes on.
    await user.click(opener);
    await user.click(button('集計シートを挿入'));
    await heading('集計シートを挿入しました');
    expect(screen.queryByRole('group', { name: '挿入の設定' })).not.toBeInTheDocument();
    expect(services.buildReport.mock.calls[0]?.[2].sheets).toEqual(['grants', 'data']);
  });

  it('come with the rules and the year they are judged under', async () => {
    const { user, services } = await scanned();
    await user.click(button('挿入の設定'));
    const panel = screen.getByRole('group', { name: '挿入の設定' });
    const year = within(panel).getByRole('combobox', { name: 'どの年度まで判定するか' });
    expect(
      within(year)
        .getAllByRole('option')
        .map((option) => option.textContent),
    ).toEqual(['自動（実績がある最新の年度まで）', '令和7年度（2025）', '令和6年度（2024）']);
    await user.selectOptions(year, '令和6年度（2024）');
    await waitFor(() => expect(services.saveRules).toHaveBeenCalledTimes(1));
    expect(services.saveRules.mock.calls[0]?.[0]).toMatchObject({ id: 'own', reportingYear: 2024 });
    await user.selectOptions(within(panel).getByRole('combobox', { name: 'ルール' }), 'plus-minus-10');
    await waitFor(() => expect(services.saveRules).toHaveBeenCalledTimes(2));
    expect(services.saveRules.mock.calls[1]?.[0]).toMatchObject({ id: 'plus-minus-10' });
    expect(panel).toBeInTheDocument();
  });

  it('stand without what Excel refused of their trimmings, and the pane says what that is', async () => {
    const { user } = await scanned({
      carryOut: () =>
        Promise.resolve({
          sheets: [{ key: 'summary', name: 'サマリー' }],
          without: ['page', 'freeze'],
          converted: [],
        }),
    });
    await user.click(button('集計シートを挿入'));
    const panel = await screen.findByRole('region', { name: '集計シートを挿入しました' });
    expect(panel).toHaveTextContent('印刷の設定（A4横・幅1ページ）、見出し行の固定はできませんでした');
  });

  it('are all led to once they stand', async () => {
    const names = ['サマリー', 'KPI一覧', '要確認', '交付金突合', 'データ'];
    const keys = ['summary', 'kpiList', 'checks', 'grants', 'data'] as const;
    const { user, container, services } = await scanned({
      carryOut: () =>
        Promise.resolve({
          sheets: keys.map((key, i) => ({ key, name: names[i]! })),
          without: [],
          converted: [],
        }),
    });
    await user.click(button('集計シートを挿入'));
    const panel = await screen.findByRole('region', { name: '集計シートを挿入しました' });
    expect(
      within(panel)
        .getAllByRole('link')
        .map((link) => link.textContent),
    ).toEqual(names);
    await user.click(within(panel).getByRole('link', { name: /^要確認/ }));
    expect(services.selectCell).toHaveBeenLastCalledWith('要確認', 'A1');
    await expectAccessible(container);
  });
});

describe('the scan as CSV', () => {
  it('is saved, and what to do where no file comes is said', async () => {
    const { user, container, services } = await scanned();
    await user.click(button('CSVで保存'));
    expect(services.saveFile.mock.calls[0]?.[0]).toBe('見本-kpi.csv');
    expect(screen.getByText(/「見本-kpi.csv」の保存を始めました/)).toHaveTextContent(
      '「データ」シートを挿入',
    );
    await expectAccessible(container);
  });

  it('says why where it cannot be saved', async () => {
    // jsdom, like the pane of some Excels, has no way to save a file.
    const { user } = await scanned({ saveFile });
    await user.click(button('CSVで保存'));
    expect(screen.getByRole('alert')).toHaveTextContent('ダウンロードが許可されていません');
  });
});

describe('the report in the workbook', () => {
  const stored = (report = MADE) =>
    Promise.resolve({ profile: EMPTY_PROFILE, rules: STANDARD, problem: null, report });

  it('is up to date', async () => {
    const { container } = await scanned({ readStored: () => stored() });
    expect(screen.getByText('集計シートは最新です。 2026/03/21 10:00 に作成。')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: '作り直す' })).not.toBeInTheDocument();
    await expectAccessible(container);
  });

  it('is older than the tables, and made again at a press', async () => {
    const { user, container, services } = await scanned({
      readStored: () => stored({ ...MADE, sourceHash: 'ffffffffffffffff' }),
    });
    expect(
      screen.getByText('集計シートは 2026/03/21 10:00 に作成。 その後、元の表が変わっています。'),
    ).toBeInTheDocument();
    await expectAccessible(container);
    await user.click(button('作り直す'));
    expect(await heading('集計シートを挿入しました')).toHaveFocus();
    expect(services.carryOut).toHaveBeenCalledTimes(1);
    expect(screen.queryByText(/^集計シートは/)).not.toBeInTheDocument();
  });

  it('is not spoken of where there is none', async () => {
    await scanned();
    expect(screen.queryByText(/集計シートは/)).not.toBeInTheDocument();
  });
});

describe('a change of the tables', () => {
  async function changed(over: Partial<Replaceable> = {}) {
    let tell = (): void => undefined;
    const stop = jest.fn(() => Promise.resolve());
    const pane = await scanned({
      watchSources: (onChanged) => {
        tell = onChanged;
        return Promise.resolve(stop);
      },
      ...over,
    });
    act(() => tell());
    return { ...pane, stop };
  }

  it('is told politely, without taking the focus, until the tables are read again', async () => {
    const { user, container, services } = await changed();
    const notice = screen.getByText('元の表が変わりました。').closest('[role=status]');
    expect(notice).toBeInTheDocument();
    expect(await heading('スキャン結果')).toHaveFocus();
    await expectAccessible(container);
    await user.click(button('読み直す'));
    expect(await heading('スキャン結果')).toHaveFocus();
    expect(services.readWorkbook).toHaveBeenCalledTimes(2);
    expect(screen.queryByText('元の表が変わりました。')).not.toBeInTheDocument();
  });

  it('makes the report older, which cannot be made again before the tables are read', async () => {
    await changed({
      readStored: () =>
        Promise.resolve({ profile: EMPTY_PROFILE, rules: STANDARD, problem: null, report: MADE }),
    });
    expect(screen.getByText(/その後、元の表が変わっています/)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: '作り直す' })).not.toBeInTheDocument();
    expect(button('読み直す')).toBeEnabled();
  });

  it.each(['unmounted', 'closed'])('is no longer waited for once the pane is %s', async (how) => {
    const { stop } = await changed();
    if (how === 'closed') window.dispatchEvent(new Event('pagehide'));
    else cleanup();
    await act(async () => undefined);
    expect(stop).toHaveBeenCalledTimes(1);
  });
});
