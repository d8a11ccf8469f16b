import type { GridCell } from '../cells/grid';
import type { Department } from '../model/kpi';
import { trimUnseen } from '../text/fold';

/** Endings of units of an office; a cell is split only where every part ends so: 子ども・子育て支援課 is one. */
const UNITS: readonly string[] = [
  ...['課', '室', '係', '局', '部', '所', '館', '班', '署', '院', '校', '公社'],
  ...['センター', '委員会', '協議会'],
];
const MARKS = ['、', ',', '，', '\n', '・', '/', '／'];

export function departmentOf(cell: GridCell): Department | null {
  const text = trimUnseen(cell.text);
  if (cell.blank || text === '' || typeof cell.value !== 'string') return null;
  return { text, names: namesIn(text), cell: cell.address, sheet: null };
}

function namesIn(text: string): string[] {
  for (const mark of MARKS) {
    const parts = text.split(mark).map((part) => part.trim());
    if (parts.length > 1 && parts.every((part) => UNITS.some((unit) => part.endsWith(unit))))
      return parts.flatMap(namesIn);
  }
  return [text.replaceAll('\n', '')];
}
