/** `npm run excel`: serves the pane over https and opens desktop Excel with it; `npm run excel:stop` takes it out again. */
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import process from 'node:process';

const require = createRequire(import.meta.url);
const PORT = 3000;
const manifest = fileURLToPath(new URL('../manifest.xml', import.meta.url));

async function serve() {
  const { ensureCertificatesAreInstalled, getHttpsServerOptions } = require('office-addin-dev-certs');
  // Asks once whether to trust a certificate of this machine only; Excel opens no pane without it.
  await ensureCertificatesAreInstalled();
  const webpack = require('webpack');
  const WebpackDevServer = require('webpack-dev-server');
  const config = require('../webpack.config.js')({}, { mode: 'development' });
  const server = new WebpackDevServer(
    {
      host: 'localhost',
      port: PORT,
      hot: false,
      server: { type: 'https', options: await getHttpsServerOptions() },
      headers: { 'Access-Control-Allow-Origin': '*' },
    },
    webpack(config),
  );
  await server.start();
}

async function main(command) {
  if (process.platform !== 'win32' && process.platform !== 'darwin') {
    throw new Error(
      'Desktop Excel runs on Windows and macOS only. Use "npm start" to try the pane in the workbench.',
    );
  }
  const debugging = require('office-addin-debugging');
  if (command === 'stop') {
    await debugging.stopDebugging(manifest);
    return;
  }
  await serve();
  const { AppType, startDebugging } = debugging;
  await startDebugging(manifest, { appType: AppType?.Desktop ?? 'desktop', enableDebugging: false });
  console.log(
    `The pane is served on https://localhost:${PORT}. Stop with Ctrl-C, then "npm run excel:stop".`,
  );
}

main(process.argv[2]).catch((error) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exit(1);
});
