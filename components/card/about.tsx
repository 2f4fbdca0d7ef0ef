/** What the card says of a place beyond its first look: every form of its names, where it lies, figures. */
import type { CardContent } from '../../answers/card/content.ts';
import type { NameView } from '../../answers/names.ts';
import type { FigureView } from '../../answers/views.ts';
import type { CardWords } from '../../locales/card.ts';
import { MapFigure } from './map.tsx';
import { SourceMark } from './source-mark.tsx';
import { type Footnotes, Sources, Stated } from './sources.tsx';

/** Each name in every form, the Ainu one with what it is held to mean, and what is to be said of them. */
function Names(props: {
  readonly content: CardContent;
  readonly t: CardWords;
  readonly footnotes: Footnotes;
}) {
  const { content, t, footnotes } = props;
  const { ainu } = content;
  return (
    <div>
      <h3 class="label">{t.card.namesHeading}</h3>
      <dl class="forms">
        {content.names.map((name) => (
          <div key={name.side}>
            <dt>{t.card.sideShort[name.side]}</dt>
            <dd>
              <Forms name={name} />
            </dd>
          </div>
        ))}
        {ainu === undefined ? null : (
          <div>
            <dt>{t.card.ainuName}</dt>
            <dd>
              <span lang="ain-Latn">
                <Stated statement={ainu.latin} footnotes={footnotes} t={t} />
              </span>{' '}
              <span lang="ain-Kana">
                <Stated statement={ainu.kana} footnotes={footnotes} t={t} />
              </span>
              {ainu.meaning.map((meaning) => (
                <p key={meaning.text}>
                  <Stated statement={meaning} footnotes={footnotes} t={t} />
                </p>
              ))}
            </dd>
          </div>
        )}
      </dl>
      <div class="notes">
        {content.namesNotes.map((note) => (
          <p key={note.text}>
            <Stated statement={note} footnotes={footnotes} t={t} />
          </p>
        ))}
      </div>
    </div>
  );
}

/** One side's name: own script, reading, as English texts write it, and the scholarly Latin form. */
function Forms({ name }: { readonly name: NameView }) {
  const latin = name.side === 'japanese' ? 'ja-Latn' : 'ru-Latn';
  const forms = [
    { text: name.native.text, language: name.native.language },
    { text: name.reading, language: 'ja' },
    { text: name.latin.text, language: 'en' },
    { text: name.romanisation, language: latin },
  ];
  return (
    <>
      {forms.map(({ text, language }) =>
        text === undefined ? null : (
          <span class="form" lang={language} key={text}>
            {text}
          </span>
        ),
      )}
    </>
  );
}

/** Names, situation and figures, with the works behind every number given so far. */
export function About(props: {
  readonly content: CardContent;
  readonly t: CardWords;
  readonly footnotes: Footnotes;
}) {
  const { content, t, footnotes } = props;
  const { where, divisions } = content;
  return (
    <>
      <Names {...props} />
      <div>
        <h3 class="label">{t.card.whereHeading}</h3>
        <MapFigure map={content.map} />
        <div class="notes">
          {[content.kind, where, ...(divisions === undefined ? [] : [divisions])].map(
            (statement) => (
              <p key={statement.text}>
                <Stated statement={statement} footnotes={footnotes} t={t} />
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
        const remarks = [year, figure.note]
          .filter((part) => part !== undefined)
          .join(t.card.betweenRemarks);
        return (
          <div key={`${figure.kind}${figure.value}`}>
            <dt>{t.card.figures[figure.kind]}</dt>
            <dd>
              {figure.value}
              <SourceMark sources={props.footnotes.numbered(figure.sources)} t={t} />
              {remarks === '' ? null : <span class="small"> {remarks}</span>}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
