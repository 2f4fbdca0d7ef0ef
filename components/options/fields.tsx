/** The form's fields. What kind a field is follows from its value and its words: see `Field`. */
import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Locale } from '../../locales/locale.ts';
import type { Settings, SettingsField } from '../../settings/schema.ts';

export interface FieldProps {
  readonly field: SettingsField;
  readonly settings: Settings;
  /** The reader set it: it can be reset. */
  readonly isSet: boolean;
  /** It is kept on this computer alone, for sync storage did not take it. */
  readonly isLocalOnly: boolean;
  /** An administrator set it: it cannot be changed. */
  readonly isLocked: boolean;
  /** The longest delay that can be set, in milliseconds. */
  readonly longestDelayMs: number;
  readonly onSet: (changes: Partial<Settings>) => void;
  readonly onReset: (field: SettingsField) => void;
  readonly t: Locale;
}

/** A choice where its words name choices, a switch for what is true or false, a number for a delay. */
export function Field(props: FieldProps) {
  const { field, settings, t } = props;
  const value = settings[field];
  const { choices } = t.options.fields[field];
  if (choices) return <Choice {...props} choices={Object.entries(choices)} />;
  if (typeof value === 'boolean') return <Toggle {...props} value={value} />;
  if (typeof value === 'number') return <Delay {...props} value={value} />;
  return null;
}

/** The words under a field: its hint, that it is locked, and the way back to the default. */
export function Below(props: FieldProps & { readonly hintId: string }) {
  const { field, isSet, isLocked, isLocalOnly, onReset, hintId, t } = props;
  const { label, hint } = t.options.fields[field];
  return (
    <>
      {hint === undefined && !isLocked ? null : (
        <p class="hint" id={hintId}>
          {isLocked ? <b>{t.options.locked}. </b> : null}
          {hint}
        </p>
      )}
      {isLocalOnly ? <p class="note">{t.options.localOnlyHere}</p> : null}
      {isSet && !isLocked ? (
        <button
          type="button"
          class="link reset"
          aria-label={t.options.resetField(label)}
          onClick={({ currentTarget }) => {
            // The button goes, and the focus would go with it.
            const entry = currentTarget.closest('.entry');
            const input =
              entry?.querySelector<HTMLElement>('input:checked') ??
              entry?.querySelector<HTMLElement>('input, textarea');
            input?.focus();
            onReset(field);
          }}
        >
          {t.options.reset}
        </button>
      ) : null}
    </>
  );
}

function Choice(props: FieldProps & { choices: readonly (readonly [string, string])[] }) {
  const { field, settings, isLocked, onSet, choices, t } = props;
  const hintId = useId();
  return (
    <fieldset class="entry" disabled={isLocked} aria-describedby={hintId}>
      <legend>{t.options.fields[field].label}</legend>
      <div class="choices">
        {choices.map(([choice, label]) => (
          <label key={choice} class="choice">
            <input
              type="radio"
              name={field}
              value={choice}
              checked={settings[field] === choice}
              onChange={() => onSet({ [field]: choice })}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
      <Below {...props} hintId={hintId} />
    </fieldset>
  );
}

function Toggle(props: FieldProps & { value: boolean }) {
  const { field, value, isLocked, onSet, t } = props;
  const hintId = useId();
  return (
    <div class="entry">
      <label class="switch">
        <input
          type="checkbox"
          role="switch"
          name={field}
          checked={value}
          aria-checked={value}
          disabled={isLocked}
          aria-describedby={hintId}
          onChange={(event) => onSet({ [field]: event.currentTarget.checked })}
        />
        <span>{t.options.fields[field].label}</span>
      </label>
      <Below {...props} hintId={hintId} />
    </div>
  );
}

function Delay(props: FieldProps & { value: number }) {
  const { field, value, isLocked, longestDelayMs, onSet, t } = props;
  const id = useId();
  const hintId = useId();
  const errorId = useId();
  const [isWrong, setWrong] = useState(false);
  return (
    <div class="entry">
      <Labelled for={id}>{t.options.fields[field].label}</Labelled>
      <span class="measure">
        <input
          id={id}
          type="number"
          name={field}
          min={0}
          max={longestDelayMs}
          step={10}
          value={value}
          disabled={isLocked}
          aria-invalid={isWrong}
          aria-describedby={`${hintId} ${errorId}`}
          onInput={(event) => {
            const { value: typed, valueAsNumber: delayMs } = event.currentTarget;
            const isSound = /^\d+$/.test(typed) && delayMs <= longestDelayMs;
            setWrong(!isSound);
            if (isSound) onSet({ [field]: delayMs });
          }}
        />{' '}
        {t.options.milliseconds}
      </span>
      <p class="error" id={errorId} role="alert">
        {isWrong ? t.options.delayRange : null}
      </p>
      <Below {...props} hintId={hintId} />
    </div>
  );
}

function Labelled(props: { for: string; children: ComponentChildren }) {
  return (
    <label class="name" for={props.for}>
      {props.children}
    </label>
  );
}

type Delays = Pick<Settings, 'showDelayMs' | 'closeDelayMs' | 'loadDelayMs'>;

/** The delays of each speed; `normal` is what they are by themselves. */
const speeds: Readonly<Record<'fast' | 'normal' | 'slow', Delays>> = {
  fast: { loadDelayMs: 60, showDelayMs: 180, closeDelayMs: 200 },
  normal: { loadDelayMs: 120, showDelayMs: 350, closeDelayMs: 300 },
  slow: { loadDelayMs: 200, showDelayMs: 700, closeDelayMs: 600 },
};
const speedNames = ['fast', 'normal', 'slow'] as const;
const delayNames = ['loadDelayMs', 'showDelayMs', 'closeDelayMs'] as const;

function isSpeed(settings: Settings, speed: keyof typeof speeds): boolean {
  const delays = speeds[speed];
  return delayNames.every((field) => settings[field] === delays[field]);
}

/** Whether the delays are those of one of the speeds. */
export function hasSpeed(settings: Settings): boolean {
  return speedNames.some((speed) => isSpeed(settings, speed));
}

/** All delays at once, by how fast they are; none is chosen where a reader has set other times. */
export function Speed(props: Pick<FieldProps, 'settings' | 'onSet' | 't'> & { isLocked: boolean }) {
  const { settings, isLocked, onSet, t } = props;
  const { speed: words } = t.options;
  return (
    <fieldset class="entry" disabled={isLocked}>
      <legend>{words.label}</legend>
      <div class="choices">
        {speedNames.map((speed) => (
          <label key={speed} class="choice">
            <input
              type="radio"
              name="speed"
              value={speed}
              checked={isSpeed(settings, speed)}
              onChange={() => onSet(speeds[speed])}
            />
            <span>{words[speed]}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
