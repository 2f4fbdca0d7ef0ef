/** On or off: on this site, and everywhere. */
import type { PopupWords } from '../../locales/popup.ts';

export interface SwitchesProps {
  /** The site of the page in front; `undefined` where it has none that could be switched. */
  readonly host: string | undefined;
  readonly onHere: boolean;
  readonly onEverywhere: boolean;
  /** An administrator decides. */
  readonly locked: { readonly here: boolean; readonly everywhere: boolean };
  readonly onSwitchHere: (on: boolean) => void;
  readonly onSwitchEverywhere: (on: boolean) => void;
  readonly t: PopupWords;
}

export function Switches(props: SwitchesProps) {
  const { host, onHere, onEverywhere, locked, t } = props;
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
      {locked.everywhere || (locked.here && host !== undefined) ? (
        <p class="soft">{t.popup.locked}</p>
      ) : null}
    </div>
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
