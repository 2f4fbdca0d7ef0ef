/**
 * The card: both names, the place, the dispute in brief and what the reports say. The popover on a page,
 * the toolbar popup, the side panel and the previews all draw this one.
 */
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { CardContent } from '../answers/card/content.ts';
import type { InterfaceLanguage } from '../data/schema.ts';
import type { CardWords } from '../locales/card.ts';
import type { CardActions } from './card/menu.tsx';
import type { Copy } from './card/quote.tsx';
import { type Room, useRoom } from './card/room.ts';
import { Dispute, Glance, Reports, wordsToPassage } from './card/sections.tsx';
import { Timeline } from './card/timeline.tsx';
import { type MarkStyle, Title } from './card/title.tsx';

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
  /** What the card's menu offers beside copying the names; without it there is no menu. */
  readonly actions?: CardActions | undefined;
  /** The line that the name wears which the page used; as the marks on the page. */
  readonly markStyle?: MarkStyle | undefined;
  /** Said quietly below the tabs. */
  readonly hint?: string | undefined;
  readonly memory?: Memory | undefined;
  /** The card fades in: what stands below the first look is drawn meanwhile, not at once. */
  readonly fadesIn?: boolean | undefined;
  /** The loosest that the first look may be set; it is set tighter where it does not fit. */
  readonly room?: Room | undefined;
  /** How high the card may be, in CSS pixels, where that changes. */
  readonly maxHeight?: number | undefined;
  /** The id of the title, which labels the dialog around the card. */
  readonly titleId?: string | undefined;
}

/** Between the panel's edge and the event that the timeline opens at, in CSS pixels. */
const startGapPx = 12;

/**
 * How long after the first look a card that fades in draws what stands below it, in milliseconds. That is half of
 * the card's elements, and the first look is there sooner without them (bench, part `page-card`). Two frames, for
 * the first may show nothing yet.
 */
const wholeAfterMs = 40;

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
  const room = useRoom(panel, props.room ?? 'full', props.maxHeight);
  /** The height of the first look: the other parts keep it, so that the card does not jump. */
  const glanceHeight = useRef(0);

  // A reader who had scrolled down goes on there at once.
  const [isWhole, setIsWhole] = useState(!props.fadesIn || (memory?.scrollTop.glance ?? 0) > 0);
  useLayoutEffect(() => {
    const timer = setTimeout(() => setIsWhole(true), wholeAfterMs);
    return () => clearTimeout(timer);
  }, []);

  useLayoutEffect(() => {
    if (section === 'glance') glanceHeight.current = root.current?.offsetHeight ?? 0;
    if (panel.current === null) return;
    const event = section === 'timeline' ? content.timelineAt : undefined;
    const entry = panel.current.querySelector<HTMLElement>(`[data-event="${event}"]`);
    const start = entry === null ? 0 : entry.offsetTop - panel.current.offsetTop - startGapPx;
    panel.current.scrollTop = memory?.scrollTop[section] ?? Math.max(0, start);
  }, [section, memory, content.timelineAt]);

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
  const toPassage = wordsToPassage(content, room, t);
  const keepsHeight = section !== 'glance' && glanceHeight.current > 0;

  return (
    <section
      ref={root}
      class="card"
      lang={props.language}
      data-room={room}
      aria-labelledby={titleId}
      style={keepsHeight ? { '--kept-size': `${glanceHeight.current}px` } : {}}
    >
      <Title
        content={content}
        t={t}
        id={titleId}
        markStyle={props.markStyle ?? 'dotted'}
        brief={section !== 'glance'}
        copy={props.copy}
        actions={props.actions}
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
        {section === 'glance' ? (
          <Glance {...props} room={room} onReports={() => show('reports')} isWhole={isWhole} />
        ) : null}
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
              title={id === 'reports' ? toPassage : undefined}
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
      {props.hint === undefined ? null : <p class="hint">{props.hint}</p>}
    </section>
  );
}
