/** The timeline, to be cut by topic and period, with both sides' readings beside each other. */
import { useState } from 'preact/hooks';
import type { DossierContent, DossierEvent, Period } from '../../answers/dossier/content.ts';
import type { TopicId } from '../../data/schema.ts';
import type { DossierWords } from '../../locales/dossier.ts';
import { Cited } from './cited.tsx';
import { useDossier } from './context.ts';
import { copiedStatement } from './copied.ts';
import { Part } from './part.tsx';

const all = 'all';

export interface TimelineProps {
  readonly content: DossierContent;
  /** The part that was asked for: an event that is filtered out comes back for it. */
  readonly asked: string;
}

export function Timeline({ content, asked }: TimelineProps) {
  const { t, tools } = useDossier();
  const words = t.dossier.timeline;
  const [topic, setTopic] = useState<string>(all);
  const [period, setPeriod] = useState<string>(all);
  const [answered, setAnswered] = useState(asked);
  const chosen = content.periods.find(({ id }) => id === period);
  const isShown = (event: DossierEvent) =>
    (topic === all || event.topics.some((id) => id === topic)) && isWithin(event, chosen);
  const shown = content.timeline.filter(isShown);
  if (asked !== answered) {
    setAnswered(asked);
    if (asked.startsWith('event/') && !shown.some(({ id }) => asked === `event/${id}`)) {
      setTopic(all);
      setPeriod(all);
    }
  }
  const labels = new Map(content.topics.map(({ id, label }) => [id, label]));
  const title = t.dossier.sections.timeline;
  return (
    <Part address="timeline" level={2} title={title} label={title}>
      <p class="note">{words.note}</p>
      {tools === undefined ? null : (
        <div
          class="filters"
          data-filtered={shown.length < content.timeline.length ? '' : undefined}
        >
          <label>
            <span class="label">{words.topic}</span>
            <select value={topic} onChange={(event) => setTopic(event.currentTarget.value)}>
              <option value={all}>{words.all}</option>
              {content.topics
                .filter(({ id }) => content.timeline.some(({ topics }) => topics.includes(id)))
                .map(({ id, label }) => (
                  <option key={id} value={id}>
                    {label}
                  </option>
                ))}
            </select>
          </label>
          <label>
            <span class="label">{words.period}</span>
            <select value={period} onChange={(event) => setPeriod(event.currentTarget.value)}>
              <option value={all}>{words.all}</option>
              {content.periods.map((span) => (
                <option key={span.id} value={span.id}>
                  {periodInWords(span, content.periods, t)}
                </option>
              ))}
            </select>
          </label>
          <p role="status" class="soft">
            {words.shown(shown.length, content.timeline.length)}
          </p>
        </div>
      )}
      {shown.length === 0 ? <p>{words.none}</p> : null}
      <ol class="events">
        {shown.map((event) => (
          <li key={event.id}>
            <Event event={event} labels={labels} />
          </li>
        ))}
      </ol>
    </Part>
  );
}

function isWithin({ year }: DossierEvent, period: Period | undefined): boolean {
  return period === undefined || (year >= period.from && year <= (period.to ?? year));
}

function periodInWords(
  { from, to }: Period,
  periods: readonly Period[],
  { dossier }: DossierWords,
): string {
  if (to === undefined) return dossier.timeline.since(from);
  return from === periods[0]?.from ? dossier.timeline.upTo(to) : dossier.timeline.span(from, to);
}

function Event(props: {
  readonly event: DossierEvent;
  readonly labels: ReadonlyMap<TopicId, string>;
}) {
  const { event } = props;
  const { t } = useDossier();
  return (
    <Part
      address={`event/${event.id}`}
      level={3}
      class="event"
      label={event.date.text}
      item={copiedStatement(
        [
          `${event.date.text}: ${event.statement.text}`,
          ...event.readings.map(
            ({ side, statement }) => `${t.card.readings[side]}: ${statement.text}`,
          ),
        ],
        [event.statement, ...event.readings.map(({ statement }) => statement)].flatMap(
          ({ sources }) => sources,
        ),
      )}
      title={<time dateTime={event.date.iso}>{event.date.text}</time>}
    >
      <p>
        <Cited statement={event.statement} />
      </p>
      {event.readings.length === 0 ? null : (
        <div class="readings">
          {event.readings.map((reading) => (
            <div key={reading.side}>
              <h4 class="label">{t.card.readings[reading.side]}</h4>
              <p>
                <Cited statement={reading.statement} />
              </p>
            </div>
          ))}
        </div>
      )}
      <p class="topics">
        <span class="hidden">{t.dossier.timeline.topics}: </span>
        {event.topics.map((topic) => props.labels.get(topic)).join(' · ')}
      </p>
    </Part>
  );
}
