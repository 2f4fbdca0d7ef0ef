/**
 * Reads what an extension's content scripts cost a page from a Chromium trace. Promise continuations
 * carry no address in the timeline, so script time is taken from the CPU profiler's samples whose stack
 * holds an address of the extension; the profiler adds its own cost, to all that is compared alike.
 */
import type { Page } from 'puppeteer-core';

export interface Cost {
  /** Time inside the extension's scripts, in milliseconds. */
  readonly scriptMs: number;
  /** The longest stretch of it without a break, in milliseconds. */
  readonly longestMs: number;
  /** Style and layout of the whole page, in milliseconds. */
  readonly styleMs: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly id?: string;
  readonly args: {
    readonly name?: string;
    readonly data?: {
      readonly cpuProfile?: { readonly nodes?: ProfileNode[]; readonly samples?: number[] };
      readonly timeDeltas?: number[];
    };
  };
}

interface ProfileNode {
  readonly id: number;
  readonly parent?: number;
  readonly callFrame: { readonly url?: string };
}

/** Two samples farther apart than this, in milliseconds, belong to two stretches of work. */
const breakMs = 1;

const categories = ['devtools.timeline', 'v8.execute', 'disabled-by-default-v8.cpu_profiler'];

/** Loads an address in a page and measures until it has been quiet for a while. */
export async function costOf(page: Page, url: string, quietMs: number): Promise<Cost> {
  await page.tracing.start({ categories });
  await page.goto(url, { waitUntil: 'load', timeout: 60_000 });
  await new Promise((resolve) => setTimeout(resolve, quietMs));
  const trace = await page.tracing.stop();
  const { traceEvents } = JSON.parse(Buffer.from(trace ?? []).toString()) as {
    traceEvents: TraceEvent[];
  };
  return { ...scriptCost(traceEvents), styleMs: styleCost(traceEvents) };
}

function scriptCost(events: readonly TraceEvent[]): Omit<Cost, 'styleMs'> {
  const nodes = new Map<string, ProfileNode>();
  const chunks = events.filter(({ name }) => name === 'ProfileChunk').sort((a, b) => a.ts - b.ts);
  let scriptMs = 0;
  let longestMs = 0;
  let stretchMs = 0;
  let idleMs = 0;
  for (const { pid, id, args } of chunks) {
    const { cpuProfile, timeDeltas = [] } = args.data ?? {};
    const key = (node: number) => `${pid} ${id} ${node}`;
    for (const node of cpuProfile?.nodes ?? []) nodes.set(key(node.id), node);
    const isOurs = (sample: number) => {
      for (let node = nodes.get(key(sample)); node; node = nodes.get(key(node.parent ?? -1))) {
        const { url = '' } = node.callFrame;
        if (url.startsWith('chrome-extension:') && !url.endsWith('/background.js')) return true;
      }
      return false;
    };
    for (const [index, sample] of (cpuProfile?.samples ?? []).entries()) {
      // A sample stands for the time until the next.
      const ms = (timeDeltas[index + 1] ?? 0) / 1000;
      if (isOurs(sample)) {
        scriptMs += ms;
        stretchMs = idleMs > breakMs ? ms : stretchMs + ms;
        idleMs = 0;
        longestMs = Math.max(longestMs, stretchMs);
      } else {
        idleMs += ms;
      }
    }
  }
  return { scriptMs, longestMs };
}

function styleCost(events: readonly TraceEvent[]): number {
  const byProcess = new Map<number, number>();
  for (const { name, ph, pid, dur = 0 } of events) {
    if (ph !== 'X' || !['UpdateLayoutTree', 'Layout'].includes(name)) continue;
    byProcess.set(pid, (byProcess.get(pid) ?? 0) + dur / 1000);
  }
  return Math.max(0, ...byProcess.values());
}
