/** What we use of citation-js, which brings no types. */
declare module '@citation-js/core' {
  /** Reads records in any format that a plugin knows, and writes them in any. */
  export class Cite {
    constructor(data: unknown, options?: { readonly generateGraph?: boolean });
    /** CSL-JSON items. */
    readonly data: unknown[];
    format(name: string, options?: Readonly<Record<string, unknown>>): unknown;
  }

  export const plugins: {
    readonly config: {
      get(name: '@bibtex'): {
        readonly format: { useIdAsLabel: boolean; checkLabel: boolean; asciiOnly: boolean };
      };
    };
  };
}

declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
