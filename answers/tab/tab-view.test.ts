import { describe, expect, it } from 'vitest';
import { type FrameAnswer, inDocumentOrder, pageView, type TabFacts } from './tab-view.ts';

const tab: TabFacts = {
  url: 'https://example.org/a',
  permitted: true,
  enabled: true,
  onHere: true,
};

function frame(frameId: number, path: number[], surfaces?: string[]): FrameAnswer {
  return {
    frameId,
    path,
    contentType: 'text/html',
    isHtml: true,
    mentions: surfaces?.map((surface, id) => ({
      id,
      surface,
      place: 'iturup',
      side: 'russian',
      before: '',
      after: '',
      language: 'en',
    })),
  };
}

describe('the list of mentions', () => {
  it('takes the top frame first, then the frames in document order, however they answer', () => {
    const answers = [
      frame(9, [1], ['d']),
      frame(4, [0, 1], ['c']),
      frame(0, [], ['a']),
      frame(7, [0], ['b']),
    ];
    expect(inDocumentOrder(answers).map(({ frameId }) => frameId)).toEqual([0, 7, 4, 9]);
    const view = pageView(tab, answers);
    expect(view.state === 'mentions' && view.mentions.map(({ surface }) => surface)).toEqual([
      'a',
      'b',
      'c',
      'd',
    ]);
  });

  it('counts by place and by side', () => {
    expect(pageView(tab, [frame(0, [], ['a', 'b'])])).toMatchObject({
      counts: [{ place: 'iturup', count: 2 }],
      profile: { russian: 2, both: 0, japanese: 0, neutral: 0 },
    });
  });
});

describe('a page without a list', () => {
  const state = (facts: Partial<TabFacts>, answers?: FrameAnswer[]) =>
    pageView({ ...tab, ...facts }, answers).state;

  it('has no mention', () => {
    expect(state({}, [frame(0, [], [])])).toBe('none');
  });

  it.each(['chrome://settings', 'about:addons', undefined, 'https://chromewebstore.google.com/x'])(
    'is closed to extensions: %s',
    (url) => {
      expect(state({ url })).toBe('closed');
      // Where the browser lets us ask, but runs nothing of ours.
      if (!url?.startsWith('https:')) expect(state({ url }, [frame(0, [])])).toBe('closed');
    },
  );

  it('is on a site whose permission was taken back', () => {
    expect(state({ permitted: false })).toBe('permission');
    expect(state({ permitted: false }, [])).toBe('permission');
    // Browsers keep the address of such a page to themselves.
    expect(state({ url: undefined, permitted: false })).toBe('permission');
    expect(state({ url: undefined, permitted: true })).toBe('closed');
    expect(state({ url: 'chrome://settings', permitted: false })).toBe('closed');
  });

  it('is a PDF, which Firefox refuses and Chromium shows empty', () => {
    expect(state({ url: 'https://example.org/Report.PDF' })).toBe('pdf');
    expect(state({}, [{ ...frame(0, []), contentType: 'application/pdf' }])).toBe('pdf');
  });

  it('is a file that the browser does not let us read', () => {
    expect(state({ url: 'file:///a.html' })).toBe('file');
    expect(state({ url: 'file:///a.html' }, [frame(0, [], ['a'])])).toBe('mentions');
  });

  it('is one where the reader switched it off', () => {
    expect(state({ enabled: false }, [frame(0, [], ['a'])])).toBe('off');
    expect(state({ onHere: false }, [frame(0, [], ['a'])])).toBe('site-off');
  });

  it('is a drawing or data, which we leave alone, but for the pages within', () => {
    const drawing = { ...frame(0, []), contentType: 'image/svg+xml', isHtml: false };
    expect(state({}, [drawing])).toBe('no-html');
    expect(state({ enabled: false }, [drawing])).toBe('off');
    expect(state({}, [drawing, frame(2, [0], ['a'])])).toBe('mentions');
  });

  it('was open before the extension was there', () => {
    expect(state({}, [frame(0, [])])).toBe('not-started');
    expect(state({}, [frame(0, []), frame(2, [0], ['a'])])).toBe('mentions');
  });
});
