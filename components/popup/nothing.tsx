/** Where a look-up finds nothing: a sentence, and the names that come near, or else all places. */
import type { SearchAnswer } from '../../answers/search.ts';
import type { PlaceId } from '../../data/schema.ts';
import type { PopupWords } from '../../locales/popup.ts';

export function Nothing(props: {
  readonly query: string;
  readonly answer: SearchAnswer;
  readonly nameOf: (place: PlaceId) => string;
  readonly onLook: (query: string) => void;
  readonly t: PopupWords;
}) {
  const { query, nameOf, onLook, t } = props;
  const { nearest, others } = props.answer;
  const isNear = nearest.length > 0;
  return (
    <section class="sentence">
      <p role="status">{t.popup.nothing(query)}</p>
      <p class="soft">{isNear ? t.popup.nearest : t.popup.places}</p>
      <ul class="nearest">
        {(isNear ? nearest : others).map((place) => (
          <li key={place.id}>
            <button type="button" class="link" onClick={() => onLook(place.text)}>
              {nameOf(place.id as PlaceId)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
