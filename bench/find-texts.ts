/** The texts that `find` is measured on, all made of sentences of our own. */

/** Neither a name nor a cue nor a stem in it. */
const plain = [
  'The committee met on Thursday to settle the budget for the new library, and the mayor said that the work would begin in spring. ',
  'Researchers followed four hundred households over ten years and found that those near a park walked farther every day. ',
  'Погода в выходные будет тёплой, без осадков; к вечеру ветер усилится, а в начале недели похолодает до десяти градусов. ',
  '会議は午後三時に終わり、参加者は来月もう一度集まることを決めた。新しい図書館は春に開く予定である。',
];

/** As many mentions as in the five reports: one in about 290 letters, a third of them ambiguous. */
const dense = [
  'Talks on a peace treaty came to an end in March, the ministry in Moscow said, and with them the plans for the joint use of the southern Kuril Islands. ',
  'In Tokyo the government called the step unjust; it holds that the Northern Territories are its own, and that the sanctions which it had joined were no reason to leave the table. ',
  'Former residents of Kunashir and of Etorofu have visited the graves of their families without visas for thirty years. ',
  'Nobody could tell when the next ship would sail from Nemuro, or whether fishing near Habomai would be allowed this year, as the agreement has to be renewed each winter. ',
  'The declaration of 1956 speaks of Shikotan and of the smaller islands beside it, which were to be handed over once a treaty had been concluded between the two states. ',
  'It never was, and each side has its own account of why the question stayed open for so long. ',
];

export interface BenchText {
  readonly name: string;
  /** How many times slower than the floor `find` may be on it. */
  readonly most: number;
  text(length: number): string;
}

const repeated = (unit: string) => (length: number) =>
  unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

export const benchTexts: readonly BenchText[] = [
  { name: 'no candidate', most: 2, text: repeated(plain.join('\n')) },
  { name: 'dense as the reports', most: 5, text: repeated(dense.join('\n')) },
  { name: 'hostile: a name over and over', most: 10, text: repeated('Kuril ') },
  { name: 'hostile: stems in one word', most: 10, text: repeated('kuril') },
  { name: 'hostile: unclosed forms', most: 10, text: repeated('Northern Territ ') },
  {
    name: 'hostile: a million marks',
    most: 10,
    text: (length) =>
      `Kuril${'\u0301'.repeat(length / 10)} Islands ${repeated(plain.join(' '))(length)}`.slice(
        0,
        length,
      ),
  },
];
