/** The dossier: all of what we know on one page, each part with an address of its own. */
import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { DossierContent } from '../../answers/dossier/content.ts';
import type { InterfaceLanguage } from '../../data/schema.ts';
import type { DossierWords } from '../../locales/dossier.ts';
import { goToPart, isDrawn, partInAddress } from './address.ts';
import { Method, SourceList, Unknown } from './back.tsx';
import { Checks } from './checks.tsx';
import { Cited } from './cited.tsx';
import { Contents, RunningFoot } from './contents.tsx';
import { DossierToolsProvider, type LiveTools, useDossier } from './context.ts';
import { copiedStatement } from './copied.ts';
import { Names } from './names.tsx';
import { Part } from './part.tsx';
import { Places } from './places.tsx';
import { People, Reports } from './reports.tsx';
import { Search, type SearchProps } from './search.tsx';
import { Statements } from './statements.tsx';
import { Timeline } from './timeline.tsx';

export interface DossierProps extends SearchProps {
  readonly content: DossierContent;
  readonly t: DossierWords;
  readonly language: InterfaceLanguage;
  /** Absent in the static site. */
  readonly tools: LiveTools | undefined;
  /** Links to the same in other languages, where it is a site. */
  readonly others?: readonly {
    readonly language: string;
    readonly href: string;
    readonly label: string;
  }[];
}

export function Dossier(props: DossierProps) {
  const { content, t, language, tools } = props;
  const { asked, isMissing } = useAddress();
  const numbers = useMemo(
    () => new Map(content.sources.map(({ id, number }) => [id, number])),
    [content],
  );
  const shared = useMemo(() => ({ t, language, numbers, tools }), [t, language, numbers, tools]);
  // An address changes one part of some hundreds: Preact passes over an element that is the same object.
  const [before, after] = useMemo(() => chaptersOf(content), [content]);
  return (
    <DossierToolsProvider value={shared}>
      <div class="dossier" lang={language}>
        <header class="masthead">
          <p class="label">Two Names</p>
          <h1>{t.dossier.title}</h1>
          <p class="lead">{t.dossier.lead}</p>
          {props.others === undefined ? null : (
            <p class="languages">
              {props.others.map((other) => (
                <a
                  key={other.language}
                  href={other.href}
                  hreflang={other.language}
                  lang={other.language}
                >
                  {other.label}
                </a>
              ))}
            </p>
          )}
        </header>
        <nav id="contents" class="contents" tabIndex={-1} aria-label={t.dossier.contents}>
          {tools === undefined ? null : <Search find={props.find} nameOf={props.nameOf} />}
          <h2 class="label">{t.dossier.contents}</h2>
          <Contents content={content} />
          {tools === undefined ? null : (
            <p class="tools">
              <button type="button" class="link" onClick={() => tools.print()}>
                {t.dossier.print}
              </button>
              <button type="button" class="link" onClick={tools.openSettings}>
                {t.dossier.settings}
              </button>
            </p>
          )}
        </nav>
        <main>
          <p class="missing" role="status">
            {isMissing ? t.dossier.noPart(asked) : ''}
          </p>
          {before}
          <Timeline content={content} asked={asked} />
          {after}
        </main>
      </div>
    </DossierToolsProvider>
  );
}

/** The chapters before the timeline, which alone follows the address, and those after it. */
function chaptersOf(content: DossierContent): [ComponentChildren, ComponentChildren] {
  return [
    <>
      <Brief content={content} />
      <Places content={content} />
    </>,
    <>
      <Reports content={content} />
      <People content={content} />
      <Statements content={content} />
      <Names content={content} />
      <Checks content={content} />
      <Method />
      <Unknown content={content} />
      <SourceList content={content} />
      <RunningFoot />
    </>,
  ];
}

/** The part that the window's address asks for, kept up with, and gone to. */
function useAddress(): { asked: string; isMissing: boolean } {
  // The parts are drawn after the browser has looked for the first of them.
  const [{ asked, scrolls }, setAsked] = useState(() => ({
    asked: partInAddress(),
    scrolls: true,
  }));
  const [isMissing, setMissing] = useState(false);
  useEffect(() => {
    const controller = new AbortController();
    const onChange = () => {
      const part = partInAddress();
      setAsked({ asked: part, scrolls: !isDrawn(part) });
    };
    window.addEventListener('hashchange', onChange, { signal: controller.signal });
    return () => controller.abort();
  }, []);
  useEffect(() => {
    setMissing(asked !== '' && !goToPart(asked, { scrolls }));
  }, [asked, scrolls]);
  return { asked, isMissing };
}

function Brief({ content }: { readonly content: DossierContent }) {
  const { t } = useDossier();
  const title = t.dossier.sections.dispute;
  return (
    <Part
      address="dispute"
      level={2}
      title={title}
      label={title}
      item={copiedStatement(
        content.background.map(({ text }) => text),
        content.background.flatMap(({ sources }) => sources),
      )}
    >
      {content.background.map((statement) => (
        <p key={statement.text}>
          <Cited statement={statement} />
        </p>
      ))}
    </Part>
  );
}
