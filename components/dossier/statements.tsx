/** One statement in the wordings of several reports, what differs marked, beside the original. */
import type { DossierContent, WordingView } from '../../answers/dossier/content.ts';
import { Passages, Sources } from './cited.tsx';
import { useDossier } from './context.ts';
import { copiedStatement } from './copied.ts';
import { Part } from './part.tsx';

export function Statements({ content }: { readonly content: DossierContent }) {
  const { t } = useDossier();
  const title = t.dossier.sections.statements;
  return (
    <Part address="statements" level={2} title={title} label={title}>
      <p class="note">{t.dossier.statements.note}</p>
      {content.wordings.map((wording) => (
        <Wording key={wording.id} wording={wording} />
      ))}
    </Part>
  );
}

function Wording({ wording }: { readonly wording: WordingView }) {
  const { t } = useDossier();
  const words = t.dossier.statements;
  const { original } = wording;
  return (
    <Part
      address={`statement/${wording.id}`}
      level={3}
      class="wording"
      title={wording.statement}
      label={wording.statement}
      item={copiedStatement(
        [
          wording.statement,
          ...wording.versions.map(
            ({ report, pieces }) =>
              `${t.card.report(report)}: “${pieces.map(({ text }) => text).join('')}”`,
          ),
          wording.note,
        ],
        original?.sources ?? [],
      )}
    >
      <div class="wordings">
        <dl class="versions">
          {wording.versions.map((version) => (
            <div key={version.passage.address}>
              <dt class="label">
                {t.card.report(version.report)} · <Passages passages={[version.passage]} />
              </dt>
              <dd lang="en">
                {version.pieces.map((piece, index) =>
                  // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no other name, and never move
                  piece.isShared ? piece.text : <mark key={index}>{piece.text}</mark>,
                )}
              </dd>
            </div>
          ))}
        </dl>
        <div class="original">
          {original === undefined ? (
            <p class="soft">{words.noOriginal}</p>
          ) : (
            <>
              <h4 class="label">
                {words.original(words.languages[original.language] ?? original.language)}
              </h4>
              <p>
                <span lang={original.language}>{original.text}</span>
                <Sources sources={original.sources} />
              </p>
            </>
          )}
        </div>
      </div>
      <p>{wording.note}</p>
    </Part>
  );
}
