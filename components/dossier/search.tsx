/** Search over all of the dossier: what is found is a list of links to its parts. */
import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import type { SearchAnswer, SearchMatch } from '../../answers/look-up/search.ts';
import type { PlaceId } from '../../data/schema.ts';
import type { DossierWords } from '../../locales/dossier.ts';
import { excerpt, Marked } from '../marked.tsx';
import { useDossier } from './context.ts';

export interface SearchProps {
  readonly find: (query: string) => SearchAnswer;
  /** Both names of a place in the reader's order and script. */
  readonly nameOf: (place: PlaceId) => string;
}

export function Search({ find, nameOf }: SearchProps) {
  const { t } = useDossier();
  const words = t.dossier;
  const [query, setQuery] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const results = useRef<HTMLDivElement>(null);
  const id = useId();
  const answer = useMemo(() => find(query), [find, query]);
  const isSearching = query.trim() !== '';
  const count = answer.groups.reduce((sum, { matches }) => sum + matches.length, 0);

  useEffect(() => {
    const controller = new AbortController();
    document.addEventListener(
      'keydown',
      (event) => {
        const isTyping =
          event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement;
        if (event.key !== '/' || isTyping) return;
        event.preventDefault();
        field.current?.focus();
        field.current?.select();
      },
      { signal: controller.signal },
    );
    return () => controller.abort();
  }, []);

  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.preventDefault();
      setQuery('');
      field.current?.focus();
      return;
    }
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (by === undefined && !(event.key === 'Enter' && event.target === field.current)) return;
    const links: HTMLElement[] = [...(results.current?.querySelectorAll('a') ?? [])];
    if (links.length === 0) return;
    event.preventDefault();
    if (by === undefined) {
      links[0]?.click();
      return;
    }
    const at = links.findIndex((link) => link.matches(':focus')) + by;
    (links[at] ?? field.current)?.focus();
  };

  return (
    <search class="search" onKeyDown={onKey}>
      <label class="hidden" for={`${id}field`}>
        {words.search}
      </label>
      <input
        ref={field}
        id={`${id}field`}
        type="search"
        autocomplete="off"
        spellcheck={false}
        placeholder={words.searchPlaceholder}
        aria-keyshortcuts="/"
        value={query}
        onInput={(event) => setQuery(event.currentTarget.value)}
      />
      <p class="hidden" role="status">
        {isSearching ? words.resultCount(count) : ''}
      </p>
      {isSearching ? (
        <div class="results" ref={results}>
          {count === 0 ? <p>{words.nothing(query.trim())}</p> : null}
          {sectionsOf(answer, words).map(({ title, matches }) => (
            <Group
              key={title}
              title={title}
              matches={matches}
              nameOf={nameOf}
              onChoose={() => setQuery('')}
            />
          ))}
        </div>
      ) : null}
    </search>
  );
}

/** What is known, by groups; else what may have been meant, what names it, or all places. */
function sectionsOf(
  { groups, similar, beside, others }: SearchAnswer,
  words: DossierWords['dossier'],
): readonly { title: string; matches: readonly SearchMatch[] }[] {
  if (groups.length > 0) {
    return groups.map(({ group, matches }) => ({ title: words.groups[group], matches }));
  }
  return [
    { title: words.similar, matches: similar },
    { title: words.beside, matches: beside },
    { title: words.places, matches: others },
  ].filter(({ matches }) => matches.length > 0);
}

function Group(props: {
  readonly title: string;
  readonly matches: readonly SearchMatch[];
  readonly nameOf: SearchProps['nameOf'];
  /** The results close: who has chosen one reads on there. */
  readonly onChoose: () => void;
}) {
  const id = useId();
  return (
    <>
      <p class="label" id={id}>
        {props.title}
      </p>
      <ul aria-labelledby={id}>
        {props.matches.map((match) => (
          <li key={match.address}>
            <a href={`#${match.address}`} onClick={props.onChoose}>
              <Match match={match} nameOf={props.nameOf} />
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

function Match({ match, nameOf }: { match: SearchMatch; nameOf: SearchProps['nameOf'] }) {
  if (match.group !== 'places') {
    return (
      <>
        <Marked {...excerpt(match.text, match.marks)} />
        {match.name === undefined ? null : (
          <>
            {' '}
            <span class="soft">
              <Marked {...match.name} />
            </span>
          </>
        )}
      </>
    );
  }
  const names = nameOf(match.id as PlaceId);
  if (names.includes(match.text) || !match.isTyped) return names;
  return (
    <>
      {names} <span class="soft">{match.text}</span>
    </>
  );
}
