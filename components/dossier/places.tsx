/** The places: names with scripts and readings, what and whose each is, where it lies, its figures. */
import { Fragment } from 'preact';
import type { DossierContent, DossierPlace } from '../../answers/dossier/content.ts';
import type { PlaceName } from '../../data/schema.ts';
import { Cited, Passages, Sources } from './cited.tsx';
import { useDossier } from './context.ts';
import { copiedStatement } from './copied.ts';
import { LargeMap } from './map.tsx';
import { Part } from './part.tsx';

export function Places({ content }: { readonly content: DossierContent }) {
  const { t } = useDossier();
  const title = t.dossier.sections.places;
  return (
    <Part address="places" level={2} title={title} label={title}>
      <LargeMap map={content.map} />
      {content.places.map((place) => (
        <Place key={place.id} place={place} />
      ))}
      <Chain chain={content.chain} />
    </Part>
  );
}

function Chain({ chain }: { readonly chain: DossierContent['chain'] }) {
  const { t } = useDossier();
  const title = t.dossier.place.chain;
  const languages = { russian: 'ru', japanese: 'ja' };
  return (
    <Part
      address="chain"
      level={3}
      class="place"
      title={title}
      label={title}
      item={copiedStatement(
        [
          chain.note.text,
          ...chain.islands.map((island) =>
            chain.sides.map((side) => `${island[side].latin} ${island[side].native}`).join(' · '),
          ),
        ],
        chain.note.sources,
      )}
    >
      <p class="note">
        <Cited statement={chain.note} />
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <div class="scrolls" tabIndex={0}>
        <table class="chain" aria-labelledby="chain/heading">
          <thead>
            <tr>
              {chain.sides.map((side) => (
                <th key={side} scope="colgroup" colSpan={2} class="label">
                  {t.sides[side]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {chain.islands.map((island) => (
              <tr key={island.id} id={`chain/${island.id}`} tabIndex={-1}>
                {chain.sides.map((side) => (
                  <Fragment key={side}>
                    <td lang="en">{island[side].latin}</td>
                    <td lang={languages[side]}>{island[side].native}</td>
                  </Fragment>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Part>
  );
}

function Place({ place }: { readonly place: DossierPlace }) {
  const { t } = useDossier();
  const words = t.dossier.place;
  const facts = [
    [words.kind, place.kind],
    [words.status, place.status],
    [words.where, place.where],
    [words.divisions, place.divisions],
  ] as const;
  const title = place.title.map(({ text }) => text).join(' · ');
  const said = facts.flatMap(([label, statement]) =>
    statement === undefined ? [] : [{ ...statement, text: `${label}: ${statement.text}` }],
  );
  return (
    <Part
      address={`place/${place.id}`}
      level={3}
      class="place"
      label={title}
      item={copiedStatement(
        [title, ...[...said, ...place.notes].map(({ text }) => text)],
        [...said, ...place.notes].flatMap(({ sources }) => sources),
      )}
      title={place.title.map(({ text, language }, index) => (
        <span key={text}>
          <span lang={language}>{text}</span>
          {/* Held to the name before it, so that no line begins with it. */}
          {index === place.title.length - 1 ? '' : <span class="dot">{'\u00a0· '}</span>}
        </span>
      ))}
    >
      <Names place={place} />
      <dl class="facts">
        {facts.map(([label, statement]) =>
          statement === undefined ? null : (
            <div key={label}>
              <dt class="label">{label}</dt>
              <dd>
                <Cited statement={statement} />
              </dd>
            </div>
          ),
        )}
        {place.notes.length === 0 ? null : (
          <div>
            <dt class="label">{words.notes}</dt>
            {place.notes.map((note) => (
              <dd key={note.text}>
                <Cited statement={note} />
              </dd>
            ))}
          </div>
        )}
        <div>
          <dt class="label">{words.passages}</dt>
          <dd>
            {place.passages.length === 0 ? (
              words.noPassages
            ) : (
              <Passages passages={place.passages} />
            )}
          </dd>
        </div>
      </dl>
      {place.figures.length === 0 ? null : <Figures place={place} />}
    </Part>
  );
}

/** Every form of both names; one row a form, so that it can be read across. */
function Names({ place }: { readonly place: DossierPlace }) {
  const { t } = useDossier();
  const words = t.dossier.place;
  const rows: readonly [string, (name: PlaceName) => string | undefined, Record<string, string>][] =
    [
      [words.latin, ({ latin }) => latin, { russian: 'en', japanese: 'en' }],
      [words.native, ({ native }) => native, { russian: 'ru', japanese: 'ja' }],
      [words.reading, ({ reading }) => reading, { russian: 'ru', japanese: 'ja' }],
      [
        words.romanisation,
        ({ romanisation }) => romanisation,
        { russian: 'ru-Latn', japanese: 'ja-Latn' },
      ],
    ];
  return (
    <div class="scrolls">
      <table class="names-table">
        <thead>
          <tr>
            <td />
            {place.names.map(({ side }) => (
              <th key={side} scope="col" class="label">
                {t.sides[side]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows
            .filter(([, form]) => place.names.some((name) => form(name) !== undefined))
            .map(([label, form, languages]) => (
              <tr key={label}>
                <th scope="row" class="label">
                  {label}
                </th>
                {place.names.map((name) => {
                  const text = form(name);
                  return text === undefined ? (
                    <td key={name.side}>{words.none}</td>
                  ) : (
                    <td key={name.side} lang={languages[name.side]}>
                      {text}
                    </td>
                  );
                })}
              </tr>
            ))}
        </tbody>
      </table>
    </div>
  );
}

function Figures({ place }: { readonly place: DossierPlace }) {
  const { t } = useDossier();
  const words = t.dossier.place;
  return (
    <div class="scrolls">
      <table class="figures-table">
        <thead>
          <tr>
            <th scope="col" class="label">
              {words.figure}
            </th>
            <th scope="col" class="label">
              {words.value}
            </th>
            <th scope="col" class="label">
              {words.as}
            </th>
          </tr>
        </thead>
        <tbody>
          {place.figures.map((figure) => (
            <tr key={`${figure.kind}${figure.value}`}>
              <th scope="row">{t.card.figures[figure.kind]}</th>
              <td class="value">{figure.value}</td>
              <td>
                {[
                  figure.year === undefined ? undefined : t.card.year(String(figure.year)),
                  figure.note,
                ]
                  .filter((part) => part !== undefined)
                  .join(t.card.betweenRemarks)}
                <Sources sources={figure.sources} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
