import type { GridCell } from '../cells/grid';
import { foldText } from '../text/fold';
import type { Share } from './amount';

/** A printed quotient as a fraction of one, with what its last printed digit is worth; null for anything else. */
export function shareOf(
  cell: GridCell,
  title: string,
): Pick<Share, 'cell' | 'text' | 'label' | 'value' | 'step'> | null {
  const folded = foldText(cell.text).replaceAll(' ', '');
  const isPercent = folded.endsWith('%') || foldText(title).includes('%');
  const digits = folded.replace('%', '');
  const printed = Number(digits.replaceAll(',', ''));
  if (digits === '' || Number.isNaN(printed)) return null;
  const point = digits.indexOf('.');
  const decimals = point < 0 ? 0 : digits.length - point - 1;
  // 0.95 beside 95: without a sign a number above 2 is meant in percent.
  const scale =
    isPercent && !(typeof cell.value === 'number' && !folded.endsWith('%') && printed <= 1.5 && decimals >= 2)
      ? 100
      : printed > 2
        ? 100
        : 1;
  return {
    cell: cell.address,
    text: cell.text.trim(),
    label: title.replaceAll('\n', ''),
    value: printed / scale,
    step: 10 ** -decimals / scale,
  };
}
