import { fillTemplate } from '../reasons/template';
import { CATALOGUE } from './catalogue';

const SEVERITIES = { error: '要対応 / error', warning: '確認 / warning', info: '参考 / info' } as const;

/** The documentation page of all findings, in Markdown; docs/findings.md is what this gives. */
export function findingsPage(): string {
  const entries = Object.entries(CATALOGUE).map(([code, { severity, title, message, whatToDo }]) =>
    [
      `## ${title.ja} / ${title.en}`,
      '',
      `\`${code}\` · ${SEVERITIES[severity]}`,
      '',
      `- ${named(message.ja)} ${whatToDo.ja}`,
      `- ${named(message.en)} ${whatToDo.en}`,
      '',
    ].join('\n'),
  );
  return [
    '# 指摘の一覧 / Findings',
    '',
    'Generated from `src/core/findings/catalogue.ts` by `npm run docs:findings`. Words in braces are filled in by the',
    'rule that raises the finding. When each code is raised is written in [scan-output.md](scan-output.md).',
    '',
    ...entries,
  ].join('\n');
}

/** The template with all of its optional parts. */
function named(template: string): string {
  return fillTemplate(template, (name) => `{${name}}`);
}
