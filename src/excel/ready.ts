import { localeOf } from './language';

/** The lowest API the product runs on: merged areas came with 1.13. */
const REQUIRED_API = '1.13';

export interface HostInfo {
  /** The pane runs inside Excel, and Excel is new enough. */
  readonly supported: boolean;
  readonly inExcel: boolean;
  readonly locale: 'ja' | 'en';
  /** `PC`, `Mac`, `OfficeOnline` …; null outside Office. */
  readonly platform: string | null;
  /** The Office theme is dark; null where the host does not say. */
  readonly dark: boolean | null;
}

/** Waits until Office has told the pane where it runs. Outside Office the pane still opens and says so. */
export async function ready(): Promise<HostInfo> {
  if (typeof Office === 'undefined') return outsideExcel(null);
  const { host, platform } = await Office.onReady();
  if (host !== Office.HostType.Excel) return outsideExcel(platform);
  return {
    inExcel: true,
    supported: Office.context.requirements.isSetSupported('ExcelApi', REQUIRED_API),
    locale: localeOf(Office.context.displayLanguage),
    platform: String(platform),
    dark: darkTheme(),
  };
}

function outsideExcel(platform: Office.PlatformType | null): HostInfo {
  const locale = localeOf(typeof navigator === 'undefined' ? 'ja' : navigator.language);
  return {
    inExcel: false,
    supported: false,
    locale,
    platform: platform === null ? null : String(platform),
    dark: null,
  };
}

/** `officeTheme` exists only where Excel lets add-ins follow its colours; some that do not throw when asked. */
function darkTheme(): boolean | null {
  let theme: Office.OfficeTheme | undefined;
  try {
    theme = Office.context.officeTheme;
  } catch {
    return null;
  }
  const background = theme?.bodyBackgroundColor;
  if (!background) return null;
  const [r = 255, g = 255, b = 255] = [1, 3, 5].map((i) => parseInt(background.slice(i, i + 2), 16));
  return (r * 299 + g * 587 + b * 114) / 1000 < 128;
}
