/** The parts of the card behind its tabs, the timeline apart. */
import type { CardContent, QuoteView } from '../../answers/content.ts';
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

/** The first look: map, status, the one quote that fits best; then names and figures. */
export function Glance({ content, t, copy, room = 'full' }: SectionProps) {
  const [quote] = content.quotes;
  const footnotes = new Footnotes([
    content.kind,
    content.status,
    ...content.namesNotes,
    content.where,
    ...(content.divisions === undefined ? [] : [content.divisions]),
    ...content.figures,
  ]);
  return (
    <>
      <div class="glance">
        <MapFigure map={content.map} small={room !== 'full'} />
        <p class="status">
          <Stated statement={content.kind} footnotes={footnotes} />{' '}
          <Stated statement={content.status} footnotes={footnotes} />
        </p>
      </div>
      {quote === undefined ? null : (
        <div class="best">
          <h3 class="unseen">{t.card.quoteHeading}</h3>
          <Quote quote={quote} t={t} copy={copy} />
        </div>
      )}
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
        {[content.where, ...(content.divisions === undefined ? [] : [content.divisions])].map(
          (statement) => (
            <p key={statement.text}>
              <Stated statement={statement} footnotes={footnotes} />
            </p>
          ),
        )}
      </div>
      {content.figures.length === 0 ? null : (
        <div>
          <h3 class="label">{t.card.figuresHeading}</h3>
          <dl class="figures">
            {content.figures.map((figure) => (
              <div key={`${figure.kind}${figure.value}`}>
                <dt>{t.card.figures[figure.kind]}</dt>
                <dd>
                  {figure.value}
                  <sup>{footnotes.numbersOf(figure.sources)}</sup>
                  {figure.year === undefined && figure.note === undefined ? null : (
                    <span class="small">
                      {' '}
                      {[
                        figure.year === undefined ? undefined : t.card.year(String(figure.year)),
                        figure.note,
                      ]
                        .filter((part) => part !== undefined)
                        .join('; ')}
                    </span>
                  )}
                </dd>
              </div>
            ))}
          </dl>
        </div>
      )}
      <Sources footnotes={footnotes} t={t} />
    </>
  );
}

/** The dispute in brief. */
export function Dispute({ content, t }: SectionProps) {
  const footnotes = new Footnotes(content.background);
  return (
    <>
      <h3 class="label">{t.card.disputeHeading}</h3>
      <div class="stack">
        {content.background.map((statement) => (
          <p key={statement.text}>
            <Stated statement={statement} footnotes={footnotes} />
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
