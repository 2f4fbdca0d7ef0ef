/**
 * The oldest versions that the extension runs in. Chrome, and Edge with it: `scheduler.yield`. Firefox: our marks are
 * lines under a text, and `::highlight()` draws `text-decoration` from there on.
 */
export const oldestVersions = { chromium: 129, firefox: 146 } as const;
