/** On or off: on this site, and everywhere; and off for an hour. */
import type { PopupWords } from '../../locales/popup.ts';

export interface SwitchesProps {
  /** The site of the page in front; `undefined` where it has none that could be switched. */
  readonly host: string | undefined;
  readonly onHere: boolean;
  readonly onEverywhere: boolean;
  /** When a pause ends, as the reader's clock shows it; `undefined` where there is none. */
  readonly pausedUntil: string | undefined;
  /** An administrator decides. */
  readonly locked: { readonly here: boolean; readonly everywhere: boolean };
  readonly onSwitchHere: (on: boolean) => void;
  readonly onSwitchEverywhere: (on: boolean) => void;
  readonly onPause: () => void;
  readonly t: PopupWords;
}

export function Switches(props: SwitchesProps) {
  const { host, onHere, onEverywhere, pausedUntil, locked, t } = props;
  return (
    <div class="switches">
      {host === undefined ? null : (
        <Switch
          label={t.popup.onSite(host)}
          on={onHere && onEverywhere}
          disabled={locked.here || !onEverywhere}
          onSwitch={props.onSwitchHere}
        />
      )}
      <Switch
        label={t.popup.onEverywhere}
        on={onEverywhere}
        disabled={locked.everywhere}
        onSwitch={props.onSwitchEverywhere}
      />
      <Pause {...props} />
      {locked.everywhere || (locked.here && host !== undefined) ? (
        <p class="soft">{t.popup.locked}</p>
      ) : null}
      {pausedUntil === undefined || onEverywhere ? null : (
        <p class="soft">{t.popup.pausedUntil(pausedUntil)}</p>
      )}
    </div>
  );
}

function Pause({ onEverywhere, locked, onPause, t }: SwitchesProps) {
  if (!onEverywhere || locked.everywhere) return null;
  return (
    <button type="button" class="link" onClick={onPause}>
      {t.popup.pause}
    </button>
  );
}

function Switch(props: {
  label: string;
  on: boolean;
  disabled: boolean;
  onSwitch: (on: boolean) => void;
}) {
  return (
    <label class="switch">
      <input
        type="checkbox"
        role="switch"
        checked={props.on}
        aria-checked={props.on}
        disabled={props.disabled}
        onChange={(event) => props.onSwitch(event.currentTarget.checked)}
      />
      <span>{props.label}</span>
    </label>
  );
}
