/** The mentions of the page in front: how many of each place, then each with the words around it. */
import { useState } from 'preact/hooks';
import type { PageView, TabMention } from '../../answers/tab/tab-view.ts';
import type { PlaceId } from '../../data/schema.ts';
import type { PopupWords } from '../../locales/popup.ts';
import { Profile } from './profile.tsx';

export interface MentionsProps {
  readonly view: Extract<PageView, { state: 'mentions' }>;
  readonly listId: string;
  /** The index of the active one among those shown. */
  readonly active: number;
  /** The one place to show; `undefined` for all. */
  readonly place: PlaceId | undefined;
  readonly onPlace: (place: PlaceId | undefined) => void;
  readonly onGo: (mention: TabMention) => void;
  readonly nameOf: (place: PlaceId) => string;
  readonly t: PopupWords;
}

/** Shown of the words before a mention: about half a line. */
const beforeCharacters = 36;
const afterCharacters = 90;
/** So many rows are drawn at first, and more near their end: a page may have thousands. */
const rowsAtOnce = 100;

export function mentionsOf(
  view: Extract<PageView, { state: 'mentions' }>,
  place: PlaceId | undefined,
): readonly TabMention[] {
  return place === undefined
    ? view.mentions
    : view.mentions.filter((mention) => mention.place === place);
}

export function Mentions(props: MentionsProps) {
  const { view, place, onPlace, nameOf, t } = props;
  return (
    <section class="mentions" aria-label={t.popup.thisPage}>
      <header>
        <h2>
          {t.popup.thisPage}
          <span class="count">{t.popup.mentionCount(view.mentions.length)}</span>
        </h2>
        <Profile profile={view.profile} t={t} />
        {view.counts.length < 2 ? null : (
          <fieldset class="counts">
            <legend class="hidden">{t.popup.byPlace}</legend>
            <button
              type="button"
              aria-pressed={place === undefined}
              onClick={() => onPlace(undefined)}
            >
              {t.popup.all}
            </button>
            {view.counts.map((count) => (
              <button
                type="button"
                key={count.place}
                aria-pressed={place === count.place}
                onClick={() => onPlace(place === count.place ? undefined : count.place)}
              >
                {nameOf(count.place)} <b>{count.count}</b>
              </button>
            ))}
          </fieldset>
        )}
      </header>
      <Rows {...props} />
    </section>
  );
}

function Rows({ view, listId, active, place, onGo, t }: MentionsProps) {
  const [drawn, setDrawn] = useState(rowsAtOnce);
  const mentions = mentionsOf(view, place);
  const rows = mentions.slice(0, Math.max(drawn, active + rowsAtOnce));
  return (
    <div
      role="listbox"
      id={listId}
      class="list"
      aria-label={t.popup.mentionsLabel}
      onScroll={({ currentTarget: { scrollTop, clientHeight, scrollHeight } }) => {
        const belowPx = scrollHeight - scrollTop - clientHeight;
        if (belowPx <= clientHeight && rows.length < mentions.length) {
          setDrawn(rows.length + rowsAtOnce);
        }
      }}
    >
      {rows.map((mention, index) => (
        // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus and names the active option
        // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys
        <div
          key={`${mention.frameId}-${mention.id}`}
          id={`${listId}-${index}`}
          class="option"
          role="option"
          aria-selected={index === active}
          aria-posinset={index + 1}
          aria-setsize={mentions.length}
          lang={mention.language}
          onClick={() => onGo(mention)}
        >
          <span dir="auto">
            {lastWords(mention.before)}
            <mark>{mention.surface}</mark>
            {firstWords(mention.after)}
          </span>
        </div>
      ))}
    </div>
  );
}

function lastWords(text: string): string {
  if (text.length <= beforeCharacters) return text;
  const cut = text.slice(-beforeCharacters);
  const space = cut.indexOf(' ');
  return `…${space >= 0 && space < beforeCharacters / 2 ? cut.slice(space + 1) : cut}`;
}

function firstWords(text: string): string {
  if (text.length <= afterCharacters) return text;
  const cut = text.slice(0, afterCharacters);
  const space = cut.lastIndexOf(' ');
  return `${space > afterCharacters / 2 ? cut.slice(0, space) : cut}…`;
}
