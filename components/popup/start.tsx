/** Ways into the look-up that need no typing: what was looked up last, and the places. */
import type { PlaceId } from '../../data/schema.ts';
import type { PopupWords } from '../../locales/popup.ts';

interface ChipsProps {
  readonly label: string;
  readonly chips: readonly { readonly text: string; readonly query: string }[];
  readonly onLook: (query: string) => void;
}

function Chips({ label, chips, onLook }: ChipsProps) {
  if (chips.length === 0) return null;
  return (
    <section class="chips" aria-label={label}>
      <p class="label">{label}</p>
      <ul>
        {chips.map(({ text, query }) => (
          <li key={query}>
            <button type="button" class="chip" onClick={() => onLook(query)}>
              {text}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What was looked up last, the latest first. */
export function Recent(props: {
  readonly queries: readonly string[];
  readonly onLook: (query: string) => void;
  readonly t: PopupWords;
}) {
  const chips = props.queries.map((query) => ({ text: query, query }));
  return <Chips label={props.t.popup.recent} chips={chips} onLook={props.onLook} />;
}

/** All places, by both names. */
export function PlaceChips(props: {
  readonly places: readonly PlaceId[];
  readonly nameOf: (place: PlaceId) => string;
  readonly onLook: (query: string) => void;
  readonly t: PopupWords;
}) {
  const chips = props.places.map((place) => {
    const text = props.nameOf(place);
    return { text, query: text.split(' · ')[0] ?? text };
  });
  return <Chips label={props.t.popup.places} chips={chips} onLook={props.onLook} />;
}
