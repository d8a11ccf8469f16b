import '@testing-library/jest-dom';
import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import { App } from '../../src/taskpane/App';
import { seenIn } from '../../src/taskpane/model/seen';
import { createSession } from '../../src/taskpane/session';
import { sheet } from '../support/sheet';
import { fakeServices, type Replaceable } from './fake-services';
import { EMPTY_SCAN, SAMPLE_SCAN } from './sample-scan';

expect.extend(toHaveNoViolations);

const SALES = sheet([['支店別の売上'], ['支店', '計画', '実績'], ['東', 30, 28], ['西', 40, 41]], {
  name: '売上',
});
const UNREAD = [
  {
    sheet: '売上',
    address: 'A2:C4',
    what: { ja: '「支店・計画・実績」の表（2行）', en: 'table "支店, 計画, 実績" (2 rows)' },
  },
  { sheet: '人口', address: 'B3', what: { ja: '「人口」の数値（1個）', en: '1 number of "人口"' } },
];

async function scanned(over: Partial<Replaceable>) {
  const services = fakeServices(over);
  const user = userEvent.setup();
  const { container } = render(<App session={createSession(services)} />);
  await waitFor(() => expect(services.ready).toHaveBeenCalled());
  await act(async () => undefined);
  await user.click(screen.getByRole('button', { name: 'スキャン' }));
  return { services, user, container };
}

const withoutKpis: Partial<Replaceable> = {
  readWorkbook: () => Promise.resolve({ name: 'book.xlsx', sheets: [SALES] }),
  scanWorkbook: () => ({ ...EMPTY_SCAN, unread: UNREAD }),
};

beforeEach(() => localStorage.clear());

describe('without a KPI', () => {
  it('lists the tables that were seen by sheet, and selects them', async () => {
    const { services, user, container } = await scanned(withoutKpis);
    expect(await screen.findByRole('heading', { name: '数値の表が2つあります' })).toBeInTheDocument();
    const list = screen.getByRole('list', { name: '売上' });
    await user.click(within(list).getByRole('link', { name: /「支店・計画・実績」の表（2行）/ }));
    expect(services.selectCell).toHaveBeenCalledWith('売上', 'A2:C4');
    expect(screen.getByRole('list', { name: '人口' })).toBeInTheDocument();
    const result = await axe(container, { rules: { 'heading-order': { enabled: true } } });
    expect(result).toHaveNoViolations();
  });

  it('takes words of one’s own, with the titles seen to choose from', async () => {
    const { services, user } = await scanned(withoutKpis);
    await screen.findByRole('heading', { name: '自分の言葉' });
    const options = [...document.querySelectorAll('datalist option')].map((one) => one.getAttribute('value'));
    expect(options).toEqual(['支店', '計画', '実績']);
    await user.type(screen.getByRole('combobox', { name: '見出しの言葉' }), '計画');
    await user.selectOptions(screen.getByRole('combobox', { name: '意味' }), '目標値');
    await user.click(screen.getByRole('button', { name: '追加' }));
    expect(await screen.findByText('「計画」は目標値')).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: 'もう一度スキャン' }));
    await waitFor(() => expect(services.readWorkbook).toHaveBeenCalledTimes(2));
  });

  it('gives hints where there is no table either', async () => {
    await scanned({ scanWorkbook: () => EMPTY_SCAN });
    expect(await screen.findByText('次のことを確かめてください')).toBeInTheDocument();
    expect(screen.queryByRole('heading', { name: '自分の言葉' })).not.toBeInTheDocument();
  });
});

describe('beside KPIs', () => {
  it('says in a line how much was not read, and lists it when asked', async () => {
    const { services, user, container } = await scanned({
      scanWorkbook: () => ({ ...SAMPLE_SCAN, unread: UNREAD }),
    });
    const line = await screen.findByText('読み取っていない表・数値 2');
    const details = line.closest('details');
    expect(details).not.toHaveAttribute('open');
    await user.click(line);
    expect(details).toHaveAttribute('open');
    await user.click(screen.getByRole('link', { name: /「人口」の数値/ }));
    expect(services.selectCell).toHaveBeenCalledWith('人口', 'B3');
    expect(await axe(container)).toHaveNoViolations();
  });

  it('says nothing where all was read', async () => {
    await scanned({});
    await screen.findByRole('heading', { name: 'スキャン結果' });
    expect(screen.queryByText(/読み取っていない/)).not.toBeInTheDocument();
  });
});

test('titles are those of the first row of several texts', () => {
  expect(seenIn(UNREAD, [SALES]).titles).toEqual(['支店', '計画', '実績']);
  expect(seenIn([{ ...UNREAD[0]!, address: 'A1:C4' }], [SALES]).titles).toEqual(['支店', '計画', '実績']);
});
