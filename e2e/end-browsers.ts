/** Vitest runs this once before all files and once after them: no browser of theirs is left running. */
import { removeProfiles } from '../scripts/workshop/firefox-profile.ts';
import { endSharedSessions, forgetSharedSessions } from './shared-session.ts';

export function setup(): void {
  forgetSharedSessions();
}

export function teardown(): void {
  endSharedSessions();
  removeProfiles();
}
