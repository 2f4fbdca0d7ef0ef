/** The commands of the manifest, obeyed in the frame of the tab that they mean. */
import browser from 'webextension-polyfill';
import type { Meeting } from '../../meeting.ts';
import { askEveryFrame } from './every-frame.ts';
import { type FrameOutline, mostLikely, nextStop } from './route.ts';

/** Obeys a command in the tab that the reader is in. */
export async function obey(command: string): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id === undefined) return;
  const frames = await outlinesOf(tab.id);
  if (command === 'open-card') {
    await openCard(tab.id, mostLikely(frames));
    return;
  }
  const stop = nextStop(frames, command === 'next-mention' ? 1 : -1);
  if (!stop) return;
  const { frameId, id } = stop;
  await inFrame({ tabId: tab.id, frameIds: [frameId] }, goToHere, [id]);
}

async function openCard(tabId: number, frameIds: readonly number[]): Promise<void> {
  for (const frameId of frameIds) {
    if (await inFrame({ tabId, frameIds: [frameId] }, openHere, [])) return;
  }
}

async function outlinesOf(tabId: number): Promise<FrameOutline[]> {
  return (await askEveryFrame(tabId, outlineHere)) ?? [];
}

async function inFrame<Arguments extends unknown[]>(
  target: browser.Scripting.InjectionTarget,
  func: (...given: Arguments) => boolean,
  args: Arguments,
): Promise<boolean> {
  try {
    const [answer] = await browser.scripting.executeScript({ target, func, args });
    return answer?.result === true;
  } catch {
    return false;
  }
}

// These run in a frame, where nothing of this module is: each says all that it needs.

async function outlineHere(): Promise<Omit<FrameOutline, 'frameId'>> {
  const path: number[] = [];
  for (let frame: Window = window; frame !== frame.parent; frame = frame.parent) {
    const { parent } = frame;
    let index = 0;
    while (index < parent.length && parent[index] !== frame) index += 1;
    path.unshift(index);
  }
  const meeting = Reflect.get(globalThis, Symbol.for('two-names')) as Meeting | undefined;
  return {
    path,
    outline: await meeting?.annotator?.outline(),
    // A document has the focus also when one of its frames has it.
    hasFocus: document.hasFocus() && !(document.activeElement instanceof HTMLIFrameElement),
  };
}

function goToHere(id: number): boolean {
  const meeting = Reflect.get(globalThis, Symbol.for('two-names')) as Meeting | undefined;
  return meeting?.annotator?.goTo(id) ?? false;
}

function openHere(): boolean {
  const meeting = Reflect.get(globalThis, Symbol.for('two-names')) as Meeting | undefined;
  return meeting?.annotator?.openAtSelection() ?? false;
}
