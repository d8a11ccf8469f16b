import type { ConditionalFormattingOptions } from '@cj-tech-master/excelts';
import { addressText, areaOf, intersection } from '../area';
import { rgbOf } from '../colours';
import { invalidArgument, itemNotFound, RichApiError } from '../errors';
import { defineClass, NULL_OBJECT, type HostObject } from '../registry';
import type { RangeSelf } from './range-contents';
import { toArgb } from './range-format';

/** The block of one rule in the file: `ref` and a single rule, as the add-in made it. */
interface RuleSelf {
  readonly range: RangeSelf;
  readonly block: ConditionalFormattingOptions;
}

const KINDS = { Custom: 'expression' } as const;

function blocks(range: RangeSelf): RuleSelf[] {
  return range.target.sheet.conditionalFormattings
    .filter((block) => block.ref.split(/\s+/).some((ref) => intersection(areaOf(ref), range.area) !== null))
    .map((block) => ({ range, block }));
}

function remove({ range, block }: RuleSelf): void {
  range.book.requireWritable(range.target);
  range.target.sheet.removeConditionalFormatting((known) => known === block);
  range.book.touch();
}

const ids = new WeakMap<ConditionalFormattingOptions, string>();
let made = 0;

/** Excel tells conditional formats apart by an id that is not in the file, and that stays while others are deleted. */
function idOf({ block }: RuleSelf): string {
  const id = ids.get(block) ?? `{CF-${made++}}`;
  ids.set(block, id);
  return id;
}

function add(range: RangeSelf, kind: string): HostObject {
  range.book.requireWritable(range.target);
  if (!(kind in KINDS)) {
    throw new RichApiError(
      'NotImplemented',
      'The stand-in adds conditional formats of the type Custom only.',
    );
  }
  const { sheet } = range.target;
  const taken = sheet.conditionalFormattings.flatMap(({ rules }) => rules.map((rule) => rule.priority ?? 0));
  sheet.addConditionalFormatting({
    ref: addressText(range.area),
    rules: [{ type: 'expression', priority: Math.max(0, ...taken) + 1, formulae: ['FALSE'], style: {} }],
  });
  const block = sheet.conditionalFormattings[sheet.conditionalFormattings.length - 1]!;
  range.book.touch();
  return conditionalFormatObject({ range, block });
}

function at(range: RangeSelf, found: RuleSelf | undefined): HostObject {
  if (!found) throw itemNotFound();
  return conditionalFormatObject({ range, block: found.block });
}

export const conditionalFormatCollectionObject: (self: RangeSelf) => HostObject = defineClass<
  Excel.ConditionalFormatCollection,
  RangeSelf
>('ConditionalFormatCollection', {
  items: (range) => blocks(range).map(conditionalFormatObject),
  indexer: (range, id: string) =>
    at(
      range,
      blocks(range).find((one) => idOf(one) === id),
    ),
  call: {
    add: (range, kind: string) => add(range, kind),
    getItem: (range, id: string) =>
      at(
        range,
        blocks(range).find((one) => idOf(one) === id),
      ),
    getItemAt: (range, index: number) => at(range, blocks(range)[index]),
    getCount: (range) => blocks(range).length,
    clearAll: (range) => blocks(range).forEach(remove),
  },
});

const conditionalFormatObject: (self: RuleSelf) => HostObject = defineClass<
  Excel.ConditionalFormat,
  RuleSelf
>('ConditionalFormat', {
  identity: (self) => ({ Id: idOf(self) }),
  get: {
    id: idOf,
    type: ({ block }) => (block.rules[0]?.type === KINDS.Custom ? 'Custom' : 'PresetCriteria'),
    priority: ({ block }) => (block.rules[0]?.priority ?? 1) - 1,
  },
  navigate: {
    custom: (self) => customObject(self),
    customOrNullObject: (self) =>
      self.block.rules[0]?.type === KINDS.Custom ? customObject(self) : NULL_OBJECT,
  },
  call: { delete: remove },
});

const customObject = defineClass<Excel.CustomConditionalFormat, RuleSelf>('CustomConditionalFormat', {
  navigate: { rule: (self) => ruleObject(self), format: (self) => formatObject(self) },
});

const ruleObject = defineClass<Excel.ConditionalFormatRule, RuleSelf>('ConditionalFormatRule', {
  get: { formula: ({ block }) => `=${formulasOf(block)[0] ?? ''}` },
  set: {
    formula: ({ range, block }, formula: string) => {
      range.book.requireWritable(range.target);
      if (!formula.startsWith('=')) throw invalidArgument();
      const rule = block.rules[0];
      if (rule?.type === KINDS.Custom) rule.formulae = [formula.slice(1)];
      range.book.touch();
    },
  },
});

function formulasOf(block: ConditionalFormattingOptions): readonly (string | number)[] {
  const rule = block.rules[0];
  return rule?.type === KINDS.Custom ? (rule.formulae ?? []) : [];
}

const formatObject = defineClass<Excel.ConditionalRangeFormat, RuleSelf>('ConditionalRangeFormat', {
  navigate: { fill: (self) => fillObject(self), font: (self) => fontObject(self) },
});

const fillObject = defineClass<Excel.ConditionalRangeFill, RuleSelf>('ConditionalRangeFill', {
  get: {
    color: ({ block }) => {
      const fill = block.rules[0]?.style?.fill;
      return fill?.type === 'pattern' ? (rgbOf(fill.bgColor) ?? '') : '';
    },
  },
  set: {
    color: ({ range, block }, colour: string) => {
      range.book.requireWritable(range.target);
      const rule = block.rules[0];
      // The fill of a rule is its background colour, and without a pattern the file is invalid.
      if (rule)
        rule.style = {
          ...rule.style,
          fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: toArgb(colour) } },
        };
      range.book.touch();
    },
  },
});

const fontObject = defineClass<Excel.ConditionalRangeFont, RuleSelf>('ConditionalRangeFont', {
  get: {
    color: ({ block }) => rgbOf(block.rules[0]?.style?.font?.color) ?? '',
    bold: ({ block }) => block.rules[0]?.style?.font?.bold ?? false,
  },
  set: {
    color: ({ range, block }, colour: string) => {
      range.book.requireWritable(range.target);
      const rule = block.rules[0];
      if (rule)
        rule.style = { ...rule.style, font: { ...rule.style?.font, color: { argb: toArgb(colour) } } };
      range.book.touch();
    },
    bold: ({ range, block }, bold: boolean) => {
      range.book.requireWritable(range.target);
      const rule = block.rules[0];
      if (rule) rule.style = { ...rule.style, font: { ...rule.style?.font, bold } };
      range.book.touch();
    },
  },
});
