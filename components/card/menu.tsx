/** The card's menu: what a reader can do with it beside reading. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Citation } from '../../answers/views.ts';
import type { CardWords } from '../../locales/card.ts';
import { useLayer } from './layer.ts';
import { stepInMenu } from './menu-keys.ts';
import type { Copy } from './quote.tsx';

/** How long the menu says what became of the copying before it closes, in milliseconds. */
const copiedShownMs = 900;

/** What the place that the card stands in can do. What is absent is not offered. */
export interface CardActions {
  /** Opens the card's place beside the page. To be called while a click is being handled. */
  readonly openBeside?: (() => void) | undefined;
  /** Leaves this site alone from now on. */
  readonly leaveSite?: (() => void) | undefined;
  readonly openSettings?: (() => void) | undefined;
}

export function Menu(props: {
  readonly actions: CardActions;
  /** Both names in one line. */
  readonly names: Citation;
  readonly copy: Copy;
  readonly t: CardWords;
}) {
  const { actions, names, copy, t } = props;
  const { menu } = t.card;
  const { button, layer, isOpen, open, close } = useLayer();
  const [outcome, setOutcome] = useState<string>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  useLayoutEffect(() => {
    if (isOpen) layer.current?.querySelector('button')?.focus({ preventScroll: true });
    else setOutcome(undefined);
  }, [isOpen, layer]);
  const leave = () => {
    close();
    button.current?.focus({ preventScroll: true });
  };
  const others = [
    [menu.openBeside, actions.openBeside],
    [menu.leaveSite, actions.leaveSite],
    [menu.openSettings, actions.openSettings],
  ] as const;
  return (
    <>
      <button
        ref={button}
        type="button"
        class="control"
        aria-label={menu.label}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => (isOpen ? leave() : open())}
      >
        <svg viewBox="0 0 12 12" aria-hidden="true">
          <path class="dots" d="M2 6h.01M6 6h.01M10 6h.01" />
        </svg>
      </button>
      {isOpen ? (
        <div
          ref={layer}
          class="menu"
          popover="manual"
          role="menu"
          tabIndex={-1}
          aria-label={menu.label}
          onKeyDown={(event) => stepInMenu(event, close)}
        >
          <button
            type="button"
            role="menuitem"
            onClick={() => {
              setOutcome(copy(names) ? t.card.copied : t.card.notCopied);
              clearTimeout(timer.current);
              timer.current = setTimeout(leave, copiedShownMs);
            }}
          >
            <span class={outcome === undefined ? '' : 'gone'}>{menu.copyNames(names.text)}</span>
            {outcome === undefined ? null : (
              <span class="outcome" role="status">
                {outcome}
              </span>
            )}
          </button>
          {others.map(([label, act]) =>
            act === undefined ? null : (
              <button
                key={label}
                type="button"
                role="menuitem"
                onClick={() => {
                  leave();
                  act();
                }}
              >
                {label}
              </button>
            ),
          )}
        </div>
      ) : null}
    </>
  );
}
