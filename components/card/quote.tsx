/** One passage of a report: its exact words, then everything of ours about them, set apart. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Citation, QuoteView } from '../../answers/views.ts';
import type { CardWords } from '../../locales/card.ts';
import { Footnotes, Sources } from './sources.tsx';

/** How long the button says that it copied, in milliseconds. */
const copiedShownMs = 2000;

/** Puts a citation on the clipboard. False where the browser refuses. */
export type Copy = (citation: Citation) => boolean;

/** Copies a citation, and says for a moment whether the browser let it. */
export function CopyButton(props: {
  readonly citation: Citation;
  readonly copy: Copy;
  readonly t: CardWords;
}) {
  const [outcome, setOutcome] = useState<'waiting' | 'copied' | 'refused'>('waiting');
  useEffect(() => {
    if (outcome === 'waiting') return undefined;
    const timer = setTimeout(() => setOutcome('waiting'), copiedShownMs);
    return () => clearTimeout(timer);
  }, [outcome]);
  const { card } = props.t;
  const labels = { waiting: card.copy, copied: card.copied, refused: card.notCopied };
  return (
    <button
      type="button"
      class="copy"
      title={card.copyLabel}
      onClick={() => setOutcome(props.copy(props.citation) ? 'copied' : 'refused')}
    >
      {labels[outcome]}
      {/* As wide as the longer of the two words: what stands beside it does not move. */}
      {[card.copy, card.copied].map((label) => (
        <span key={label} class="as-wide" data-text={label} />
      ))}
    </button>
  );
}

/** A report as readers know it: publisher and date as far as they are known, its number small. */
export function Publication(props: {
  readonly report: QuoteView['report'];
  readonly t: CardWords;
}) {
  const { report, t } = props;
  const date =
    report.date === undefined ? (
      t.card.undated
    ) : (
      <time dateTime={report.date.iso}>{report.date.text}</time>
    );
  return (
    <span class="publication">
      {report.publisher === undefined ? (
        <>
          {date}
          {t.card.comma}
          {t.card.publisherUnknown}
        </>
      ) : (
        <>
          <cite lang="en">{report.publisher}</cite>
          {t.card.comma}
          {date}
        </>
      )}{' '}
      <span class="report-number">{t.card.report(report.number)}</span>
    </span>
  );
}

function reasonInWords(quote: QuoteView, t: CardWords): string {
  const { reason } = t.card;
  return quote.reason.type === 'topic'
    ? reason.topic(quote.reason.label)
    : reason[quote.reason.type];
}

/** The passage with its reason, its speaker and report, and the checks that go with it. */
export function Quote(props: {
  readonly quote: QuoteView;
  readonly t: CardWords;
  readonly copy: Copy;
  /** Checks that stand in full above: only their titles are repeated. */
  readonly told?: ReadonlySet<string> | undefined;
}) {
  const { quote, t } = props;
  const words = useRef<HTMLQuoteElement>(null);
  const [isCut, setIsCut] = useState(false);
  const [isWhole, setIsWhole] = useState(false);
  // Whether the style sheet cuts it depends on the room, so it is looked up after each drawing until it is.
  // Never taken back: the button may make the words fit, and they would be cut again without it, for ever.
  useLayoutEffect(() => {
    const { scrollHeight = 0, clientHeight = 0 } = words.current ?? {};
    if (scrollHeight > clientHeight + 1) setIsCut(true);
  });
  return (
    <figure class="quote">
      <p class="reason">{reasonInWords(quote, t)}</p>
      <blockquote ref={words} lang="en" class={isWhole ? 'whole' : ''}>
        {quote.shown}
      </blockquote>
      <figcaption>
        <span>
          {quote.speaker === undefined ? null : (
            <>
              <span class="speaker">{quote.speaker.name}</span>
              {quote.speaker.role === undefined ? '' : `, ${quote.speaker.role}`}
              {' · '}
            </>
          )}
          <Publication report={quote.report} t={t} />
        </span>
        <span class="actions">
          {isCut ? (
            <button
              type="button"
              class="more"
              aria-expanded={isWhole}
              onClick={() => setIsWhole(!isWhole)}
            >
              {isWhole ? t.card.less : t.card.whole}
            </button>
          ) : null}
          <CopyButton citation={quote.citation} copy={props.copy} t={t} />
        </span>
      </figcaption>
      {quote.checks.map((check) => (
        <div class="check" key={check.id}>
          <p>
            <span class="label">{t.card.check[check.kind]}</span>
            {props.told?.has(check.id) ? t.card.checkAbove(check.title) : check.note}
          </p>
          {props.told?.has(check.id) ? null : <Sources footnotes={new Footnotes([check])} t={t} />}
        </div>
      ))}
    </figure>
  );
}
