import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerMarks } from '../page/handover.ts';
import { Guest } from '../page/marks/guest.ts';
import { Marker } from '../page/marks/marker.ts';
import type { Services } from '../page/marks/marking.ts';
import {
  followTurns,
  isExtensionAlive,
  ownAddress,
  send,
  shadowRootOf,
} from './on-page/on-page.ts';

const services: Services = {
  markSettings: () => send({ type: 'mark-settings', address: ownAddress() }),
  paintMarks: (on) => send({ type: 'paint-marks', on: [...on] }),
  // Firefox asks for a highlight's style where it paints one, Chromium of every element beforehand.
  everywhere: import.meta.env.FIREFOX
    ? { selector: '', isLight: true }
    : { selector: ':root', isLight: false },
  paintCard: () => send({ type: 'paint-card' }),
  loadCard: () => send({ type: 'load-card' }),
  count: (count) => send({ type: 'count', count }),
};

/** Comes into a frame when a name may stand there; the script that asked for it starts it. */
export default defineUnlistedScript(() => {
  offerMarks((settings) => {
    new Guest({
      document,
      services,
      settings,
      makeMarking: (options) => new Marker(options),
      isExtensionAlive,
      followTurns,
      shadowRootOf,
    });
  });
});
