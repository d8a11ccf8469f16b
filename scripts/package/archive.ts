import { zipSync } from 'fflate';
import type { Contents } from './contents';

/** The first day a zip file can name. A package holds no clock: the same files give the same bytes. */
const NO_TIME = new Date(1980, 0, 1);

/** The package as a zip file; everything lies in one folder named after it. */
export function archiveOf({ name, files }: Contents): Uint8Array {
  const entries = [...files].map(([path, bytes]) => [`${name}/${path}`, bytes] as const);
  return zipSync(Object.fromEntries(entries), { mtime: NO_TIME, level: 9 });
}
