import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type LaunchOptions } from 'playwright-core';

const ROOT = join(__dirname, '..', '..');

/** Fresh profile, no sandbox (tests run as root in containers), and nothing that calls home. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
];

export interface Opened {
  readonly context: BrowserContext;
  close(): Promise<void>;
}

/**
 * Starts a headless browser with a profile of its own: the Chromium from npm on Linux x64, elsewhere the
 * installed Chrome or Edge.
 * @returns null when this machine has none (never on CI, where that is an error)
 */
export async function openBrowser(locale: string): Promise<Opened | null> {
  const home = mkdtempSync(join(tmpdir(), 'workbench-browser-'));
  const tried: string[] = [];
  for (const candidate of candidates(home)) {
    try {
      const context = await chromium.launchPersistentContext(join(home, 'profile'), {
        ...candidate,
        args: FLAGS,
        headless: true,
        locale,
        viewport: { width: 1280, height: 800 },
        acceptDownloads: true,
      });
      return {
        context,
        close: async () => {
          await context.close();
          rmSync(home, { recursive: true, force: true, maxRetries: 3 });
        },
      };
    } catch (error) {
      tried.push(`${candidate.channel ?? candidate.executablePath}: ${String(error)}`);
    }
  }
  rmSync(home, { recursive: true, force: true });
  const message = `no browser could be started\n${tried.join('\n')}`;
  if (process.env.CI || (process.platform === 'linux' && process.arch === 'x64')) throw new Error(message);
  console.warn(`SKIPPED: ${message}`);
  return null;
}

function candidates(home: string): LaunchOptions[] {
  const installed: LaunchOptions[] = [{ channel: 'chrome' }, { channel: 'msedge' }];
  if (process.platform !== 'linux' || process.arch !== 'x64') return installed;
  return [fromNpm(home), ...installed];
}

/** Chromium out of @sparticuz/chromium, with the NSS libraries it brings for machines that have none. */
function fromNpm(home: string): LaunchOptions {
  const unpacked = unpackChromium();
  const fontConfig = join(home, 'fonts.conf');
  writeFileSync(fontConfig, fontConfiguration(home));
  return {
    executablePath: join(unpacked, 'chromium'),
    env: {
      ...process.env,
      FONTCONFIG_FILE: fontConfig,
      LD_LIBRARY_PATH: [join(unpacked, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH]
        .filter(Boolean)
        .join(':'),
    },
  };
}

/**
 * Unpacks once per version, under node_modules/.cache. The package itself unpacks into the system's temporary
 * directory and takes whatever lies there for complete, also after an interrupted run; so it is given an empty
 * one, which is moved into place when it has finished.
 */
function unpackChromium(): string {
  const { version } = JSON.parse(
    readFileSync(join(ROOT, 'node_modules/@sparticuz/chromium/package.json'), 'utf8'),
  ) as { version: string };
  const cache = join(ROOT, 'node_modules', '.cache', 'browser');
  const ready = join(cache, version);
  if (existsSync(ready)) return ready;
  mkdirSync(cache, { recursive: true });
  const staging = mkdtempSync(join(cache, 'unpacking-'));
  const script = `import chromium from '@sparticuz/chromium'; await chromium.executablePath();`;
  execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: ROOT,
    // The name of a Lambda runtime makes the package unpack its shared libraries too.
    env: { ...process.env, TMPDIR: staging, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
  });
  try {
    renameSync(staging, ready);
  } catch (error) {
    // Another run was first.
    rmSync(staging, { recursive: true, force: true });
    if (!existsSync(ready)) throw error;
  }
  return ready;
}

/** The only fonts the browser sees, so that pages look the same on every machine. */
function fontConfiguration(home: string): string {
  const fonts = join(ROOT, 'node_modules/@expo-google-fonts/noto-sans-jp');
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(fonts, '400Regular')}</dir>
  <dir>${join(fonts, '700Bold')}</dir>
  <cachedir>${join(home, 'font-cache')}</cachedir>
</fontconfig>
`;
}
