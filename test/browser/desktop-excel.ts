/**
 * What desktop Excel on Windows puts into a pane's page for Microsoft's office.js: who the host is, and the channel the
 * client runtime speaks through. Behind it answers the stand-in, in this process.
 */
import type { Page } from 'playwright-core';
import type { Host } from '../../src/workbench/host';

/** Host, platform, version and language, as Excel announces them. */
const HOST_INFO = 'Excel$Win32$16.01$ja-JP$$$$0';

/** The client runtime tells it that the page takes ribbon commands; nobody waits for the answer. */
const ADD_IN_SERVICE = 'Microsoft.InternalService.AddinInternalService';

/** Makes `page` believe that it is the pane of desktop Excel, with the workbook `host` holds; before its first page. */
export async function beDesktopExcel(page: Page, host: Host): Promise<void> {
  const bridge = host.bridge();
  await page.exposeFunction('standInSend', (text: string) => {
    if (!text.includes(ADD_IN_SERVICE)) bridge.sendMessageToHost(text);
  });
  bridge.onMessageFromHost = (text) => {
    // A pane that is being closed takes no more answers.
    void page.evaluate((answer) => window.standIn?.onMessageFromHost(answer), text).catch(() => undefined);
  };
  await page.addInitScript(inPage, { hostInfo: HOST_INFO, url: host.book.name });
}

interface Bridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost(text: string): void;
}

declare global {
  interface Window {
    standIn?: Bridge;
    standInSend(text: string): Promise<void>;
  }
}

/** Runs in the page before its first script. */
function inPage({ hostInfo, url }: { hostInfo: string; url: string }): void {
  const bridge: Bridge = {
    sendMessageToHost: (text) => void window.standInSend(text),
    onMessageFromHost: () => undefined,
  };
  window.standIn = bridge;
  const WHITE_THEME = {
    bodyBackgroundColor: 0xffffff,
    bodyForegroundColor: 0x242424,
    controlBackgroundColor: 0xf5f5f5,
    controlForegroundColor: 0x242424,
  };
  const context = {
    GetAppType: () => 1, // Excel
    GetSolutionRef: () => '',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => 'ja-JP',
    GetAppDataLocale: () => 'ja-JP',
    GetDocUrl: () => url,
    GetAppCapabilities: () => 1, // read and write
    GetActivationMode: () => 0,
    GetControlIntegrationLevel: () => 0,
    // Of an empty one Chromium makes an error page of its own, styles and all.
    GetSolutionToken: () => '<r><t cid="0"/></r>',
    GetOfficeThemeInfo: () => JSON.stringify(WHITE_THEME),
    GetSupportedMatrix: () => JSON.stringify({ ExcelApi: 1.13 }),
    GetHostFullVersion: () => '16.0.14332.20000',
    // Settings of the older API; ours lie in the workbook.
    GetSettings: () => ({ Read: () => undefined }),
  };
  Object.assign(window, { _richApiNativeBridge: bridge });
  Object.assign(window.external, { GetHostInfo: () => hostInfo, GetContext: () => context });
}
