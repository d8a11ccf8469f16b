import { XmlScanner } from '../package/xml';

/** Characters XML cannot hold, and `_x` itself, are written `_x000D_` (ST_Xstring). */
export function unescaped(text: string): string {
  return text.includes('_x')
    ? text.replace(/_x([\da-fA-F]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;
}

/**
 * The text of `<si>` or `<is>`, rich or plain, where the scanner stands at its opening tag; it then stands at the closing
 * one. Readings of characters (`<rPh>`, furigana) are no part of the text.
 */
export function richText(xml: XmlScanner): string {
  if (xml.isEmpty) return '';
  const { depth } = xml;
  let text = '';
  while (xml.next()) {
    if (!xml.isOpening) {
      if (xml.depth === depth) break;
    } else if (xml.name === 't') text += xml.innerText();
    else if (xml.name !== 'r') xml.skip();
  }
  return unescaped(text);
}

/** The shared texts of a workbook, in their order. */
export function sharedTextsIn(part: string): string[] {
  const xml = new XmlScanner(part);
  const texts: string[] = [];
  while (xml.next()) if (xml.isOpening && xml.name === 'si') texts.push(richText(xml));
  return texts;
}
