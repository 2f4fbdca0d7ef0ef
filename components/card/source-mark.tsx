/** The numbers of a statement's sources, and the bubble that says at once what they stand for. */
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { SourceView } from '../../answers/views.ts';
import type { CardWords } from '../../locales/card.ts';
import { useLayer } from './layer.ts';

/** A pointer that rests this long on the numbers opens the bubble; the same once it has left. */
const restMs = 150;

/** A source with its number in the list at hand. */
export interface NumberedSource {
  readonly number: number;
  readonly source: SourceView;
}

/** Numbers in rising order as a footnote has them: 1, 3–5. */
export function numbersInShort(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs
    .map(([from, to]) => (from === to ? `${from}` : `${from}${to === from + 1 ? ',' : '–'}${to}`))
    .join(',');
}

/** A work as a list of sources names it: title, body, date, and whose position it sets out. */
export function Work(props: { readonly source: SourceView; readonly t: CardWords }) {
  const { source, t } = props;
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

/**
 * What opens and closes a source's bubble: a pointer that rests on its opener, a tap or click, the
 * keyboard. What follows stays where it is.
 */
export function useBubble<Opener extends HTMLElement>() {
  const { button, layer, isOpen, open, close } = useLayer<Opener>();
  const id = useId();
  /** A click keeps the bubble where the pointer only looked in. */
  const [isKept, setKept] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  useLayoutEffect(() => {
    if (!isOpen) setKept(false);
  }, [isOpen]);
  const soon = (action: () => void) => (event: PointerEvent) => {
    if (event.pointerType !== 'mouse') return;
    clearTimeout(timer.current);
    timer.current = setTimeout(action, restMs);
  };
  const pointer = {
    onPointerEnter: soon(open),
    onPointerLeave: soon(() => {
      if (!isKept) close();
    }),
  };
  return {
    isOpen,
    /** By a click: opens it, keeps it open, and closes it again. */
    toggle: () => {
      clearTimeout(timer.current);
      if (isOpen && isKept) close();
      else {
        setKept(true);
        open();
      }
    },
    opener: {
      ref: button,
      'aria-expanded': isOpen,
      'aria-controls': isOpen ? id : undefined,
      ...pointer,
    },
    bubble: { ref: layer, id, ...pointer },
  };
}

/**
 * Names each work with body, date and link. To be drawn only while it is open.
 * @param bubble - of `useBubble`.
 * @param children - what follows the works.
 */
export function SourceBubble(props: {
  readonly bubble: ReturnType<typeof useBubble>['bubble'];
  readonly label: string;
  /** Of a report the number as text: R1. */
  readonly sources: readonly { readonly number: number | string; readonly source: SourceView }[];
  readonly t: CardWords;
  readonly children?: ComponentChildren;
}) {
  return (
    <div
      {...props.bubble}
      class="source-bubble"
      popover="manual"
      role="note"
      aria-label={props.label}
    >
      {props.sources.map(({ number, source }) => (
        <span class="work" key={source.id}>
          <span class="number">{number}</span>
          <Work source={source} t={props.t} />
        </span>
      ))}
      {props.children}
    </div>
  );
}

/**
 * The numbers of a statement's sources, as a button that opens their bubble.
 * @param sources - in rising order of their numbers, at least one.
 */
export function SourceMark(props: {
  readonly sources: readonly NumberedSource[];
  readonly t: CardWords;
}) {
  const { sources, t } = props;
  const { isOpen, toggle, opener, bubble } = useBubble<HTMLButtonElement>();
  const numbers = numbersInShort(sources.map(({ number }) => number));
  const label = t.card.sourceNumbers(numbers);
  return (
    <sup>
      <button {...opener} type="button" class="source-mark" aria-label={label} onClick={toggle}>
        {numbers}
      </button>
      {isOpen ? <SourceBubble bubble={bubble} label={label} sources={sources} t={t} /> : null}
    </sup>
  );
}
