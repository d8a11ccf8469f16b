import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { scanResultSchema, SCHEMA_VERSION } from '../../../src/core/scan/result';

/** The page of the agreement and the schema say the same: no key and no word of a choice stands in one of them only. */
const PAGE = readFileSync(join(__dirname, '../../../docs/scan-output.md'), 'utf8');

interface Node {
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
  readonly anyOf?: readonly Node[];
  readonly enum?: readonly unknown[];
}

/** Keys and words of choices of a JSON schema, at any depth. */
function saidBy(node: Node): { keys: Set<string>; choices: Set<string> } {
  const keys = new Set<string>();
  const choices = new Set<string>();
  const walk = (one: Node): void => {
    for (const word of one.enum ?? []) if (typeof word === 'string') choices.add(word);
    for (const [key, value] of Object.entries(one.properties ?? {})) {
      keys.add(key);
      walk(value);
    }
    for (const part of one.anyOf ?? []) walk(part);
    if (one.items) walk(one.items);
  };
  walk(node);
  return { keys, choices };
}

const { keys, choices } = saidBy(z.toJSONSchema(scanResultSchema) as Node);

/** Keys printed in the blocks of the page, without the grades of a rating, which are words of the sheet. */
const printed = [...PAGE.matchAll(/```jsonc\n([\s\S]*?)```/g)].flatMap(([, block]) =>
  [...(block ?? '').matchAll(/"([A-Za-z]+)":/g)].map(([, key]) => key!),
);

test('the page names every key of the schema', () => {
  expect([...keys].filter((key) => !PAGE.includes(`"${key}"`) && !PAGE.includes(`\`${key}\``))).toEqual([]);
});

test('the page prints no key the schema does not have', () => {
  const known = new Set([...keys, 'A', 'B', 'C', 'D']);
  expect([...new Set(printed)].filter((key) => !known.has(key))).toEqual([]);
});

test('the page names every word of a choice', () => {
  const isNamed = (word: string): boolean =>
    PAGE.includes(`"${word}"`) || PAGE.includes(`\`${word}\``) || PAGE.includes(`| ${word} |`);
  expect([...choices].filter((word) => !isNamed(word))).toEqual([]);
});

test('the page speaks of the version of the schema', () => {
  expect(PAGE).toContain(`"schemaVersion": ${SCHEMA_VERSION},`);
});
