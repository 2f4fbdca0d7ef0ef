/** The permission to read sites, taken back and given again, as a reader does it. */
import { type BrowserKind, type Stage, until } from './harness.ts';

/** In Chromium on its page of extensions. */
async function setAccess({ session }: Stage, access: 'ON_CLICK' | 'ON_ALL_SITES'): Promise<void> {
  const extensions = await session.browser.newPage();
  await extensions.goto('chrome://extensions');
  const extensionId = new URL(session.origin).hostname;
  await extensions.evaluate(
    `chrome.developerPrivate.updateExtensionConfiguration(${JSON.stringify({ extensionId, hostAccess: access })})`,
  );
  await extensions.close();
}

/** Takes the permission back: in Firefox as its own page of extensions does. */
export const takeBack: Record<BrowserKind, (stage: Stage) => Promise<unknown>> = {
  chromium: (stage) => setAccess(stage, 'ON_CLICK'),
  firefox: ({ probe }) =>
    probe.inExtension(`(browser) => browser.permissions.remove({ origins: ['<all_urls>'] })`),
};

/** Gives it again: in Firefox on the welcome page, for Firefox wants a click. */
export const giveAgain: Record<BrowserKind, (stage: Stage) => Promise<unknown>> = {
  chromium: (stage) => setAccess(stage, 'ON_ALL_SITES'),
  async firefox({ session, probe }) {
    const welcome = await session.openOwn('welcome.html');
    await welcome.bringToFront();
    const allow = await until('the button', () => welcome.$('[role="status"] button'));
    await allow.click();
    await until('the permission', () =>
      probe.inExtension<boolean>(
        `(browser) => browser.permissions.contains({ origins: ['<all_urls>'] })`,
      ),
    );
    await welcome.close();
  },
};
