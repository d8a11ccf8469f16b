import { areaAddress, cellAddress, overlaps, parseAddress } from '../../../src/core/cells/address';
import type { WorkbookSnapshot } from '../../../src/core/cells/snapshot';
import type { Mutant } from './run';
import type { Baseline, Place } from './subject';

const textAt = (snapshot: WorkbookSnapshot, { sheet, cell }: Place): string => {
  const one = snapshot.sheets.find(({ name }) => name === sheet);
  const { top, left } = parseAddress(cell);
  return one?.texts[top - one.top]?.[left - one.left] ?? '';
};

/** What is wrong with a mutant itself, whatever a scan says of it: the expectation would rest on sand. */
export function faultsOf({ subject, right }: Baseline, mutant: Mutant): string[] {
  const reworded = new Set(mutant.reworded.map(({ sheet, cell }) => `${sheet}!${cell}`));
  const misplaced = subject.snapshot.sheets.flatMap((sheet) =>
    sheet.texts.flatMap((row, r) =>
      row.flatMap((text, c) => {
        const cell = cellAddress(sheet.top + r, sheet.left + c);
        const now = text === '' ? null : mutant.moved({ sheet: sheet.name, cell });
        if (!now || reworded.has(`${now.sheet}!${now.cell}`)) return [];
        const shown = textAt(mutant.snapshot, now);
        return shown === text ? [] : [`${sheet.name}!${cell} → ${now.cell}: ${text} is ${shown}`];
      }),
    ),
  );
  const lost =
    right.length === mutant.kept.length ? [] : [`${right.length - mutant.kept.length} tuples are gone`];
  const named = [...mutant.kept, ...mutant.added].flatMap(({ sheet, nameCell, at }) => [
    { sheet, cell: nameCell },
    at,
  ]);
  const touched = named.filter(({ sheet, cell }) => reworded.has(`${sheet}!${cell}`));
  const blank = named.filter((place) => textAt(mutant.snapshot, place) === '');
  const crossed = mutant.snapshot.sheets.flatMap(({ name, merges }) =>
    merges
      .filter((area, i) => merges.some((other, j) => j > i && overlaps(area, other)))
      .map((area) => `${name}!${areaAddress(area)} overlaps another merged area`),
  );
  const hidden = mutant.snapshot.sheets.flatMap(({ name, merges, texts, top, left }) =>
    merges.flatMap((area) =>
      texts
        .slice(area.top - top, area.bottom - top + 1)
        .flatMap((row, r) =>
          row
            .slice(area.left - left, area.right - left + 1)
            .flatMap((text, c) =>
              text !== '' && r + c > 0 ? [`${name}!${areaAddress(area)} hides ${text}`] : [],
            ),
        ),
    ),
  );
  const say = (what: string) => (place: Place) => `${place.sheet}!${place.cell} ${what}`;
  return [
    ...misplaced,
    ...lost,
    ...touched.map(say('is named by a tuple and reworded')),
    ...blank.map(say('is named by a tuple and blank')),
    ...crossed,
    ...hidden,
  ];
}
