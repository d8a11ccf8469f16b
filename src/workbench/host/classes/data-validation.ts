import type { Area } from '../../../core/cells/snapshot';
import { areaOf, cellCount, intersection } from '../area';
import { invalidArgument, RichApiError } from '../errors';
import { defineClass, type HostObject } from '../registry';
import { eachCell } from '../sheet-cells';
import type { RangeSelf } from './range-contents';

/** The library keeps those of a file by their range, `range:H4:H20`, and by several ranges where a file has them so. */
function areasOfKey(key: string): Area[] {
  return key
    .replace(/^range:/, '')
    .split(/\s+/)
    .filter(Boolean)
    .map(areaOf);
}

/** More cells than a report has to fill in. */
const MOST_CELLS = 20_000;

/** The choice of words a cell offers; other kinds of checks are not imitated. */
export const dataValidationObject: (self: RangeSelf) => HostObject = defineClass<
  Excel.DataValidation,
  RangeSelf
>('DataValidation', {
  get: {
    type: ({ target, area }) => {
      const found = target.sheet.findCell(area.top + 1, area.left + 1)?.dataValidation;
      return found?.type === 'list' ? 'List' : 'None';
    },
  },
  set: {
    rule: (self, rule: Excel.DataValidationRule) => {
      self.book.requireWritable(self.target);
      const source = rule.list?.source;
      if (typeof source !== 'string' || cellCount(self.area) > MOST_CELLS) {
        throw new RichApiError('NotImplemented', 'The stand-in for Excel knows lists of words only.');
      }
      if (source === '') throw invalidArgument();
      eachCell(self.target, self.area, (cell) => {
        cell.dataValidation = { type: 'list', allowBlank: true, formulae: [`"${source}"`] };
      });
      self.book.touch();
    },
  },
  call: {
    clear: (self) => {
      self.book.requireWritable(self.target);
      const { model } = self.target.sheet.dataValidations;
      for (const ref of Object.keys(model)) {
        if (areasOfKey(ref).some((area) => intersection(area, self.area))) Reflect.deleteProperty(model, ref);
      }
      self.book.touch();
    },
  },
});
