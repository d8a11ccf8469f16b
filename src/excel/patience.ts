import { ExcelActionError } from './errors';

/**
 * Stands before every round trip of work that can be cancelled.
 * @throws ExcelActionError `cancelled` once the signal is aborted
 */
export function requireGoing(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new ExcelActionError('cancelled', 'The user cancelled.');
}

/**
 * What the work gives, or the cancellation as soon as it is asked for: a request that Excel never answers keeps nobody
 * waiting. The work itself must look at the signal before each request, as it goes on where an answer comes late.
 * @throws ExcelActionError `cancelled`, beside what the work throws
 */
export function unlessCancelled<T>(work: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return work;
  return new Promise<T>((resolve, reject) => {
    const stop = (): void => reject(new ExcelActionError('cancelled', 'The user cancelled.'));
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}

/**
 * What the work gives, if it comes within the time; the work is not stopped.
 * @throws ExcelActionError `noAnswer` after `milliseconds`, beside what the work throws
 */
export function within<T>(work: Promise<T>, milliseconds: number): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const timer = setTimeout(
      () => reject(new ExcelActionError('noAnswer', `No answer within ${milliseconds} ms.`)),
      milliseconds,
    );
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
