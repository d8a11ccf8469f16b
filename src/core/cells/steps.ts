/**
 * Work that stops now and then, so that whoever runs it can do something else in between, show how far it is, or leave it.
 * It is a generator that yields where it may be left alone for a while and returns what it was to find.
 */
export type InSteps<Result, Step = void> = Generator<Step, Result, void>;

/** Items between two stops where there are many of them: a few milliseconds of work. */
export const ITEMS_PER_STEP = 200;

/** The result, without a stop. */
export function toEnd<Result>(work: InSteps<Result, unknown>): Result {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** The same work, each of its stops told as one of a larger work. */
export function* toldAs<Result, Step>(work: InSteps<Result>, step: Step): InSteps<Result, Step> {
  for (;;) {
    const next = work.next();
    if (next.done) return next.value;
    yield step;
  }
}

/** `map` with a stop after every so many items. */
export function* mapInSteps<Item, Result>(
  items: readonly Item[],
  read: (item: Item, index: number) => Result,
): InSteps<Result[]> {
  const results: Result[] = [];
  for (const [i, item] of items.entries()) {
    if (i > 0 && i % ITEMS_PER_STEP === 0) yield;
    results.push(read(item, i));
  }
  return results;
}
