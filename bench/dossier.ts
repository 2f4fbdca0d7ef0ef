/** The dossier, from the built extension: until it is drawn and answers, in both browsers. */
import { build } from '../scripts/build.ts';
import { browserKinds } from '../scripts/workshop/browsers.ts';
import { startSession } from '../scripts/workshop/session.ts';
import { opening } from './openings.ts';
import type { BenchPart, Measure } from './parts.ts';

const usableMs = 500;

export const dossierPart: BenchPart = {
  id: 'dossier',
  title: 'dossier: from its opening until it can be used',
  async measure() {
    const measures: Measure[] = [];
    for (const kind of browserKinds) {
      const session = await startSession({ kind, extension: build(kind) });
      try {
        measures.push(
          await opening(session, {
            path: 'dossier.html#place/iturup',
            // All of it is drawn at once, and answers from then on.
            moments: ['first-contentful-paint'],
            name: 'dossier open and usable',
            mostMs: usableMs,
          }),
        );
      } finally {
        await session.close();
      }
    }
    return measures;
  },
};
