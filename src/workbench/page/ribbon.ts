import type { Language } from './words';

/** A button of the add-in, as its manifest describes it. */
export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: string;
  /** Address of its icon on this server. */
  readonly icon: string;
  /** The function it runs; null opens the pane. */
  readonly runs: string | null;
}

export interface RibbonGroup {
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
}

const LOCALES: Readonly<Record<Language, string>> = { ja: 'ja-JP', en: 'en-US' };

/** The group the manifest puts into Excel's Home tab. */
export function ribbonOf(manifest: string, language: Language): RibbonGroup {
  const root = new DOMParser().parseFromString(manifest, 'text/xml');
  const child = (of: Element, name: string): Element | null =>
    [...of.children].find(({ localName }) => localName === name) ?? null;
  /** A text or an address of the resources, by the `resid` of an element. */
  const resource = (element: Element | null): string => {
    const id = element?.getAttribute('resid');
    const found = [...root.getElementsByTagName('*')].find(
      (one) => one.getAttribute('id') === id && one.hasAttribute('DefaultValue'),
    );
    const own = [...(found?.children ?? [])].find((one) => one.getAttribute('Locale') === LOCALES[language]);
    return own?.getAttribute('Value') ?? found?.getAttribute('DefaultValue') ?? '';
  };
  const group = root.getElementsByTagName('Group')[0];
  if (!group) return { label: '', buttons: [] };
  const controls = [...group.children].filter(({ localName }) => localName === 'Control');
  return {
    label: resource(child(group, 'Label')),
    buttons: controls.map((control) => {
      const images = [...(child(control, 'Icon')?.children ?? [])];
      const image = images.find((one) => one.getAttribute('size') === '32') ?? null;
      return {
        id: control.id,
        label: resource(child(control, 'Label')),
        tip: resource(child(child(control, 'Supertip') ?? control, 'Description')),
        icon: new URL(resource(image)).pathname,
        runs: control.getElementsByTagName('FunctionName')[0]?.textContent ?? null,
      };
    }),
  };
}

interface PaneWindow {
  readonly Office?: {
    readonly actions?: {
      readonly _association: {
        readonly mappings: Readonly<Record<string, (event: { completed: () => void }) => unknown>>;
      };
    };
  };
}

/**
 * Runs what a button of the ribbon runs, in the pane's window, as Excel does where both share a runtime.
 * @returns once the add-in has said that it is done; false where the pane does not know the function (yet)
 */
export function runCommand(pane: Window | null, name: string): Promise<boolean> {
  const run = (pane as PaneWindow | null)?.Office?.actions?._association.mappings[name.toUpperCase()];
  if (!run) return Promise.resolve(false);
  return new Promise((resolve) => {
    run({ completed: () => resolve(true) });
  });
}
