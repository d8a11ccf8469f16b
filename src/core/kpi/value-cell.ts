import type { GridCell } from '../cells/grid';
import type { NumberReading } from '../text/number';
import { readValue } from '../text/value-words';
import { readPeriod, type PeriodReading } from '../text/period';

/** `1,200人（令和6年度）`, `R6：90`: the time in brackets behind the value, or in front of it. */
export function periodIn({ value, text }: GridCell): PeriodReading | null {
  if (typeof value !== 'string') return null;
  const bracketed = /[（(]([^（）()]+)[）)]\s*$/.exec(text)?.[1];
  const before = BEFORE_VALUE.exec(text)?.[1];
  return (bracketed ? readPeriod(bracketed) : null) ?? (before ? readPeriod(before) : null);
}

const BEFORE_VALUE = /^\s*([^:：]{2,10})[:：]\s*(?=\S)/;

/** 作成済（R8） */
const BEHIND_VALUE = /^(.*\S)\s*[（(]([^（）()]+)[）)]\s*$/s;

/** The value without the time in front of it or behind it. */
function withoutPeriod(cell: GridCell): GridCell {
  if (typeof cell.value !== 'string') return cell;
  const before = BEFORE_VALUE.exec(cell.text);
  const behind = BEHIND_VALUE.exec(cell.text);
  const text =
    before?.[1] && readPeriod(before[1])
      ? cell.text.slice(before[0].length)
      : behind?.[1] && behind[2] && readPeriod(behind[2])
        ? behind[1]
        : null;
  return text === null ? cell : { ...cell, text, value: text };
}

/** What a cell says as a target, an actual or a rate. */
export function readCell(printed: GridCell, unit: string | null): NumberReading {
  const { emptiness } = printed;
  const cell = withoutPeriod(printed);
  const reading = readValue(
    { value: cell.value, text: cell.text, numberFormat: cell.numberFormat },
    { unit },
  );
  if (emptiness === 'notCalculated') return { ...reading, kind: 'notCalculated' };
  // Excel shows 0 for a reference to a blank cell; nobody has said that it is 0.
  if (emptiness === 'linked') return { ...reading, kind: 'blank', value: null, parts: null, emptiness };
  return emptiness ? { ...reading, emptiness } : reading;
}
