import { XmlScanner } from '../package/xml';
import { childrenOf, elementsOf, encoded, TextEdits, withPrefix } from './elements';
import { SHEET_ORDER } from './sheet-order';
import type { StyleMerge } from './styles';

/** A conditional format by a formula, which fills cells with a colour. */
export interface FillRule {
  /** `B3:D9` or several, as it stands in the file. */
  readonly ref: string;
  /** Without `=`. */
  readonly formula: string;
  /** `FFRRGGBB`; null where the rule gives no colour. */
  readonly fill: string | null;
}

/** What became of the conditional formats of a sheet. */
export interface RuleEdits {
  readonly added: readonly FillRule[];
  readonly removed: readonly Pick<FillRule, 'ref' | 'formula'>[];
}

/** The text of a sheet with conditional formats added and removed; all others stay as they are. */
export function withRules(text: string, { added, removed }: RuleEdits, styles: StyleMerge): string {
  if (added.length === 0 && removed.length === 0) return text;
  const edits = new TextEdits(text);
  const followers = new Set(SHEET_ORDER.slice(SHEET_ORDER.indexOf('conditionalFormatting') + 1));
  const xml = new XmlScanner(text);
  let at = -1;
  let prefix = '';
  let priority = 0;
  while (xml.next()) {
    if (xml.depth === 0) {
      prefix = xml.qualifiedName.slice(0, xml.qualifiedName.length - xml.name.length);
      if (!xml.isOpening && at < 0) at = xml.start;
      continue;
    }
    const { start, name } = xml;
    if (followers.has(name) && at < 0) at = start;
    xml.skip();
    if (name !== 'conditionalFormatting') continue;
    const block = elementsOf(text.slice(start, xml.end));
    const rules = childrenOf(block, 'cfRule');
    for (const rule of rules) priority = Math.max(priority, Number(rule.attributes.get('priority') ?? 0));
    const [formula] = childrenOf(rules[0] ?? null, 'formula');
    const said = formula && plainOf(text.slice(start + formula.inside, start + formula.insideEnd));
    const isGone =
      rules.length === 1 &&
      removed.some((one) => one.ref === block.attributes.get('sqref') && one.formula === said);
    if (isGone) edits.remove({ ...block, start, end: xml.end });
  }
  const blocks = added.map(({ ref, formula, fill }, i) => {
    const look =
      fill === null
        ? ''
        : `<fill><patternFill patternType="solid"><bgColor rgb="${encoded(fill)}"/></patternFill></fill>`;
    const style = styles.differentialOf(look === '' ? '<dxf/>' : `<dxf>${look}</dxf>`);
    return `<conditionalFormatting sqref="${encoded(ref)}"><cfRule type="expression" dxfId="${style}" priority="${priority + 1 + i}"><formula>${encoded(formula)}</formula></cfRule></conditionalFormatting>`;
  });
  edits.insert(at, withPrefix(blocks.join(''), prefix));
  return edits.done();
}

function plainOf(raw: string): string {
  const xml = new XmlScanner(`<a>${raw}</a>`);
  xml.next();
  return xml.innerText();
}
