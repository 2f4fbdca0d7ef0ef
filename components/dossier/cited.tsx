/** Statements with the numbers of their sources, each a link into the list at the end. */
import { Fragment } from 'preact';
import type { SourceView, StatementView } from '../../answers/content.ts';
import type { Reference } from '../../answers/dossier-content.ts';
import { useDossier } from './context.ts';

/** The numbers of the works, then the reports that say so too. */
export function Sources({ sources }: { readonly sources: readonly SourceView[] }) {
  const { t, numbers } = useDossier();
  if (sources.length === 0) return null;
  // As they stand in the list, the reports last.
  const place = ({ id }: SourceView) => numbers.get(id) ?? numbers.size + 1;
  const inOrder = [...sources].sort((one, other) => place(one) - place(other));
  return (
    <sup class="cites">
      {inOrder.map((source, index) => {
        const number = numbers.get(source.id);
        const isReport = source.report !== undefined;
        const label = isReport
          ? t.dossier.sourceReportLong(source.report)
          : t.dossier.source(number ?? 0, source.work);
        return (
          <Fragment key={source.id}>
            {index === 0 ? '' : ' '}
            <a
              href={isReport ? `#report/${source.report}` : `#source/${source.id}`}
              aria-label={label}
              title={isReport ? undefined : source.work}
            >
              {isReport ? t.dossier.sourceReport(source.report) : number}
            </a>
          </Fragment>
        );
      })}
    </sup>
  );
}

/** A statement with the numbers of what it rests on. */
export function Cited({ statement }: { readonly statement: StatementView }) {
  return (
    <>
      {statement.text}
      <Sources sources={statement.sources} />
    </>
  );
}

/** Links to passages by their numbers. */
export function Passages({ passages }: { readonly passages: readonly Reference[] }) {
  const { t } = useDossier();
  return (
    <>
      {passages.map((passage, index) => (
        <Fragment key={passage.address}>
          {index === 0 ? '' : ' '}
          <a
            class="number"
            href={`#${passage.address}`}
            aria-label={t.dossier.reports.passage(passage.label)}
          >
            {passage.label}
          </a>
        </Fragment>
      ))}
    </>
  );
}

/** Links to parts by their names, set in one line. */
export function References({ references }: { readonly references: readonly Reference[] }) {
  return (
    <>
      {references.map(({ address, label }, index) => (
        <Fragment key={address}>
          {/* Held to the name before it, so that no line begins with it. */}
          {index === 0 ? '' : '\u00a0· '}
          <a href={`#${address}`}>{label}</a>
        </Fragment>
      ))}
    </>
  );
}
