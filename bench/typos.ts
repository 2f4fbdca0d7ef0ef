/** Slips of the fingers, the same ones at each run: a letter left out, put in, taken for another, or two swapped. */

/** Letters that a slip puts in, by the script of the letter it hits. */
const alphabets: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Latin}/u, 'abcdefghijklmnopqrstuvwxyz'],
  [/\p{Script=Cyrillic}/u, 'абвгдежзийклмнопрстуфхцчшщыьэюя'],
  [
    /\p{Script=Hiragana}/u,
    'あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもらりるれろん',
  ],
  [
    /\p{Script=Katakana}/u,
    'アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモラリルレロン',
  ],
  [/\p{Script=Han}/u, '東西南北山川海日本国人大小中島諸列方領土'],
  [/\p{Script=Hangul}/u, '가나다라마바사아자차카타파하'],
  [/\p{Script=Arabic}/u, 'ابتجحدرسصطعفقكلمنهوي'],
  [/\p{Script=Greek}/u, 'αβγδεζηθικλμνξοπρστυφχψω'],
  [/\p{Script=Devanagari}/u, 'अआइईउऊएऐओऔकखगघचछजटडतदनपफबमयरलवशसह'],
];

/** Numbers from 0 to 1 that look random and are the same for one seed (mulberry32). */
export function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A text with one slip in it. */
export function withTypo(text: string, next: () => number): string {
  const letters = [...text];
  const pick = <Item>(items: readonly Item[]): Item | undefined =>
    items[Math.floor(next() * items.length)];
  const at = Math.floor(next() * letters.length);
  const hit = letters[at] ?? '';
  const alphabet = alphabets.find(([script]) => script.test(hit))?.[1] ?? hit;
  const letter = pick([...alphabet]) ?? '';
  const neighbour = at + 1 < letters.length ? at + 1 : at - 1;
  const slips = [
    () => letters.splice(at, 1),
    () => letters.splice(at, 1, letter),
    () => letters.splice(at, 0, letter),
    () => letters.splice(at, 1, letters.splice(neighbour, 1, hit)[0] ?? ''),
  ];
  pick(slips)?.();
  return letters.join('');
}
