import { parseArgs } from 'node:util';
import { PackageProblem } from './problem';

export const ENVIRONMENTS = ['production', 'test'] as const;
export type Environment = (typeof ENVIRONMENTS)[number];

export interface PackageOptions {
  /** Where the files of `web/` will be reached: https, ends with `/`. */
  readonly url: string;
  readonly environment: Environment;
  /** With Microsoft's office.js carried along, for networks without internet. */
  readonly closed: boolean;
  /** `\\server\folder` that holds the manifest for pilots; null where there is none. */
  readonly share: string | null;
  /** Fourth number of the manifest's version, 0 to 65535: to be raised where the rest stays. */
  readonly build: number;
  /** Folder the package is written to. */
  readonly out: string;
}

export const USAGE = `npm run package -- --url https://SERVER/FOLDER/ [--env production|test] [--closed]
                  [--share //SERVER/FOLDER] [--build NUMBER] [--out FOLDER]

  --url     the address the files will be served from; https, an address of its own for each environment
  --env     production (default) or test: an add-in of its own, "（検証）" behind its name
  --closed  carries Microsoft's office.js along, for networks without internet
  --share   the network folder with the manifest for a pilot; makes the .reg files for it
  --build   fourth number of the version in the manifest, 0 (default) to 65535
  --out     folder to write to, release/ by default`;

/**
 * Reads the command line.
 * @returns null where the help is asked for
 * @throws PackageProblem for arguments that are missing, unknown or make no sense
 */
export function readOptions(args: readonly string[]): PackageOptions | null {
  const values = parsed(args);
  if (values.help) return null;
  if (values.url === undefined)
    throw new PackageProblem('--url is missing: the address the files will be served from');
  return {
    url: addressOf(values.url),
    environment: environmentOf(values.env ?? 'production'),
    closed: values.closed ?? false,
    share: values.share === undefined ? null : shareOf(values.share),
    build: buildOf(values.build ?? '0'),
    out: values.out ?? 'release',
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        url: { type: 'string' },
        env: { type: 'string' },
        closed: { type: 'boolean' },
        share: { type: 'string' },
        build: { type: 'string' },
        out: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    }).values;
  } catch (error) {
    const [line] = (error as Error).message.split('\n');
    throw new PackageProblem(`${line} (--help lists the arguments)`);
  }
}

/** Excel shows add-ins over https only, and the manifest may name no address that holds on one PC only. */
function addressOf(text: string): string {
  if (!URL.canParse(text))
    throw new PackageProblem(`--url must be an address such as https://server/folder/, not "${text}"`);
  const url = new URL(text);
  if (url.protocol !== 'https:')
    throw new PackageProblem(`--url must begin with https://, not "${url.protocol}//"`);
  if (url.username || url.password) throw new PackageProblem('--url must not hold a user name or password');
  if (url.search || url.hash) throw new PackageProblem('--url must end with the folder, without "?" or "#"');
  if (/^(localhost|127\.[\d.]+|\[::1\])$/.test(url.hostname)) {
    throw new PackageProblem(`--url must be an address other PCs reach, not "${url.hostname}"`);
  }
  if (/\.(html?|xml|js)$/i.test(url.pathname)) {
    throw new PackageProblem(`--url must end with the folder, not with a file: "${text}"`);
  }
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

function environmentOf(text: string): Environment {
  const found = ENVIRONMENTS.find((name) => name === text);
  if (!found) throw new PackageProblem(`--env must be production or test, not "${text}"`);
  return found;
}

/** Written with slashes or backslashes: shells differ in what they leave of the latter. */
function shareOf(text: string): string {
  const share = text.replaceAll('/', '\\').replace(/\\$/, '');
  if (!/^\\\\[^\\:*?"<>|]+(\\[^\\:*?"<>|]+)+$/.test(share)) {
    throw new PackageProblem(`--share must be a network folder such as //server/folder, not "${text}"`);
  }
  return share;
}

function buildOf(text: string): number {
  const number = Number(text);
  if (!/^\d{1,5}$/.test(text) || number > 65535) {
    throw new PackageProblem(`--build must be a whole number from 0 to 65535, not "${text}"`);
  }
  return number;
}
