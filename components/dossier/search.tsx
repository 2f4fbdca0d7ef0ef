/** Search over all of the dossier: what is found is a list of links to its parts. */
import { useEffect, useId, useMemo, useRef, useState } from 'preact/hooks';
import type { SearchAnswer, SearchGroup, SearchMatch } from '../../answers/search.ts';
import type { PlaceId } from '../../data/schema.ts';
import { excerpt, Marked } from '../marked.tsx';
import { useDossier } from './context.ts';

export interface SearchProps {
  readonly find: (query: string) => SearchAnswer;
  /** Both names of a place in the reader's order and script. */
  readonly nameOf: (place: PlaceId) => string;
}

/** Where each group's finds stand in the dossier. */
const kinds: Record<SearchGroup, string> = {
  places: 'place',
  timeline: 'event',
  quotes: 'quote',
  people: 'person',
  checks: 'check',
};

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
          {count === 0 ? (
            <Group
              title={answer.nearest.length > 0 ? words.nearest : words.places}
              matches={answer.nearest.length > 0 ? answer.nearest : answer.others}
              nameOf={nameOf}
            />
          ) : (
            answer.groups.map(({ group, matches }) => (
              <Group key={group} title={words.groups[group]} matches={matches} nameOf={nameOf} />
            ))
          )}
        </div>
      ) : null}
    </search>
  );
}

function Group(props: {
  readonly title: string;
  readonly matches: readonly SearchMatch[];
  readonly nameOf: SearchProps['nameOf'];
}) {
  const id = useId();
  return (
    <>
      <p class="label" id={id}>
        {props.title}
      </p>
      <ul aria-labelledby={id}>
        {props.matches.map((match) => (
          <li key={match.id}>
            <a href={`#${kinds[match.group]}/${match.id}`}>
              <Match match={match} nameOf={props.nameOf} />
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

function Match({ match, nameOf }: { match: SearchMatch; nameOf: SearchProps['nameOf'] }) {
  if (match.group !== 'places') return <Marked {...excerpt(match.text, match.marks)} />;
  const names = nameOf(match.id as PlaceId);
  if (names.includes(match.text) || !match.isTyped) return names;
  return (
    <>
      {names} <span class="soft">{match.text}</span>
    </>
  );
}
