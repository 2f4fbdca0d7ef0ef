/** A marking that marks nothing, for tests. */
import type { Marking } from './marking.ts';

export const idleMarking: Marking = {
  isOfInterest: false,
  needsEvidence: false,
  read: () => false,
  forget: () => {},
  spotsIn: () => [],
  renew: () => {},
  prune: () => {},
  dropUnread: () => {},
  weigh: () => {},
  decideAgain: () => {},
  show: () => {},
  refresh: () => {},
  clear: () => {},
};
