/** Statements with footnote numbers, and the list of works that the numbers stand for. */
import { useState } from 'preact/hooks';
import type { SourceView, StatementView } from '../../answers/views.ts';
import type { CardWords } from '../../locales/card.ts';
import { type NumberedSource, SourceMark, Work } from './source-mark.tsx';

/** The sources of a part of the card, numbered in the order of their first use. */
export class Footnotes {
  readonly #numbers = new Map<string, number>();
  readonly list: readonly SourceView[];

  constructor(parts: readonly { readonly sources: readonly SourceView[] }[]) {
    const list: SourceView[] = [];
    for (const source of parts.flatMap((part) => part.sources)) {
      if (this.#numbers.has(source.id)) continue;
      list.push(source);
      this.#numbers.set(source.id, list.length);
    }
    this.list = list;
  }

  /** Some of the sources with their numbers, in rising order. */
  numbered(sources: readonly SourceView[]): readonly NumberedSource[] {
    return sources
      .map((source) => ({ number: this.#numbers.get(source.id) ?? 0, source }))
      .sort((one, other) => one.number - other.number);
  }
}

/** The end of a text that its numbers stay on one line with: a word, or two of the wide characters. */
const tail = /[^\s\u3000-\uffef]{1,24}$|.{1,2}$/u;

/** A statement with the numbers of what it rests on. */
export function Stated(props: {
  readonly statement: StatementView;
  readonly footnotes: Footnotes;
  readonly t: CardWords;
}) {
  const { statement, footnotes, t } = props;
  const at = statement.text.search(tail);
  return (
    <>
      {statement.text.slice(0, at)}
      <span class="kept">
        {statement.text.slice(at)}
        <SourceMark sources={footnotes.numbered(statement.sources)} t={t} />
      </span>
    </>
  );
}

/**
 * The works behind the numbers, folded away and not drawn until they are asked for: to write their dates takes
 * more of the first card's time than all else that is folded away.
 */
export function Sources(props: { readonly footnotes: Footnotes; readonly t: CardWords }) {
  const { list } = props.footnotes;
  const [isOpen, setIsOpen] = useState(false);
  if (list.length === 0) return null;
  return (
    <details class="sources" onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
      <summary>{props.t.card.sources(list.length)}</summary>
      {isOpen ? (
        <ol>
          {list.map((source, index) => (
            <li key={source.id}>
              <span>{index + 1}</span>
              <Work source={source} t={props.t} />
            </li>
          ))}
        </ol>
      ) : null}
    </details>
  );
}
