/**
 * The card: both names, the place, the dispute in brief and what the reports say. The popover on a page,
 * the toolbar popup, the side panel and the previews all draw this one.
 */
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CardContent } from '../answers/content.ts';
import type { InterfaceLanguage } from '../data/schema.ts';
import type { CardWords } from '../locales/card.ts';
import type { Copy } from './card/quote.tsx';
import { Dispute, Glance, Reports, type Room } from './card/sections.tsx';
import { Timeline } from './card/timeline.tsx';
import { Title } from './card/title.tsx';

export const sections = ['glance', 'dispute', 'timeline', 'reports'] as const;
export type Section = (typeof sections)[number];

/** Where the reader was: kept by the caller, so that a card opened again goes on from there. */
export interface Memory {
  section: Section;
  scrollTop: Partial<Record<Section, number>>;
}

export interface CardProps {
  readonly content: CardContent;
  readonly t: CardWords;
  readonly language: InterfaceLanguage;
  readonly copy: Copy;
  /** Opens the dossier at a part, as `place/iturup` or `report/3`. */
  readonly openDossier: (part: string) => void;
  readonly onClose?: (() => void) | undefined;
  readonly memory?: Memory | undefined;
  /** How much height there is; decides how tightly the first look is set. */
  readonly room?: Room | undefined;
  /** The id of the title, which labels the dialog around the card. */
  readonly titleId?: string | undefined;
}

const step: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

export function Card(props: CardProps) {
  const { content, t, memory } = props;
  const [section, setSection] = useState<Section>(memory?.section ?? 'glance');
  const ownId = useId();
  const titleId = props.titleId ?? `${ownId}title`;
  const panelId = `${ownId}panel`;
  const root = useRef<HTMLElement>(null);
  const panel = useRef<HTMLDivElement>(null);
  const tabs = useRef<HTMLDivElement>(null);
  /** The height of the first look: the other parts keep it, so that the card does not jump. */
  const glanceHeight = useRef(0);

  useLayoutEffect(() => {
    if (section === 'glance') glanceHeight.current = root.current?.offsetHeight ?? 0;
    if (panel.current !== null) panel.current.scrollTop = memory?.scrollTop[section] ?? 0;
  }, [section, memory]);

  const show = (next: Section) => {
    if (memory !== undefined) memory.section = next;
    setSection(next);
  };
  const moveBetweenTabs = (event: KeyboardEvent) => {
    const by = step[event.key];
    if (by === undefined) return;
    const next = sections.at((sections.indexOf(section) + by) % sections.length) ?? 'glance';
    event.preventDefault();
    show(next);
    tabs.current?.querySelector<HTMLElement>(`[data-section="${next}"]`)?.focus();
  };
  const keepsHeight = section !== 'glance' && glanceHeight.current > 0;

  return (
    <section
      ref={root}
      class="card"
      lang={props.language}
      data-room={props.room ?? 'full'}
      aria-labelledby={titleId}
      style={keepsHeight ? { blockSize: `${glanceHeight.current}px` } : {}}
    >
      <Title
        content={content}
        t={t}
        id={titleId}
        brief={section !== 'glance'}
        onClose={props.onClose}
      />
      <div
        ref={panel}
        id={panelId}
        class="panel"
        role="tabpanel"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
        tabIndex={0}
        aria-label={t.card.sections[section]}
        onScroll={(event) => {
          if (memory !== undefined) memory.scrollTop[section] = event.currentTarget.scrollTop;
        }}
      >
        {section === 'glance' ? <Glance {...props} /> : null}
        {section === 'dispute' ? (
          <div class="stack">
            <h3 class="label">{t.card.disputeHeading}</h3>
            <Dispute background={content.background} t={t} />
          </div>
        ) : null}
        {section === 'timeline' ? (
          <div>
            <h3 class="label">{t.card.timelineHeading}</h3>
            <Timeline events={content.timeline} t={t} />
          </div>
        ) : null}
        {section === 'reports' ? <Reports {...props} /> : null}
      </div>
      <nav class="tabs" aria-label={t.card.sectionsLabel}>
        <div ref={tabs} role="tablist">
          {sections.map((id) => (
            <button
              key={id}
              type="button"
              role="tab"
              data-section={id}
              aria-selected={id === section}
              aria-controls={panelId}
              tabIndex={id === section ? 0 : -1}
              onClick={() => show(id)}
              onKeyDown={moveBetweenTabs}
            >
              {t.card.sections[id]}
            </button>
          ))}
        </div>
        <button
          type="button"
          class="everything"
          title={t.card.everythingLabel}
          onClick={() => props.openDossier(`place/${content.place}`)}
        >
          {t.card.everything} <span aria-hidden="true">→</span>
        </button>
      </nav>
    </section>
  );
}
