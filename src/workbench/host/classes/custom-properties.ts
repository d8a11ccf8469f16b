import { itemNotFound } from '../errors';
import { defineClass, NULL_OBJECT, type HostObject } from '../registry';
import type { SheetSelf } from './worksheet';

export const customPropertiesObject = defineClass<Excel.WorksheetCustomPropertyCollection, SheetSelf>(
  'WorksheetCustomPropertyCollection',
  {
    items: (self) =>
      [...self.target.customProperties.keys()].map((key) => customPropertyObject({ ...self, key })),
    indexer: (self, key: string) => customProperty(self, key),
    call: {
      add: (self, key: string, value: string) => {
        const known = keyOf(self, key) ?? key;
        self.target.customProperties.set(known, String(value));
        return customPropertyObject({ ...self, key: known });
      },
      getItem: (self, key: string) => customProperty(self, key),
      getItemOrNullObject: (self, key: string) => {
        const known = keyOf(self, key);
        return known === null ? NULL_OBJECT : customPropertyObject({ ...self, key: known });
      },
      getCount: (self) => self.target.customProperties.size,
    },
  },
);

/** Keys differ by more than case only. */
function keyOf(self: SheetSelf, key: string): string | null {
  return (
    [...self.target.customProperties.keys()].find((known) => known.toLowerCase() === key.toLowerCase()) ??
    null
  );
}

function customProperty(self: SheetSelf, key: string): HostObject {
  const known = keyOf(self, key);
  if (known === null) throw itemNotFound();
  return customPropertyObject({ ...self, key: known });
}

const customPropertyObject = defineClass<Excel.WorksheetCustomProperty, SheetSelf & { readonly key: string }>(
  'WorksheetCustomProperty',
  {
    identity: ({ key }) => ({ Key: key }),
    get: {
      key: ({ key }) => key,
      value: ({ target, key }) => target.customProperties.get(key) ?? null,
    },
    set: {
      value: ({ target, key }, value: string) => {
        target.customProperties.set(key, String(value));
      },
    },
    call: {
      delete: ({ target, key }) => {
        target.customProperties.delete(key);
      },
    },
  },
);
