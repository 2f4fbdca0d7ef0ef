/** The parts of the card behind its tabs, the timeline apart. */
import type { CardContent } from '../../answers/card/content.ts';
import type { QuoteView, StatementView } from '../../answers/views.ts';
import type { CardWords } from '../../locales/card.ts';
import { About } from './about.tsx';
import { Locator } from './map.tsx';
import { type Copy, Publication, Quote } from './quote.tsx';
import { type Room, showsPassage } from './room.ts';
import { Footnotes, Sources, Stated } from './sources.tsx';

export interface SectionProps {
  readonly content: CardContent;
  readonly t: CardWords;
  readonly copy: Copy;
  readonly openDossier: (part: string) => void;
  readonly room?: Room | undefined;
}

/** So many quotes are shown; the dossier holds all. */
const quotesShown = 6;

function footnotesOf(content: CardContent): Footnotes {
  const { ainu, divisions } = content;
  return new Footnotes([
    content.brief,
    ...content.positions.map(({ statement }) => statement),
    ...(ainu === undefined ? [] : [ainu.latin, ainu.kana, ...ainu.meaning]),
    ...content.namesNotes,
    content.kind,
    content.where,
    ...(divisions === undefined ? [] : [divisions]),
    ...content.figures,
  ]);
}

/** What each side says of its right, a line each. */
function Positions(props: {
  readonly content: CardContent;
  readonly t: CardWords;
  readonly footnotes: Footnotes;
}) {
  const { content, t, footnotes } = props;
  return (
    <dl class="positions" aria-label={t.card.positionsLabel}>
      {content.positions.map(({ side, statement }) => (
        <div key={side}>
          <dt>{t.card.says[side]}</dt>{' '}
          <dd>
            <Stated statement={statement} footnotes={footnotes} t={t} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

/**
 * Where a passage fits the paragraph but not the room: the words of the line and of the tab that lead to it.
 * Undefined where none fits, or it is shown.
 */
export function wordsToPassage(
  { leading }: CardContent,
  room: Room,
  t: CardWords,
): string | undefined {
  if (leading === undefined || showsPassage(room)) return undefined;
  return leading.reason.type === 'topic'
    ? t.card.reportsOn(leading.reason.label)
    : t.card.reportsFold;
}

/**
 * The first look: what and whose, what each side says, and what the reports say of what the paragraph
 * speaks of; names, place and figures follow.
 */
export function Glance(
  props: SectionProps & {
    /** Goes to the part with the reports. */
    readonly onReports: () => void;
    /** Whether what stands below the first look is drawn too; else its place is kept. */
    readonly isWhole: boolean;
  },
) {
  const { content, t, copy, room = 'full' } = props;
  const toPassage = wordsToPassage(content, room, t);
  const leading = toPassage === undefined ? content.leading : undefined;
  const footnotes = footnotesOf(content);
  return (
    <>
      <div class="glance">
        <p class="status">
          <Stated statement={content.brief} footnotes={footnotes} t={t} />
        </p>
        {room === 'full' ? <Locator map={content.map} /> : null}
      </div>
      <Positions content={content} t={t} footnotes={footnotes} />
      {leading === undefined ? null : (
        <div class="best">
          <h3 class="unseen">{t.card.quoteHeading}</h3>
          <Quote quote={leading} t={t} copy={copy} />
        </div>
      )}
      <button
        type="button"
        class={toPassage === undefined ? 'fold' : 'fold to-passage'}
        onClick={props.onReports}
      >
        <span>{toPassage ?? (leading ? t.card.reportsMore : t.card.reportsFold)}</span>{' '}
        <span class="count">({Math.min(quotesShown, content.quoteCount)})</span>
      </button>
      {props.isWhole ? (
        <About content={content} t={t} footnotes={footnotes} />
      ) : (
        <div class="to-come" />
      )}
    </>
  );
}

/** The dispute in brief, under a heading of the caller's. */
export function Dispute(props: {
  readonly background: readonly StatementView[];
  readonly t: CardWords;
}) {
  const { t } = props;
  const footnotes = new Footnotes(props.background);
  return (
    <>
      <div class="stack">
        {props.background.map((statement) => (
          <p key={statement.text}>
            <Stated statement={statement} footnotes={footnotes} t={t} />
          </p>
        ))}
      </div>
      <Sources footnotes={footnotes} t={t} />
    </>
  );
}

function checksIn(quotes: readonly QuoteView[]): ReadonlySet<string> {
  return new Set(quotes.flatMap((quote) => quote.checks.map((check) => check.id)));
}

/** The quotes that fit, and how each report's date and publisher are known. */
export function Reports({ content, t, copy, openDossier }: SectionProps) {
  const shown = content.quotes.slice(0, quotesShown);
  const reports = [...new Map(shown.map(({ report }) => [report.id, report])).values()].sort(
    (one, other) => one.number - other.number,
  );
  return (
    <>
      <div>
        <h3 class="label">{t.card.reportsHeading}</h3>
        <p class="small">
          {content.fit === 'none' ? `${t.card.reportsSilent} ` : ''}
          {t.card.reportsNote}
        </p>
      </div>
      <ul class="quotes">
        {shown.map((quote, index) => (
          <li key={quote.id}>
            <Quote quote={quote} t={t} copy={copy} told={checksIn(shown.slice(0, index))} />
          </li>
        ))}
      </ul>
      <details class="sources">
        <summary>{t.card.aboutReports}</summary>
        <dl class="stack">
          {reports.map((report) => (
            <div key={report.id}>
              <dt>
                <Publication report={report} t={t} />
              </dt>
              <dd>
                {[report.dateKnown, report.publisherKnown, report.note]
                  .filter((part) => part !== undefined)
                  .join(' ')}
              </dd>
            </div>
          ))}
        </dl>
      </details>
      <p>
        <button
          type="button"
          class="copy"
          onClick={() => openDossier(`report/${shown[0]?.report.number ?? 1}`)}
        >
          {t.card.moreQuotes} <span aria-hidden="true">→</span>
        </button>
      </p>
    </>
  );
}
