import { directionOf, type DirectionEvidence } from '../../../src/core/kpi/direction';

const NOTHING: DirectionEvidence = {
  name: 'X',
  targets: [],
  hasTextTarget: false,
  baseline: null,
  bound: null,
  rates: null,
  stated: null,
};
const LOWER = { direction: 'lower', cell: 'F3' } as const;

/** [what is known, direction, basis, uncertain] */
test.each<[string, Partial<DirectionEvidence>, string, string, boolean]>([
  ['nothing', {}, 'higher', 'default', false],
  [
    'a column says so, against everything else',
    { name: '利用者数', targets: [10, 20], stated: LOWER },
    'lower',
    'explicit',
    false,
  ],
  ['an upper bound', { name: '対応時間', targets: [20], bound: 'max' }, 'lower', 'explicit', false],
  ['a lower bound', { name: '苦情件数', targets: [20], bound: 'min' }, 'higher', 'explicit', false],
  ['text', { name: '計画の策定', hasTextTarget: true }, 'text', 'text', false],
  [
    'target below the baseline',
    { name: '窓口の来庁者数の変化', targets: [2264], baseline: 2831 },
    'lower',
    'baseline',
    false,
  ],
  ['target above the baseline', { targets: [60], baseline: 24 }, 'higher', 'baseline', false],
  [
    'target equal to the baseline: the name',
    { name: '参加者数', targets: [12], baseline: 12 },
    'higher',
    'name',
    false,
  ],
  ['negative targets', { targets: [-5, -5, -5] }, 'lower', 'negative-target', false],
  [
    'a balance below zero is no reduction',
    { name: '人口増減率', targets: [-0.8, -0.7] },
    'higher',
    'targets-rise',
    false,
  ],
  ['those without a bad thing', { name: 'むし歯のない3歳児の割合', targets: [90] }, 'higher', 'name', false],
  ['rising targets', { targets: [10, 20, 20] }, 'higher', 'targets-rise', false],
  ['falling targets', { name: '手続の所要時間', targets: [13, 10, 6.5] }, 'lower', 'targets-fall', false],
  ['targets of a two-year cycle', { name: '登録者数', targets: [0, 2000, 350] }, 'higher', 'name', false],
  [
    'a name that counts what should be few',
    { name: '窓口の待ち時間', targets: [15] },
    'lower',
    'name',
    false,
  ],
  ['a name in English', { name: 'Number of complaints', targets: [15] }, 'lower', 'name', false],
  ['a reduction: amount or remainder', { name: '経済的負担の削減', targets: [33] }, 'higher', 'name', true],
  [
    'a reduction with a baseline',
    { name: '残業時間の削減', targets: [42], baseline: 52 },
    'lower',
    'baseline',
    false,
  ],
  [
    'a reduction whose targets rise: the amount',
    { name: '業務時間の削減', targets: [100, 200] },
    'higher',
    'targets-rise',
    false,
  ],
  [
    'falling targets of what should be many',
    { name: '登録者数', targets: [2000, 350] },
    'lower',
    'targets-fall',
    true,
  ],
  [
    'a baseline against the name',
    { name: '待機児童数', targets: [15], baseline: 10 },
    'higher',
    'baseline',
    true,
  ],
  [
    'a baseline against the course of the targets',
    { targets: [30, 20], baseline: 10 },
    'higher',
    'baseline',
    true,
  ],
])('%s', (_, known, direction, basis, uncertain) => {
  const verdict = directionOf({ ...NOTHING, ...known });
  expect([verdict.direction, verdict.basis, verdict.uncertain]).toEqual([direction, basis, uncertain]);
  expect(verdict.reasons.length).toBeGreaterThan(0);
});

/** One target and nothing else: the name alone says which way is better. */
const byName = (name: string): string => {
  const { direction, uncertain } = directionOf({ ...NOTHING, name, targets: [10] });
  return uncertain ? `${direction}?` : direction;
};

test.each([
  '庁舎の電気使用量',
  '有病率',
  '負債比率',
  '救急車の現場到着時間',
  '一人当たり医療費',
  '手術待ち日数',
  'レセプト返戻率',
  '平均在院日数',
  '荒廃農地面積',
  '朝食を食べない児童の割合',
  '相談できる人がいない人の割合',
  'Employee turnover',
  'Energy consumption per site',
])('%s: the less the better', (name) => {
  expect(byName(name)).toBe('lower');
});

test.each([
  '再生可能エネルギーの使用量',
  '医療費助成件数',
  '債務の返済額',
  '基金残高',
  '荒廃農地の再生面積',
  '空き家の除却件数',
  '漏水修繕件数',
  '待機児童ゼロの継続月数',
  '要介護認定を受けていない高齢者の割合',
  '費用対効果',
])('%s: the more the better', (name) => {
  expect(byName(name)).toBe('higher');
});

test.each(['負担を感じない保護者の割合', 'CO2 emissions reduction'])('%s: a person is asked', (name) => {
  expect(byName(name)).toBe('higher?');
});

/** [name, unit, targets, direction, uncertain] */
test.each<[string, string | null, number[], string, boolean]>([
  ['収支', '千円', [-50], 'higher', false],
  ['収支差引額', '千円', [-50], 'higher', false],
  ['転入超過数', '人', [-50], 'higher', false],
  ['赤字額', '千円', [-50], 'higher', true],
  ['赤字額', '千円', [50], 'lower', false],
  ['繰入後の差', '千円', [-50], 'lower', true],
  ['処理時間の変化', '％', [-5], 'lower', false],
  ['光熱水費', '千円', [500], 'lower', false],
  ['庁舎の維持管理費', '千円', [500], 'lower', false],
  ['Capital expenditure', 'USD', [500], 'lower', false],
  ['Page load time', 's', [2], 'lower', false],
  ['書類の処理時間', '分', [3], 'lower', false],
  ['申請の待ち時間', '分', [3], 'lower', false],
  ['完了までの所要日数', '日', [3], 'lower', false],
  ['不登校支援教室の開催', '回', [8], 'higher', false],
  ['待機児童解消のための定員増', '人', [10], 'higher', false],
  ['空き家に関する講座の実施', '回', [10], 'higher', false],
  ['利用者からの苦情件数', '件', [3], 'lower', false],
  ['苦情への対応登録', '件', [3], 'higher', true],
  ['市の魅力度', '位', [3], 'lower', false],
  ['認知度ランキング', null, [3], 'lower', false],
])('%s in %s, targets %j: %s', (name, unit, targets, direction, uncertain) => {
  const verdict = directionOf({ ...NOTHING, name, unit, targets });
  expect([verdict.direction, verdict.uncertain]).toEqual([direction, uncertain]);
});
