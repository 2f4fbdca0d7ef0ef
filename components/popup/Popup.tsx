/**
 * The toolbar popup: a field to look names up, the result that is open, and the mentions of the page in
 * front. The field keeps the focus; arrow keys move through whichever list is shown.
 */
import { useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { FoundContent } from '../../answers/look-up/found.ts';
import type { SearchAnswer, SearchMatch } from '../../answers/look-up/search.ts';
import type { PageView, TabMention } from '../../answers/tab/tab-view.ts';
import type { InterfaceLanguage, PlaceId } from '../../data/schema.ts';
import type { PopupWords } from '../../locales/popup.ts';
import type { Copy } from '../card/quote.tsx';
import { Found } from './found.tsx';
import { mentionsOf } from './mentions.tsx';
import { Nothing } from './nothing.tsx';
import { Results, sectionsOf } from './results.tsx';
import { Switches, type SwitchesProps } from './switches.tsx';
import { ThisPage } from './this-page.tsx';

export interface PopupProps {
  readonly t: PopupWords;
  readonly language: InterfaceLanguage;
  /** What somebody asked this page to look up; empty where it opens on the page in front. */
  readonly startQuery: string;
  /** Told each time the query changes, and whether it found anything. */
  readonly onQuery: (query: string, isFound: boolean) => void;
  /** What was looked up last, the latest first. */
  readonly recent: readonly string[];
  /** All places, in their order. */
  readonly places: readonly PlaceId[];
  readonly find: (query: string) => SearchAnswer;
  readonly show: (match: SearchMatch) => FoundContent;
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
  /** Opens the same beside the page; `undefined` where this is there, or browsers cannot. */
  readonly openPanel: ((query: string) => void) | undefined;
}

export function Popup(props: PopupProps) {
  const { t, page, find, openPanel } = props;
  const [query, setQuery] = useState(props.startQuery);
  const [active, setActive] = useState(props.startQuery === '' ? -1 : 0);
  const [place, setPlace] = useState<PlaceId>();
  const field = useRef<HTMLInputElement>(null);
  const detail = useRef<HTMLDivElement>(null);
  const listId = useId();
  const answer = useMemo(() => find(query), [find, query]);
  const sections = useMemo(() => sectionsOf(answer, t), [answer, t]);
  const matches = useMemo(() => sections.flatMap((section) => section.matches), [sections]);
  const isKnown = answer.groups.length > 0;
  /** What a screen reader hears of an answer. */
  const spoken = isKnown
    ? [t.popup.resultCount(matches.length), ...unknownIn(answer, t)].join(' ')
    : [t.popup.nothing(query.trim()), ...sections.slice(0, 1).map(({ title }) => title)].join(' ');
  const isSearching = query.trim() !== '';
  const match = isSearching ? matches[active] : undefined;
  const mentions = page?.state === 'mentions' ? mentionsOf(page, place) : [];
  const length = isSearching ? matches.length : mentions.length;
  const option = match ? match.address : !isSearching && mentions[active] ? active : undefined;
  const activeId = option === undefined ? undefined : `${listId}-${option}`;

  useLayoutEffect(() => {
    if (activeId) document.getElementById(activeId)?.scrollIntoView?.({ block: 'nearest' });
  }, [activeId]);

  const { show } = props;
  const opened = useNextFrame(match);
  const found = useMemo(() => opened && show(opened), [show, opened]);

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
    props.onQuery(next, find(next).groups.length > 0);
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
        {isSearching ? spoken : ''}
      </p>
      <main>
        {!isSearching ? (
          <ThisPage
            {...props}
            listId={listId}
            active={active}
            place={place}
            onLook={(next) => {
              look(next);
              toField();
            }}
            onPlace={(next) => {
              setPlace(next);
              setActive(-1);
            }}
          />
        ) : matches.length === 0 ? (
          <Nothing {...props} query={query.trim()} onLook={look} />
        ) : (
          <>
            {isKnown ? null : <p class="note">{t.popup.nothing(query.trim())}</p>}
            <Results
              sections={sections}
              listId={listId}
              active={match?.address}
              nameOf={props.nameOf}
              onPick={(picked) => {
                setActive(matches.indexOf(picked));
                toField();
              }}
              t={t}
            />
            {unknownIn(answer, t).map((sentence) => (
              <p key={sentence} class="note">
                {sentence}
              </p>
            ))}
            {/* biome-ignore lint/a11y/noStaticElementInteractions: only Escape bubbles up to here */}
            <div class="detail" ref={detail} onKeyDown={onDetailKey}>
              {opened && found ? (
                <Found key={opened.address} {...props} found={found} address={opened.address} />
              ) : null}
            </div>
          </>
        )}
      </main>
      <footer>
        <Switches {...props.switches} t={t} />
        <p class="ways">
          {isSearching ? (
            <button type="button" class="link" onClick={() => look('')}>
              {t.popup.backToPage}
            </button>
          ) : null}
          {openPanel === undefined ? null : (
            <button type="button" class="link" onClick={() => openPanel(query.trim())}>
              {t.popup.panel}
            </button>
          )}
          <button type="button" class="link" onClick={props.openSettings}>
            {t.popup.settings}
          </button>
        </p>
      </footer>
    </div>
  );
}

function unknownIn({ unknown }: SearchAnswer, t: PopupWords): readonly string[] {
  return unknown.length === 0 ? [] : [t.popup.unknown(unknown)];
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
