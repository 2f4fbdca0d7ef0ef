/** The contents, beside the dossier or before it, and in narrow windows the running foot that leads back. */
import { useEffect, useState } from 'preact/hooks';
import type { DossierContent, Reference } from '../../answers/dossier/content.ts';
import { watchChapter } from './address.ts';
import { useDossier } from './context.ts';

/** The chapters in the order of the page. */
const chapters = [
  'dispute',
  'places',
  'timeline',
  'reports',
  'people',
  'statements',
  'names',
  'checks',
  'method',
  'unknown',
  'sources',
] as const;

type Chapter = (typeof chapters)[number];

/** The chapter that is being read, kept up with; `undefined` before the first. */
function useChapter(): Chapter | undefined {
  const [chapter, setChapter] = useState<Chapter>();
  useEffect(() => {
    const controller = new AbortController();
    watchChapter({ chapters, signal: controller.signal, onChange: setChapter });
    return () => controller.abort();
  }, []);
  return chapter;
}

export function Contents({ content }: { readonly content: DossierContent }) {
  const { t } = useDossier();
  const chapter = useChapter();
  const below: Partial<Record<Chapter, readonly Reference[]>> = {
    places: [
      ...content.places.map(({ id, title }) => ({
        address: `place/${id}`,
        label: title.map(({ text }) => text).join(' · '),
      })),
      { address: 'chain', label: t.dossier.place.chain },
    ],
    reports: [
      { address: 'topics', label: t.dossier.reports.matrix },
      ...content.reports.map(({ number }) => ({
        address: `report/${number}`,
        label: t.card.report(number),
      })),
    ],
  };
  return (
    <ol>
      {chapters.map((section) => (
        <li key={section}>
          <a href={`#${section}`} aria-current={section === chapter ? 'location' : undefined}>
            {t.dossier.sections[section]}
          </a>
          {below[section] === undefined ? null : (
            <ol>
              {below[section].map(({ address, label }) => (
                <li key={address}>
                  <a href={`#${address}`}>{label}</a>
                </li>
              ))}
            </ol>
          )}
        </li>
      ))}
    </ol>
  );
}

/**
 * Where the contents do not stand beside the text: the chapter that is being read, and the way back to
 * them. To stand last in `main`, where the end of the text scrolls free of it.
 */
export function RunningFoot() {
  const { t } = useDossier();
  const chapter = useChapter();
  return (
    <p class="running-foot">
      {/* Who hears the page knows it from the headings. */}
      <span aria-hidden="true">{chapter === undefined ? '' : t.dossier.sections[chapter]}</span>
      <a href="#contents">{t.dossier.toTop}</a>
    </p>
  );
}
