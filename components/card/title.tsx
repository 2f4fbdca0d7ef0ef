/** The two names, set like a title: equals in size and weight, in the reader's order. */
import type { CardContent } from '../../answers/content.ts';
import type { NameView, WrittenName } from '../../answers/names.ts';
import type { CardWords } from '../../locales/card.ts';

/** From this many characters on a name is set smaller, and then both are. */
const longNameLength = 14;

function Form(props: { readonly name: WrittenName; readonly as: 'main' | 'other' }) {
  return (
    <span class={props.as} lang={props.name.language}>
      {props.name.text}
    </span>
  );
}

function Aids({ name }: { readonly name: NameView }) {
  if (name.reading === undefined && name.romanisation === undefined) return null;
  return (
    <span class="aids">
      {name.reading === undefined ? null : <span lang="ja">{name.reading}</span>}
      {name.reading === undefined || name.romanisation === undefined ? '' : ' '}
      {name.romanisation === undefined ? null : (
        <span lang={name.side === 'japanese' ? 'ja-Latn' : 'ru-Latn'}>{name.romanisation}</span>
      )}
    </span>
  );
}

function SameName(props: { readonly content: CardContent; readonly t: CardWords }) {
  const { names } = props.content;
  const inLatin = names[0].main.language === 'en';
  return (
    <span class="name">
      <span class="label">{props.t.card.sameName}</span>
      {inLatin ? <Form name={names[0].main} as="main" /> : null}
      <span class="natives">
        {names.map((name) => (
          <span key={name.side}>
            {inLatin ? (
              name.other === undefined ? null : (
                <Form name={name.other} as="other" />
              )
            ) : (
              <Form name={name.main} as="main" />
            )}
            <Aids name={name} />
          </span>
        ))}
      </span>
    </span>
  );
}

/** What the page wrote at the mark, in a sentence. */
function Used(props: { readonly content: CardContent; readonly t: CardWords }) {
  const { used, sameName } = props.content;
  if (used === undefined) return null;
  const [before, , after] = props.t.card.usedHere('', sameName ? 'same' : used.side);
  return (
    <p class="used">
      {before}
      <b lang={used.language}>{used.surface}</b>
      {after}
    </p>
  );
}

export function Title(props: {
  readonly content: CardContent;
  readonly t: CardWords;
  readonly id: string;
  /** One line alone, away from the first look. */
  readonly brief: boolean;
  readonly onClose?: (() => void) | undefined;
}) {
  const { content, t } = props;
  const long = content.names.some((name) => name.main.text.length >= longNameLength);
  return (
    <header class={props.brief ? 'title brief' : 'title'}>
      <h2 id={props.id} class={`names${long ? ' long' : ''}${content.sameName ? ' same' : ''}`}>
        {content.sameName ? (
          <SameName content={content} t={t} />
        ) : (
          content.names.map((name) => (
            <span class="name" key={name.side}>
              <span class="label">{t.sides[name.side]}</span>
              <Form name={name.main} as="main" />
              {name.other === undefined ? null : <Form name={name.other} as="other" />}
              <Aids name={name} />
            </span>
          ))
        )}
      </h2>
      {props.brief ? null : <Used content={content} t={t} />}
      {props.onClose === undefined ? null : (
        <button type="button" class="close" aria-label={t.card.close} onClick={props.onClose}>
          <svg viewBox="0 0 10 10" aria-hidden="true">
            <path d="M1 1l8 8M9 1l-8 8" />
          </svg>
        </button>
      )}
    </header>
  );
}
