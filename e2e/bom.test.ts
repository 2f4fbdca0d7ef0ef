/** The list of what is shipped, as CycloneDX has it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { buildFolder } from '../scripts/build.ts';
import { billOfMaterials, onlyShipped, shippedIn } from '../scripts/release/bom.ts';
import { root } from '../scripts/workshop/root.ts';
import { browserKinds } from './harness.ts';

/** CycloneDX's own schemas, from the packages of its project. */
function schema(name: string): object {
  const folder = join(root, 'node_modules', '@cyclonedx', 'cyclonedx-library', 'res', 'schema');
  return JSON.parse(readFileSync(join(folder, `${name}.SNAPSHOT.schema.json`), 'utf8'));
}

/** A validator of the version of the format that npm writes. */
function validator() {
  // Not strict: the schemas use keywords that JSON Schema does not define.
  const ajv = new Ajv({ strict: false, allErrors: true });
  formats.default(ajv);
  ajv.addFormat('iri-reference', true);
  ajv.addFormat('idn-email', true);
  ajv.addSchema(schema('spdx'), 'http://cyclonedx.org/schema/spdx.SNAPSHOT.schema.json');
  ajv.addSchema(schema('jsf-0.82'), 'http://cyclonedx.org/schema/jsf-0.82.SNAPSHOT.schema.json');
  return ajv.compile(schema('bom-1.5'));
}

describe('the list of what is shipped', () => {
  const list = billOfMaterials();

  it('is valid CycloneDX', () => {
    const validate = validator();
    expect(list).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.5' });
    validate(list);
    expect(validate.errors).toBeNull();
    // The validator does refuse what is wrong.
    expect(validate({ ...list, components: [{ name: 'preact' }] })).toBe(false);
  });

  it('names each package whose licence is shown, and no other', () => {
    const shown = browserKinds.flatMap((kind) =>
      shippedIn(readFileSync(join(buildFolder(kind), 'licences.html'), 'utf8')),
    );
    const listed = list.components.map(({ group, name, version }) =>
      group ? `${group}/${name}@${version}` : `${name}@${version}`,
    );
    expect(listed.sort()).toEqual([...new Set(shown)].sort());
  });

  it('is the same from run to run and from machine to machine', () => {
    expect(JSON.stringify(billOfMaterials())).toBe(JSON.stringify(list));
    expect(list.metadata.component.name).toBe('two-names');
    expect(JSON.stringify(list)).not.toContain(root);
  });

  it('leaves out what is not shipped, with all that leads to it', () => {
    const component = (name: string, version: string) => ({
      name,
      version,
      'bom-ref': `${name}@${version}`,
    });
    const whole = {
      serialNumber: 'urn:uuid:1',
      metadata: { timestamp: 'now', component: { 'bom-ref': 'two-names@0.1.0', name: 'a-folder' } },
      components: [component('preact', '11.2.0'), component('vite', '8.0.0')],
      dependencies: [
        { ref: 'two-names@0.1.0', dependsOn: ['preact@11.2.0', 'vite@8.0.0'] },
        { ref: 'vite@8.0.0' },
      ],
    };
    const shipped = new Set(['preact@11.2.0']);
    expect(onlyShipped(whole, { name: 'two-names', shipped })).toEqual({
      metadata: { component: { 'bom-ref': 'two-names@0.1.0', name: 'two-names' } },
      components: [component('preact', '11.2.0')],
      dependencies: [{ ref: 'two-names@0.1.0', dependsOn: ['preact@11.2.0'] }],
    });
  });
});
