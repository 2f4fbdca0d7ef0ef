/** What GitHub reads of this repository, held against its forms: a fault there shows only after a push. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { oldestVersions } from './oldest-versions.ts';
import { root } from './workshop/root.ts';

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const namesIn = (folder: string) => readdirSync(join(root, folder));

/** The value of a YAML file. @throws Error where it is no YAML, or names a key twice. */
function yaml(path: string): unknown {
  const document = parseDocument(read(path), { strict: true });
  if (document.errors.length > 0) throw new Error(document.errors.join('\n'));
  return document.toJS();
}

const workflows = namesIn('.github/workflows').map((name) => `.github/workflows/${name}`);

/** What GitHub's own parser finds wrong with a workflow. */
function faultsOf(name: string, content: string): string[] {
  return parseWorkflow({ name, content }, new NoOperationTraceWriter())
    .context.errors.getErrors()
    .map(({ message }) => message);
}

describe('the readme', () => {
  it('names the oldest versions of the browsers that the manifests ask for', () => {
    const readme = read('README.md');
    expect(readme).toContain(`Chrome or Edge (${oldestVersions.chromium} or newer)`);
    expect(readme).toContain(`Firefox (${oldestVersions.firefox} or newer)`);
  });
});

describe('the workflows', () => {
  it.each(workflows)('%s is one by GitHub’s own parser', (path) => {
    yaml(path);
    expect(faultsOf(path, read(path))).toEqual([]);
  });

  it('are refused where a key is unknown, so the parser can say no', () => {
    const wrong = read('.github/workflows/ci.yml').replace('runs-on:', 'runs-at:');
    expect(faultsOf('ci.yml', wrong)).not.toEqual([]);
  });

  it('run the test command of the readme, a job a browser, and keep the pictures of failures', () => {
    const ci = read('.github/workflows/ci.yml');
    expect(read('README.md')).toMatch(/^npm test /m);
    expect(ci).toContain('browser: [chromium, firefox]');
    expect(ci).toMatch(/^ +- run: npm test -- --browser /m);
    expect(ci).toMatch(/if: failure\(\)\s+uses: actions\/upload-artifact/);
  });
});

/** https://docs.github.com/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-githubs-form-schema */
const elementSchema = v.pipe(
  v.strictObject({
    type: v.picklist(['input', 'textarea', 'dropdown', 'checkboxes', 'markdown']),
    id: v.pipe(v.string(), v.regex(/^[\w-]+$/)),
    attributes: v.strictObject({
      label: v.pipe(v.string(), v.nonEmpty()),
      description: v.optional(v.string()),
      placeholder: v.optional(v.string()),
      options: v.optional(v.pipe(v.array(v.string()), v.minLength(2))),
    }),
    validations: v.optional(v.strictObject({ required: v.boolean() })),
  }),
  v.check(({ type, attributes }) => (type === 'dropdown') === (attributes.options !== undefined)),
);
const formSchema = v.strictObject({
  name: v.pipe(v.string(), v.nonEmpty()),
  description: v.pipe(v.string(), v.nonEmpty()),
  title: v.string(),
  labels: v.array(v.string()),
  body: v.pipe(v.array(elementSchema), v.nonEmpty()),
});

describe('the issue forms', () => {
  const forms = namesIn('.github/ISSUE_TEMPLATE').filter((name) => name !== 'config.yml');

  it('are for what is marked wrongly, what is missed, and what is unsourced or unfair', () => {
    expect(forms.sort()).toEqual(['marked-wrongly.yml', 'missed.yml', 'unsourced-or-unfair.yml']);
    expect(yaml('.github/ISSUE_TEMPLATE/config.yml')).toEqual({ blank_issues_enabled: true });
  });

  it.each(forms)(
    '%s has the form that GitHub asks for, each field by a name of its own',
    (name) => {
      const { body } = v.parse(formSchema, yaml(`.github/ISSUE_TEMPLATE/${name}`));
      const ids = body.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(body.some(({ validations }) => validations?.required)).toBe(true);
    },
  );
});

describe('the other files that GitHub and editors read', () => {
  it('ask for updates once a month, as CONTRIBUTING.md describes', () => {
    const updateSchema = v.object({
      'package-ecosystem': v.picklist(['npm', 'github-actions']),
      directory: v.literal('/'),
      schedule: v.strictObject({ interval: v.literal('monthly') }),
    });
    const schema = v.strictObject({ version: v.literal(2), updates: v.array(updateSchema) });
    expect(v.parse(schema, yaml('.github/dependabot.yml')).updates).toHaveLength(2);
    expect(read('CONTRIBUTING.md')).toContain('a month');
  });

  it('name paths that are there', () => {
    const owned = read('.github/CODEOWNERS')
      .split('\n')
      .map((line) => line.split(' ')[0] ?? '')
      .filter((path) => path.startsWith('/'));
    expect(owned).toEqual(expect.arrayContaining(['/data/', '/locales/']));
    const links = [...read('.github/PULL_REQUEST_TEMPLATE.md').matchAll(/\]\(\.\.\/([^)]+)\)/g)];
    const paths = [...owned, ...links.map(([, path = '']) => path)];
    expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  it('name the Node that the packages bring', () => {
    const { devDependencies, license, keywords } = JSON.parse(read('package.json'));
    expect(devDependencies.node.split('.')[0]).toBe(read('.nvmrc').trim());
    expect(license).toBe('MIT');
    expect(read('LICENSE')).toMatch(/^MIT License/);
    expect(keywords.length).toBeGreaterThan(0);
  });
});
