import { createHash } from 'node:crypto';
import { CARRIED, refOf, type Dependency } from './dependencies';
import { stableId } from './stable-id';

export interface SbomSubject {
  readonly name: string;
  readonly version: string;
  /** Id of the add-in in its manifest. */
  readonly id: string;
  /** Folders of the packages the product itself asks for. */
  readonly needs: readonly string[];
}

/**
 * The list of parts in CycloneDX 1.5 (JSON). It holds no clock: the same parts give the same text.
 * @param parts everything that is in the package, `subject.needs` among them
 */
export function sbom(subject: SbomSubject, parts: readonly Dependency[]): string {
  const refs = new Map(parts.map((part) => [part.folder, refOf(part)]));
  const known = (folders: readonly string[]): string[] =>
    folders.flatMap((folder) => refs.get(folder) ?? []).sort();
  const root = `${subject.name}@${subject.version}`;
  const serial = stableId(
    subject.id,
    createHash('sha256')
      .update([root, ...refs.values()].join('\n'))
      .digest('hex'),
  );
  const document = {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    serialNumber: `urn:uuid:${serial}`,
    version: 1,
    metadata: {
      component: {
        'bom-ref': root,
        type: 'application',
        name: subject.name,
        version: subject.version,
        licenses: [{ license: { id: 'MIT' } }],
        purl: `pkg:npm/${root}`,
      },
    },
    components: parts.map(component),
    dependencies: [
      { ref: root, dependsOn: known([...subject.needs, `node_modules/${CARRIED}`]) },
      ...parts.map((part) => ({ ref: refOf(part), dependsOn: known(part.needs) })),
    ],
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function component(part: Dependency): object {
  const [algorithm, digest] = part.integrity.split('-', 2);
  return {
    'bom-ref': refOf(part),
    type: 'library',
    name: part.name,
    version: part.version,
    purl: `pkg:npm/${part.name.replace('@', '%40')}@${part.version}`,
    licenses: [{ license: part.name === CARRIED ? { name: part.license } : { id: part.license } }],
    ...(algorithm === 'sha512' && digest
      ? { hashes: [{ alg: 'SHA-512', content: Buffer.from(digest, 'base64').toString('hex') }] }
      : {}),
  };
}
