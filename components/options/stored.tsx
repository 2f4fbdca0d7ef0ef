/** Where the settings are kept, as a file, and the way back to the defaults. */
import { useRef, useState } from 'preact/hooks';
import type { Locale } from '../../locales/locale.ts';
import type { ImportError, Imported } from '../../settings/exchange.ts';
import type { SettingsState } from '../../settings/storage.ts';

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
  | { readonly type: 'imported'; readonly count: number }
  | { readonly type: 'failed'; readonly errors: readonly ImportError[] }
  | { readonly type: 'reset' };

export function Stored(props: StoredProps) {
  const { onExport, onImport, onResetAll, t } = props;
  const { stored } = t.options;
  const [isAsking, setAsking] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>();
  const file = useRef<HTMLInputElement>(null);
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
                ? { type: 'imported', count: Object.keys(imported.values).length }
                : { type: 'failed', errors: imported.errors },
            );
            // The same file, mended, can be chosen again.
            if (file.current) file.current.value = '';
          }}
        />
        <button type="button" onClick={() => setAsking(true)} disabled={isAsking}>
          {stored.resetAll}
        </button>
      </div>
      {isAsking ? (
        <div class="asking" role="alertdialog" aria-label={stored.resetAllAsk}>
          <p>{stored.resetAllAsk}</p>
          <div class="buttons">
            <button
              type="button"
              onClick={() => {
                setAsking(false);
                onResetAll();
                setOutcome({ type: 'reset' });
              }}
            >
              {stored.resetAllYes}
            </button>
            <button type="button" onClick={() => setAsking(false)}>
              {stored.cancel}
            </button>
          </div>
        </div>
      ) : null}
      <div role="status" class="outcome">
        {outcome === undefined ? null : <Told outcome={outcome} t={t} />}
      </div>
    </>
  );
}

/** What the reader should know of how the settings are kept. */
function Notes({ state, isRefused, t }: StoredProps) {
  const { stored, fields } = t.options;
  const fieldErrors = state.errors.flatMap((error) => ('field' in error ? [error.field] : []));
  const known: Partial<Record<string, { readonly label: string }>> = fields;
  const labelOf = (field: string) => known[field]?.label ?? field;
  const list = (names: readonly string[]) => [...new Set(names)].map(labelOf).join(', ');
  const notes = [
    isRefused ? stored.notStored : undefined,
    state.localOnly.length > 0 ? stored.localOnly(list(state.localOnly)) : undefined,
    fieldErrors.length > 0 ? stored.ignored(list(fieldErrors)) : undefined,
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

function Told({ outcome, t }: { outcome: Outcome; t: Locale }) {
  const { stored } = t.options;
  if (outcome.type === 'reset') return <p>{stored.resetDone}</p>;
  if (outcome.type === 'imported') return <p>{stored.imported(outcome.count)}</p>;
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
