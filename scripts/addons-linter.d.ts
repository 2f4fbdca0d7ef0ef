/** What we use of addons-linter, which brings no types. */
declare module 'addons-linter' {
  interface Finding {
    readonly code: string;
    readonly file?: string;
    readonly message: string;
  }
  interface Linter {
    run(options: { _console: Record<string, () => void> }): Promise<{
      readonly errors: readonly Finding[];
      readonly notices: readonly Finding[];
      readonly warnings: readonly Finding[];
    }>;
  }
  export function createInstance(options: { config: Record<string, unknown> }): Linter;
}
