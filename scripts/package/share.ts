import { stableId } from './stable-id';

/** Namespace of the catalogue ids; any UUID would do, once and for all. */
const NAMESPACE = '6f0c2f7e-4c1b-4f57-9d4e-2a7a8f3f5b61';
const KEY = 'HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\16.0\\WEF\\TrustedCatalogs';

/** Stands in the templates where no share was given. */
export const SHARE_PLACEHOLDER = '\\\\SERVER\\FOLDER';

/**
 * Registry files that make a network folder a trusted catalogue of add-ins for a user, shown in the menu
 * (`Flags` 1), and take it away again. UTF-16 with a byte order mark, as the registry editor writes them: names of
 * folders may be Japanese.
 * @param share `\\server\folder`
 */
export function catalogueFiles(share: string): { readonly add: Buffer; readonly remove: Buffer } {
  const id = `{${stableId(NAMESPACE, share.toLowerCase())}}`;
  const url = share.replaceAll('\\', '\\\\');
  return {
    add: registryFile([`[${KEY}\\${id}]`, `"Id"="${id}"`, `"Url"="${url}"`, '"Flags"=dword:00000001']),
    remove: registryFile([`[-${KEY}\\${id}]`]),
  };
}

function registryFile(lines: readonly string[]): Buffer {
  const text = ['Windows Registry Editor Version 5.00', '', ...lines, ''].join('\r\n');
  return Buffer.from(`\ufeff${text}`, 'utf16le');
}
