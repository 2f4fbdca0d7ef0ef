/**
 * Stands in for WXT's content script context (an alias in `wxt.config.ts`). WXT's own tells each page by
 * an event, and by `postMessage`, that a script of ours has started, with the extension's id in it: a
 * page must not learn who reads it. We need nothing of it: `Guest` knows when it has to end.
 */
export class ContentScriptContext {}
