// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { useLayer } from './layer.ts';

function Opener() {
  const { button, layer, isOpen, open } = useLayer();
  return (
    <>
      <button ref={button} type="button" onClick={open}>
        opener
      </button>
      {isOpen ? (
        <div ref={layer} popover="manual">
          what it opens
        </div>
      ) : null}
    </>
  );
}

/** How far down the opener stands in the window, in CSS pixels. */
let top = 100;

beforeEach(() => {
  top = 100;
  render(<Opener />, document.body);
  const opener = document.querySelector('button');
  if (opener === null) throw new Error('no opener');
  opener.getBoundingClientRect = () => new DOMRect(20, top, 10, 10);
});
afterEach(() => render(null, document.body));

const layer = () => document.querySelector('[popover]');

/** Opens it, and returns once it is drawn: before any frame and before any effect that follows one. */
async function open() {
  document.querySelector('button')?.click();
  await Promise.resolve();
  expect(layer()).not.toBeNull();
}

test('an Escape that comes before the next frame closes it', async () => {
  await open();
  const pressed = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
  document.querySelector('button')?.dispatchEvent(pressed);
  await Promise.resolve();
  expect(layer()).toBeNull();
  expect(pressed.defaultPrevented).toBe(true);
});

test('a press elsewhere that comes before the next frame closes it', async () => {
  await open();
  document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));
  await Promise.resolve();
  expect(layer()).toBeNull();
});

test('it closes when its opener scrolls away, and stays when the news of an earlier scroll is late', async () => {
  await open();
  document.dispatchEvent(new Event('scroll'));
  await Promise.resolve();
  expect(layer()).not.toBeNull();
  top = 40;
  document.dispatchEvent(new Event('scroll'));
  await Promise.resolve();
  expect(layer()).toBeNull();
});
