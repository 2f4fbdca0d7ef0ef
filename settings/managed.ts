/** What an administrator can set, as the schema file that Chromium reads: made from the settings' own. */
import { settingsFields } from './schema.ts';

/** A part of a JSON schema, as far as Chromium's policies know it. */
type PolicySchema = Readonly<Record<string, unknown>>;

/** The schema file of `storage.managed`. It names no defaults: what the policy leaves out stays the reader's choice. */
export function managedSchema(): PolicySchema {
  const properties = Object.entries(settingsFields).map(([field, { wrapped }]) => [
    field,
    policyOf(wrapped),
  ]);
  return {
    $schema: 'http://json-schema.org/draft-03/schema#',
    type: 'object',
    // Where the dossier stands as a site, for the addresses that readers give away; no setting of theirs.
    properties: { ...Object.fromEntries(properties), site: { type: 'string' } },
  };
}

type FieldSchema = (typeof settingsFields)[keyof typeof settingsFields]['wrapped'];

function policyOf(schema: FieldSchema): PolicySchema {
  switch (schema.type) {
    case 'picklist':
      return { type: 'string', enum: schema.options };
    case 'boolean':
      return { type: 'boolean' };
    case 'number':
      return { type: 'integer', ...boundsOf(schema) };
    case 'array':
      return { type: 'array', items: { type: 'string' } };
  }
}

/** The least and the most that a number's checks let through. */
function boundsOf(schema: Extract<FieldSchema, { type: 'number' }>): PolicySchema {
  const bounds: Record<string, unknown> = {};
  for (const check of schema.pipe) {
    if (check.type === 'min_value') bounds.minimum = check.requirement;
    if (check.type === 'max_value') bounds.maximum = check.requirement;
  }
  return bounds;
}
