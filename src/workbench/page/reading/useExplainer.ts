import { useEffect, useState } from 'react';
import { explainTrace, type Explainer } from '../../../core/explain';
import { traceInSteps } from '../../../core/scan';
import { LeftError, runInSlices } from '../../../core/scan/slices';
import type { Book } from '../book';

/** A workbook that is typed into is read again once this long nothing changed, in milliseconds. */
const QUIET = 300;

/**
 * How the open workbook is read, again after every change; null while nothing is known yet or nobody asks.
 * @param wanted the reading is shown
 */
export function useExplainer(book: Book, wanted: boolean): Explainer | null {
  const [explainer, setExplainer] = useState<Explainer | null>(null);
  const version = book.version();
  useEffect(() => {
    if (!wanted) return;
    const leave = new AbortController();
    const read = async () => {
      const { snapshot, profile, rules } = book.scannable();
      const traced = await runInSlices(traceInSteps(snapshot, profile, rules), {
        now: () => performance.now(),
        pause: () => new Promise((resolve) => setTimeout(resolve)),
        signal: leave.signal,
      });
      setExplainer(explainTrace(snapshot, traced, profile));
    };
    const timer = setTimeout(() => {
      read().catch((error: unknown) => {
        if (!(error instanceof LeftError)) console.error(error);
      });
    }, QUIET);
    return () => {
      clearTimeout(timer);
      leave.abort();
    };
  }, [book, wanted, version]);
  return wanted ? explainer : null;
}
