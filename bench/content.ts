import { startSession } from '../scripts/workshop/session.ts';
import { bundledScript } from './bundled-script.ts';
import type { BenchPart, Measure } from './parts.ts';

/** What a card's first look says, topics and quotes among it, put together in Chromium: its script but drawing. */
export const contentPart: BenchPart = {
  id: 'content',
  title: 'a card’s content, in milliseconds of script',
  async measure() {
    const code = await bundledScript('bench/content-run.ts', 'benchContent');
    const session = await startSession({ kind: 'chromium' });
    try {
      const page = await session.browser.newPage();
      const found = await page.evaluate(`${code}; benchContent.measureContent('Chromium')`);
      return found as Measure[];
    } finally {
      await session.close();
    }
  },
};
