/** What every framework's page tells: the same story, changed at each tick around the mentions. */
export interface Story {
  /** A name that changes in the middle of a sentence. */
  readonly name: string;
  /** A list whose order turns around. */
  readonly items: readonly string[];
  /** A paragraph that comes and goes. */
  readonly aside: string | undefined;
}

const items = ['Shikotan is one island', 'Habomai Islands are many', 'Kuril Islands are the chain'];

/** The story at a tick, counted from 0. */
export function storyAt(tick: number): Story {
  const odd = tick % 2 === 1;
  return {
    name: odd ? 'Kunashir' : 'Iturup',
    items: odd ? items.toReversed() : items,
    aside: odd ? undefined : 'Japan calls them the Northern Territories.',
  };
}

/** What a page gives its test: one tick, ended when the framework has drawn it. */
export interface StoryWindow {
  tick?: () => Promise<void>;
}
