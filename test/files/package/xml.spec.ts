/** The XML scanner: tags in order, prefixes left out, text as it is meant. */
import { WorkbookOpenError } from '../../../src/files/package/open-error';
import { XmlScanner, xmlText } from '../../../src/files/package/xml';

/** Every tag with the text before it. */
function tagsOf(text: string): string[] {
  const xml = new XmlScanner(text);
  const found: string[] = [];
  while (xml.next()) {
    const kind = xml.isEmpty ? 'empty' : xml.isOpening ? 'open' : 'close';
    found.push(`${xml.textBefore()}|${kind} ${xml.name} ${xml.depth}`);
  }
  return found;
}

test.each<[string, string, string[]]>([
  ['tags, texts and depths', '<a>x<b/>y</a>', ['|open a 0', 'x|empty b 1', 'y|close a 0']],
  ['prefixes', '<x:a xmlns:x="u"><x:b /></x:a>', ['|open a 0', '|empty b 1', '|close a 0']],
  [
    'a declaration, a comment, an instruction',
    '<?xml version="1.0"?><!-- <b> --><a><?p <c>?></a>',
    ['|open a 0', '|close a 0'],
  ],
  ['a > inside quotes', `<a b="1>2" c='"/>'/>`, ['|empty a 0']],
  [
    'marked text stands as it is',
    '<a>1<![CDATA[<b>&amp;]]>2<!-- 3 -->4</a>',
    ['|open a 0', '1<b>&amp;24|close a 0'],
  ],
  [
    'entities and line ends',
    '<a>&lt;&#x3042;&#65;&quot;\r\nz&amp;amp;</a>',
    ['|open a 0', '<あA"\nz&amp;|close a 0'],
  ],
])('%s', (_, text, expected) => expect(tagsOf(text)).toEqual(expected));

test.each([
  ['a tag that is cut off', '<a><b'],
  ['an element that is not closed', '<a><b></b>'],
  ['elements that cross', '<a><b></a></b>'],
  ['an entity nobody declared', '<a>&x;</a>'],
  ['an ampersand by itself', '<a>R&D</a>'],
  ['a document type', '<!DOCTYPE a><a/>'],
  ['a comment that does not end', '<a><!-- </a>'],
])('%s is refused', (_, text) => expect(() => tagsOf(text)).toThrow(WorkbookOpenError));

test('attributes, in either quotes and with any prefix', () => {
  const xml = new XmlScanner(`<c r:id = 'rId1' id2="2" name="&lt;A&#10;B>" e=""/>`);
  xml.next();
  expect(['id', 'id2', 'name', 'e', 'none'].map((name) => xml.attribute(name))).toEqual([
    'rId1',
    '2',
    '<A\nB>',
    '',
    null,
  ]);
  expect(xml.attributes()[0]).toEqual(['r:id', 'rId1']);
});

test('an element is passed over, or taken for its text', () => {
  const xml = new XmlScanner('<a><b>1<b>2</b>3</b><c/><d>4</d></a>');
  const seen: string[] = [];
  while (xml.next()) {
    if (!xml.isOpening) continue;
    seen.push(xml.name);
    if (xml.name === 'b') seen.push(xml.innerText());
    if (xml.name === 'c') xml.skip();
    if (xml.name === 'd') xml.skip();
  }
  expect(seen).toEqual(['a', 'b', '123', 'c', 'd']);
});

test.each<[string, number[]]>([
  ['utf-8 with a mark', [0xef, 0xbb, 0xbf, ...Buffer.from('<a>目標</a>')]],
  ['utf-16', [0xff, 0xfe, ...Buffer.from('<a>目標</a>', 'utf16le')]],
  ['utf-16 without a mark', [...Buffer.from('<a>目標</a>', 'utf16le')]],
  ['utf-16, the other way round', [0xfe, 0xff, ...Buffer.from('<a>目標</a>', 'utf16le').swap16()]],
])('%s', (_, bytes) => expect(xmlText(Uint8Array.from(bytes), 'part')).toBe('<a>目標</a>'));

test('a declared encoding is followed', () => {
  const bytes = [
    ...Buffer.from('<?xml version="1.0" encoding="Shift_JIS"?><a>'),
    0x96,
    0xda,
    ...Buffer.from('</a>'),
  ];
  expect(xmlText(Uint8Array.from(bytes), 'part')).toContain('<a>目</a>');
  expect(() => xmlText(Uint8Array.of(0x3c, 0xff, 0xff), 'part')).toThrow(WorkbookOpenError);
});
