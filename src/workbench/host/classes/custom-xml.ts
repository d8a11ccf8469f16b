import type { Book } from '../book';
import { invalidArgument, itemNotFound } from '../errors';
import { defineClass, NULL_OBJECT, type HostObject } from '../registry';

interface PartSelf {
  readonly book: Book;
  readonly id: string;
}

interface Scope {
  readonly book: Book;
  readonly namespace: string;
}

/** The root element's namespace; '' where it has none. */
export function namespaceOf(xml: string): string {
  const root = /<(?![?!])([^\s/>]+)([^>]*)>/.exec(xml);
  const prefix = root?.[1]?.includes(':') ? root[1].slice(0, root[1].indexOf(':')) : '';
  const declared = new RegExp(`\\sxmlns${prefix ? `:${prefix}` : ''}=["']([^"']*)["']`).exec(root?.[2] ?? '');
  return declared?.[1] ?? '';
}

/** A root element that is closed. What is wrong further inside the stand-in does not see. */
function requireXml(xml: unknown): string {
  const name =
    typeof xml === 'string' ? /^\s*(?:<\?[^>]*\?>\s*)?<([^\s/>!?]+)[^>]*>/.exec(xml)?.[1] : undefined;
  if (!name || !(xml as string).trimEnd().endsWith(`</${name}>`)) throw invalidArgument();
  return xml as string;
}

function partOf(book: Book, id: string): HostObject {
  if (!book.xmlParts.has(id)) throw itemNotFound();
  return customXmlPartObject({ book, id });
}

export const customXmlPartCollectionObject = defineClass<Excel.CustomXmlPartCollection, Book>(
  'CustomXmlPartCollection',
  {
    items: (book) => [...book.xmlParts.keys()].map((id) => customXmlPartObject({ book, id })),
    indexer: (book, id: string) => partOf(book, id),
    call: {
      add: (book, xml: string) => {
        book.requireStructure();
        const id = book.nextPartId();
        book.xmlParts.set(id, requireXml(xml));
        // OfficeDev/office-js#4484: what was done before cannot be taken back any more.
        book.history.clear();
        book.touch();
        return customXmlPartObject({ book, id });
      },
      getItem: (book, id: string) => partOf(book, id),
      getItemOrNullObject: (book, id: string) =>
        book.xmlParts.has(id) ? customXmlPartObject({ book, id }) : NULL_OBJECT,
      getByNamespace: (book, namespace: string) => customXmlPartScopedCollectionObject({ book, namespace }),
      getCount: (book) => book.xmlParts.size,
    },
  },
);

function idsIn({ book, namespace }: Scope): string[] {
  return [...book.xmlParts].filter(([, xml]) => namespaceOf(xml) === namespace).map(([id]) => id);
}

const customXmlPartScopedCollectionObject = defineClass<Excel.CustomXmlPartScopedCollection, Scope>(
  'CustomXmlPartScopedCollection',
  {
    items: (self) => idsIn(self).map((id) => customXmlPartObject({ book: self.book, id })),
    indexer: (self, id: string) => partOf(self.book, id),
    call: {
      getItem: (self, id: string) => partOf(self.book, id),
      getItemOrNullObject: (self, id: string) =>
        idsIn(self).includes(id) ? customXmlPartObject({ book: self.book, id }) : NULL_OBJECT,
      getCount: (self) => idsIn(self).length,
      getOnlyItem: (self) => {
        const [only, ...others] = idsIn(self);
        if (only === undefined || others.length > 0) throw itemNotFound();
        return customXmlPartObject({ book: self.book, id: only });
      },
      getOnlyItemOrNullObject: (self) => {
        const [only, ...others] = idsIn(self);
        return only === undefined || others.length > 0
          ? NULL_OBJECT
          : customXmlPartObject({ book: self.book, id: only });
      },
    },
  },
);

const customXmlPartObject = defineClass<Excel.CustomXmlPart, PartSelf>('CustomXmlPart', {
  identity: ({ id }) => ({ Id: id }),
  get: {
    id: ({ id }) => id,
    namespaceUri: ({ book, id }) => namespaceOf(book.xmlParts.get(id) ?? ''),
  },
  call: {
    getXml: ({ book, id }) => {
      const xml = book.xmlParts.get(id);
      if (xml === undefined) throw itemNotFound();
      return xml;
    },
    setXml: ({ book, id }, xml: string) => {
      if (!book.xmlParts.has(id)) throw itemNotFound();
      book.requireStructure();
      book.xmlParts.set(id, requireXml(xml));
      book.touch();
    },
    delete: ({ book, id }) => {
      book.xmlParts.delete(id);
      book.touch();
    },
  },
});
