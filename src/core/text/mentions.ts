/**
 * Whether a text holds one of the words, anywhere and in either case.
 * @param words in lower case
 */
export function mentions(text: string, words: readonly string[]): boolean {
  const lower = text.toLowerCase();
  return words.some((word) => lower.includes(word));
}
