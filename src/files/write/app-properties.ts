import { childOf, childrenOf, elementsOf, encoded, prefixOf, TextEdits, type XmlElement } from './elements';

/**
 * `docProps/app.xml` with the names of added sheets. It lists the sheets of a workbook, then its named ranges:
 *
 *     HeadingPairs   ワークシート 2, 名前付き一覧 1        TitlesOfParts   KPI, 予算, KPI!Print_Area
 *
 * Where it does not agree with the workbook's sheets it is left alone: nothing depends on it.
 * @param before how many sheets the workbook had
 */
export function withTitles(text: string, before: number, added: readonly string[]): TextEdits {
  const edits = new TextEdits(text);
  const root = elementsOf(text);
  const pairs = vectorIn(root, 'HeadingPairs');
  const titles = vectorIn(root, 'TitlesOfParts');
  const count = pairs?.children[1] && firstLeaf(pairs.children[1]);
  if (added.length === 0 || !pairs || !titles || !count) return edits;
  const sheets = Number(text.slice(count.inside, count.insideEnd));
  const last = childrenOf(titles, 'lpstr')[before - 1];
  if (sheets !== before || !last) return edits;
  edits.replace(count.inside, count.insideEnd, String(sheets + added.length));
  const prefix = prefixOf(last);
  edits.insert(last.end, added.map((name) => `<${prefix}lpstr>${encoded(name)}</${prefix}lpstr>`).join(''));
  edits.setAttribute(titles, 'size', String(titles.children.length + added.length), false);
  return edits;
}

function vectorIn(root: XmlElement, name: string): XmlElement | null {
  const holder = childOf(root, name);
  return holder && childOf(holder, 'vector');
}

function firstLeaf(element: XmlElement): XmlElement {
  const [first] = element.children;
  return first ? firstLeaf(first) : element;
}
