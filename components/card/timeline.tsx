/** What happened when, with both sides' readings beside each other where they differ. */
import type { EventView } from '../../answers/views.ts';
import type { CardWords } from '../../locales/card.ts';
import { Footnotes, Sources, Stated } from './sources.tsx';

export function Timeline(props: {
  readonly events: readonly EventView[];
  readonly t: CardWords;
  /** One below the heading over the timeline. */
  readonly readingHeading?: 'h3' | 'h4';
}) {
  const { events, t, readingHeading: ReadingHeading = 'h4' } = props;
  const footnotes = new Footnotes(
    events.flatMap((event) => [
      event.statement,
      ...event.readings.map((reading) => reading.statement),
    ]),
  );
  return (
    <>
      <ol class="timeline">
        {events.map((event) => (
          <li key={event.id} data-event={event.id}>
            <time class="date label" dateTime={event.date.iso}>
              {event.date.text}
            </time>
            <p>
              <Stated statement={event.statement} footnotes={footnotes} t={t} />
            </p>
            {event.readings.length === 0 ? null : (
              <div class="readings">
                {event.readings.map((reading) => (
                  <div key={reading.side}>
                    <ReadingHeading class="label">{t.card.readings[reading.side]}</ReadingHeading>
                    <p>
                      <Stated statement={reading.statement} footnotes={footnotes} t={t} />
                    </p>
                  </div>
                ))}
              </div>
            )}
          </li>
        ))}
      </ol>
      <Sources footnotes={footnotes} t={t} />
    </>
  );
}
