/** What a user of a command can do something about: `scripts/run.ts` shows its one sentence, without a stack. */
export class UserError extends Error {
  override readonly name = 'UserError';
}
