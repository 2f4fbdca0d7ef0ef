/** Statements with footnote numbers, and the list of works that the numbers stand for. */
import type { SourceView, StatementView } from '../../answers/content.ts';
import type { CardWords } from '../../locales/card.ts';

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

  /** The numbers of some of the sources as a footnote has them: 1,3. */
  numbersOf(sources: readonly SourceView[]): string {
    const numbers = sources.map((source) => this.#numbers.get(source.id) ?? 0);
    return numbers.sort((one, other) => one - other).join(',');
  }
}

/** A statement with the numbers of what it rests on. */
export function Stated(props: {
  readonly statement: StatementView;
  readonly footnotes: Footnotes;
}) {
  return (
    <>
      {props.statement.text}
      <sup>{props.footnotes.numbersOf(props.statement.sources)}</sup>
    </>
  );
}

function Work({ source, t }: { readonly source: SourceView; readonly t: CardWords }) {
  const work =
    source.url === undefined ? (
      source.work
    ) : (
      <a href={source.url} target="_blank" rel="noopener noreferrer">
        {source.work}
      </a>
    );
  return (
    <span>
      {work}
      {source.body === undefined ? '' : `. ${source.body}`}
      {source.date === undefined ? null : (
        <>
          {', '}
          <time dateTime={source.date.iso}>{source.date.text}</time>
        </>
      )}
      {source.side === undefined ? '' : ` (${t.card.positionOf[source.side]})`}
    </span>
  );
}

/** The works behind the numbers, folded away until they are asked for. */
export function Sources(props: { readonly footnotes: Footnotes; readonly t: CardWords }) {
  const { list } = props.footnotes;
  if (list.length === 0) return null;
  return (
    <details class="sources">
      <summary>{props.t.card.sources(list.length)}</summary>
      <ol>
        {list.map((source, index) => (
          <li key={source.id}>
            <span>{index + 1}</span>
            <Work source={source} t={props.t} />
          </li>
        ))}
      </ol>
    </details>
  );
}
