/**
 * What the Office loader puts on the window before an add-in runs, as far as an add-in may ask for it. The client
 * runtime itself is Microsoft's and unmodified.
 */
export interface OfficeOptions {
  /** Highest ExcelApi requirement set the host claims; the product's floor by default. */
  readonly excelApi: string;
  readonly displayLanguage: string;
  readonly platform: string;
  /** Null: the host tells nothing of its theme, as Excel on the web and older Excels. */
  readonly theme: 'light' | 'dark' | null;
  readonly url: string;
  /** What happens when the add-in opens its pane; the workbench always shows it. */
  readonly showPane: () => Promise<void>;
}

/** Colours of Office's theme, as an add-in finds them. */
const THEMES = {
  light: {
    bodyBackgroundColor: '#FFFFFF',
    bodyForegroundColor: '#242424',
    controlBackgroundColor: '#F5F5F5',
    controlForegroundColor: '#242424',
    isDarkTheme: false,
  },
  dark: {
    bodyBackgroundColor: '#292929',
    bodyForegroundColor: '#FFFFFF',
    controlBackgroundColor: '#1F1F1F',
    controlForegroundColor: '#FFFFFF',
    isDarkTheme: true,
  },
} as const;

export const DEFAULT_OFFICE: OfficeOptions = {
  excelApi: '1.13',
  displayLanguage: 'ja-JP',
  platform: 'OfficeOnline',
  theme: null,
  url: '',
  showPane: () => Promise.resolve(),
};

/** Sets beside those of Excel: what the client runtime itself asks for, and pane and buttons in one page. */
const OTHER_SETS: Readonly<Record<string, string>> = { RichApiRuntime: '1.99', SharedRuntime: '1.1' };

function atLeast(have: string, wanted: string): boolean {
  const [a = 0, b = 0] = have.split('.').map(Number);
  const [x = 0, y = 0] = wanted.split('.').map(Number);
  return a > x || (a === x && b >= y);
}

export function officeNamespace(options: OfficeOptions): object {
  const info = { host: 'Excel', platform: options.platform };
  const commands: Record<string, unknown> = {};
  return {
    onReady: (callback?: (info: object) => unknown) => {
      const ready = Promise.resolve(info);
      if (callback) void ready.then(callback);
      return ready;
    },
    HostType: { Excel: 'Excel' },
    PlatformType: { PC: 'PC', OfficeOnline: 'OfficeOnline', Mac: 'Mac' },
    context: {
      host: info.host,
      platform: info.platform,
      displayLanguage: options.displayLanguage,
      contentLanguage: options.displayLanguage,
      requirements: {
        isSetSupported: (name: string, version = '1.1') =>
          atLeast(name === 'ExcelApi' ? options.excelApi : (OTHER_SETS[name] ?? '0.0'), version),
      },
      ...(options.theme ? { officeTheme: THEMES[options.theme] } : {}),
      document: { url: options.url, mode: 'readWrite' },
      diagnostics: { host: info.host, platform: info.platform, version: '16.0.0.0' },
    },
    // Buttons of the ribbon find their commands where office.js keeps them, by name in capitals.
    actions: {
      associate: (name: string, run: unknown) => void (commands[name.toUpperCase()] = run),
      _association: { mappings: commands },
    },
    addin: { showAsTaskpane: () => options.showPane() },
  };
}

/**
 * The web runtime leaves the check of requirement sets to Excel. The stand-in switches on the runtime's own check,
 * so that an API above the claimed set fails here as it fails in an older Excel.
 */
export function enforceRequirementSets(officeExtension: object): void {
  const { CommonUtility } = officeExtension as { CommonUtility?: { _doApiNotSupportedCheck?: boolean } };
  if (CommonUtility) CommonUtility._doApiNotSupportedCheck = true;
}
