import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';

export type ThemeName = 'light' | 'dark' | 'highContrast';

/** Fluent's fonts have no Japanese; without these Windows falls back to a Chinese or a bitmap face. */
const FONTS =
  "'Segoe UI', 'Yu Gothic UI', 'Meiryo UI', 'Hiragino Sans', 'Noto Sans JP', 'Noto Sans CJK JP', sans-serif";

const withFonts = (theme: Theme): Theme => ({ ...theme, fontFamilyBase: FONTS });

export const THEMES: Readonly<Record<ThemeName, Theme>> = {
  light: withFonts(webLightTheme),
  dark: withFonts(webDarkTheme),
  highContrast: withFonts(teamsHighContrastTheme),
};

/** What the browser says about colours. */
export interface BrowserColours {
  readonly forced: boolean;
  readonly dark: boolean;
}

/** Forced colours win; then Office's own theme, where it can be read; then the browser's preference. */
export function chooseTheme(officeDark: boolean | null, browser: BrowserColours): ThemeName {
  if (browser.forced) return 'highContrast';
  return (officeDark ?? browser.dark) ? 'dark' : 'light';
}
