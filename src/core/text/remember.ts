/** Texts kept by one memory. A form has far fewer words; of a list of 30,000 names the titles and units come back. */
const MOST_TEXTS = 4096;
/** Longer texts are prose; they hardly ever come twice. */
const LONGEST_TEXT = 120;

const MEMORIES: Map<string, unknown>[] = [];

/**
 * A function of one text that keeps its answers, as the words of a form come again and again.
 *
 * Bound: 4,096 texts of at most 120 characters; a full memory starts anew. Lifetime: that of the function made, or until
 * `known` is emptied. Answers are shared: nobody may change them.
 * @param read pure: the same text has the same answer
 */
export function withMemory<T>(
  read: (text: string) => T,
  known: Map<string, T> = new Map(),
): (text: string) => T {
  return (text) => {
    const answer = known.get(text);
    if (answer !== undefined || known.has(text)) return answer as T;
    const fresh = read(text);
    if (text.length > LONGEST_TEXT) return fresh;
    if (known.size >= MOST_TEXTS) known.clear();
    known.set(text, fresh);
    return fresh;
  };
}

/** As `withMemory`, for functions of the whole program; their memories last until `forgetTexts`. */
export function remembered<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  MEMORIES.push(known);
  return withMemory(read, known);
}

/** As `remembered`, where the answer hangs on one more word of which there are few, such as a unit. */
export function rememberedBeside<T>(
  read: (text: string, beside: string | null) => T,
): (text: string, beside: string | null) => T {
  const byText = remembered((): Map<string | null, T> => new Map());
  return (text, beside) => {
    const answers = byText(text);
    const answer = answers.get(beside);
    if (answer !== undefined) return answer;
    const fresh = read(text, beside);
    answers.set(beside, fresh);
    return fresh;
  };
}

/** Empties the memories of the whole program: a scan ends with it, so that nothing of a workbook is kept. */
export function forgetTexts(): void {
  for (const known of MEMORIES) known.clear();
}
