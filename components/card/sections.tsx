/** The parts of the card behind its tabs, the timeline apart. */
import type { CardContent, FigureView, QuoteView, StatementView } from '../../answers/content.ts';
import type { CardWords } from '../../locales/card.ts';
import { MapFigure } from './map.tsx';
import { type Copy, Quote } from './quote.tsx';
import { Footnotes, Sources, Stated } from './sources.tsx';

/** How tightly the first look is set, from all of it in full to names and status alone. */
export type Room = 'full' | 'medium' | 'compact' | 'least';

export interface SectionProps {
  readonly content: CardContent;
  readonly t: CardWords;
  readonly copy: Copy;
  readonly openDossier: (part: string) => void;
  readonly room?: Room | undefined;
}

/** So many quotes are shown; the dossier holds all. */
const quotesShown = 6;

/** What a place's names, situation and figures are, with the works behind every number given so far. */
function About(props: {
  readonly content: CardContent;
  readonly t: CardWords;
  readonly footnotes: Footnotes;
}) {
  const { content, t, footnotes } = props;
  return (
    <>
      {content.namesNotes.length === 0 ? null : (
        <div>
          <h3 class="label">{t.card.namesHeading}</h3>
          <div class="notes">
            {content.namesNotes.map((note) => (
              <p key={note.text}>
                <Stated statement={note} footnotes={footnotes} />
              </p>
            ))}
          </div>
        </div>
      )}
      <div>
        <h3 class="label">{t.card.whereHeading}</h3>
        <div class="notes">
          {[content.where, ...(content.divisions === undefined ? [] : [content.divisions])].map(
            (statement) => (
              <p key={statement.text}>
                <Stated statement={statement} footnotes={footnotes} />
              </p>
            ),
          )}
        </div>
      </div>
      {content.figures.length === 0 ? null : (
        <div>
          <h3 class="label">{t.card.figuresHeading}</h3>
          <Figures figures={content.figures} t={t} footnotes={footnotes} />
        </div>
      )}
      <Sources footnotes={footnotes} t={t} />
    </>
  );
}

function Figures(props: {
  readonly figures: readonly FigureView[];
  readonly t: CardWords;
  readonly footnotes: Footnotes;
}) {
  const { t } = props;
  return (
    <dl class="figures">
      {props.figures.map((figure) => {
        const year = figure.year === undefined ? undefined : t.card.year(String(figure.year));
        const remarks = [year, figure.note].filter((part) => part !== undefined).join('; ');
        return (
          <div key={`${figure.kind}${figure.value}`}>
            <dt>{t.card.figures[figure.kind]}</dt>
            <dd>
              {figure.value}
              <sup>{props.footnotes.numbersOf(figure.sources)}</sup>
              {remarks === '' ? null : <span class="small"> {remarks}</span>}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

function footnotesOf(content: CardContent): Footnotes {
  return new Footnotes([
    content.kind,
    content.status,
    ...content.namesNotes,
    content.where,
    ...(content.divisions === undefined ? [] : [content.divisions]),
    ...content.figures,
  ]);
}

function MapAndStatus(props: {
  readonly content: CardContent;
  readonly footnotes: Footnotes;
  readonly room: Room;
}) {
  const { content, footnotes } = props;
  return (
    <div class="glance">
      <MapFigure map={content.map} small={props.room !== 'full'} />
      <p class="status">
        <Stated statement={content.kind} footnotes={footnotes} />{' '}
        <Stated statement={content.status} footnotes={footnotes} />
      </p>
    </div>
  );
}

/** The first look: map, status, the one quote that fits best; then names and figures. */
export function Glance({ content, t, copy, room = 'full' }: SectionProps) {
  const [quote] = content.quotes;
  const footnotes = footnotesOf(content);
  return (
    <>
      <MapAndStatus content={content} footnotes={footnotes} room={room} />
      {quote === undefined ? null : (
        <div class="best">
          <h3 class="unseen">{t.card.quoteHeading}</h3>
          <Quote quote={quote} t={t} copy={copy} />
        </div>
      )}
      <About content={content} t={t} footnotes={footnotes} />
    </>
  );
}

/** The dispute in brief, under a heading of the caller's. */
export function Dispute(props: {
  readonly background: readonly StatementView[];
  readonly t: CardWords;
}) {
  const footnotes = new Footnotes(props.background);
  return (
    <>
      <div class="stack">
        {props.background.map((statement) => (
          <p key={statement.text}>
            <Stated statement={statement} footnotes={footnotes} />
          </p>
        ))}
      </div>
      <Sources footnotes={footnotes} t={props.t} />
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
        <p class="small">{t.card.reportsNote}</p>
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
              <dt class="label">{t.card.report(report.number)}</dt>
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
