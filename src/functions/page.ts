import type { FunctionErrorCode } from './errors';
import { METHODS } from './options';
import { FUNCTIONS, NAMESPACE, type Example, type WorksheetFunction } from './table';

const ERRORS: Readonly<Record<FunctionErrorCode, string>> = {
  value: '#VALUE!',
  notAvailable: '#N/A',
  divisionByZero: '#DIV/0!',
};

/** Hand-written part of the page: what holds for all functions. */
const GENERAL = `# ワークシート関数 / Worksheet functions

Generated from \`src/functions/table.ts\` by \`npm run docs:functions\`; every example is run by the tests.

## 共通のこと

- セルに \`=${NAMESPACE}.RATE(B3,C3)\` のように入力します。計算は作業ウィンドウや集計シートと同じです。
- 達成率は％の値です（89.5 は 89.5％）。セルの表示形式は「標準」か「0.0"%"」にしてください。「％」にすると 8950％ になります。
- 空のセルは「値がない」で、0 とは区別します。値がないとき、RATE は空欄、STATUS は「未計測」などを返します。空のセルを
  0 として扱う Excel では、\`=${NAMESPACE}.RATE(B3,C3&"")\` のように \`&""\` を付けると確実です。
- 表示形式が「％」のセル（60％ と見える 0.6）は 0.6 として届きます。相手が「80%」という文字列のときは比べられないので
  #VALUE! です。両方のセルを同じ形にしてください。
- エラーのセルにマウスを重ねると、理由が表示されます（#VALUE! と #N/A）。
- Excel 2021（LTSC）以降と Microsoft 365 で使えます。アドインのないパソコンでは、最後に計算した値が表示され、再計算すると
  #NAME? になります。集計シートはこれらの関数を使わないので、アドインがなくても計算できます。

## What holds for all of them

- Type \`=${NAMESPACE}.RATE(B3,C3)\` into a cell. The calculation is that of the pane and of the report.
- Rates are in percent (89.5 is 89.5 %). Format the cell as General or \`0.0"%"\`; the format % would show 8950 %.
- An empty cell is a missing value, not 0: RATE is then blank, STATUS says 未計測. Where an Excel treats an empty cell as
  0 all the same, \`=${NAMESPACE}.RATE(B3,C3&"")\` makes certain.
- A cell with the format % (0.6 shown as 60%) arrives as 0.6. Against the text “80%” it cannot be compared: #VALUE!. Keep
  both cells in the same form.
- Point at a cell with #VALUE! or #N/A to read why.
- Excel 2021 (LTSC) or later, or Microsoft 365. On a computer without the add-in the last results stay on show and
  turn into #NAME? when they are calculated anew. The report never uses these functions and needs no add-in.
`;

/** The documentation page of the worksheet functions, in Markdown; docs/functions.md is what this gives. */
export function functionsPage(): string {
  return [GENERAL, ...FUNCTIONS.map(section), methods()].join('\n');
}

function section({ id, description, details, parameters, examples }: WorksheetFunction): string {
  const signature = (locale: 'ja' | 'en'): string => {
    const names = parameters.map(({ name, optional }) => (optional ? `[${name[locale]}]` : name[locale]));
    return `\`${NAMESPACE}.${id}(${names.join(', ')})\``;
  };
  return [
    `## ${NAMESPACE}.${id}`,
    '',
    `- ${signature('ja')} ${description.ja}${details.ja}`,
    `- ${signature('en')} ${description.en} ${details.en}`,
    '',
    '| 引数 / argument | 内容 | meaning |',
    '|---|---|---|',
    ...parameters.map(
      ({ name, description: meaning }) => `| ${name.ja} / ${name.en} | ${meaning.ja} | ${meaning.en} |`,
    ),
    '',
    '| 数式 / formula | 結果 / result | |',
    '|---|---|---|',
    ...examples.map(
      (example) => `| \`${formulaOf(id, example)}\` | ${resultOf(example)} | ${noteOf(example)} |`,
    ),
    '',
  ].join('\n');
}

/** `=KPI.RATE("400回","380回")` */
function formulaOf(id: string, { arguments: given }: Example): string {
  const written = given.map((one) => (typeof one === 'number' ? String(one) : `"${one}"`));
  return `=${NAMESPACE}.${id}(${written.join(',')})`;
}

function resultOf({ result }: Example): string {
  if (result === '') return '（空欄 / blank）';
  return typeof result === 'object' ? ERRORS[result.error] : String(result);
}

function noteOf({ note }: Example): string {
  if (!note) return '';
  return note.ja === note.en ? note.ja : `${note.ja} / ${note.en}`;
}

function methods(): string {
  return [
    '## 方法 / Methods',
    '',
    '| 引数に書く語 / words | 計算 / calculation | 区分 / bands |',
    '|---|---|---|',
    ...METHODS.map(({ words, rules }) => {
      const calculation = rules.method.by === 'ratio' ? '実績 ÷ 目標' : '(実績 − 基準) ÷ (目標 − 基準)';
      const bands = rules.bands.map(({ from, label }) =>
        from === null ? label.ja : `${label.ja} ≥ ${from}%`,
      );
      return `| ${words.map((word) => `\`${word}\``).join(' ')} | ${calculation} | ${bands.join(', ')} |`;
    }),
    '',
  ].join('\n');
}
