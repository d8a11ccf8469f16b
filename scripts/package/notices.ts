import { authorOf, licenceText, refOf, type Dependency } from './dependencies';

const RULE = '='.repeat(80);

/**
 * THIRD-PARTY-NOTICES.txt: every part with its licence in full; parts with the same text share it.
 * @param root of the source tree, with node_modules
 * @throws Error for a part without licence text whose licence is not MIT
 */
export function notices(root: string, parts: readonly Dependency[]): string {
  const byText = new Map<string, Dependency[]>();
  for (const part of parts) {
    const text = licenceText(root, part) ?? mitText(authorOf(root, part), part);
    byText.set(text, [...(byText.get(text) ?? []), part]);
  }
  const sections = [...byText].map(([text, sharing]) =>
    [RULE, ...sharing.map((part) => `${refOf(part)}  (${part.license})`), '', text, ''].join('\n'),
  );
  return `KPI 集計 (KPI Summary) holds these works of others, under their own licences.\nこの製品は、次のソフトウェアを含みます。それぞれのライセンスは次のとおりです。\n\n${sections.join('\n')}`;
}

/** Some packages say MIT and bring no text. */
function mitText(holder: string, part: Dependency): string {
  if (part.license !== 'MIT') throw new Error(`${refOf(part)} brings no licence text`);
  return `MIT License

Copyright (c) ${holder}

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.`;
}
