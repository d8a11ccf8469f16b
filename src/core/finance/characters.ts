/** Characters of titles and amounts, told without a regular expression. */

export const isDigit = (character: string | undefined): boolean =>
  character !== undefined && character >= '0' && character <= '9' && character.length === 1;

export const isCapital = (character: string | undefined): boolean =>
  character !== undefined && character >= 'A' && character <= 'Z' && character.length === 1;

/** The parts of a text between any of some characters. */
export function partsBetween(text: string, marks: string): string[] {
  const parts = [''];
  for (const character of text) {
    if (marks.includes(character)) parts.push('');
    else parts[parts.length - 1] += character;
  }
  return parts;
}

/** A text without some characters. */
export function without(text: string, characters: string): string {
  return partsBetween(text, characters).join('');
}
