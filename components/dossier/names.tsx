/** Who names what: a chart of whose names each report uses, and the table that it is drawn from. */
import type { DossierContent } from '../../answers/dossier/content.ts';
import { useDossier } from './context.ts';
import { Part } from './part.tsx';

export function Names({ content }: { readonly content: DossierContent }) {
  const { t } = useDossier();
  const words = t.dossier.names;
  const title = t.dossier.sections.names;
  const { reports, rows, bySide } = content.names;
  const most = Math.max(...bySide.map(({ total }) => total));
  const kurilsCheck = content.checks.find(({ id }) => id === 'kurils-for-the-four');
  return (
    <Part address="names" level={2} title={title} label={title}>
      <p class="note">{words.note}</p>
      {kurilsCheck === undefined ? null : (
        <p class="note">
          {words.kurilsNote} <a href={`#check/${kurilsCheck.id}`}>{kurilsCheck.title}</a>
        </p>
      )}
      <figure class="chart">
        <figcaption class="label">{words.chart}</figcaption>
        <ul class="legend">
          {bySide[0]?.sides.map(({ side }) => (
            <li key={side}>
              <i class={side} aria-hidden="true" /> {words.sides[side]}
            </li>
          ))}
        </ul>
        <ul class="bars">
          {bySide.map(({ report, total, sides }) => (
            <li key={report}>
              <a href={`#report/${report}`}>{t.card.report(report)}</a>
              <span class="bar" style={{ inlineSize: `${(total / most) * 100}%` }}>
                {sides.map(({ side, count }) =>
                  count === 0 ? null : (
                    <span key={side} class={side} style={{ flexGrow: count }}>
                      <span class="hidden">{words.count(words.sides[side], count)} </span>
                      <span aria-hidden="true">{count}</span>
                    </span>
                  ),
                )}
              </span>
            </li>
          ))}
        </ul>
      </figure>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <div class="scrolls" tabIndex={0}>
        <table class="counts">
          <caption class="label">{words.table}</caption>
          <thead>
            <tr>
              <th scope="col" class="label">
                {words.name}
              </th>
              <th scope="col" class="label">
                {words.whose}
              </th>
              {reports.map((report) => (
                <th key={report} scope="col" class="label figure">
                  {t.card.report(report)}
                </th>
              ))}
              <th scope="col" class="label figure">
                {words.total}
              </th>
            </tr>
          </thead>
          {[...new Set(rows.map(({ place }) => place.address))].map((address) => {
            const own = rows.filter(({ place }) => place.address === address);
            return (
              <tbody key={address}>
                <tr>
                  <th scope="rowgroup" colSpan={reports.length + 3} class="group">
                    <a href={`#${address}`}>{own[0]?.place.label}</a>
                  </th>
                </tr>
                {own.map((row) => (
                  <tr key={row.name}>
                    <th scope="row" lang="en">
                      {row.name}
                    </th>
                    <td>{t.sides[row.side]}</td>
                    {row.counts.map((count, index) => (
                      <td key={reports[index]} class={count === 0 ? 'figure silent' : 'figure'}>
                        {count}
                      </td>
                    ))}
                    <td class="figure">{row.total}</td>
                  </tr>
                ))}
              </tbody>
            );
          })}
        </table>
      </div>
    </Part>
  );
}
