import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { offerMarking } from '../page/handover.ts';
import { Marker } from '../page/marker.ts';

/** Comes into a frame when the survey of its page finds a first spot. */
export default defineUnlistedScript(() => {
  offerMarking((options) => new Marker(options));
});
