/**
 * Column widths are planned in characters; on the screen and on paper they are points. Of 游ゴシック 11, with which Japanese
 * Excel begins, a digit is 8 pixels wide; of Calibri and Aptos Narrow it is 7. Too wide costs nothing, too narrow shows
 * #### for a number.
 */
const POINTS_PER_CHARACTER = 6;
const POINTS_PADDING = 3.75;

export function pointsOf(characters: number): number {
  return characters * POINTS_PER_CHARACTER + POINTS_PADDING;
}
