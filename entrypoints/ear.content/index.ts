import { defineContentScript } from 'wxt/utils/define-content-script';
import { prepareEar } from '../../first-ear.ts';

/** Runs before any script of the page, so that what a reader does in the card is heard there first. */
export function start(): void {
  prepareEar();
}

/** For the manifest; the script itself is `start` (scripts/bare-content-script.ts). */
export default /* @__PURE__ */ defineContentScript({
  matches: ['<all_urls>'],
  allFrames: true,
  matchOriginAsFallback: true,
  runAt: 'document_start',
  main: start,
});
