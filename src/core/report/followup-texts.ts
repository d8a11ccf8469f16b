import type { Locale } from './plan';

const ja = {
  name: '督促リスト',
  title: (departments: number, count: number) =>
    departments === 0
      ? `確認をお願いすること${count}件`
      : `${departments}の課に確認をお願いすること${count}件`,
  ask: '元の表を確かめて直し、水色の欄（期限・対応状況・メモ）に記入してください。集計し直しても残り、解消した行は「解消」になります。',
  what: '何が起きているか',
  please: 'お願いしたいこと',
  cell: '直すセル',
  noDepartment: '担当課の記載なし',
  count: (count: number) => `${count}件`,
};

const en: typeof ja = {
  name: 'Follow-up',
  title: (departments, count) =>
    departments === 0 ? `To be checked: ${count}` : `To be checked: ${count}, in ${departments} departments`,
  ask: 'Please check and correct the source, and fill in due date, state and note. They stay when the report is made again.',
  what: 'What is the matter',
  please: 'What to do',
  cell: 'Cell to correct',
  noDepartment: 'No department stated',
  count: (count) => String(count),
};

export const FOLLOWUP_TEXTS: Readonly<Record<Locale, typeof ja>> = { ja, en };
export type FollowupTexts = typeof ja;
