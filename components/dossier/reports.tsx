/** The five reports: what is known of each, their passages, and who is quoted. */
import type { DossierContent, DossierReport, Passage } from '../../answers/dossier/content.ts';
import { CopyButton } from '../card/quote.tsx';
import { Passages, References } from './cited.tsx';
import { useDossier } from './context.ts';
import { copiedQuote, copiedQuotes, copiedStatement, quotesAt } from './copied.ts';
import { Matrix } from './matrix.tsx';
import { ItemMenu } from './menu.tsx';
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

function Report({ report }: { readonly report: DossierReport }) {
  const { t } = useDossier();
  const words = t.dossier.reports;
  const title = t.card.report(report.number);
  return (
    <Part
      address={`report/${report.number}`}
      level={3}
      class="report"
      title={title}
      label={title}
      item={{
        ...copiedStatement(
          [
            `${title}. ${report.publisher ?? words.unnamed}, ${report.date?.text ?? words.undated}`,
            report.note,
          ],
          [],
        ),
        works: [`report-${report.number}`],
      }}
    >
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
  const { t, tools } = useDossier();
  const words = t.dossier.reports;
  const { quote } = passage;
  const by = quote.speaker === undefined ? [] : [quote.speaker.name];
  return (
    <figure class="passage">
      <a class="number" href={`#quote/${quote.id}`} aria-label={words.passage(passage.number)}>
        {passage.number}
      </a>
      <blockquote lang="en">{quote.shown}</blockquote>
      <figcaption>
        <span>
          {[...by, words.speech[quote.speech]].join(', ')}
          <span class="topics">{passage.topics.join(' · ')}</span>
        </span>
        {tools === undefined ? null : (
          <CopyButton citation={quote.citation} copy={tools.copy} t={t} />
        )}
        <ItemMenu
          address={`quote/${quote.id}`}
          label={words.passage(passage.number)}
          item={copiedQuote(quote)}
        />
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
            <Passages passages={speaker.passages} />{' '}
            <ItemMenu
              address={`person/${speaker.id}`}
              label={speaker.name}
              item={copiedQuotes(
                [speaker.name, speaker.role].filter((part) => part !== undefined).join(', '),
                quotesAt(speaker.passages, content),
              )}
            />
          </li>
        ))}
      </ul>
    </Part>
  );
}
