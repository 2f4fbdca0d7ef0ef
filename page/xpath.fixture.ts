/** happy-dom has no XPath: answers the one question that we ask (`shadows.ts`). */
document.evaluate = (path) => {
  if (path !== "//*[contains(name(),'-')]") throw new Error(`No answer to ${path}`);
  const all = [...document.querySelectorAll('*')];
  const named = all.filter(({ localName }) => localName.includes('-'));
  return { iterateNext: () => named.shift() ?? null } as unknown as XPathResult;
};
