/** The matrix of topics and reports. */
import { Fragment } from 'preact';
import type { DossierContent, TopicRow } from '../../answers/dossier/content.ts';
import { Passages } from './cited.tsx';
import { useDossier } from './context.ts';
import { copiedQuotes, quotesAt } from './copied.ts';
import { ItemMenu } from './menu.tsx';
import { Part } from './part.tsx';

/** A row for each topic, a column for each report; a row opens to its passages side by side. */
export function Matrix({ content }: { readonly content: DossierContent }) {
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
              <Fragment key={row.id}>
                <tr id={`topic/${row.id}`} tabIndex={-1}>
                  <th scope="row">
                    <span class="row-head">
                      <span>{row.label}</span>
                      <ItemMenu
                        address={`topic/${row.id}`}
                        label={row.label}
                        item={copiedQuotes(
                          row.label,
                          quotesAt(
                            row.cells.flatMap(({ passages }) => passages),
                            content,
                          ),
                        )}
                      />
                    </span>
                  </th>
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
                <tr class="compared">
                  <td colSpan={row.cells.length + 1}>
                    <SideBySide row={row} content={content} />
                  </td>
                </tr>
              </Fragment>
            ))}
          </tbody>
        </table>
      </div>
    </Part>
  );
}

/** The reports that speak of a topic, each with its passages on it. */
function columnsOf(row: TopicRow, content: DossierContent) {
  return content.reports.flatMap((report) => {
    const wanted = row.cells.find((cell) => cell.report === report.number)?.passages ?? [];
    const passages = report.passages.filter(({ quote }) =>
      wanted.some(({ address }) => address === `quote/${quote.id}`),
    );
    return passages.length === 0 ? [] : [{ report, passages }];
  });
}

/** All passages on a topic beside each other, under those who published them. */
function SideBySide({
  row,
  content,
}: {
  readonly row: TopicRow;
  readonly content: DossierContent;
}) {
  const { t } = useDossier();
  const words = t.dossier.reports;
  const columns = columnsOf(row, content);
  if (columns.length === 0) return null;
  return (
    <details>
      <summary>
        {words.sideBySide}
        <span class="hidden">: {row.label}</span>
      </summary>
      <div class="columns">
        {columns.map(({ report, passages }) => (
          <section key={report.number}>
            <h4>
              {report.publisher ?? words.unnamed}{' '}
              <a class="label" href={`#report/${report.number}`}>
                {t.card.report(report.number)}
              </a>
            </h4>
            {passages.map(({ number, quote }) => (
              <figure key={number}>
                <blockquote lang="en">{quote.shown}</blockquote>
                <figcaption>
                  {quote.speaker === undefined ? '' : `${quote.speaker.name} `}
                  <a class="number" href={`#quote/${quote.id}`} aria-label={words.passage(number)}>
                    {number}
                  </a>
                </figcaption>
              </figure>
            ))}
          </section>
        ))}
      </div>
    </details>
  );
}
