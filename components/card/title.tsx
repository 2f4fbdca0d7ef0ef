/** The two names, set like a title: equals in size and weight, in the reader's order. */
import type { CardContent } from '../../answers/card/content.ts';
import type { NameView, WrittenName } from '../../answers/names.ts';
import type { CardWords } from '../../locales/card.ts';
import type { Settings } from '../../settings/schema.ts';
import { type CardActions, Menu } from './menu.tsx';
import type { Copy } from './quote.tsx';

/** From this many characters on a name is set smaller, and then both are. */
const longNameLength = 14;
/** Chinese and Japanese characters are so much wider than a letter. */
const wideCharacter = /[\u3000-\u9fff]/gu;
const extraWidth = 1.34;

export type MarkStyle = Settings['markStyle'];

interface TitleProps {
  readonly content: CardContent;
  readonly t: CardWords;
  readonly markStyle: MarkStyle;
}

function Form(props: { readonly name: WrittenName; readonly as: 'main' | 'other' }) {
  return (
    <span class={props.as} lang={props.name.language}>
      {props.name.text}
    </span>
  );
}

/** The form set large. The name that the page used wears the line of its mark. */
function Main(props: TitleProps & { readonly name: NameView }) {
  const { name, content, t, markStyle } = props;
  const { used, sameName } = content;
  const isUsed = used !== undefined && (used.name === name.side || (sameName && used.name));
  return (
    <span class="main" lang={name.main.language}>
      {isUsed ? (
        <>
          <span class={`used ${markStyle}`} title={t.card.usedHere(used.surface)}>
            {name.main.text}
          </span>
          <span class="unseen" lang={t.card.language}>{` (${t.card.usedOnPage})`}</span>
        </>
      ) : (
        name.main.text
      )}
    </span>
  );
}

/** Whose name it is; and where the page's own language has it as its usual name, that too. */
function Label({ name, content, t }: TitleProps & { readonly name: NameView }) {
  const isUsual = content.used?.side === 'neutral' && content.used.name === name.side;
  return (
    <span class="label">{isUsual ? t.card.usualName[name.side] : t.card.nameOf[name.side]}</span>
  );
}

function SameName(props: TitleProps) {
  const { names } = props.content;
  const [first, second] = names;
  const isOneForm = first.main.text === second.main.text;
  const forms = [first.other, isOneForm ? undefined : second.main, second.other];
  return (
    <span class="name">
      <span class="label">{props.t.card.sameName}</span>
      <Main {...props} name={first} />
      <span class="natives">
        {forms.map((form) =>
          form === undefined ? null : <Form key={form.text} name={form} as="other" />,
        )}
      </span>
    </span>
  );
}

function widthOf(text: string): number {
  return text.length + extraWidth * (text.match(wideCharacter)?.length ?? 0);
}

export function Title(
  props: TitleProps & {
    readonly id: string;
    /** One line alone, away from the first look. */
    readonly brief: boolean;
    readonly copy: Copy;
    readonly actions?: CardActions | undefined;
    readonly onClose?: (() => void) | undefined;
  },
) {
  const { content, t, actions } = props;
  const { names, used, ainu } = content;
  const isLong = names.some(({ main }) => widthOf(main.text) >= longNameLength);
  const controls = Number(actions !== undefined) + Number(props.onClose !== undefined);
  return (
    <header class={props.brief ? 'title brief' : 'title'} data-controls={controls}>
      <h2 id={props.id} class={`names${isLong ? ' long' : ''}${content.sameName ? ' same' : ''}`}>
        {content.sameName ? (
          <SameName {...props} />
        ) : (
          names.map((name) => (
            <span class="name" key={name.side}>
              <Label {...props} name={name} />
              <Main {...props} name={name} />
              {name.other === undefined ? null : <Form name={name.other} as="other" />}
            </span>
          ))
        )}
      </h2>
      {props.brief || (ainu === undefined && used?.name !== undefined) ? null : (
        <p class="beneath">
          {ainu === undefined ? null : (
            <span>
              {t.card.ainuName} <span lang="ain-Latn">{ainu.latin.text}</span>
            </span>
          )}
          {used === undefined || used.name !== undefined ? null : (
            <span>
              {t.card.thisPage}{' '}
              <span lang={used.language} class={`used ${props.markStyle}`}>
                {used.surface}
              </span>
            </span>
          )}
        </p>
      )}
      <div class="controls">
        {actions === undefined ? null : (
          <Menu actions={actions} names={content.copiedNames} copy={props.copy} t={t} />
        )}
        {props.onClose === undefined ? null : (
          <button type="button" class="control" aria-label={t.card.close} onClick={props.onClose}>
            <svg viewBox="0 0 12 12" aria-hidden="true">
              <path d="M2 2l8 8M10 2l-8 8" />
            </svg>
          </button>
        )}
      </div>
    </header>
  );
}
