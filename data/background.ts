/** The dispute in brief: four sentences, each with what it rests on, in the order a card shows them. */
import type { Statement } from './schema.ts';

export const background: readonly Statement[] = [
  {
    text: {
      en: 'The islands of Etorofu/Iturup, Kunashir/Kunashiri, Shikotan and the Habomai group have been administered since 1945 by the Soviet Union and then by Russia, and are claimed by Japan.',
      ja: '択捉島/イトゥルプ島、クナシル島/国後島、色丹島、歯舞群島/ハボマイは、1945年以来ソ連、次いでロシアが統治し、日本が領有権を主張している。',
      ru: 'Острова Эторофу/Итуруп, Кунашир/Кунасири, Шикотан и группа Хабомаи с 1945 года находятся под управлением СССР, затем России; Япония заявляет на них права.',
    },
    support: { sources: ['afp-2019', 'tass-2020', 'mofa-territory'], reports: ['000', '001'] },
  },
  {
    text: {
      en: 'A treaty of 1855 drew the boundary between Etorofu/Iturup and Urup; another of 1875 gave Japan the islands north of it; in 1951 Japan renounced “the Kurile Islands” in a treaty that the Soviet Union did not sign.',
      ja: '1855年の条約で国境は択捉島/イトゥルプ島とウルップ島の間に引かれ、1875年の条約でそれより北の島々も日本領となった。1951年、日本はソ連が署名しなかった条約で「千島列島」を放棄した。',
      ru: 'Договор 1855 года провёл границу между Эторофу/Итурупом и Урупом, договор 1875 года передал Японии острова к северу от неё, а в 1951 году Япония отказалась от «Курильских островов» по договору, который СССР не подписал.',
    },
    support: {
      sources: ['treaty-1855', 'treaty-1875', 'joint-compendium-1992', 'san-francisco-1951'],
    },
  },
  {
    text: {
      en: 'Japan holds that the four are its inherent territory, were not among the Kurile Islands it renounced, and are occupied without legal basis; Russia holds that its sovereignty over them is a lawful outcome of the Second World War and not open to question.',
      ja: '日本は、四島は固有の領土で、放棄した千島列島には含まれず、法的根拠なく占拠されているとする。ロシアは、四島に対する自国の主権は第二次世界大戦の正当な結果であり、疑問の余地はないとする。',
      ru: 'Япония считает четыре острова своей исконной территорией, не входившей в Курильские острова, от которых она отказалась, и занятой без правовых оснований; Россия считает свой суверенитет над ними законным итогом Второй мировой войны, не подлежащим сомнению.',
    },
    support: {
      sources: ['mofa-territory', 'sasakawa-san-francisco', 'tass-2023', 'tass-2026'],
      reports: ['001'],
    },
  },
  {
    text: {
      en: 'The Joint Declaration of 1956 ended the state of war and provides that Habomai and Shikotan be handed over to Japan after a peace treaty; none has been signed, and on 21 March 2022 Russia declared that it did not intend to continue the talks on one.',
      ja: '1956年の日ソ共同宣言は戦争状態を終わらせ、平和条約締結後に歯舞群島/ハボマイと色丹島を日本に引き渡すと定めた。平和条約は結ばれておらず、2022年3月21日、ロシアは交渉を続ける意向はないと表明した。',
      ru: 'Совместная декларация 1956 года прекратила состояние войны и предусматривает передачу Японии Хабомаи и Шикотана после мирного договора; договор не подписан, и 21 марта 2022 года Россия заявила, что не намерена продолжать переговоры о нём.',
    },
    support: { sources: ['joint-declaration-1956', 'interfax-2022'], reports: ['001'] },
  },
];
