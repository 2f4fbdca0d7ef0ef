/** Statements with the numbers of their sources, which stand in the list at the end. */
import { Fragment } from 'preact';
import type { Reference } from '../../answers/dossier/content.ts';
import type { SourceView, StatementView } from '../../answers/views.ts';
import type { DossierWords } from '../../locales/dossier.ts';
import { SourceBubble, useBubble } from '../card/source-mark.tsx';
import { useDossier } from './context.ts';

/** The numbers of the works, then the reports that say so too. */
export function Sources({ sources }: { readonly sources: readonly SourceView[] }) {
  const { numbers } = useDossier();
  if (sources.length === 0) return null;
  // As they stand in the list, the reports last.
  const place = ({ id }: SourceView) => numbers.get(id) ?? numbers.size + 1;
  const inOrder = [...sources].sort((one, other) => place(one) - place(other));
  return (
    <sup class="cites">
      {inOrder.map((source, index) => (
        <Fragment key={source.id}>
          {index === 0 ? '' : ' '}
          <SourceLink source={source} />
        </Fragment>
      ))}
    </sup>
  );
}

/** A link to a report or to a work; where there is a script, its number says at once what it is. */
function SourceLink({ source }: { readonly source: SourceView }) {
  const { t, numbers, tools } = useDossier();
  const { report } = source;
  const numbered =
    report === undefined
      ? {
          number: numbers.get(source.id) ?? 0,
          href: `#source/${source.id}`,
          label: t.dossier.source(numbers.get(source.id) ?? 0, source.work),
          source,
        }
      : {
          number: t.dossier.sourceReport(report),
          href: `#report/${report}`,
          label: t.dossier.sourceReportLong(report),
          source: { ...source, body: knownOf(source, t) },
        };
  if (tools !== undefined) return <NumberWithBubble {...numbered} />;
  const { href, label, number } = numbered;
  return (
    <a href={href} aria-label={label} title={source.work}>
      {number}
    </a>
  );
}

/** Who published a report, and that its day is not known where it is not. */
function knownOf({ body, date }: SourceView, t: DossierWords): string {
  const { publisher, unnamed } = t.dossier.reports;
  return [body ?? `${publisher}: ${unnamed}`, ...(date === undefined ? [t.card.undated] : [])].join(
    ', ',
  );
}

/** A number whose bubble leads on to the work itself, and to its entry or, of a report, to its part. */
function NumberWithBubble(props: {
  readonly number: number | string;
  readonly href: string;
  readonly label: string;
  readonly source: SourceView;
}) {
  const { t } = useDossier();
  const { number, href, label, source } = props;
  const { isOpen, toggle, opener, bubble } = useBubble<HTMLAnchorElement>();
  return (
    <>
      <a
        {...opener}
        href={href}
        aria-label={label}
        onClick={(event) => {
          // With a key held the browser opens the entry in another tab or window.
          if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
          event.preventDefault();
          toggle();
        }}
      >
        {number}
      </a>
      {isOpen ? (
        <SourceBubble bubble={bubble} label={label} sources={[{ number, source }]} t={t}>
          <a class="entry" href={href}>
            {source.report === undefined ? t.dossier.sourceEntry : t.dossier.reportEntry}
          </a>
        </SourceBubble>
      ) : null}
    </>
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
