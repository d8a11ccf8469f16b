import { PackageProblem } from './problem';
import type { Environment, PackageOptions } from './options';
import { stableId } from './stable-id';

/** Where the manifest of the source tree points: the server of `npm run excel`. */
export const DEVELOPMENT_URL = 'https://localhost:3000/';

/** What stands behind the names of an environment, so that two add-ins side by side are told apart. */
const NAME_SUFFIX: Readonly<Record<Environment, { readonly ja: string; readonly en: string }>> = {
  production: { ja: '', en: '' },
  test: { ja: '（検証）', en: ' (test)' },
};

/**
 * The manifest for one address and environment.
 *
 * The Id is derived from both, so that a later package for the same place updates the add-in, and the test
 * environment's stands beside the production one. Whatever shows the add-in's name shows that of the environment.
 * @param source manifest.xml of the source tree
 * @param version version of the product, three numbers
 * @throws PackageProblem where `source` is not laid out as expected
 */
export function manifestFor(
  source: string,
  version: string,
  options: Pick<PackageOptions, 'url' | 'environment' | 'build'>,
): string {
  const productId = /<Id>([0-9a-f-]{36})<\/Id>/.exec(source)?.[1];
  if (!productId) throw new PackageProblem('manifest.xml has no <Id>');
  const id = stableId(productId, `${options.environment} ${options.url}`);
  const manifest = named(source, options.environment)
    .replace(`<Id>${productId}</Id>`, () => `<Id>${id}</Id>`)
    .replace(/<Version>[^<]*<\/Version>/, () => `<Version>${version}.${options.build}</Version>`)
    .replaceAll(DEVELOPMENT_URL, () => escaped(options.url))
    // <AppDomain>https://localhost:3000</AppDomain>: an origin, without a path.
    .replaceAll(DEVELOPMENT_URL.slice(0, -1), () => new URL(options.url).origin);
  if (/localhost/i.test(manifest))
    throw new PackageProblem('manifest.xml names localhost in an unexpected way');
  return manifest;
}

/** Every text that is the add-in's name and nothing else, in both languages: display name, group, button. */
function named(source: string, environment: Environment): string {
  const display = /<DisplayName DefaultValue="([^"]+)">\s*<Override Locale="en-US" Value="([^"]+)"/.exec(
    source,
  );
  if (!display) throw new PackageProblem('manifest.xml has no <DisplayName> in Japanese and English');
  const [, ja, en] = display;
  const suffix = NAME_SUFFIX[environment];
  return source
    .replaceAll(`DefaultValue="${ja}"`, () => `DefaultValue="${ja}${suffix.ja}"`)
    .replaceAll(`Value="${en}"`, () => `Value="${en}${suffix.en}"`);
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
