/** What is shown of the result that is open: a card for a place, the thing itself for the rest. */

import type { SearchGroup } from '../../answers/look-up/entry.ts';
import type { FoundContent } from '../../answers/look-up/found.ts';
import type { QuoteView } from '../../answers/views.ts';
import type { InterfaceLanguage } from '../../data/schema.ts';
import type { PopupWords } from '../../locales/popup.ts';
import { Card } from '../Card.tsx';
import { type Copy, Quote } from '../card/quote.tsx';
import { Footnotes, Sources } from '../card/sources.tsx';
import { Timeline } from '../card/timeline.tsx';

export interface FoundProps {
  readonly found: FoundContent;
  /** Its part of the dossier. */
  readonly address: string;
  readonly t: PopupWords;
  readonly language: InterfaceLanguage;
  readonly copy: Copy;
  readonly openDossier: (part: string) => void;
}

export function Found(props: FoundProps) {
  const { found, address, t, language, copy, openDossier } = props;
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
      <p class="to-dossier">
        <button type="button" class="link" onClick={() => openDossier(address)}>
          {t.popup.inDossier}
        </button>
      </p>
    </section>
  );
}

const groupOf: Readonly<Record<Exclude<FoundContent['type'], 'place'>, SearchGroup>> = {
  island: 'islands',
  part: 'parts',
  event: 'timeline',
  topic: 'topics',
  person: 'people',
  report: 'reports',
  statement: 'statements',
  check: 'checks',
  quote: 'quotes',
  source: 'sources',
};

function Body({ found, t, copy }: FoundProps) {
  switch (found.type) {
    case 'island':
      return (
        <div class="stack">
          <h2 class="hidden">{t.popup.groups.islands}</h2>
          <dl class="island">
            {found.names.map(({ side, latin, native }) => (
              <div key={side}>
                <dt class="label">{t.sides[side]}</dt>
                <dd class="heading">{latin}</dd>
                <dd lang={side === 'japanese' ? 'ja' : 'ru'}>{native}</dd>
              </div>
            ))}
          </dl>
          <p>{found.note.text}</p>
          <Sources footnotes={new Footnotes([found.note])} t={t} />
        </div>
      );
    case 'part':
      return (
        <div class="stack">
          <h2 class="heading">{found.title}</h2>
          <p>{t.popup.partOfDossier}</p>
        </div>
      );
    case 'event':
      return (
        <div>
          <h2 class="hidden">{t.popup.groups.timeline}</h2>
          <h3 class="hidden">{found.event.date.text}</h3>
          <Timeline events={[found.event]} t={t} />
        </div>
      );
    case 'topic':
      return (
        <>
          <h2 class="heading">{found.label}</h2>
          <Quotes quotes={found.quotes} t={t} copy={copy} />
        </>
      );
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
    case 'report':
      return (
        <div class="stack">
          <h2 class="heading">{t.card.report(found.number)}</h2>
          {found.date === undefined ? null : (
            <p>
              <span class="label">{t.popup.date}</span>{' '}
              <time dateTime={found.date.iso}>{found.date.text}</time>
            </p>
          )}
          {found.publisher === undefined ? null : <p>{found.publisher}</p>}
          <p>{found.note}</p>
        </div>
      );
    case 'statement':
      return (
        <div class="stack">
          <h2 class="heading">{found.statement}</h2>
          <Words words={found.versions} t={t} />
          <p>{found.note}</p>
        </div>
      );
    case 'check':
      return (
        <div class="stack">
          <h2 class="heading">{found.check.title}</h2>
          <Words words={found.words} t={t} />
          <p>{found.check.note}</p>
          <Sources footnotes={new Footnotes([found.check])} t={t} />
        </div>
      );
    case 'quote':
      return <Quotes quotes={[found.quote]} t={t} copy={copy} />;
    case 'source':
      return (
        <div class="stack">
          <h2 class="heading">{found.source.work}</h2>
          <Sources footnotes={new Footnotes([{ sources: [found.source] }])} t={t} />
        </div>
      );
    default:
      return null;
  }
}

function Words(props: {
  words: readonly { readonly report: number; readonly text: string }[];
  t: PopupWords;
}) {
  return (
    <ul class="issue">
      {props.words.map(({ report, text }) => (
        <li key={`${report}-${text}`}>
          <span class="label">{props.t.card.report(report)}</span> <q lang="en">{text}</q>
        </li>
      ))}
    </ul>
  );
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
