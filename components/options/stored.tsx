/** Where the settings are kept, as a file, and the way back to the defaults. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Locale } from '../../locales/locale.ts';
import type { ImportError, Imported } from '../../settings/exchange.ts';
import type { SettingsState } from '../../settings/state.ts';

export interface StoredProps {
  readonly state: SettingsState;
  /** The browser refused to store a change. */
  readonly isRefused: boolean;
  readonly onExport: () => void;
  /** Uses a file's settings if it is sound, and says what it found. */
  readonly onImport: (text: string) => Promise<Imported>;
  readonly onResetAll: () => void;
  readonly t: Locale;
}

type Outcome =
  | { readonly type: 'imported'; readonly fields: readonly string[] }
  | { readonly type: 'failed'; readonly errors: readonly ImportError[] }
  | { readonly type: 'reset' };

export function Stored(props: StoredProps) {
  const { onExport, onImport, onResetAll, t } = props;
  const { stored } = t.options;
  const [isAsking, setAsking] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>();
  const file = useRef<HTMLInputElement>(null);
  const reset = useRef<HTMLButtonElement>(null);
  const answered = () => {
    setAsking(false);
    reset.current?.focus();
  };
  return (
    <>
      <p>{stored.synced}</p>
      <Notes {...props} />
      <div class="buttons">
        <button type="button" onClick={onExport}>
          {stored.export}
        </button>
        <button type="button" onClick={() => file.current?.click()}>
          {stored.import}
        </button>
        <input
          ref={file}
          type="file"
          accept="application/json,.json"
          hidden
          aria-label={stored.import}
          onChange={async ({ currentTarget }) => {
            const [chosen] = currentTarget.files ?? [];
            if (!chosen) return;
            const imported = await onImport(await chosen.text());
            setOutcome(
              imported.values
                ? { type: 'imported', fields: Object.keys(imported.values) }
                : { type: 'failed', errors: imported.errors },
            );
            // The same file, mended, can be chosen again.
            if (file.current) file.current.value = '';
          }}
        />
        <button
          ref={reset}
          type="button"
          aria-expanded={isAsking}
          onClick={() => setAsking(!isAsking)}
        >
          {stored.resetAll}
        </button>
      </div>
      {isAsking ? (
        <Question
          onYes={() => {
            answered();
            onResetAll();
            setOutcome({ type: 'reset' });
          }}
          onNo={answered}
          t={t}
        />
      ) : null}
      <div role="status" class="outcome">
        {outcome === undefined ? null : (
          <Told outcome={outcome} locked={props.state.locked} t={t} />
        )}
      </div>
    </>
  );
}

/** Asks before everything is reset. It takes the focus, and Escape is a no. */
function Question(props: { onYes: () => void; onNo: () => void; t: Locale }) {
  const { onYes, onNo, t } = props;
  const { stored } = t.options;
  const no = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => no.current?.focus(), []);
  return (
    <div
      class="asking"
      role="alertdialog"
      aria-label={stored.resetAllAsk}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onNo();
      }}
    >
      <p>{stored.resetAllAsk}</p>
      <div class="buttons">
        <button type="button" onClick={onYes}>
          {stored.resetAllYes}
        </button>
        <button ref={no} type="button" onClick={onNo}>
          {stored.cancel}
        </button>
      </div>
    </div>
  );
}

/** What the reader should know of how the settings are kept. */
function Notes({ state, isRefused, t }: StoredProps) {
  const { stored } = t.options;
  const inPolicy = brokenFields(state, true);
  const inStorage = brokenFields(state, false);
  const list = (names: readonly string[]) => labelsOf(names, t);
  const notes = [
    isRefused ? stored.notStored : undefined,
    state.localOnly.length > 0 ? stored.localOnly(list(state.localOnly)) : undefined,
    inStorage.length > 0 ? stored.ignored(list(inStorage)) : undefined,
    inPolicy.length > 0 ? stored.policyIgnored(list(inPolicy)) : undefined,
    state.errors.some(({ problem }) => problem === 'unreadable') ? stored.unreadable : undefined,
  ].filter((note) => note !== undefined);
  return (
    <div role="status">
      {notes.map((note) => (
        <p class="note" key={note}>
          {note}
        </p>
      ))}
    </div>
  );
}

/** The fields that hold what cannot be used: in the administrator's policy, or in the reader's storage. */
function brokenFields({ errors }: SettingsState, inPolicy: boolean): readonly string[] {
  return errors.flatMap((error) =>
    'field' in error && (error.area === 'managed') === inPolicy ? [error.field] : [],
  );
}

/** How the form calls them; those it has no word for by their own names. */
function labelsOf(names: readonly string[], t: Locale): string {
  const known: Partial<Record<string, { readonly label: string }>> = t.options.fields;
  return [...new Set(names)].map((name) => known[name]?.label ?? name).join(', ');
}

function Told(props: { outcome: Outcome; locked: readonly string[]; t: Locale }) {
  const { outcome, t } = props;
  const { stored } = t.options;
  if (outcome.type === 'imported') {
    const { fields } = outcome;
    const staying = props.locked.filter((field) => fields.includes(field));
    return <Done text={stored.imported(fields.length)} staying={staying} t={t} />;
  }
  if (outcome.type === 'reset') {
    return <Done text={stored.resetDone} staying={props.locked} t={t} />;
  }
  return (
    <>
      <ul class="errors">
        {outcome.errors.map((error) => (
          <li key={JSON.stringify(error)}>{inWords(error, t)}</li>
        ))}
      </ul>
      <p>{stored.importFailed}</p>
    </>
  );
}

function Done(props: { text: string; staying: readonly string[]; t: Locale }) {
  const { text, staying, t } = props;
  return (
    <p>
      {text}
      {staying.length > 0 ? ` ${t.options.stored.lockedStay(labelsOf(staying, t))}` : null}
    </p>
  );
}

function inWords(error: ImportError, t: Locale): string {
  const words = t.options.importErrors;
  switch (error.type) {
    case 'not-json':
      return words['not-json'](error.detail);
    case 'newer':
      return words.newer(error.version);
    case 'unknown':
      return words.unknown(error.field);
    case 'broken':
      return words.broken(error.field, error.value);
    case 'broken-entry':
      return words['broken-entry'](error.field, error.entry);
    default:
      return words[error.type];
  }
}
