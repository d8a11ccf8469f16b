/** How much room texts take on a sheet, in points. Excel tells it to nobody before the sheet is drawn. */

/** A column of so many points, in the characters `pointsOf` counts in. */
export function charactersOf(points: number): number {
  return (points - 3.75) / 6;
}

/** What Excel keeps free at both sides of a text in a cell. */
const PADDING = 6;
/** Of a full-width letter, an em, what others take: bold and wide letters of Latin fonts included. */
const NARROW = 0.6;
/** 游ゴシック and Meiryo stand further apart than other fonts. */
const LINE = 1.5;

/** The width of a text in one line, in points. */
export function widthOf(text: string, size: number): number {
  let ems = 0;
  for (const letter of text) ems += isNarrow(letter) ? NARROW : 1;
  return ems * size;
}

function isNarrow(letter: string): boolean {
  return letter < '\u0100' || (letter >= '\uff61' && letter <= '\uff9f');
}

/** The lines a text takes in a column of that many points: Latin words stay whole, Japanese breaks anywhere. */
export function linesOf(text: string, points: number, size: number): number {
  const room = Math.max(size, points - PADDING);
  return text.split('\n').reduce((sum, line) => sum + wrapped(line, room, size), 0);
}

function wrapped(line: string, room: number, size: number): number {
  let lines = 1;
  let used = 0;
  for (const [word] of line.matchAll(/[\u0021-\u024f]+|[^\u0021-\u024f]/g)) {
    const width = widthOf(word, size);
    if (used + width <= room) {
      used += width;
      continue;
    }
    // A word longer than a line is broken; any other begins the next one.
    const more = Math.ceil(width / room);
    lines += used === 0 ? more - 1 : more;
    used = width - (more - 1) * room;
  }
  return lines;
}

/** Excel takes no higher row; what is longer is read in its own cell. */
const HIGHEST = 409;

/** The height of a row of so many lines, in points. */
export function heightFor(lines: number, size: number): number {
  return Math.min(HIGHEST, Math.max(16, Math.ceil(lines * size * LINE) + 3));
}

/** As many letters of a text as fit, ended where a sentence or a clause ends; the whole text where it fits. */
export function cutAt(text: string, most: number): number {
  const letters = [...text];
  if (letters.length <= most) return letters.length;
  const head = letters.slice(0, most).join('');
  const end = Math.max(head.lastIndexOf('。'), head.lastIndexOf('. ')) + 1;
  if (end > most / 3) return end;
  const clause = Math.max(head.lastIndexOf('、'), head.lastIndexOf(', ')) + 1;
  return clause > most / 3 ? clause : most;
}
