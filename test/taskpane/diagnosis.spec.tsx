import '@testing-library/jest-dom';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import { ExcelActionError } from '../../src/excel';
import { App } from '../../src/taskpane/App';
import { createSession } from '../../src/taskpane/session';
import { fakeServices, type Replaceable } from './fake-services';

expect.extend(toHaveNoViolations);

const button = (name: string) => screen.getByRole('button', { name });

/** The settings as they open before any scan, and the diagnosis asked for. */
async function diagnosed(over: Partial<Replaceable> = {}) {
  const user = userEvent.setup();
  const { container } = render(<App session={createSession(fakeServices(over))} />);
  await screen.findByRole('button', { name: 'スキャン' });
  await user.click(button('設定'));
  await user.click(button('診断する'));
  return { user, container };
}

const LINES = [
  'KPI diagnosis: 1 of 2 as expected | Excel PC 16.0.1',
  'ok sheet-mark 3 ms',
  'DIFF page-setup 8 ms got "GeneralException" expected "Landscape | 1"',
  'pictures: chart 0 kB, cells none',
  'cleaned up',
].join('\n');

it('is at hand before a scan, and its lines go to the clipboard', async () => {
  const { user, container } = await diagnosed();
  expect(await screen.findByText(/2項目のうち1項目が前提どおり/)).toBeInTheDocument();
  expect(screen.getByRole('textbox', { name: '診断の内容' })).toHaveValue(LINES);
  expect(screen.getByRole('img', { name: 'Excel が描いたグラフ' })).toBeInTheDocument();
  expect(screen.queryByRole('img', { name: 'Excel が描いたセル' })).not.toBeInTheDocument();
  await user.click(button('診断をコピー'));
  expect(await navigator.clipboard.readText()).toBe(LINES);
  expect(await screen.findByText('コピーしました。')).toBeInTheDocument();
  expect(await axe(container)).toHaveNoViolations();
});

it('selects the lines where the pane may not write to the clipboard', async () => {
  const { user } = await diagnosed();
  const field = await screen.findByRole<HTMLTextAreaElement>('textbox', { name: '診断の内容' });
  jest.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('blocked'));
  await user.click(button('診断をコピー'));
  expect(await screen.findByText(/Ctrl\+C/)).toBeInTheDocument();
  await waitFor(() => expect(field).toHaveFocus());
  expect([field.selectionStart, field.selectionEnd]).toEqual([0, LINES.length]);
});

it('says why it could not be made', async () => {
  await diagnosed({
    diagnose: () => Promise.reject(new ExcelActionError('busy', 'InvalidOperationInCellEditMode')),
  });
  expect(await screen.findByText(/セルの編集中/)).toBeInTheDocument();
});
