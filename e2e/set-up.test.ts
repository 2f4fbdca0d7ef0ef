import { describe, expect, it } from 'vitest';
import { browserKinds, htmlPage, setStage } from './harness.ts';

describe.each(browserKinds)('the built extension in %s', (kind) => {
  const stage = setStage(kind, { '/': htmlPage('<p>Nothing of note.</p>') });

  it('opens its own pages', async () => {
    const page = await stage.session.openOwn('popup.html');
    expect(await page.title()).toBe('Two Names');
    await page.close();
  });

  it('reaches the isolated world of a page', async () => {
    const page = await stage.session.open(`${stage.site.origin}/`);
    const text = await stage.probe.inContentScript(page, '() => document.body.innerText');
    expect(text).toBe('Nothing of note.');
    await page.close();
  });

  it('is cut off from every other host', async () => {
    const page = await stage.session.browser.newPage();
    await expect(page.goto('http://example.com/')).rejects.toThrow();
    await page.close();
  });
});
