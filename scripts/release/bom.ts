/**
 * `npm run bom`: what is shipped, as CycloneDX JSON on standard output: npm's own list of the installed
 * packages, cut down to those whose code is in the built extension.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from '../build.ts';
import { browserKinds } from '../workshop/browsers.ts';
import { UserError } from '../workshop/errors.ts';
import { root } from '../workshop/root.ts';

/** A component as CycloneDX has it, as far as it is looked at here. */
interface Component {
  readonly name: string;
  readonly group?: string;
  readonly version: string;
  readonly 'bom-ref': string;
}

interface BillOfMaterials {
  serialNumber?: string;
  components: Component[];
  dependencies: { ref: string; dependsOn?: string[] }[];
  metadata: { timestamp?: string; component: { 'bom-ref': string; name: string } };
}

/** The names and versions that the page of licences in a built package lists, ours left out. */
export function shippedIn(licences: string): string[] {
  return [...licences.matchAll(/<summary>(\S+) · (\d\S*) · /g)].map(
    ([, name, version]) => `${name}@${version}`,
  );
}

const fullName = ({ group, name }: Component) => (group ? `${group}/${name}` : name);

/**
 * Keeps only what is shipped, and drops what differs between runs or machines.
 * @param name - the project's name; npm puts the folder's name there.
 */
export function onlyShipped(
  whole: BillOfMaterials,
  { name, shipped }: { name: string; shipped: ReadonlySet<string> },
): BillOfMaterials {
  const { serialNumber: _, ...lasting } = whole;
  const { timestamp: __, ...metadata } = whole.metadata;
  const components = whole.components.filter((component) =>
    shipped.has(`${fullName(component)}@${component.version}`),
  );
  const references = new Set(components.map((component) => component['bom-ref']));
  const own = whole.metadata.component['bom-ref'];
  return {
    ...lasting,
    metadata: { ...metadata, component: { ...metadata.component, name } },
    components,
    dependencies: whole.dependencies
      .filter(({ ref }) => ref === own || references.has(ref))
      .map(({ ref, dependsOn = [] }) => ({
        ref,
        dependsOn: dependsOn.filter((each) => references.has(each)),
      })),
  };
}

/** @throws UserError where npm cannot list what is installed. */
export function billOfMaterials(): BillOfMaterials {
  const shipped = new Set(
    browserKinds.flatMap((kind) =>
      shippedIn(readFileSync(join(build(kind), 'licences.html'), 'utf8')),
    ),
  );
  const npm = spawnSync('npm', ['sbom', '--sbom-format=cyclonedx', '--sbom-type=application'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0) throw new UserError(`npm could not list the packages:\n${npm.stderr}`);
  const { name } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return onlyShipped(JSON.parse(npm.stdout), { name, shipped });
}

export function main(): number {
  console.log(JSON.stringify(billOfMaterials(), null, 2));
  return 0;
}
