/**
 * What the web server says with every file. One list; web.config, nginx.conf and the browser test are made from it.
 *
 * In the closed network nothing is allowed that the pane does not need: scripts and styles of its own origin, no
 * request to anywhere, no framing (desktop Excel shows the page by itself). The pane's styles are written by Griffel,
 * rule by rule into <style> elements that are empty in the document; EMPTY_STYLE allows exactly those. Neither
 * 'unsafe-inline' nor 'unsafe-eval' is needed anywhere.
 */

/** Hash of the empty text. A style element with any text of its own stays forbidden. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/** Who may frame the pane where Excel on the web is used. */
const OFFICE_ON_THE_WEB = [
  'https://*.officeapps.live.com',
  'https://*.office.com',
  'https://*.microsoft365.com',
  'https://*.cloud.microsoft',
  'https://*.sharepoint.com',
  'https://*.live.com',
];
/** Where Microsoft's office.js comes from, and loads the rest of itself from. */
const OFFICE_SCRIPTS = ['https://appsforoffice.microsoft.com', 'https://*.cdn.office.net'];

const CLOSED_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  `style-src 'self' ${EMPTY_STYLE}`,
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
];

/** Microsoft publishes no list of what office.js asks for; its own reports are not needed for it to work. */
const OPEN_POLICY = [
  "default-src 'none'",
  `script-src 'self' ${OFFICE_SCRIPTS.join(' ')}`,
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  `connect-src 'self' ${OFFICE_SCRIPTS.join(' ')}`,
  "base-uri 'none'",
  "form-action 'none'",
  `frame-ancestors 'self' ${OFFICE_ON_THE_WEB.join(' ')}`,
];

/** Pages are asked for each time; they name the scripts, whose names change with their contents. */
export const PAGE_CACHE = 'no-store';
/** Office refuses icons it may not keep. */
export const FILE_CACHE_SECONDS = 3600;

/** Headers of every answer, Cache-Control excepted. */
export function securityHeaders(closed: boolean): Readonly<Record<string, string>> {
  return {
    'Content-Security-Policy': (closed ? CLOSED_POLICY : OPEN_POLICY).join('; '),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    // Excel on the web reads the list of worksheet functions from an origin of Microsoft's.
    ...(closed ? {} : { 'Access-Control-Allow-Origin': '*' }),
  };
}

/** @param file path below `web/` */
export function cacheControl(file: string): string {
  return file.endsWith('.html') ? PAGE_CACHE : `max-age=${FILE_CACHE_SECONDS}`;
}
