/** The commands with their keys, and the way to the browser's page where they are changed. */
import { Fragment } from 'preact';
import type { CommandName } from '../../locales/en/options.ts';
import type { Locale } from '../../locales/locale.ts';

/** A command as the browser has it now. */
export interface Command {
  readonly name: string;
  /** As "Alt+Shift+Period", or "⌥⇧." on a Mac; empty where it has no key. */
  readonly shortcut: string;
}

export interface KeysProps {
  readonly commands: readonly Command[];
  /** Opens the browser's page for keys; undefined where the browser has no way to it. */
  readonly onChangeKeys: (() => void) | undefined;
  readonly t: Locale;
}

export function Keys({ commands, onChangeKeys, t }: KeysProps) {
  const { keys } = t.options;
  const names = Object.keys(keys.commands) as CommandName[];
  const shortcuts = names.map((name) => ({
    name,
    shortcut: commands.find((command) => command.name === name)?.shortcut ?? '',
  }));
  return (
    <>
      <dl class="keys">
        {shortcuts.map(({ name, shortcut }) => (
          <div key={name}>
            <dt>{keys.commands[name]}</dt>
            <dd>
              {shortcut === '' ? (
                <span class="soft">{keys.none}</span>
              ) : (
                <Shortcut shortcut={shortcut} spoken={keys.spoken} />
              )}
            </dd>
          </div>
        ))}
      </dl>
      {shortcuts.some(({ shortcut }) => shortcut === '') ? <p>{keys.noneNote}</p> : null}
      {onChangeKeys ? (
        <div>
          <p class="hint">{keys.whereChanged}</p>
          <button type="button" class="change-keys" onClick={onChangeKeys}>
            {keys.change}
          </button>
        </div>
      ) : (
        <p>{keys.changeByHand}</p>
      )}
    </>
  );
}

/** What browsers call the keys whose mark everyone knows. */
const marks: Readonly<Record<string, '.' | ','>> = { Period: '.', Comma: ',', '.': '.', ',': ',' };

function Shortcut(props: { shortcut: string; spoken: Locale['options']['keys']['spoken'] }) {
  return (
    <>
      {props.shortcut.split('+').map((key, index) => {
        const mark = marks[key];
        return (
          <Fragment key={key}>
            {index === 0 ? '' : '\u2009+\u2009'}
            <kbd>
              {mark === undefined ? (
                key
              ) : (
                <>
                  <span aria-hidden="true">{mark}</span>
                  <span class="hidden">{props.spoken[mark]}</span>
                </>
              )}
            </kbd>
          </Fragment>
        );
      })}
    </>
  );
}
