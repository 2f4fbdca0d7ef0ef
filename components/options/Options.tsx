/** The options page: the form in its sections, and beside it what it makes of a page. */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { InterfaceLanguage } from '../../data/schema.ts';
import type { Locale } from '../../locales/locale.ts';
import type { Settings, SettingsField } from '../../settings/schema.ts';
import { Field, type FieldProps, hasSpeed, Speed } from './fields.tsx';
import { Keys, type KeysProps } from './keys.tsx';
import { Preview, type PreviewProps } from './preview.tsx';
import { type SiteRules, Sites } from './sites.tsx';
import { Stored, type StoredProps } from './stored.tsx';

export interface OptionsProps extends Omit<StoredProps, 'onResetAll'> {
  readonly t: Locale;
  readonly language: InterfaceLanguage;
  readonly longestDelayMs: number;
  readonly siteRules: SiteRules;
  readonly cardFor: PreviewProps['cardFor'];
  readonly onSet: (changes: Partial<Settings>) => void;
  /** Undefined where the browser knows no commands: on a phone. */
  readonly commands: KeysProps['commands'] | undefined;
  readonly onChangeKeys: KeysProps['onChangeKeys'];
  /** Takes back the fields named, or all. */
  readonly onReset: (fields?: readonly SettingsField[]) => void;
}

/** Which fields stand where; `sites` has a form of its own. */
const sections = {
  naming: ['leader', 'undecided', 'script', 'romanisation'],
  marks: ['markStyle', 'marked'],
  card: ['openBy'],
  sites: ['enabled', 'sites'],
  interface: ['textSize', 'theme', 'language', 'badge'],
} as const satisfies Partial<Record<string, readonly SettingsField[]>>;

const delayFields = [
  'showDelayMs',
  'closeDelayMs',
  'loadDelayMs',
] as const satisfies readonly SettingsField[];

const sectionNames = Object.keys(sections) as (keyof typeof sections)[];

export function Options(props: OptionsProps) {
  const { t, language, state, onReset } = props;
  const fieldProps = (field: SettingsField): FieldProps => ({
    field,
    settings: state.settings,
    isSet: field in state.set,
    isLocalOnly: state.localOnly.includes(field),
    isLocked: state.locked.includes(field),
    longestDelayMs: props.longestDelayMs,
    onSet: props.onSet,
    onReset: (each) => onReset([each]),
    t,
  });
  return (
    <div class="options" lang={language}>
      <header>
        <h1>
          Two Names <span>{t.options.title}</span>
        </h1>
        <p>{t.options.intro}</p>
      </header>
      <main>
        <form onSubmit={(event) => event.preventDefault()}>
          {sectionNames.map((section) => (
            <Section key={section} title={t.options.sections[section]}>
              {shownIn(section, state.settings).map((field) =>
                field === 'sites' ? (
                  <Sites key={field} {...fieldProps(field)} rules={props.siteRules} />
                ) : (
                  <Field key={field} {...fieldProps(field)} />
                ),
              )}
              {section === 'card' ? <Times {...props} fieldProps={fieldProps} /> : null}
            </Section>
          ))}
          {props.commands === undefined ? null : (
            <Section title={t.options.sections.keys}>
              <Keys commands={props.commands} onChangeKeys={props.onChangeKeys} t={t} />
            </Section>
          )}
          <Section title={t.options.sections.stored}>
            <Stored {...props} onResetAll={() => onReset()} />
          </Section>
          <Section title={t.options.sections.privacy}>
            {t.options.privacy.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
            <p>
              <a href="/licences.html">{t.options.licences}</a>
            </p>
          </Section>
        </form>
        <Preview {...props} settings={state.settings} />
      </main>
    </div>
  );
}

/** How fast the card is, in three steps; in milliseconds for those who want another time. */
function Times(
  props: OptionsProps & { readonly fieldProps: (field: SettingsField) => FieldProps },
) {
  const { state, t, fieldProps } = props;
  // As it was when the page was opened: it does not close under a reader who types.
  const [isOpen] = useState(() => !hasSpeed(state.settings));
  return (
    <>
      <Speed
        settings={state.settings}
        isLocked={delayFields.some((field) => state.locked.includes(field))}
        onSet={props.onSet}
        t={t}
      />
      <details class="folded" open={isOpen}>
        <summary>{t.options.speed.exact}</summary>
        <div class="fields dense">
          {delayFields.map((field) => (
            <Field key={field} {...fieldProps(field)} />
          ))}
        </div>
      </details>
    </>
  );
}

/** What to do where the page does not decide is a question only where the page may decide. */
function shownIn(section: keyof typeof sections, settings: Settings): readonly SettingsField[] {
  const fields: readonly SettingsField[] = sections[section];
  return settings.leader === 'page' ? fields : fields.filter((field) => field !== 'undecided');
}

function Section(props: { title: string; children: ComponentChildren }) {
  return (
    <section class="part">
      <h2>{props.title}</h2>
      <div class="fields">{props.children}</div>
    </section>
  );
}
