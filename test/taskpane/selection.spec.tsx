import '@testing-library/jest-dom';
import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import { parseAddress } from '../../src/core/cells/address';
import { ExcelActionError, type SelectedRange } from '../../src/excel';
import { App } from '../../src/taskpane/App';
import { createSession } from '../../src/taskpane/session';
import { fakeServices, type Replaceable } from './fake-services';
import { EMPTY_SCAN, SAMPLE_SCAN } from './sample-scan';

expect.extend(toHaveNoViolations);

const range = (sheet: string, address: string): SelectedRange => ({ sheet, area: parseAddress(address) });
const PART = { ...SAMPLE_SCAN, kpis: SAMPLE_SCAN.kpis.slice(0, 1), findings: [] };

/** The pane, and a hand that selects cells in Excel. */
async function open(over: Partial<Replaceable> = {}) {
  let tell: (selected: SelectedRange | null) => void = () => undefined;
  const services = fakeServices({
    watchSelection: (onSelected) => {
      tell = onSelected;
      return Promise.resolve(() => Promise.resolve());
    },
    selectedRange: () => Promise.resolve(range('1-1', 'B3:H5')),
    scanPlace: () => PART,
    ...over,
  });
  const user = userEvent.setup();
  const { container } = render(<App session={createSession(services)} />);
  await waitFor(() => expect(services.watchSelection).toHaveBeenCalled());
  const select = (sheet: string, address: string) => act(() => tell(range(sheet, address)));
  return { services, user, select, container };
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const bar = () => screen.getByRole('group', { name: '選択中のセル' });

async function scanned(over: Partial<Replaceable> = {}) {
  const pane = await open(over);
  await pane.user.click(button('スキャン'));
  await screen.findByRole('heading', { name: 'スキャン結果' });
  return pane;
}

describe('the selected cell', () => {
  it('is named, with what it was taken for', async () => {
    const { select } = await scanned();
    expect(screen.getByText('セルを選ぶと、読み取りの内容をここに表示します。')).toBeInTheDocument();
    select('1-1', 'H3');
    expect(bar()).toHaveTextContent('選択中：1-1!H3');
    expect(bar()).toHaveTextContent('実績値 · R6年度');
    expect(bar()).toHaveTextContent('14,738');
    select('1-2', 'G3');
    expect(bar()).toHaveTextContent('2,000');
    select('1-1', 'Z99');
    expect(bar()).toHaveTextContent('読み取りに使っていないセルです。');
    expect(screen.queryByRole('button', { name: '選択範囲だけ' })).not.toBeInTheDocument();
  });

  it('is told to be what was read before, once a sheet has changed, until it is read again', async () => {
    let change: () => void = () => undefined;
    const watchSources = (onChanged: () => void) => {
      change = onChanged;
      return Promise.resolve(() => Promise.resolve());
    };
    const { user, select } = await scanned({ watchSources });
    select('1-1', 'H3');
    expect(bar()).not.toHaveTextContent('変更前の表では');
    act(() => change());
    expect(bar()).toHaveTextContent('変更前の表では：実績値 · R6年度14,738');
    await user.click(button('読み直す'));
    await screen.findByRole('heading', { name: 'スキャン結果' });
    await waitFor(() => expect(bar()).not.toHaveTextContent('変更前の表では'));
  });

  it('is shown as whole columns and rows where those are selected', async () => {
    const { select } = await scanned();
    for (const [given, shown] of [
      ['C1:C1048576', 'C:C'],
      ['C1:E1048576', 'C:E'],
      ['A3:XFD3', '3:3'],
      ['C2:C1048576', 'C2:C1048576'],
    ] as const) {
      select('1-1', given);
      expect(bar()).toHaveTextContent(`選択中：1-1!${shown}選択範囲だけ`);
    }
  });

  it('leads to its KPI in the list, open and in focus, also past a filter and from the findings', async () => {
    const { user, select } = await scanned();
    await user.click(screen.getByRole('tab', { name: /指摘/ }));
    select('1-2', 'G3');
    await user.click(within(bar()).getByRole('button', { name: '申請件数（一覧で表示）' }));
    const row = screen.getByRole('button', { name: /KPI① 申請件数/ });
    expect(row).toHaveFocus();
    expect(row).toHaveAttribute('aria-expanded', 'true');
    await user.click(row);
    expect(row).toHaveAttribute('aria-expanded', 'false');
    await user.click(within(bar()).getByRole('button', { name: '申請件数（一覧で表示）' }));
    expect(row).toHaveAttribute('aria-expanded', 'true');
  });
});

describe('a selected range', () => {
  it('is looked at alone, before any scan, and the whole workbook after it', async () => {
    const { user, services, select, container } = await open();
    select('1-1', 'B3:H5');
    await user.click(button('選択範囲だけ'));
    expect(await screen.findByRole('heading', { name: '選択範囲の結果' })).toHaveFocus();
    expect(services.readWorkbook.mock.calls[0]?.[0]).toMatchObject({ only: '1-1' });
    expect(screen.getByRole('button', { name: /利用者数/ })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /挿入/ })).not.toBeInTheDocument();
    expect(await axe(container)).toHaveNoViolations();
    await user.click(button('ブック全体をスキャン'));
    await screen.findByRole('heading', { name: 'スキャン結果' });
    expect(services.readWorkbook.mock.calls[1]?.[0]).not.toHaveProperty('only');
  });

  it('says how many KPIs it holds, and leads back to the whole result', async () => {
    const { user, select } = await scanned();
    select('1-1', 'B3:H5');
    expect(bar()).toHaveTextContent('この範囲の KPI：2件');
    await user.click(button('選択範囲だけ'));
    await screen.findByRole('heading', { name: '選択範囲の結果' });
    await user.click(button('全体の結果に戻る'));
    expect(await screen.findByRole('heading', { name: 'スキャン結果' })).toHaveFocus();
    expect(screen.getByRole('button', { name: /申請件数/ })).toBeInTheDocument();
  });

  it('without a KPI says so, and what to do', async () => {
    const { user, select, container } = await scanned({ scanPlace: () => EMPTY_SCAN });
    select('1-1', 'B3:H5');
    await user.click(button('選択範囲だけ'));
    expect(await screen.findByText('この範囲に KPI は見つかりませんでした。')).toBeInTheDocument();
    expect(screen.getByText(/見出しも含めて選び直す/)).toBeInTheDocument();
    expect(await axe(container)).toHaveNoViolations();
  });

  it.each([
    ['noRange', /1つのセル範囲ではありません/],
    ['busy', /セルの編集中/],
  ] as const)('that Excel does not tell (%s) is explained, and can be tried again', async (code, text) => {
    const selectedRange = jest
      .fn<Promise<SelectedRange>, []>()
      .mockRejectedValueOnce(new ExcelActionError(code, 'refused'))
      .mockResolvedValue(range('1-1', 'B3:H5'));
    const { user, select } = await scanned({ selectedRange });
    select('1-1', 'B3:H5');
    await user.click(button('選択範囲だけ'));
    expect(await screen.findByRole('heading', { name: '選択範囲を読み取れませんでした' })).toHaveFocus();
    expect(screen.getByText(text)).toBeInTheDocument();
    await user.click(button('もう一度'));
    expect(await screen.findByRole('heading', { name: '選択範囲の結果' })).toBeInTheDocument();
  });

  it('is judged anew when something is taught', async () => {
    const { user, services, select } = await scanned();
    select('1-1', 'B3:H5');
    await user.click(button('選択範囲だけ'));
    await screen.findByRole('heading', { name: '選択範囲の結果' });
    await user.click(button(/利用者数/));
    await user.click(button('KPI ではない'));
    await screen.findByText('保存して、結果に反映しました。');
    expect(services.scanPlace).toHaveBeenCalledTimes(2);
  });
});

it('an Excel that takes no handler is asked again at the next scan', async () => {
  const watchSelection = jest
    .fn<Promise<() => Promise<void>>, []>()
    .mockRejectedValueOnce(new Error('no events'))
    .mockResolvedValue(() => Promise.resolve());
  await scanned({ watchSelection });
  expect(watchSelection).toHaveBeenCalledTimes(2);
});
