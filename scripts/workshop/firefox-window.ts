import type { Browser } from 'puppeteer-core';

/** The part of puppeteer's WebDriver BiDi connection that it uses itself and does not export. */
interface BidiConnection {
  send(method: string, parameters: object): Promise<{ readonly result: unknown }>;
}

interface Evaluated {
  readonly type: 'success' | 'exception';
  readonly result?: { readonly value?: string };
  readonly exceptionDetails?: { readonly text: string };
}

/**
 * Runs a function in Firefox's own window, where its menus, address bar and sidebar are, by the "chrome" scope
 * of WebDriver BiDi. Chromium has nothing like it.
 * @param run - the source of a function without arguments; its answer must be JSON.
 */
export async function inFirefoxWindow<Answer>(browser: Browser, run: string): Promise<Answer> {
  const { connection } = browser as unknown as { readonly connection: BidiConnection };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { contexts } = tree.result as { contexts: readonly { context: string; url: string }[] };
  const window = contexts.find(({ url }) => url === 'chrome://browser/content/browser.xhtml');
  if (!window) throw new Error('Firefox shows no window');
  const { result } = await connection.send('script.evaluate', {
    expression: `(async () => JSON.stringify(await (${run})() ?? null))()`,
    target: { context: window.context },
    awaitPromise: true,
  });
  const evaluated = result as Evaluated;
  if (evaluated.type === 'exception') throw new Error(evaluated.exceptionDetails?.text);
  return JSON.parse(evaluated.result?.value ?? 'null') as Answer;
}
