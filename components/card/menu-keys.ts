/** The keys of a menu: the arrows go round its items, Tab leaves it. */
const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/**
 * Handles a key pressed in a menu whose items are its buttons.
 * @param close - for a key that leaves the menu.
 */
export function stepInMenu(
  event: KeyboardEvent & { readonly currentTarget: HTMLElement },
  close: () => void,
): void {
  const step = steps[event.key];
  if (event.key === 'Tab') close();
  if (step === undefined) return;
  event.preventDefault();
  const items = [...event.currentTarget.querySelectorAll('button')];
  const at = items.findIndex((item) => item.matches(':focus'));
  items.at((at + step) % items.length)?.focus();
}
