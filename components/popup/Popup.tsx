/**
 * The toolbar popup: a field to look names up, the result that is open, and the mentions of the page in
 * front. The field keeps the focus; arrow keys move through whichever list is shown.
 */
import { useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { FoundContent } from '../../answers/entries.ts';
import type { PageView, TabMention } from '../../answers/page.ts';
import type { SearchAnswer, SearchMatch } from '../../answers/search.ts';
import type { InterfaceLanguage, PlaceId } from '../../data/schema.ts';
import type { PopupWords } from '../../locales/popup.ts';
import type { Copy } from '../card/quote.tsx';
import { Found } from './found.tsx';
import { mentionsOf } from './mentions.tsx';
import { Nothing } from './nothing.tsx';
import { inOrder, keyOf, Results } from './results.tsx';
import { Switches, type SwitchesProps } from './switches.tsx';
import { ThisPage } from './this-page.tsx';

export interface PopupProps {
  readonly t: PopupWords;
  readonly language: InterfaceLanguage;
  /** What was looked up last. */
  readonly startQuery: string;
  /** Told each time the query changes, to be kept. */
  readonly onQuery: (query: string) => void;
  readonly find: (query: string) => SearchAnswer;
  readonly show: (match: SearchMatch) => FoundContent;
  /** Told when a card with a map is shown: nobody else needs the coasts. */
  readonly onMap: () => void;
  /** Both names of a place in the reader's order and script. */
  readonly nameOf: (place: PlaceId) => string;
  /** `undefined` while the page is being asked. */
  readonly page: PageView | undefined;
  readonly switches: Omit<SwitchesProps, 't'>;
  readonly onGo: (mention: TabMention) => void;
  readonly onAllow: () => void;
  readonly copy: Copy;
  readonly openDossier: (part: string) => void;
  readonly openSettings: () => void;
}

export function Popup(props: PopupProps) {
  const { t, page, find } = props;
  const [query, setQuery] = useState(props.startQuery);
  const [active, setActive] = useState(props.startQuery === '' ? -1 : 0);
  const [place, setPlace] = useState<PlaceId>();
  const field = useRef<HTMLInputElement>(null);
  const detail = useRef<HTMLDivElement>(null);
  const listId = useId();
  const answer = useMemo(() => find(query), [find, query]);
  const matches = useMemo(() => inOrder(answer.groups), [answer]);
  const isSearching = query.trim() !== '';
  const match = isSearching ? matches[active] : undefined;
  const mentions = page?.state === 'mentions' ? mentionsOf(page, place) : [];
  const length = isSearching ? matches.length : mentions.length;
  const option = match ? keyOf(match) : !isSearching && mentions[active] ? active : undefined;
  const activeId = option === undefined ? undefined : `${listId}-${option}`;

  useLayoutEffect(() => {
    if (activeId) document.getElementById(activeId)?.scrollIntoView?.({ block: 'nearest' });
  }, [activeId]);

  const { show, onMap } = props;
  const opened = useNextFrame(match);
  const found = useMemo(() => opened && show(opened), [show, opened]);
  const hasMap = found?.type === 'place';
  useEffect(() => {
    if (hasMap) onMap();
  }, [hasMap, onMap]);

  useEffect(() => {
    field.current?.focus();
    field.current?.select();
    const controller = new AbortController();
    document.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== '/' || isTyping(event.target)) return;
        event.preventDefault();
        field.current?.focus();
        field.current?.select();
      },
      { signal: controller.signal },
    );
    return () => controller.abort();
  }, []);

  const look = (next: string) => {
    setQuery(next);
    setActive(next.trim() === '' ? -1 : 0);
    props.onQuery(next);
  };
  const toField = () => field.current?.focus();
  const move = (to: number) => {
    if (length > 0) setActive((to + length) % length);
  };
  const onFieldKey = (event: KeyboardEvent) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by !== undefined) {
      event.preventDefault();
      move(active < 0 && by < 0 ? length - 1 : active + by);
    } else if (event.key === 'Enter' && !event.isComposing) {
      event.preventDefault();
      const mention = mentions[active];
      if (!isSearching && mention) props.onGo(mention);
      else if (match) firstStop(detail.current)?.focus();
    } else if (event.key === 'Escape' && query !== '') {
      // Without a query Escape is the browser's, which closes the popup.
      event.preventDefault();
      look('');
    }
  };
  const onDetailKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    toField();
  };

  return (
    <div class="popup" lang={props.language}>
      <header class="hidden">
        <h1>{t.popup.title}</h1>
      </header>
      <search class="field">
        <MagnifyingGlass />
        <input
          ref={field}
          type="search"
          // biome-ignore lint/a11y/noRedundantRoles: without a datalist a search field is no combobox
          role="combobox"
          list={undefined}
          aria-label={t.popup.fieldLabel}
          aria-expanded={length > 0}
          aria-controls={length > 0 ? listId : undefined}
          aria-autocomplete="list"
          aria-activedescendant={activeId}
          placeholder={t.popup.placeholder}
          autocomplete="off"
          spellcheck={false}
          value={query}
          onInput={(event) => look(event.currentTarget.value)}
          onKeyDown={onFieldKey}
        />
        {query === '' ? (
          <span class="key" aria-hidden="true">
            /
          </span>
        ) : (
          <button
            type="button"
            class="clear"
            aria-label={t.popup.clear}
            onClick={() => {
              look('');
              toField();
            }}
          >
            <span aria-hidden="true">×</span>
          </button>
        )}
      </search>
      <p class="hidden" role="status">
        {isSearching && matches.length > 0 ? t.popup.resultCount(matches.length) : ''}
      </p>
      <main>
        {!isSearching ? (
          <ThisPage
            {...props}
            listId={listId}
            active={active}
            place={place}
            onPlace={(next) => {
              setPlace(next);
              setActive(-1);
            }}
          />
        ) : matches.length === 0 ? (
          <Nothing query={query.trim()} answer={answer} nameOf={props.nameOf} onLook={look} t={t} />
        ) : (
          <>
            <Results
              groups={answer.groups}
              listId={listId}
              active={match && keyOf(match)}
              nameOf={props.nameOf}
              onPick={(picked) => {
                setActive(matches.indexOf(picked));
                toField();
              }}
              t={t}
            />
            {/* biome-ignore lint/a11y/noStaticElementInteractions: only Escape bubbles up to here */}
            <div class="detail" ref={detail} onKeyDown={onDetailKey}>
              {opened && found ? <Found key={keyOf(opened)} {...props} found={found} /> : null}
            </div>
          </>
        )}
      </main>
      <footer>
        {isSearching && page?.state === 'mentions' ? (
          <button type="button" class="link" onClick={() => look('')}>
            {t.popup.backToPage(page.mentions.length)}
          </button>
        ) : (
          <Switches {...props.switches} t={t} />
        )}
        <button type="button" class="link" onClick={props.openSettings}>
          {t.popup.settings}
        </button>
      </footer>
    </div>
  );
}

/** The same a frame later: a card takes as long to draw as all results, and must not hold up typing. */
function useNextFrame<Value>(value: Value): Value {
  const [shown, setShown] = useState(value);
  useEffect(() => setShown(() => value), [value]);
  return shown;
}

function MagnifyingGlass() {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true">
      <circle cx="7" cy="7" r="4.5" />
      <path d="m10.5 10.5 3.5 3.5" />
    </svg>
  );
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && target.type === 'search';
}

function firstStop(within: HTMLElement | null): HTMLElement | null {
  return within?.querySelector<HTMLElement>('[tabindex="0"], button, a[href], summary') ?? null;
}
