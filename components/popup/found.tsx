/** What is shown of the result that is open: a card for a place, the thing itself for the rest. */
import type { QuoteView } from '../../answers/content.ts';
import type { FoundContent } from '../../answers/entries.ts';
import type { InterfaceLanguage } from '../../data/schema.ts';
import type { PopupWords } from '../../locales/popup.ts';
import { Card } from '../Card.tsx';
import { type Copy, Quote } from '../card/quote.tsx';
import { Footnotes, Sources } from '../card/sources.tsx';
import { Timeline } from '../card/timeline.tsx';

export interface FoundProps {
  readonly found: FoundContent;
  readonly t: PopupWords;
  readonly language: InterfaceLanguage;
  readonly copy: Copy;
  readonly openDossier: (part: string) => void;
}

export function Found(props: FoundProps) {
  const { found, t, language, copy, openDossier } = props;
  if (found.type === 'place') {
    return (
      <Card
        content={found.card}
        t={t}
        language={language}
        copy={copy}
        openDossier={openDossier}
        room="compact"
      />
    );
  }
  return (
    <section class="card" lang={language} aria-label={t.popup.groups[groupOf[found.type]]}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <div class="panel" tabIndex={0}>
        <Body {...props} />
      </div>
    </section>
  );
}

const groupOf = { event: 'timeline', quote: 'quotes', person: 'people', check: 'checks' } as const;

function Body({ found, t, copy }: FoundProps) {
  switch (found.type) {
    case 'event':
      return (
        <div>
          <h2 class="hidden">{t.popup.groups.timeline}</h2>
          <h3 class="hidden">{found.event.date.text}</h3>
          <Timeline events={[found.event]} t={t} />
        </div>
      );
    case 'quote':
      return <Quotes quotes={[found.quote]} t={t} copy={copy} />;
    case 'person':
      return (
        <>
          <div>
            <h2 class="heading">{found.name}</h2>
            {found.role === undefined ? null : <p class="small">{found.role}</p>}
          </div>
          <Quotes quotes={found.quotes} t={t} copy={copy} />
        </>
      );
    case 'check':
      return (
        <div class="stack">
          <h2 class="heading">{found.check.title}</h2>
          <ul class="issue">
            {found.words.map(({ report, text }) => (
              <li key={`${report}-${text}`}>
                <span class="label">{t.card.report(report)}</span> <q lang="en">{text}</q>
              </li>
            ))}
          </ul>
          <p>{found.check.note}</p>
          <Sources footnotes={new Footnotes([found.check])} t={t} />
        </div>
      );
    default:
      return null;
  }
}

function Quotes(props: { quotes: readonly QuoteView[]; t: PopupWords; copy: Copy }) {
  return (
    <ul class="quotes unasked">
      {props.quotes.map((quote) => (
        <li key={quote.id}>
          <Quote quote={quote} t={props.t} copy={props.copy} />
        </li>
      ))}
    </ul>
  );
}
