import '@testing-library/jest-dom';
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import { ExcelActionError, type HostInfo } from '../../src/excel';
import { App } from '../../src/taskpane/App';
import { createSession } from '../../src/taskpane/session';
import { deferred, fakeServices, type Replaceable } from './fake-services';
import type { SAMPLE_SNAPSHOT } from './sample-scan';

expect.extend(toHaveNoViolations);

const HOST: HostInfo = { supported: true, inExcel: true, locale: 'ja', platform: 'PC', dark: null };
const button = (name: string) => screen.getByRole('button', { name });

describe('an Excel that does not answer', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());
  const user = userEvent.setup({ advanceTimers: (ms) => void jest.advanceTimersByTime(ms) });
  const wait = (ms: number) => act(() => jest.advanceTimersByTimeAsync(ms));
  const SLOW = /^Excel からの応答を待っています。/;
  const opened = async (over: Partial<Replaceable>) => {
    const { container } = render(<App session={createSession(fakeServices(over))} />);
    await wait(0);
    return container;
  };

  it('while it connects: says what to do, and lets the user stop waiting; a late answer is welcome', async () => {
    const late = deferred<HostInfo>();
    await opened({ ready: () => late.promise });
    expect(screen.queryByText(SLOW)).not.toBeInTheDocument();
    await wait(15_000);
    expect(screen.getByText(SLOW)).toBeInTheDocument();
    await user.click(button('待つのをやめる'));
    expect(screen.getByText('Excel から応答がありません。')).toBeInTheDocument();
    expect(button('もう一度')).toBeInTheDocument();
    late.resolve(HOST);
    await wait(0);
    expect(button('スキャン')).toBeInTheDocument();
  });

  it('says so accessibly', async () => {
    const container = await opened({ readWorkbook: () => deferred<typeof SAMPLE_SNAPSHOT>().promise });
    await user.click(button('スキャン'));
    await wait(15_000);
    expect(screen.getByText(SLOW)).toBeInTheDocument();
    jest.useRealTimers();
    expect(await axe(container)).toHaveNoViolations();
  });

  it('while it scans: the message goes with the next sheet', async () => {
    let next: (() => void) | undefined;
    await opened({
      readWorkbook: ({ onProgress }) => {
        next = () => onProgress?.('1-2');
        return deferred<typeof SAMPLE_SNAPSHOT>().promise;
      },
    });
    await user.click(button('スキャン'));
    await wait(15_000);
    expect(screen.getByText(SLOW)).toBeInTheDocument();
    act(() => next?.());
    expect(screen.queryByText(SLOW)).not.toBeInTheDocument();
    await user.click(button('中止'));
    expect(button('スキャン')).toBeInTheDocument();
  });

  it('while it inserts: can be cancelled, and says that the own sheets are as they were', async () => {
    await opened({
      carryOut: (_, { signal }) =>
        new Promise((__, reject) =>
          signal?.addEventListener('abort', () =>
            setTimeout(() => reject(new ExcelActionError('cancelled', '')), 500),
          ),
        ),
    });
    await user.click(button('スキャン'));
    await wait(10);
    await user.click(button('集計シートを挿入'));
    await wait(15_100);
    expect(screen.getByText(SLOW)).toBeInTheDocument();
    await user.click(button('中止'));
    expect(button('中止しています…')).toHaveAttribute('aria-disabled', 'true');
    expect(button('中止')).toHaveAttribute('aria-disabled', 'true');
    await wait(600);
    expect(
      screen.getByText('集計シートの挿入を中止しました。元の表は変更していません。'),
    ).toBeInTheDocument();
    expect(button('集計シートを挿入')).toBeInTheDocument();
  });

  it('beside the screen: a cell that is not shown, and what to do', async () => {
    await opened({ saveProfile: () => deferred<void>().promise, markCells: () => deferred<void>().promise });
    await user.click(button('スキャン'));
    await wait(10);
    await user.click(button('未入力に印'));
    await wait(15_000);
    expect(screen.getByText(/^Excel から応答がありません。/)).toBeInTheDocument();
    expect(button('集計シートを挿入')).not.toHaveAttribute('aria-disabled', 'true');
  });
});
