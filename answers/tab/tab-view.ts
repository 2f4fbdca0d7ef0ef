/** What the popup can say of the page in front: its mentions, or why there are none to list. */
import type { PlaceId, Side } from '../../data/schema.ts';
import {
  type NamedMention,
  type NamingProfile,
  namingProfile,
  type PlaceCount,
  placeCounts,
} from './profile.ts';

/** A mention in a tab: its frame, and its id there. */
export interface TabMention extends NamedMention {
  readonly frameId: number;
  readonly id: number;
  readonly place: PlaceId;
  readonly side: Side;
  readonly before: string;
  readonly language: string | undefined;
}

/** What one frame of the tab answered. */
export interface FrameAnswer {
  readonly frameId: number;
  /** The way from the top frame: the frame's place among its parent's frames, one number a level. */
  readonly path: readonly number[];
  readonly contentType: string;
  /** Whether the document is HTML, also as XML: no other is read. */
  readonly isHtml: boolean;
  /** Absent where no script of ours runs in the frame. */
  readonly mentions: readonly Omit<TabMention, 'frameId'>[] | undefined;
}

/** Why a page has no list of mentions. */
export type NoMentions =
  /** Browsers keep extensions out of it: their own pages, their stores. */
  | 'closed'
  /** A PDF, which browsers show in a viewer that extensions cannot read. */
  | 'pdf'
  /** A file on this machine, and the browser lets extensions read those only if told so. */
  | 'file'
  /** A drawing or data, in SVG or another XML: there is no text to mark. */
  | 'no-html'
  /** The reader took back the permission for this site. */
  | 'permission'
  /** The reader switched it off: everywhere, or on this site. */
  | 'off'
  | 'site-off'
  /** The page was open before we were installed or updated. */
  | 'not-started'
  | 'none';

export type PageView =
  | { readonly state: NoMentions }
  | {
      readonly state: 'mentions';
      readonly mentions: readonly TabMention[];
      readonly counts: readonly PlaceCount[];
      readonly profile: NamingProfile;
    };

/** What is known of the tab before its frames are asked. */
export interface TabFacts {
  /** Absent where the browser does not tell an extension. */
  readonly url: string | undefined;
  /** Whether the extension may read the tab's site; all sites, where the browser does not tell which. */
  readonly permitted: boolean;
  /** Whether the reader has us on at all. */
  readonly enabled: boolean;
  /** Whether the reader has us on at this site, if at all. */
  readonly onHere: boolean;
}

/**
 * Says what there is on the page.
 * @param answers - of the frames that could be asked; `undefined` where the browser refused.
 */
export function pageView(tab: TabFacts, answers: readonly FrameAnswer[] | undefined): PageView {
  const reason = reasonFor(tab, answers);
  if (reason) return { state: reason };
  const mentions = inDocumentOrder(answers ?? []).flatMap(({ frameId, mentions = [] }) =>
    mentions.map((mention) => ({ ...mention, frameId })),
  );
  if (mentions.length === 0) return { state: 'none' };
  return {
    state: 'mentions',
    mentions,
    counts: placeCounts(mentions),
    profile: namingProfile(mentions),
  };
}

/** The top frame first, then the frames as they stand in the document, each before what it holds. */
export function inDocumentOrder(answers: readonly FrameAnswer[]): FrameAnswer[] {
  return [...answers].sort((a, b) => comparePaths(a.path, b.path) || a.frameId - b.frameId);
}

function comparePaths(a: readonly number[], b: readonly number[]): number {
  const level = a.findIndex((step, index) => step !== b[index]);
  if (level === -1) return a.length - b.length;
  return (a[level] ?? 0) - (b[level] ?? -1);
}

function reasonFor(
  { url, permitted, enabled, onHere }: TabFacts,
  answers: readonly FrameAnswer[] | undefined,
): NoMentions | undefined {
  const address = url === undefined ? undefined : URL.parse(url);
  const isWeb = address?.protocol === 'http:' || address?.protocol === 'https:';
  if ((isWeb || address === undefined) && !permitted) return 'permission';
  if (isPdf(address, answers)) return 'pdf';
  if (address?.protocol === 'file:' && !answers) return 'file';
  if (!answers) return 'closed';
  if (!enabled) return 'off';
  if (!onHere) return 'site-off';
  if (answers.every(({ mentions }) => mentions === undefined)) {
    if (answers.some(({ path, isHtml }) => path.length === 0 && !isHtml)) return 'no-html';
    // Chromium lets us ask pages that it runs no content script in, such as our own.
    return isWeb || address?.protocol === 'file:' ? 'not-started' : 'closed';
  }
  return undefined;
}

/** Firefox refuses its viewer altogether, Chromium shows an empty document of that type. */
function isPdf(address: URL | null | undefined, answers: readonly FrameAnswer[] | undefined) {
  if (!answers) return address?.pathname.toLowerCase().endsWith('.pdf') ?? false;
  return answers.some(({ path, contentType }) => path.length === 0 && isPdfType(contentType));
}

function isPdfType(contentType: string): boolean {
  return contentType === 'application/pdf';
}
