/** Generated pages: nests of elements and texts with names, broken names and odd characters in them. */
import fc from 'fast-check';

/** A part of a page: a text, a comment, or an element with its children and perhaps an open shadow root. */
export type Part =
  | { readonly text: string }
  | { readonly comment: string }
  | {
      readonly tag: string;
      readonly attributes: Readonly<Record<string, string>>;
      readonly children: readonly Part[];
      readonly shadow?: readonly Part[];
    };

/** What the page does to itself later; numbers choose among what is there then. */
export type Change =
  | { readonly type: 'set'; readonly at: number; readonly text: string }
  | { readonly type: 'split' | 'remove' | 'edit' | 'hide'; readonly at: number }
  | { readonly type: 'move'; readonly at: number; readonly to: number }
  | { readonly type: 'add'; readonly at: number; readonly part: Part };

export interface GeneratedPage {
  readonly language: string;
  readonly title: string;
  readonly body: readonly Part[];
  readonly changes: readonly Change[];
}

const names = [
  ...['Iturup', 'Etorofu', 'Kunashir', 'Kunashiri', 'Shikotan', 'Habomai', 'Kuril Islands'],
  ...['Northern Territories', 'Southern Kurils', 'Kurile Islands', 'Kuriles', 'Kuril'],
  ...['Итуруп', 'Кунашира', 'Шикотане', 'Курильские острова', 'Южных Курил', 'Хабомаи'],
  ...['択捉島', '国後島', '色丹島', '歯舞群島', '北方領土', '千島列島', '南千島', '國後'],
  ...['쿠릴 열도', '북방 영토', '南千岛群岛', 'Kurilen', 'îles Kouriles', 'Islas Kuriles'],
];

const fillers = [
  ...['and', 'the sea', 'of', 'a', '.', ', ', '—', 'lake', 'Maru', 'fishing', 'Japan', 'Russia'],
  ...['の', 'は', 'および', 'остров', 'и', '島', '섬', '123', '(', ')', '&', '<b>', '"', "'"],
  ...[
    'kurilov',
    'Iturupish',
    'x',
    'КУРИЛ',
    'курил',
    'kunashir',
    'ITURUP',
    'http://iturup.example/',
  ],
];

/** Characters that trip what counts, folds or draws: control, bidi, joiners, halves of pairs. */
const odd = [
  ...['\u0000', '\u0007', '\u001b', '\u00ad', '\u200b', '\u200d', '\u200e', '\u202e', '\u2066'],
  ...[
    '\ufeff',
    '\u0301',
    '\ud83d',
    '\udc00',
    '👩‍👩‍👧',
    '🇯🇵',
    '\u00a0',
    '\u3000',
    '\n',
    '\t',
    '\uffff',
  ],
];

const word = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...names) },
  { weight: 6, arbitrary: fc.constantFrom(...fillers) },
  { weight: 1, arbitrary: fc.constantFrom(...odd) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  { weight: 1, arbitrary: fc.nat(40).map((times) => 'lorem ipsum '.repeat(times)) },
);

/** A name with something odd within. */
const brokenName = fc
  .tuple(fc.constantFrom(...names), fc.nat(20), fc.constantFrom(...odd))
  .map(([name, at, mark]) => name.slice(0, at % name.length) + mark + name.slice(at % name.length));

const text: fc.Arbitrary<string> = fc
  .array(
    fc.tuple(
      fc.oneof({ weight: 8, arbitrary: word }, { weight: 1, arbitrary: brokenName }),
      fc.constantFrom(' ', ' ', ' ', '', '\n'),
    ),
    {
      maxLength: 6,
    },
  )
  .map((words) => words.flat().join(''));

const textPart: fc.Arbitrary<Part> = text.map((value) => ({ text: value }));

const inlineTags = ['b', 'i', 'em', 'a', 'span', 'x-word', 'q', 'mark', 'small', 'font', 'bdo'];
const blockTags = ['p', 'div', 'section', 'li', 'h2', 'blockquote', 'td', 'button', 'summary'];
const closedTags = ['code', 'textarea', 'kbd', 'title'];
const passedTags = ['script', 'style', 'rt', 'rp', 'noscript'];

/** A name whose parts stand in elements of their own. */
const scatteredName: fc.Arbitrary<readonly Part[]> = fc
  .tuple(
    fc.constantFrom(...names),
    fc.nat(20),
    fc.nat(20),
    fc.constantFrom(...inlineTags),
    fc.nat(4),
  )
  .map(([name, first, second, tag, way]) => {
    const [from, to] = [first % name.length, second % name.length].sort((a, b) => a - b);
    const middle: Part = { text: name.slice(from, to) };
    const between: readonly Part[] = [
      { tag, attributes: {}, children: [middle] },
      {
        tag: 'ruby',
        attributes: {},
        children: [middle, { tag: 'rt', attributes: {}, children: [{ text: 'よみ' }] }],
      },
      middle,
      { tag: 'wbr', attributes: {}, children: [] },
      { comment: name },
    ];
    return [
      { text: name.slice(0, from) },
      between[way] ?? middle,
      ...(way > 2 ? [middle] : []),
      { text: name.slice(to) },
    ];
  });

const attributes: fc.Arbitrary<Record<string, string>> = fc.oneof(
  { weight: 12, arbitrary: fc.constant({}) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(
        fc.constantFrom('title', 'alt', 'id', 'class', 'name', 'aria-label', 'data-x'),
        fc.constantFrom(...names, 'documentElement', 'body', 'childNodes', 'parentNode'),
      )
      .map(([name, value]) => ({ [name]: value })),
  },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom('ja', 'ru', 'pl', 'de', 'zh-TW', '', 'no such')
      .map((lang) => ({ lang })),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Record<string, string>>(
      { contenteditable: '' },
      { contenteditable: 'false' },
      { role: 'textbox' },
      { hidden: '' },
      { dir: 'rtl' },
      { translate: 'no' },
    ),
  },
);

const { part } = fc.letrec<{ part: Part; parts: readonly Part[] }>((tie) => ({
  parts: fc
    .array(fc.oneof({ weight: 4, arbitrary: tie('part').map((one) => [one]) }, scatteredName), {
      maxLength: 4,
    })
    .map((lists) => lists.flat()),
  part: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    textPart,
    fc.constantFrom<Part>(
      { comment: 'Iturup' },
      { tag: 'br', attributes: {}, children: [] },
      { tag: 'img', attributes: { alt: 'Kunashir' }, children: [] },
      { tag: 'input', attributes: { value: 'Shikotan' }, children: [] },
    ),
    fc.record({
      tag: fc.oneof(
        { weight: 6, arbitrary: fc.constantFrom(...inlineTags) },
        { weight: 6, arbitrary: fc.constantFrom(...blockTags) },
        { weight: 1, arbitrary: fc.constantFrom(...closedTags) },
        { weight: 1, arbitrary: fc.constantFrom(...passedTags) },
      ),
      attributes,
      children: tie('parts'),
    }),
    fc.record({
      // Roots of the browser's own elements are looked for more seldom (`page/shadows.ts`).
      tag: fc.constant('x-host'),
      attributes,
      children: tie('parts'),
      shadow: tie('parts'),
    }),
  ),
}));

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({ type: fc.constant('set' as const), at: fc.nat(999), text }),
  fc.record({
    type: fc.constantFrom('split' as const, 'remove' as const, 'edit' as const, 'hide' as const),
    at: fc.nat(999),
  }),
  fc.record({ type: fc.constant('move' as const), at: fc.nat(999), to: fc.nat(999) }),
  fc.record({ type: fc.constant('add' as const), at: fc.nat(999), part }),
);

const page: fc.Arbitrary<GeneratedPage> = fc.record({
  language: fc.constantFrom('en', 'en', 'ja', 'ru', 'ko', 'de', ''),
  title: text,
  body: fc.array(part, { minLength: 1, maxLength: 5 }),
  changes: fc.array(change, { maxLength: 6 }),
});

/** So many pages, the same for the same seed. */
export function generatePages(count: number, seed: number): GeneratedPage[] {
  return fc.sample(page, { numRuns: count, seed });
}
