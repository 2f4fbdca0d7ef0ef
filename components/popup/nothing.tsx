/** Where a look-up finds nothing: a sentence, and the names that come nearest. */
import type { SearchMatch } from '../../answers/search.ts';
import type { PlaceId } from '../../data/schema.ts';
import type { Locale } from '../../locales/locale.ts';

export function Nothing(props: {
  readonly query: string;
  readonly nearest: readonly SearchMatch[];
  readonly nameOf: (place: PlaceId) => string;
  readonly onLook: (query: string) => void;
  readonly t: Locale;
}) {
  const { query, nearest, nameOf, onLook, t } = props;
  return (
    <section class="sentence">
      <p role="status">{t.popup.nothing(query)}</p>
      <p class="soft">{t.popup.nearest}</p>
      <ul class="nearest">
        {nearest.map((near) => (
          <li key={near.id}>
            <button type="button" class="link" onClick={() => onLook(near.text)}>
              {nameOf(near.id as PlaceId)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
