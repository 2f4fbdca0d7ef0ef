/** What our scripts ask of a browser and happy-dom does not have. */

/** XPath: answers the one question that we ask (`shadows.ts`). */
document.evaluate = (path) => {
  if (path !== "//*[contains(name(),'-')]") throw new Error(`No answer to ${path}`);
  const all = [...document.querySelectorAll('*')];
  const named = all.filter(({ localName }) => localName.includes('-'));
  return { iterateNext: () => named.shift() ?? null } as unknown as XPathResult;
};

Object.assign(globalThis, {
  scheduler: { yield: () => new Promise((resolve) => setTimeout(resolve)) },
});
