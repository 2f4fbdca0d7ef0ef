/**
 * Reads what an extension's content scripts cost a page from a Chromium trace. Promise continuations
 * carry no address in the timeline, so script time is taken from the CPU profiler's samples whose stack
 * holds an address of the extension; the profiler adds its own cost, to all that is compared alike.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';

export interface Cost {
  /** Time inside the extension's scripts, in milliseconds. */
  readonly scriptMs: number;
  /** The most of it within one task, in milliseconds. */
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
  /** The time the thread itself worked: what else the machine does is not in it. */
  readonly tdur?: number;
  readonly id?: string;
  readonly args: {
    readonly name?: string;
    readonly data?: {
      readonly startTime?: number;
      /** Of a frame that was committed. */
      readonly url?: string;
      readonly processId?: number;
      readonly processPseudoId?: string;
      readonly frames?: readonly {
        readonly url?: string;
        readonly processId?: number;
        readonly processPseudoId?: string;
      }[];
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

const categories = ['devtools.timeline', 'v8.execute', 'toplevel'];
const profilerCategory = 'disabled-by-default-v8.cpu_profiler';
/** What a thread does in one go. What follows a `scheduler.yield` runs in no task of the first name. */
const taskNames = ['ThreadControllerImpl::RunTask', 'RunMicrotasks'];

/** Traces a page while something is done to it, and until it has been quiet for a while after. */
export async function costOf(
  page: Page,
  action: () => Promise<unknown>,
  quietMs: number,
): Promise<Cost> {
  await page.tracing.start({ categories: [...categories, profilerCategory] });
  let trace: Uint8Array | undefined;
  try {
    await action();
    await sleep(quietMs);
  } finally {
    // A browser that still traces refuses the next page's trace.
    trace = await page.tracing.stop();
  }
  const { traceEvents } = JSON.parse(Buffer.from(trace ?? []).toString()) as {
    traceEvents: TraceEvent[];
  };
  return { ...scriptCost(traceEvents), styleMs: styleCost(traceEvents) };
}

/** The cost of loading an address. */
export function costOfLoad(page: Page, url: string, quietMs: number): Promise<Cost> {
  const load = () => page.goto(url, { waitUntil: 'load', timeout: 60_000 });
  return costOf(page, load, quietMs);
}

/** A stretch of time inside our scripts, in microseconds of the trace's clock. */
interface Stretch {
  readonly at: number;
  readonly length: number;
}

function scriptCost(events: readonly TraceEvent[]): Omit<Cost, 'styleMs'> {
  let scriptUs = 0;
  let longestUs = 0;
  const pids = pageProcesses(events);
  const threads = mainThreads(events);
  const profiles = events.filter(
    ({ name, pid, tid }) =>
      name === 'Profile' &&
      (threads.size === 0 || threads.has(`${pid} ${tid}`)) &&
      (pids.size === 0 || pids.has(pid)),
  );
  for (const profile of profiles) {
    const stretches = stretchesOf(profile, events);
    const tasks = tasksOf(profile, events);
    let task = 0;
    let inTaskUs = 0;
    for (const { at, length } of stretches) {
      while (at > endOf(tasks[task]) && task < tasks.length) {
        task += 1;
        inTaskUs = 0;
      }
      const workedUs = length * shareOf(tasks[task]);
      scriptUs += workedUs;
      inTaskUs += workedUs;
      longestUs = Math.max(longestUs, inTaskUs);
    }
  }
  return { scriptMs: scriptUs / 1000, longestMs: longestUs / 1000 };
}

/** The processes that hold the page, but not the extension's own; empty where the trace names none. */
function pageProcesses(events: readonly TraceEvent[]): Set<number> {
  const frames = events.flatMap(({ name, args: { data } }) => {
    if (name === 'FrameCommittedInBrowser' && data) return [data];
    return name === 'TracingStartedInBrowser' ? (data?.frames ?? []) : [];
  });
  const ofPages = frames.filter(({ url }) => url?.startsWith('http:'));
  // A process that was not ready when its page was committed is named later.
  const late = new Set(ofPages.flatMap(({ processPseudoId }) => processPseudoId ?? []));
  const ready = events.flatMap(({ name, args: { data } }) =>
    name === 'ProcessReadyInBrowser' && late.has(data?.processPseudoId ?? '') ? [data] : [],
  );
  return new Set([...ofPages, ...ready].flatMap((each) => each?.processId ?? []));
}

/** Main threads of pages; background scripts have threads of their own. */
function mainThreads(events: readonly TraceEvent[]): Set<string> {
  const named = events.filter(
    ({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain',
  );
  return new Set(named.map(({ pid, tid }) => `${pid} ${tid}`));
}

/** The tasks of a profile's thread in their order, without those within others. */
function tasksOf({ pid, tid }: TraceEvent, events: readonly TraceEvent[]): TraceEvent[] {
  const tasks: TraceEvent[] = [];
  const candidates = events.filter(
    (event) =>
      event.ph === 'X' && taskNames.includes(event.name) && event.pid === pid && event.tid === tid,
  );
  for (const event of candidates.sort((a, b) => a.ts - b.ts || endOf(b) - endOf(a))) {
    const last = tasks.at(-1);
    if (!last || event.ts >= endOf(last)) tasks.push(event);
  }
  return tasks;
}

function endOf(event: TraceEvent | undefined): number {
  return event ? event.ts + (event.dur ?? 0) : Number.POSITIVE_INFINITY;
}

/** How much of its time a task was worked at: on a busy machine it also waits for a processor. */
function shareOf(task: TraceEvent | undefined): number {
  return task?.dur && task.tdur !== undefined ? Math.min(1, task.tdur / task.dur) : 1;
}

/** The samples of one thread's profile that lie in a script of the extension, in order. */
function stretchesOf(profile: TraceEvent, events: readonly TraceEvent[]): Stretch[] {
  const nodes = new Map<number, ProfileNode>();
  const isOurs = (sample: number) => {
    for (let node = nodes.get(sample); node; node = nodes.get(node.parent ?? -1)) {
      const { url = '' } = node.callFrame;
      if (url.startsWith('chrome-extension:')) return true;
    }
    return false;
  };
  const stretches: Stretch[] = [];
  let at = profile.args.data?.startTime ?? profile.ts;
  const chunks = events
    .filter(
      ({ name, pid, id }) => name === 'ProfileChunk' && pid === profile.pid && id === profile.id,
    )
    .sort((a, b) => a.ts - b.ts);
  let last: number | undefined;
  for (const { args } of chunks) {
    const { cpuProfile, timeDeltas = [] } = args.data ?? {};
    for (const node of cpuProfile?.nodes ?? []) nodes.set(node.id, node);
    for (const [index, sample] of (cpuProfile?.samples ?? []).entries()) {
      const length = timeDeltas[index] ?? 0;
      // A sample stands for the time until the next.
      if (last !== undefined && isOurs(last)) stretches.push({ at, length });
      at += length;
      last = sample;
    }
  }
  return stretches;
}

function styleCost(events: readonly TraceEvent[]): number {
  const byProcess = new Map<number, number>();
  for (const { name, ph, pid, tdur, dur = 0 } of events) {
    if (ph !== 'X' || !['UpdateLayoutTree', 'Layout'].includes(name)) continue;
    byProcess.set(pid, (byProcess.get(pid) ?? 0) + (tdur ?? dur) / 1000);
  }
  return Math.max(0, ...byProcess.values());
}
