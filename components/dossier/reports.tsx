/** The five reports: the matrix of topics, what is known of each, their passages, and who is quoted. */
import type { DossierContent, DossierReport, Passage } from '../../answers/dossier-content.ts';
import { CopyButton } from '../card/quote.tsx';
import { Passages, References } from './cited.tsx';
import { useDossier } from './context.ts';
import { Part } from './part.tsx';

/** The chapter of the reports: the matrix, then each by itself. */
export function Reports({ content }: { readonly content: DossierContent }) {
  const { t } = useDossier();
  const title = t.dossier.sections.reports;
  return (
    <Part address="reports" level={2} title={title} label={title}>
      <p class="note">{t.dossier.reports.note}</p>
      <Matrix content={content} />
      {content.reports.map((report) => (
        <Report key={report.number} report={report} />
      ))}
    </Part>
  );
}

function Matrix({ content }: { readonly content: DossierContent }) {
  const { t } = useDossier();
  const words = t.dossier.reports;
  return (
    <Part address="topics" level={3} title={words.matrix} label={words.matrix}>
      <p class="note">{words.matrixNote}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <div class="scrolls" tabIndex={0}>
        <table class="matrix" aria-labelledby="topics/heading">
          <thead>
            <tr>
              <th scope="col" class="label">
                {words.topic}
              </th>
              {content.reports.map(({ number }) => (
                <th key={number} scope="col" class="label">
                  <a href={`#report/${number}`}>{t.card.report(number)}</a>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {content.matrix.map((row) => (
              <tr key={row.id} id={`topic/${row.id}`} tabIndex={-1}>
                <th scope="row">{row.label}</th>
                {row.cells.map((cell) =>
                  cell.passages.length === 0 ? (
                    <td key={cell.report} class="silent">
                      <span aria-hidden="true">–</span>
                      <span class="hidden">{words.silent}</span>
                    </td>
                  ) : (
                    <td key={cell.report}>
                      <Passages passages={cell.passages} />
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Part>
  );
}

function Report({ report }: { readonly report: DossierReport }) {
  const { t } = useDossier();
  const words = t.dossier.reports;
  const title = t.card.report(report.number);
  return (
    <Part address={`report/${report.number}`} level={3} class="report" title={title} label={title}>
      <dl class="facts">
        <div>
          <dt class="label">{words.date}</dt>
          {report.date === undefined ? (
            <dd>{words.undated}</dd>
          ) : (
            <>
              <dd>
                <time dateTime={report.date.iso}>{report.date.text}</time>
              </dd>
              <dd>{report.dateKnown}</dd>
            </>
          )}
        </div>
        <div>
          <dt class="label">{words.publisher}</dt>
          <dd>{report.publisher === undefined ? words.unnamed : report.publisherKnown}</dd>
        </div>
        <div>
          <dt class="label">{words.about}</dt>
          <dd>{report.note}</dd>
        </div>
        {report.silentOn.length === 0 ? null : (
          <div>
            <dt class="label">{words.silentOn}</dt>
            <dd>{report.silentOn.join(' · ')}</dd>
          </div>
        )}
      </dl>
      <h4 class="label">{words.passages}</h4>
      <ol class="passages">
        {report.passages.map((passage) => (
          <li
            key={passage.number}
            id={`quote/${passage.quote.id}`}
            tabIndex={-1}
            aria-label={words.passage(passage.number)}
          >
            <PassageFigure passage={passage} />
          </li>
        ))}
      </ol>
    </Part>
  );
}

function PassageFigure({ passage }: { readonly passage: Passage }) {
  const { t, copy } = useDossier();
  const words = t.dossier.reports;
  const { quote } = passage;
  const by = quote.speaker === undefined ? [] : [quote.speaker.name];
  return (
    <figure class="passage">
      <a class="number" href={`#quote/${quote.id}`} aria-label={words.passage(passage.number)}>
        {passage.number}
      </a>
      <blockquote lang="en">{quote.text}</blockquote>
      <figcaption>
        <span>
          {[...by, words.speech[quote.speech]].join(', ')}
          <span class="topics">{passage.topics.join(' · ')}</span>
        </span>
        <CopyButton citation={quote.citation} copy={copy} t={t} />
      </figcaption>
      {quote.checks.length + passage.wordings.length === 0 ? null : (
        <ul class="further">
          {quote.checks.map((check) => (
            <li key={check.id}>
              <span class="label">{t.card.check[check.kind]}</span>{' '}
              <a href={`#check/${check.id}`}>{check.title}</a>
            </li>
          ))}
          {passage.wordings.length === 0 ? null : (
            <li>
              <span class="label">{words.versionOf}</span>{' '}
              <References references={passage.wordings} />
            </li>
          )}
        </ul>
      )}
    </figure>
  );
}

/** Who is quoted, with the passages that have their words. */
export function People({ content }: { readonly content: DossierContent }) {
  const { t } = useDossier();
  const title = t.dossier.sections.people;
  return (
    <Part address="people" level={2} title={title} label={title}>
      <ul class="people">
        {content.speakers.map((speaker) => (
          <li key={speaker.id} id={`person/${speaker.id}`} tabIndex={-1}>
            <span>
              <b>{speaker.name}</b>
              {speaker.role === undefined ? '' : `, ${speaker.role}`}
            </span>{' '}
            <Passages passages={speaker.passages} />
          </li>
        ))}
      </ul>
    </Part>
  );
}
