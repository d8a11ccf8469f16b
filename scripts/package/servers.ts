import { FILE_CACHE_SECONDS, PAGE_CACHE, securityHeaders } from './headers';

/** Types some servers lack. */
const TYPES = { '.json': 'application/json', '.svg': 'image/svg+xml' } as const;

/**
 * `web.config` for IIS, to lie beside the files.
 * @param pages the .html files
 */
export function webConfig(pages: readonly string[], closed: boolean): string {
  const headers = Object.entries(securityHeaders(closed)).flatMap(([name, value]) => [
    `<remove name="${name}" />`,
    `<add name="${name}" value="${value.replaceAll('"', '&quot;')}" />`,
  ]);
  const types = Object.entries(TYPES).flatMap(([extension, type]) => [
    `<remove fileExtension="${extension}" />`,
    `<mimeMap fileExtension="${extension}" mimeType="${type}" />`,
  ]);
  const indented = (lines: readonly string[]): string => lines.map((line) => `        ${line}`).join('\n');
  return `<?xml version="1.0" encoding="utf-8"?>
<configuration>
  <system.webServer>
    <httpProtocol>
      <customHeaders>
${indented(['<remove name="X-Powered-By" />', ...headers])}
      </customHeaders>
    </httpProtocol>
    <staticContent>
${indented(types).replaceAll(/^ {2}/gm, '')}
      <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="${duration(FILE_CACHE_SECONDS)}" />
    </staticContent>
  </system.webServer>
${pages.map(pageLocation).join('')}</configuration>
`;
}

const pageLocation = (page: string): string => `  <location path="${page}">
    <system.webServer>
      <staticContent>
        <clientCache cacheControlMode="DisableCache" cacheControlCustom="${PAGE_CACHE}" />
      </staticContent>
    </system.webServer>
  </location>
`;

/** `1.00:00:00`, as IIS writes durations. */
function duration(seconds: number): string {
  const two = (n: number): string => String(Math.floor(n)).padStart(2, '0');
  return `${Math.floor(seconds / 86400)}.${two((seconds / 3600) % 24)}:${two((seconds / 60) % 60)}:${two(seconds % 60)}`;
}

/**
 * A piece for nginx, to be included in the `server` block that has the certificate.
 * @param url address of the package; its path becomes the location
 */
export function nginxConfig(url: string, closed: boolean): string {
  const { pathname, hostname } = new URL(url);
  const headers = (cache: string, indent: string): string =>
    Object.entries({ ...securityHeaders(closed), 'Cache-Control': cache })
      .map(([name, value]) => `${indent}add_header ${name} "${value}" always;`)
      .join('\n');
  return `# In the server block of ${hostname} (listen 443 ssl): include this file.
# The files of web/ go to /srv/kpi-shukei; change the two alias lines where they lie elsewhere.
location ${pathname} {
    alias /srv/kpi-shukei/;
    charset utf-8;
    charset_types application/javascript text/javascript application/json image/svg+xml;
    # add_header of an outer block counts only where an inner one has none: hence twice.
${headers(`max-age=${FILE_CACHE_SECONDS}`, '    ')}
}
location ~ ^${pathname.replaceAll(/[.*+?^$()|[\]{}\\]/g, '\\$&')}([^/]+\\.html)$ {
    alias /srv/kpi-shukei/$1;
    charset utf-8;
${headers(PAGE_CACHE, '    ')}
}
`;
}
