import { defineContentScript } from 'wxt/utils/define-content-script';
import { beAtWork, knock } from '../../page/handover.ts';
import { bringMarks } from '../../page/watch/bringing.ts';
import { watch } from '../../page/watch/watch.ts';
import { ownAddress, send, shadowRootOf } from '../on-page/on-page.ts';

/** The script on every page: it brings the others where a name may stand. */
export function start(): void {
  // In SVG and other XML documents there is nothing to mark; and two of us would mark twice.
  if (!(document.documentElement instanceof HTMLElement) || knock()) return;
  beAtWork(() => {});
  const ask = () => send({ type: 'bring-marks', address: ownAddress() });
  watch({ document, shadowRootOf, onYes: () => bringMarks(ask) });
}

/** For the manifest; the script itself is `start` (scripts/bare-content-script.ts). */
export default /* @__PURE__ */ defineContentScript({
  matches: ['<all_urls>'],
  allFrames: true,
  matchOriginAsFallback: true,
  main: start,
});
