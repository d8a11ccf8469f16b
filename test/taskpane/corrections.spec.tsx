import '@testing-library/jest-dom';
import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { axe, toHaveNoViolations } from 'jest-axe';
import { parseAddress } from '../../src/core/cells/address';
import { withAlias, withCorrection } from '../../src/core/profile/edit';
import {
  EMPTY_PROFILE,
  parseProfile,
  ProfileError,
  profileText,
  type Profile,
} from '../../src/core/profile/schema';
import { PRESETS, STANDARD } from '../../src/core/rules/presets';
import { ExcelActionError } from '../../src/excel';
import { App } from '../../src/taskpane/App';
import { createSession } from '../../src/taskpane/session';
import { fakeServices, type Replaceable } from './fake-services';
import { SAMPLE_SCAN, SAMPLE_SNAPSHOT } from './sample-scan';

expect.extend(toHaveNoViolations);
beforeEach(() => localStorage.clear());

const KPI = SAMPLE_SCAN.kpis[0]!;
const FORM = KPI.form!.fingerprint;
const button = (name: string | RegExp) => screen.getByRole('button', { name });

/** A scanned pane with the first KPI open. */
async function detail(over: Partial<Replaceable> = {}) {
  const services = fakeServices(over);
  const user = userEvent.setup();
  const { container } = render(<App session={createSession(services)} />);
  await waitFor(() => expect(services.ready).toHaveBeenCalled());
  await act(async () => undefined);
  await user.click(button('スキャン'));
  await screen.findByRole('heading', { name: 'スキャン結果' });
  await user.click(button(/利用者数（友だち登録者数）/));
  return { services, user, container };
}

const saved = (services: ReturnType<typeof fakeServices>): Profile =>
  services.saveProfile.mock.calls[services.saveProfile.mock.calls.length - 1]![0];
const ofKpi = { of: 'kpi', name: KPI.name, no: KPI.no } as const;

describe('correcting a KPI', () => {
  it('says that lower is better: kept in the workbook, then read anew', async () => {
    const { services, user, container } = await detail();
    await user.click(button('低いほどよい'));
    const profile = withCorrection(EMPTY_PROFILE, FORM, {
      what: 'direction',
      scope: ofKpi,
      direction: 'lower',
    });
    await waitFor(() => expect(services.saveProfile).toHaveBeenCalledWith(profile));
    expect(services.scanWorkbook).toHaveBeenLastCalledWith(SAMPLE_SNAPSHOT, profile, STANDARD);
    expect(await screen.findByText('保存して、結果に反映しました。')).toBeInTheDocument();
    expect(await axe(container)).toHaveNoViolations();
  });

  it('says it for every KPI of the form', async () => {
    const { services, user } = await detail();
    await user.click(screen.getByRole('checkbox', { name: '同じ様式のすべての指標に適用する' }));
    await user.click(button('KPI ではない'));
    await waitFor(() => expect(services.saveProfile).toHaveBeenCalled());
    expect(saved(services).layouts[0]?.corrections).toEqual([{ what: 'notKpi', scope: { of: 'layout' } }]);
  });

  it('takes the selected cell for the actual, by its place beside the name', async () => {
    const { services, user } = await detail({
      selectedRange: () => Promise.resolve({ sheet: KPI.sheet, area: parseAddress('J5') }),
    });
    await user.click(button('として使う'));
    await waitFor(() => expect(services.saveProfile).toHaveBeenCalled());
    // The name was found in C3; J5 lies two rows below and seven columns to the right.
    expect(saved(services).layouts[0]?.corrections).toEqual([
      { what: 'cell', field: 'actual', scope: ofKpi, down: 2, right: 7 },
    ]);
  });

  it('takes it for what was chosen', async () => {
    const { services, user } = await detail();
    await user.selectOptions(screen.getByRole('combobox', { name: '選択中のセルを' }), '単位');
    await user.click(button('として使う'));
    await waitFor(() => expect(services.saveProfile).toHaveBeenCalled());
    expect(saved(services).layouts[0]?.corrections[0]).toMatchObject({ what: 'cell', field: 'unit' });
  });

  it('refuses a cell on another sheet, and says what to do', async () => {
    const { services, user } = await detail({
      selectedRange: () => Promise.resolve({ sheet: '別のシート', area: parseAddress('A1') }),
    });
    await user.click(button('として使う'));
    expect(await screen.findByRole('alert')).toHaveTextContent('指標と同じシートのセルを選択してから');
    expect(services.saveProfile).not.toHaveBeenCalled();
  });

  it('takes back what was said', async () => {
    const profile = withCorrection(EMPTY_PROFILE, FORM, {
      what: 'direction',
      scope: ofKpi,
      direction: 'lower',
    });
    const { services, user } = await detail({
      readStored: () => Promise.resolve({ profile, rules: STANDARD, problem: null, report: null }),
    });
    await user.click(button('この指標への修正を取り消す'));
    await waitFor(() => expect(services.saveProfile).toHaveBeenCalledWith(EMPTY_PROFILE));
  });

  it('keeps the result where the workbook does not take the correction', async () => {
    const { services, user } = await detail({
      saveProfile: () => Promise.reject(new ExcelActionError('notKept', 'not kept')),
    });
    await user.click(button('低いほどよい'));
    expect(await screen.findByRole('alert')).toHaveTextContent('元のシートは変わっていません');
    expect(services.scanWorkbook).toHaveBeenCalledTimes(1);
    expect(screen.getByRole('group', { name: '詳細' })).toBeInTheDocument();
  });

  it('tells that a stored profile cannot be used, beside the result without it', async () => {
    await detail({
      readStored: () =>
        Promise.resolve({
          profile: EMPTY_PROFILE,
          rules: STANDARD,
          problem: new ProfileError('tooNew', null),
          report: null,
        }),
    });
    expect(screen.getByRole('alert')).toHaveTextContent('新しい版のアドイン');
  });
});

describe('settings', () => {
  const PROFILE = withAlias(EMPTY_PROFILE, '着地見込', 'actual');
  const opened = async (over: Partial<Replaceable> = {}) => {
    const pane = await detail({
      readStored: () => Promise.resolve({ profile: PROFILE, rules: STANDARD, problem: null, report: null }),
      ...over,
    });
    await pane.user.click(button('設定'));
    await screen.findByRole('heading', { name: '設定' });
    return pane;
  };

  it('lists, adds and removes words of the user', async () => {
    const { services, user, container } = await opened();
    expect(screen.getByText('「着地見込」は実績値')).toBeInTheDocument();
    await user.type(screen.getByRole('textbox', { name: '見出しの言葉' }), 'めやす');
    await user.selectOptions(screen.getByRole('combobox', { name: '意味' }), '目標値');
    await user.click(button('追加'));
    await waitFor(() => expect(saved(services).aliases).toContainEqual({ word: 'めやす', role: 'target' }));
    await user.click(button('「着地見込」を削除'));
    await waitFor(() => expect(saved(services).aliases).toEqual([{ word: 'めやす', role: 'target' }]));
    expect(await axe(container)).toHaveNoViolations();
    await user.click(button('戻る'));
    expect(await screen.findByRole('heading', { name: 'スキャン結果' })).toBeInTheDocument();
  });

  it('commits nothing while the input method composes', async () => {
    const { services } = await opened();
    const input = screen.getByRole('textbox', { name: '見出しの言葉' });
    fireEvent.change(input, { target: { value: 'めやす' } });
    fireEvent.keyDown(input, { key: 'Enter', isComposing: true });
    expect(services.saveProfile).not.toHaveBeenCalled();
    fireEvent.keyDown(input, { key: 'Enter' });
    await waitFor(() => expect(services.saveProfile).toHaveBeenCalled());
  });

  it('writes a file that reads back, and shows its text', async () => {
    const blobs: Blob[] = [];
    Object.assign(URL, {
      createObjectURL: (blob: Blob) => `blob:${blobs.push(blob)}`,
      revokeObjectURL: jest.fn(),
    });
    const click = jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    const { user } = await opened();
    await user.click(button('修正と言葉のファイルを書き出し'));
    expect(click).toHaveBeenCalled();
    expect(blobs).toHaveLength(1);
    const text = within(screen.getByRole('main')).getByRole<HTMLTextAreaElement>('textbox', {
      name: /コピー/,
    }).value;
    expect(parseProfile(text)).toEqual(PROFILE);
    click.mockRestore();
  });

  const choose = async (user: ReturnType<typeof userEvent.setup>, text: string): Promise<void> => {
    const file = new File([text], 'profile.json', { type: 'application/json' });
    // jsdom has no File.text.
    Object.assign(file, { text: () => Promise.resolve(text) });
    await user.upload(screen.getByLabelText('修正と言葉のファイルのファイル', { selector: 'input' }), file);
  };

  it('reads a good file into the profile in use', async () => {
    const { services, user } = await opened();
    await choose(user, profileText(withAlias(EMPTY_PROFILE, '最終見込', 'actual')));
    await waitFor(() =>
      expect(saved(services).aliases.map(({ word }) => word)).toEqual(['着地見込', '最終見込']),
    );
  });

  it('refuses a bad file with a message; nothing changes', async () => {
    const { services, user } = await opened();
    await choose(user, '指標名,目標値');
    expect(await screen.findByRole('alert')).toHaveTextContent('今の設定は変わっていません');
    expect(services.saveProfile).not.toHaveBeenCalled();
  });

  it('is not offered before the workbook has been read', async () => {
    render(<App session={createSession(fakeServices())} />);
    await screen.findByRole('button', { name: 'スキャン' });
    await userEvent.setup().click(button('設定'));
    expect(screen.queryByRole('button', { name: '追加' })).not.toBeInTheDocument();
    expect(button('診断する')).toBeEnabled();
  });

  it('judges by another preset at once, and keeps it in the workbook', async () => {
    const { services, user } = await opened();
    await user.selectOptions(screen.getByRole('combobox', { name: 'ルール' }), '基準±10％（S・A・B・C）');
    await waitFor(() => expect(services.saveRules).toHaveBeenCalledWith(PRESETS[1]));
    expect(services.scanWorkbook).toHaveBeenLastCalledWith(SAMPLE_SNAPSHOT, PROFILE, PRESETS[1]);
    await user.click(button('集計シートを挿入'));
    await waitFor(() => expect(services.buildReport.mock.calls[0]?.[2]).toMatchObject({ rules: PRESETS[1] }));
  });

  it('edits bands and reporting year; what makes no sense cannot be saved', async () => {
    const { services, user, container } = await opened();
    const bound = screen.getByRole('textbox', { name: '区分1の下限（%）' });
    const save = button('このルールで判定する');
    expect(save).toBeDisabled();
    await user.clear(bound);
    expect(screen.getByText(/下限は上から順に小さい数値/)).toBeInTheDocument();
    expect(save).toBeDisabled();
    await user.type(bound, '95');
    await user.type(screen.getByRole('textbox', { name: '報告年度（西暦）' }), '2024');
    expect(await axe(container)).toHaveNoViolations();
    await user.click(save);
    await waitFor(() => expect(services.saveRules).toHaveBeenCalled());
    expect(services.saveRules.mock.calls[0]?.[0]).toMatchObject({
      id: 'own',
      reportingYear: 2024,
      bands: [{ from: 95 }, { from: null }],
    });
    expect(await screen.findByRole('option', { name: '標準（達成・未達成）（変更）' })).toBeInTheDocument();
  });

  it('settles the direction of KPIs by name; one name cannot have both', async () => {
    const { services, user } = await opened();
    const lower = screen.getByRole('textbox', { name: /^低いほどよい指標/ });
    const higher = screen.getByRole('textbox', { name: /^高いほどよい指標/ });
    const save = button('このルールで判定する');
    await user.type(lower, '待ち時間{Enter}{Enter}苦情件数');
    await user.type(higher, '苦情件数');
    expect(screen.getByText(/両方にあります/)).toBeInTheDocument();
    expect(save).toBeDisabled();
    await user.clear(higher);
    await user.click(save);
    await waitFor(() => expect(services.saveRules).toHaveBeenCalled());
    expect(services.saveRules.mock.calls[0]?.[0]).toMatchObject({
      id: 'own',
      directions: [
        { name: '待ち時間', direction: 'lower' },
        { name: '苦情件数', direction: 'lower' },
      ],
    });
  });

  it('refuses a bad rule file with a message', async () => {
    const { services, user } = await opened();
    const file = Object.assign(new File(['{}'], 'rules.json'), { text: () => Promise.resolve('{}') });
    await user.upload(screen.getByLabelText('判定ルールのファイル', { selector: 'input' }), file);
    expect(await screen.findByRole('alert')).toHaveTextContent('今のルールは変わっていません');
    expect(services.saveRules).not.toHaveBeenCalled();
  });
});
