import type { Plugin } from 'vite';

/** Where Preact compares and sets markup, in the one file that we import; its other names are minified. */
const markup =
  /\w+\|\|\w+&&\(\w+\.__html==\w+\.__html\|\|\w+\.__html==\w+\.innerHTML\)\|\|\(\w+\.innerHTML=\w+\.__html\)/g;

/**
 * Removes the branch of Preact that turns a string into markup (`dangerouslySetInnerHTML`). We never use it,
 * and without it no bundle names `innerHTML`, which `web-ext lint` would warn of.
 * @throws where a new version of Preact has that branch in another form.
 */
export function markupFreePreact(): Plugin {
  return {
    name: 'markup-free-preact',
    transform(code, id) {
      if (!id.endsWith('/preact/dist/preact.mjs')) return undefined;
      if (code.match(markup)?.length !== 1) {
        throw new Error('Preact sets innerHTML in another form: see scripts/markup-free-preact.ts');
      }
      return { code: code.replace(markup, '0'), map: null };
    },
  };
}
