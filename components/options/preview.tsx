/** What the settings make of a paragraph and its card, at once. */
import { useId, useState } from 'preact/hooks';
import type { CardContent } from '../../answers/card/content.ts';
import type { InterfaceLanguage, Side } from '../../data/schema.ts';
import type { Locale } from '../../locales/locale.ts';
import type { Settings } from '../../settings/schema.ts';
import { Card } from '../Card.tsx';

/** A mention as the preview's paragraph has it. */
export interface PreviewMention {
  readonly side: Side;
  readonly before: string;
  readonly surface: string;
  readonly after: string;
}

export interface PreviewProps {
  readonly settings: Settings;
  readonly cardFor: (mention: PreviewMention) => CardContent;
  readonly t: Locale;
  readonly language: InterfaceLanguage;
}

export function Preview({ settings, cardFor, t, language }: PreviewProps) {
  const [side, setSide] = useState<Side>('russian');
  const name = useId();
  const { preview } = t.options;
  const [before, surface, after] = preview.paragraph[side];
  return (
    <section class="preview" aria-label={preview.heading}>
      <h2>{preview.heading}</h2>
      <fieldset class="uses">
        <legend class="label">{preview.pageUses}</legend>
        {sides.map((each) => (
          <label key={each} class="choice">
            <input
              type="radio"
              name={name}
              checked={side === each}
              onChange={() => setSide(each)}
            />
            <span>{preview.uses[each]}</span>
          </label>
        ))}
      </fieldset>
      <p class="page">
        {before}
        <span class={`mentioned ${settings.markStyle}`}>{surface}</span>
        {after}
      </p>
      <div class="frame">
        <Card
          content={cardFor({ side, before, surface, after })}
          t={t}
          language={language}
          copy={() => false}
          openDossier={() => {}}
          room="medium"
          markStyle={settings.markStyle}
        />
      </div>
      <p class="hint">{preview.note}</p>
    </section>
  );
}

const sides: readonly Side[] = ['russian', 'japanese', 'neutral'];
