/** `npm start`: builds the workbench, serves it on this machine and opens it in the browser. */
import { createRequire } from 'node:module';
import { realpathSync } from 'node:fs';
import { createServer } from 'node:net';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const DEFAULT_PORT = 3300;

/**
 * Serves the workbench from memory on http://localhost.
 *
 * @param {object} [options]
 * @param {number} [options.port] first port to try; 0 takes any free one
 * @param {boolean} [options.open] show it in the default browser
 * @param {boolean} [options.quiet] for tests: no reloading on file changes, nothing printed
 * @returns {Promise<{url: string, stop: () => Promise<void>}>} resolves when the pages can be opened;
 *   rejects with the compiler's messages when the code does not build
 */
export async function serveWorkbench({ port = DEFAULT_PORT, open = false, quiet = false } = {}) {
  const webpack = require('webpack');
  const WebpackDevServer = require('webpack-dev-server');
  const config = require('../webpack.config.js')({ workbench: true }, { mode: 'development' });
  const compiler = webpack(quiet ? { ...config, stats: 'none' } : config);
  const firstBuild = new Promise((built, failed) => {
    compiler.hooks.done.tap('first build', (stats) =>
      stats.hasErrors() ? failed(new Error(stats.toString({ preset: 'errors-only' }))) : built(),
    );
    compiler.hooks.failed.tap('first build', failed);
  });
  const free = await freePort(port, config.devServer.host);
  const server = new WebpackDevServer(
    {
      ...config.devServer,
      port: free,
      open,
      setupExitSignals: false,
      ...(quiet ? { client: false, liveReload: false, webSocketServer: false } : {}),
    },
    compiler,
  );
  const stop = async () => {
    await server.stop();
    await new Promise((closed) => compiler.close(closed));
  };
  try {
    await server.start();
    await firstBuild;
  } catch (error) {
    await stop();
    throw error;
  }
  return { url: `http://localhost:${free}/`, stop };
}

/** The first port from `port` on that nobody listens on. */
async function freePort(port, host) {
  for (let candidate = port; candidate <= 65535; candidate += 1) {
    const got = await new Promise((done, failed) => {
      const probe = createServer();
      probe.once('error', (error) => (error.code === 'EADDRINUSE' ? done(null) : failed(error)));
      probe.listen(candidate, host, () => {
        const { port: bound } = probe.address();
        probe.close(() => done(bound));
      });
    });
    if (got !== null) return got;
  }
  throw new Error(`no free port from ${port} on`);
}

/** Somebody sits in front of a screen. */
function onDesktop() {
  if (process.env.CI || !process.stdout.isTTY) return false;
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function main() {
  const wanted = process.env.PORT === undefined ? DEFAULT_PORT : Number(process.env.PORT);
  if (!Number.isInteger(wanted) || wanted < 0 || wanted > 65535) {
    throw new Error(`PORT must be a number from 0 to 65535, not "${process.env.PORT}"`);
  }
  console.log('作業台を準備しています… / Building the workbench …');
  const { url, stop } = await serveWorkbench({
    port: wanted,
    open: onDesktop(),
    quiet: process.argv.includes('--quiet'),
  });
  console.log(`\n  作業台 / Workbench:  ${url}\n\n  Ctrl+C で終了します / Ctrl+C stops it`);

  let stopping = false;
  const quit = () => {
    if (stopping) process.exit(1);
    stopping = true;
    stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGINT', quit);
  process.on('SIGTERM', quit);
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  main().catch((error) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  });
}
