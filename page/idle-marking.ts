/** A script that marks nothing, for tests. */
import type { Marking } from './handover.ts';

export const idleMarking: Marking = {
  isOfInterest: false,
  needsEvidence: false,
  read: () => false,
  forget: () => {},
  spotsIn: () => [],
  prune: () => {},
  dropUnread: () => {},
  weigh: () => {},
  decideAgain: () => {},
  show: () => {},
  refresh: () => {},
  clear: () => {},
};
