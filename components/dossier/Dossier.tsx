/** Everything we know on one page, each part with an address of its own (`#place/iturup`, `#report/3`). */
import { useId } from 'preact/hooks';
import type { CardContent } from '../../answers/content.ts';
import type { DossierContent } from '../../answers/dossier.ts';
import type { InterfaceLanguage } from '../../data/schema.ts';
import type { Locale } from '../../locales/locale.ts';
import { type Copy, Quote } from '../card/quote.tsx';
import { Details, Dispute } from '../card/sections.tsx';
import { Timeline } from '../card/timeline.tsx';
import { Title } from '../card/title.tsx';

export interface DossierProps {
  readonly content: DossierContent;
  readonly t: Locale;
  readonly language: InterfaceLanguage;
  readonly copy: Copy;
}

/** Both names in one line; one where they are one. */
function namesInLine(card: CardContent): string {
  return [...new Set(card.names.map((name) => name.main.text))].join(' · ');
}

function PlacePart(props: { readonly card: CardContent; readonly t: Locale }) {
  const id = useId();
  const { card, t } = props;
  return (
    <section id={`place/${card.place}`} class="part" aria-labelledby={id}>
      <Title content={card} t={t} id={id} brief={false} />
      <div class="panel">
        <Details content={card} t={t} />
      </div>
    </section>
  );
}

function Contents({ content, t }: DossierProps) {
  return (
    <nav class="contents" aria-label={t.dossier.contents}>
      <ul>
        {content.places.map((card) => (
          <li key={card.place}>
            <a href={`#place/${card.place}`}>{namesInLine(card)}</a>
          </li>
        ))}
        <li>
          <a href="#dispute">{t.card.disputeHeading}</a>
        </li>
        <li>
          <a href="#timeline">{t.card.timelineHeading}</a>
        </li>
        {content.reports.map(({ report }) => (
          <li key={report.id}>
            <a href={`#report/${report.number}`}>{t.card.report(report.number)}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

export function Dossier(props: DossierProps) {
  const { content, t, language, copy } = props;
  return (
    <div class="card dossier" data-room="full" lang={language}>
      <header class="opening">
        <h1>{t.dossier.title}</h1>
        <p>{t.dossier.about}</p>
      </header>
      <Contents {...props} />
      <main>
        {content.places.map((card) => (
          <PlacePart key={card.place} card={card} t={t} />
        ))}
        <section id="dispute" class="part" aria-labelledby="dispute-heading">
          <h2 id="dispute-heading">{t.card.disputeHeading}</h2>
          <Dispute background={content.background} t={t} />
        </section>
        <section id="timeline" class="part" aria-labelledby="timeline-heading">
          <h2 id="timeline-heading">{t.card.timelineHeading}</h2>
          <Timeline events={content.timeline} t={t} readingHeading="h3" />
        </section>
        {content.reports.map(({ report, quotes }) => (
          <section
            key={report.id}
            id={`report/${report.number}`}
            class="part"
            aria-labelledby={`report-${report.number}-heading`}
          >
            <h2 id={`report-${report.number}-heading`}>{t.card.report(report.number)}</h2>
            <p class="small">
              {[report.publisherKnown, report.dateKnown, report.note]
                .filter((part) => part !== undefined)
                .join(' ')}
            </p>
            <ul class="quotes">
              {quotes.map((quote) => (
                <li key={quote.id}>
                  <Quote quote={quote} t={t} copy={copy} reasonless />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </main>
    </div>
  );
}
