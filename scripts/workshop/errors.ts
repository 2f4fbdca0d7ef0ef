/** What a user of a command can do something about: shown as its one sentence, without a stack. */
export class UserError extends Error {}

/**
 * Runs a command's work and ends the process as a user expects: 0 when all went well, 1 with one
 * sentence for an expected error, 1 with the stack for an unexpected one.
 */
export async function command(work: () => Promise<number>): Promise<never> {
  try {
    process.exit(await work());
  } catch (error) {
    console.error(error instanceof UserError ? error.message : error);
    process.exit(1);
  }
}
