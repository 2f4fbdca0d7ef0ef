/** A reader takes back the permission to read sites: the popup says so, and offers to give it again. */
import { describe, expect, it } from 'vitest';
import { violationsOf } from './axe.ts';
import { browserKinds, htmlPage, marksOf, setStage, until, waitForMarks } from './harness.ts';
import { giveAgain, takeBack } from './permission.ts';

const pages = { '/a': htmlPage('<p>The island of Etorofu.</p>') };

describe.each(browserKinds)('a site whose permission was taken back, in %s', (kind) => {
  // A browser of its own, since permissions outlive what is stored.
  const stage = setStage(kind, pages, {});

  it('has its open pages read without a reload once it is given again', async () => {
    await takeBack[kind](stage);
    const page = await stage.session.open(`${stage.site.origin}/a`);
    await giveAgain[kind](stage);
    await page.bringToFront();
    await waitForMarks(page, 1);
    await page.close();
  });

  it('has its marks taken down at the next change of an open page, and back when it is given again', async () => {
    const page = await stage.session.open(`${stage.site.origin}/a`);
    await waitForMarks(page, 1);
    await takeBack[kind](stage);
    await page.bringToFront();
    await page.evaluate(() => document.body.append('more'));
    await until('no marks', async () => (await marksOf(page)).length === 0);
    await giveAgain[kind](stage);
    await page.bringToFront();
    await waitForMarks(page, 1);
    await page.close();
  });

  it('is called that in the popup, and its button, by keyboard, asks for it again', async () => {
    const page = await stage.session.open(`${stage.site.origin}/a`);
    const tabId = await stage.probe.tabId(page);
    await takeBack[kind](stage);
    const popup = await stage.session.openOwn(`popup.html?tab=${tabId}`);
    const text = () => popup.evaluate(() => document.body.innerText);
    await until('the sentence', async () =>
      (await text()).includes('You have not given permission to read this site'),
    );
    expect(await text()).not.toContain('Browsers keep extensions out');
    // The look-up works all the same.
    await popup.type('input', 'etorufo');
    await until('the card', async () => (await text()).includes('択捉島'));
    await popup.keyboard.press('Escape');
    const allow = await until('the button', () => popup.$('.sentence button'));
    expect(await allow.evaluate((button) => button.textContent)).toBe('Allow on this site');
    expect(await violationsOf(popup)).toEqual([]);
    // Chromium asks in a window of its own, where no test can answer.
    if (kind === 'chromium') return;
    await popup.focus('input');
    await popup.keyboard.press('Tab');
    expect(await allow.evaluate((button) => button === document.activeElement)).toBe(true);
    // It closes the popup.
    popup.keyboard.press('Enter').catch(() => {});
    await until('the permission', () =>
      stage.probe.inExtension<boolean>(
        `(browser) => browser.permissions.contains({ origins: ['<all_urls>'] })`,
      ),
    );
  });
});
