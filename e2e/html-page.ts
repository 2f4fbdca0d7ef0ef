/** A whole HTML document around a body, in a language. */
export function htmlPage(body: string, language = 'en', title = 'A page'): string {
  return `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${title}</title></head><body>${body}</body></html>`;
}
