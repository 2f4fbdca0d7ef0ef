/** Where a look-up finds nothing: a sentence, and all places. */
import type { PlaceId } from '../../data/schema.ts';
import type { PopupWords } from '../../locales/popup.ts';
import { PlaceChips } from './start.tsx';

export function Nothing(props: {
  readonly query: string;
  readonly places: readonly PlaceId[];
  readonly nameOf: (place: PlaceId) => string;
  readonly onLook: (query: string) => void;
  readonly t: PopupWords;
}) {
  return (
    <section class="sentence">
      <p>{props.t.popup.nothing(props.query)}</p>
      <PlaceChips {...props} />
    </section>
  );
}
