/** Where reports differ from the record or from each other. */
import type { DossierContent } from '../../answers/dossier/content.ts';
import { Passages, Sources } from './cited.tsx';
import { useDossier } from './context.ts';
import { copiedStatement } from './copied.ts';
import { Part } from './part.tsx';

export function Checks({ content }: { readonly content: DossierContent }) {
  const { t } = useDossier();
  const words = t.dossier.checks;
  const title = t.dossier.sections.checks;
  return (
    <Part address="checks" level={2} title={title} label={title}>
      <p class="note">{words.note}</p>
      {content.checks.map((check) => (
        <Part
          key={check.id}
          address={`check/${check.id}`}
          level={3}
          class="check-part"
          title={check.title}
          label={check.title}
          item={copiedStatement([`${check.title}: ${check.note}`], check.sources)}
        >
          <p class="label kind">{t.card.check[check.kind]}</p>
          <ul class="at-issue" aria-label={words.words}>
            {check.words.map(({ report, text, passages }) => (
              <li key={`${report}${text}`}>
                <a class="label" href={`#report/${report}`}>
                  {t.card.report(report)}
                </a>{' '}
                <q lang="en">{text}</q> <Passages passages={passages} />
              </li>
            ))}
          </ul>
          <p>
            {check.note}
            <Sources sources={check.sources} />
          </p>
        </Part>
      ))}
    </Part>
  );
}
