/**
 * Two builds of one task pane:
 *  - the product (`npm run build`): taskpane.html with Microsoft's office.js, into dist/; for closed networks
 *    (`npm run build:closed`) with office.js carried along, into dist-closed/;
 *  - the workbench (`npm start`): the same template and the same bundle, but Office is answered by the
 *    stand-in in src/workbench. Nothing of the workbench goes into dist/.
 */
const { execFileSync } = require('node:child_process');
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const MinimizerPlugin = require('minimizer-webpack-plugin');

const root = (...parts) => path.join(__dirname, ...parts);

const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
/**
 * What Excel 2021 and later on Windows, macOS and the web asks for beside office.js, in Japanese and English. The folder
 * is named after the version, so that an update is never mixed with what a browser has kept.
 */
const CARRIED = [
  'office.js',
  'o15apptofilemappingtable.js',
  'excel-win32-16.01.js',
  'excel-mac-16.00.js',
  'excel-web-16.00.js',
  'ja-jp/office_strings.js',
  'en-us/office_strings.js',
];
const officePackage = path.dirname(require.resolve('@microsoft/office-js/package.json'));
const carriedTo = `office-js/${require('@microsoft/office-js/package.json').version}`;

/** The client runtime Excel on the web loads, served as it comes from @microsoft/office-js. */
const CLIENT_RUNTIME = 'excel-web-16.00.js';

/** One page for all: Excel runs pane, ribbon commands and worksheet functions in one shared runtime. */
const taskpane = ['functions/index.ts', 'commands/index.ts', 'taskpane/index.tsx'].map((file) =>
  root('src', file),
);

/**
 * What Excel is told of the worksheet functions, written from their table; the manifest names both files. In a process of
 * its own: TypeScript loaded into this one has names that no file has, and webpack then keeps nothing for the next build.
 */
const functionsJson = (locale) =>
  execFileSync(process.execPath, [require.resolve('tsx/cli'), root('scripts/functions-json.ts'), locale]);
const functionsMetadata = [
  { to: 'functions.json', locale: 'ja' },
  { to: 'functions.en-US.json', locale: 'en' },
].map(({ to, locale }) => ({
  from: root('src/functions/table.ts'),
  to,
  transform: () => functionsJson(locale),
}));

/** The pane's page. `officeScripts` run, in order, before the pane's own code. */
const panePage = (filename, officeScripts) =>
  new HtmlPlugin({
    filename,
    template: root('src/taskpane/index.html'),
    chunks: ['taskpane'],
    officeScripts,
    scriptLoading: 'defer',
  });

/** @param {boolean} [fast] React without the checks it makes for its developers, also where the rest is for reading */
const common = (mode, name, fast = false) => ({
  name,
  mode,
  context: __dirname,
  target: ['web', 'es2021'],
  resolve: { extensions: ['.tsx', '.ts', '.js'] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        include: root('src'),
        loader: 'swc-loader',
        options: {
          jsc: {
            target: 'es2021',
            parser: { syntax: 'typescript', tsx: true },
            transform: { react: { runtime: 'automatic', development: mode === 'development' && !fast } },
          },
        },
      },
      { test: /\.xlsx$/, type: 'asset/resource', generator: { filename: 'samples/[name][ext]' } },
      { test: /manifest\.xml$/, type: 'asset/source' },
      // excelts names its files without extensions in places.
      { test: /\.m?js$/, resolve: { fullySpecified: false } },
    ],
  },
  experiments: { css: true },
  cache: { type: 'filesystem', name: `${name}-${mode}`, buildDependencies: { config: [__filename] } },
});

const product = (mode, closed) => ({
  ...common(mode, closed ? 'closed' : 'product'),
  // The manifest has to name a script of the functions, although a shared runtime takes them from the page.
  entry: { taskpane, functions: root('src/functions/index.ts') },
  devtool: 'source-map',
  output: {
    path: root(closed ? 'dist-closed' : 'dist'),
    filename: ({ chunk }) => (chunk.name === 'functions' ? 'functions.js' : '[name].[contenthash:10].js'),
    chunkFilename: '[name].[contenthash:10].js',
    clean: true,
  },
  optimization: {
    minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, extractComments: false })],
  },
  // Of our own code: what is carried along for Excel is not loaded at once.
  performance: {
    maxEntrypointSize: 1_200_000,
    maxAssetSize: 1_200_000,
    assetFilter: (name) => name.endsWith('.js') && !name.startsWith('office-js/'),
  },
  plugins: [
    panePage('taskpane.html', [closed ? `${carriedTo}/office.js` : OFFICE_JS]),
    new CopyPlugin({
      patterns: [
        { from: root('assets'), to: 'assets' },
        { from: root('manifest.xml'), to: 'manifest.xml' },
        ...functionsMetadata,
        ...(closed
          ? [
              ...CARRIED.map((file) => ({
                from: path.join(officePackage, 'dist', file),
                to: `${carriedTo}/${file}`,
                // Microsoft's files stay as they are.
                info: { minimized: true },
              })),
              { from: path.join(officePackage, 'LICENSE.md'), to: `${carriedTo}/LICENSE.md` },
            ]
          : []),
      ],
    }),
  ],
});

const workbench = (mode) => ({
  // People scroll long sheets here: React's checks would cost half of every frame.
  ...common(mode, 'workbench', true),
  entry: {
    taskpane,
    bridge: root('src/workbench/page/bridge.ts'),
    office: root('src/workbench/page/office.ts'),
    workbench: root('src/workbench/page/index.tsx'),
  },
  devtool: mode === 'development' ? 'cheap-module-source-map' : false,
  output: { path: root('.cache/workbench'), filename: '[name].js', publicPath: '/' },
  // Without these a development bundle carries every Fluent icon (15 MB).
  optimization: { nodeEnv: 'production', sideEffects: true, usedExports: true, concatenateModules: false },
  performance: false,
  stats: 'errors-warnings',
  infrastructureLogging: { level: 'warn' },
  plugins: [
    panePage('pane.html', ['/bridge.js', `/office/${CLIENT_RUNTIME}`, '/office.js']),
    new HtmlPlugin({
      filename: 'index.html',
      template: root('src/workbench/page/index.html'),
      chunks: ['workbench'],
    }),
  ],
  devServer: {
    host: 'localhost',
    hot: false,
    client: { overlay: false, logging: 'warn' },
    static: [
      {
        directory: path.dirname(require.resolve(`@microsoft/office-js/dist/${CLIENT_RUNTIME}`)),
        publicPath: '/office',
        watch: false,
      },
      { directory: root('assets'), publicPath: '/assets', watch: false },
    ],
  },
});

module.exports = (env = {}, argv = {}) => {
  const mode = argv.mode ?? 'production';
  return env.workbench ? workbench(mode) : product(mode, env.closed === true);
};
