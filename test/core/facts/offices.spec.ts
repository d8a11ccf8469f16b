import { isSurelyOffice, officeNames, withoutOrnament } from '../../../src/core/facts/offices';

test.each<[string, readonly string[]]>([
  ['秘書課・情報政策課', ['秘書課', '情報政策課']],
  ['子ども・子育て支援課', ['子ども・子育て支援課']],
  ['企画課、子ども・子育て支援課', ['企画課', '子ども・子育て支援課']],
  ['総務課/財政課', ['総務課', '財政課']],
  ['商工観光課／建設課', ['商工観光課', '建設課']],
  ['DX推進室\n建設管理課\n病院', ['DX推進室', '建設管理課', '病院']],
  ['まちづくり\n推進課', ['まちづくり推進課']],
  ['広報\n秘書課', ['広報秘書課']],
  ['広報\n秘書課\n税務課', ['広報秘書課', '税務課']],
  ['行政手続最適化\nプロジェクト', ['行政手続最適化プロジェクト']],
  ['Library\nServices', ['Library Services']],
  ['税務課（管理係・収納係）', ['税務課（管理係・収納係）']],
  ['市民課、市民課', ['市民課']],
  ['社会福祉協議会、みどり公社', ['社会福祉協議会', 'みどり公社']],
])('%j', (text, names) => {
  expect(officeNames(text)).toEqual(names);
});

test.each<[string, boolean]>([
  ['健康推進課', true],
  ['市民課・税務課', true],
  ['上下水道局', true],
  ['一部', false],
  ['場所', false],
  ['健康推進課の取組', false],
  ['全体', false],
  ['重点施策の担当課', false],
  ['教室', false],
])('an office without a title: %s %s', (text, is) => {
  expect(isSurelyOffice(text)).toBe(is);
});

test.each([
  ['【健康推進課】', '健康推進課'],
  ['■ 健康推進課', '健康推進課'],
  ['3_上下水道局', '上下水道局'],
  ['税務課(1)', '税務課(1)'],
  ['①税務課', '税務課'],
])('%s is %s', (text, name) => {
  expect(withoutOrnament(text)).toBe(name);
});
