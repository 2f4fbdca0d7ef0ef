/** The dossier: all of what we know on one page, each part with an address of its own. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { DossierContent } from '../../answers/dossier-content.ts';
import type { InterfaceLanguage } from '../../data/schema.ts';
import type { DossierWords } from '../../locales/dossier.ts';
import type { Copy } from '../card/quote.tsx';
import { goToPart, isDrawn, partInAddress } from './address.ts';
import { Method, SourceList, Unknown } from './back.tsx';
import { Checks } from './checks.tsx';
import { Cited } from './cited.tsx';
import { Contents, RunningFoot } from './contents.tsx';
import { DossierToolsProvider, useDossier } from './context.ts';
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
  readonly copy: Copy;
  readonly print: () => void;
  readonly openSettings: () => void;
}

export function Dossier(props: DossierProps) {
  const { content, t, language, copy } = props;
  const { asked, isMissing } = useAddress();
  const numbers = useMemo(
    () => new Map(content.sources.map(({ id, number }) => [id, number])),
    [content],
  );
  return (
    <DossierToolsProvider value={{ t, language, numbers, copy }}>
      <div class="dossier" lang={language}>
        <header class="masthead">
          <p class="label">Two Names</p>
          <h1>{t.dossier.title}</h1>
          <p class="lead">{t.dossier.lead}</p>
        </header>
        <nav id="contents" class="contents" tabIndex={-1} aria-label={t.dossier.contents}>
          <Search find={props.find} nameOf={props.nameOf} />
          <h2 class="label">{t.dossier.contents}</h2>
          <Contents content={content} />
          <p class="tools">
            <button type="button" class="link" onClick={props.print}>
              {t.dossier.print}
            </button>
            <button type="button" class="link" onClick={props.openSettings}>
              {t.dossier.settings}
            </button>
          </p>
        </nav>
        <main>
          <p class="missing" role="status">
            {isMissing ? t.dossier.noPart(asked) : ''}
          </p>
          <Brief content={content} />
          <Places content={content} />
          <Timeline content={content} asked={asked} />
          <Reports content={content} />
          <People content={content} />
          <Statements content={content} />
          <Names content={content} />
          <Checks content={content} />
          <Method />
          <Unknown content={content} />
          <SourceList content={content} />
          <RunningFoot />
        </main>
      </div>
    </DossierToolsProvider>
  );
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
    <Part address="dispute" level={2} title={title} label={title}>
      {content.background.map((statement) => (
        <p key={statement.text}>
          <Cited statement={statement} />
        </p>
      ))}
    </Part>
  );
}
