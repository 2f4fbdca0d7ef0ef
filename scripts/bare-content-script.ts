import type { Plugin } from 'vite';

const entrypoint = 'virtual:wxt-content-script-isolated-world-entrypoint';
const definition = /import definition from ["'](?<source>[^"']+)["']/;

/**
 * Runs the `start` of our content scripts, and nothing around it. WXT gives each a context, which tells the
 * page by an event, and by `postMessage`, that a script of ours has started, with the extension's id in it:
 * a page must not learn who reads it. And its logger is a twentieth of the script on every page.
 */
export function bareContentScript(): Plugin {
  return {
    name: 'bare-content-script',
    // In development mode WXT's own reloads the script.
    apply: 'build',
    transform(code, id) {
      if (!id.includes(entrypoint)) return undefined;
      const source = definition.exec(code)?.groups?.source;
      // A new version of WXT may have it in another form.
      if (source === undefined) throw new Error(`${id} imports no definition.`);
      return `import { start } from '${source}';\nstart();\nexport default undefined;\n`;
    },
  };
}
