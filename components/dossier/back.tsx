/** The back of the book: how it was made, what is not known, and the works that everything rests on. */
import type { DossierContent } from '../../answers/dossier/content.ts';
import { References } from './cited.tsx';
import { useDossier } from './context.ts';
import { copiedSource } from './copied.ts';
import { ItemMenu } from './menu.tsx';
import { Part } from './part.tsx';

/** How the dossier was made. */
export function Method() {
  const { t } = useDossier();
  const title = t.dossier.sections.method;
  return (
    <Part address="method" level={2} title={title} label={title}>
      <ul class="method">
        {t.dossier.method.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Part>
  );
}

/** Drawn from the data where it can be, so that it never says less than the rest admits. */
export function Unknown({ content }: { readonly content: DossierContent }) {
  const { t, language } = useDossier();
  const words = t.dossier.unknown;
  const title = t.dossier.sections.unknown;
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  const named = (reports: typeof content.reports) =>
    list.format(reports.map(({ number }) => t.card.report(number)));
  const undated = content.reports.filter(({ date }) => date === undefined);
  const unnamed = content.reports.filter(({ publisher }) => publisher === undefined);
  const open = content.checks.filter(({ kind }) => kind === 'open');
  const translated = content.wordings.filter(({ original }) => original === undefined);
  const inexact = content.timeline.filter(({ date }) => date.iso.length < 'YYYY-MM-DD'.length);
  return (
    <Part address="unknown" level={2} title={title} label={title}>
      <ul class="method">
        {undated.length === 0 ? null : <li>{words.undated(named(undated))}</li>}
        {unnamed.length === 0 ? null : <li>{words.unnamed(named(unnamed))}</li>}
        <li>{words.presumed}</li>
        <li>{words.authors}</li>
        {translated.length === 0 ? null : (
          <li>
            {words.originals}{' '}
            <References
              references={translated.map(({ id, statement }) => ({
                address: `statement/${id}`,
                label: statement,
              }))}
            />
          </li>
        )}
        {open.length === 0 ? null : (
          <li>
            {words.open}{' '}
            <References
              references={open.map((check) => ({
                address: `check/${check.id}`,
                label: check.title,
              }))}
            />
          </li>
        )}
        {inexact.length === 0 ? null : (
          <li>
            {words.months}{' '}
            <References
              references={inexact.map(({ id, date }) => ({
                address: `event/${id}`,
                label: date.text,
              }))}
            />
          </li>
        )}
      </ul>
    </Part>
  );
}

/** The formats of the citations, by how their files end. */
const citationFormats = { bib: 'BibTeX', ris: 'RIS', 'csl.json': 'CSL-JSON' };

/** The files that the build puts beside the page (scripts/exports). */
function Exports() {
  const { t, language } = useDossier();
  const words = t.dossier.sources;
  const files = [
    { name: 'two-names-data.json', label: words.data },
    { name: 'two-names-data.schema.json', label: words.schema },
    ...Object.entries(citationFormats).map(([ending, label]) => ({
      name: `two-names-citations.${language}.${ending}`,
      label,
    })),
  ];
  return (
    <div class="exports" id="exports" tabIndex={-1}>
      <h3 class="label">{words.exports}</h3>
      <p class="note">{words.exportsNote}</p>
      <ul class="method">
        {files.map(({ name, label }) => (
          <li key={name}>
            <a href={`exports/${name}`} download={name}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Every work with its number, where the dossier leans on it, and the files to take away. */
export function SourceList({ content }: { readonly content: DossierContent }) {
  const { t } = useDossier();
  const words = t.dossier.sources;
  const ownParts: Readonly<Record<string, string>> = {
    dispute: t.dossier.sections.dispute,
    chain: t.dossier.place.chain,
  };
  const title = t.dossier.sections.sources;
  return (
    <Part address="sources" level={2} title={title} label={title}>
      <p class="note">{words.note}</p>
      <ol class="works">
        {content.sources.map((source) => (
          <li key={source.id} id={`source/${source.id}`} tabIndex={-1}>
            <span class="number" aria-hidden="true">
              {source.number}
            </span>
            <div>
              {source.url === undefined ? (
                <cite>{source.work}</cite>
              ) : (
                <a href={source.url} target="_blank" rel="noopener noreferrer">
                  <cite>{source.work}</cite>
                </a>
              )}
              . {source.body}
              {source.date === undefined ? null : (
                <>
                  {', '}
                  <time dateTime={source.date.iso}>{source.date.text}</time>
                </>
              )}
              {source.side === undefined ? null : (
                <span class="side"> ({t.card.positionOf[source.side]})</span>
              )}
              {/* A Russian date ends with a full stop of its own. */}
              {source.side === undefined && source.date?.text.endsWith('.') ? '' : '.'}{' '}
              <ItemMenu
                address={`source/${source.id}`}
                label={source.work}
                item={copiedSource(source)}
              />
              {source.cited.length === 0 ? null : (
                <p class="cited">
                  {words.cited}:{' '}
                  <References
                    references={source.cited.map((reference) => ({
                      ...reference,
                      // Two parts are named by the dossier's own words, not by the data.
                      label: reference.label || ownParts[reference.address] || reference.address,
                    }))}
                  />
                </p>
              )}
            </div>
          </li>
        ))}
      </ol>
      <Exports />
    </Part>
  );
}
