/**
 * What happened, in neutral sentences, and beside them how each side reads it where the readings differ.
 * A date that could not be confirmed to the day stands as a month or a year.
 */
import type { TimelineEvent } from './schema.ts';

export const timeline: readonly TimelineEvent[] = [
  {
    id: 'first-accounts',
    date: '1644',
    until: '1713',
    statement: {
      text: {
        en: 'The Ainu inhabit the islands. A Japanese map of 1644 marks the four; in 1713 the Russian Ivan Kozyrevsky writes that the people of Etorofu/Iturup and Urup are subject to nobody and that traders from Hokkaido come to Kunashir/Kunashiri every year.',
        ja: '島々にはアイヌが暮らしていた。1644年の日本の地図は四島を記し、1713年にはロシアのイワン・コズイレフスキーが、択捉島/イトゥルプ島とウルップ島の人々は誰にも従属せず、クナシル島/国後島には北海道から毎年交易に来る者があると書いている。',
        ru: 'Острова населяют айны. Японская карта 1644 года отмечает все четыре, а в 1713 году русский землепроходец Иван Козыревский пишет, что жители Эторофу/Итурупа и Урупа никому не подвластны, а с Хоккайдо на Кунашир/Кунасири каждый год приезжают торговать.',
      },
      support: { sources: ['joint-compendium-before-1855', 'kurilsky-reserve'] },
    },
    readings: {
      japanese: {
        text: {
          en: 'Japan discovered and surveyed the four before the Russians came, and by the early 19th century at the latest had established control over them.',
          ja: '日本はロシア人が到来する前に四島を発見・調査し、遅くとも19世紀初めには実効的な支配を確立していた。',
          ru: 'Япония открыла и обследовала четыре острова до прихода русских и не позднее начала XIX века установила над ними контроль.',
        },
        support: { sources: ['cabinet-secretariat'] },
      },
      russian: {
        text: {
          en: 'It was Russian expeditions that first described and mapped the southern islands in detail, and a decree of 1786 counted the chain among Russia’s lands.',
          ja: '南の島々を最初に詳しく記述し地図に載せたのはロシアの探検隊であり、1786年の勅令で列島はロシア領とされた。',
          ru: 'Первыми южные острова подробно описали и нанесли на карту русские экспедиции, а указ 1786 года отнёс гряду к землям России.',
        },
        support: { sources: ['russian-kurils-2015', 'tass-2016-12'] },
      },
    },
    topics: ['history', 'claims'],
    places: ['kurils', 'disputed', 'iturup', 'kunashir'],
  },
  {
    id: 'instructions-1853',
    date: '1787',
    until: '1853',
    statement: {
      text: {
        en: 'Saint Petersburg instructs an expedition in 1787 to place all the Kuril Islands from Hokkaido to Kamchatka formally under Russia; in 1853 Nicholas I instructs Admiral Putyatin that Urup is the southernmost island belonging to Russia.',
        ja: 'サンクトペテルブルクは1787年、北海道からカムチャツカまでのすべての千島列島/クリル諸島を正式にロシアの領有とするよう探検隊に指示した。1853年、ニコライ一世はプチャーチン提督への訓令で、ロシアに属する最南端の島をウルップ島とした。',
        ru: 'В 1787 году Петербург предписывает экспедиции формально причислить к владениям России все Курильские острова от Хоккайдо до Камчатки; в 1853 году Николай I указывает адмиралу Путятину, что из принадлежащих России островов самый южный — Уруп.',
      },
      support: { sources: ['joint-compendium-before-1855', 'putyatin-1853'] },
    },
    topics: ['history', 'claims'],
    places: ['kurils'],
  },
  {
    id: 'kunashir-menashi-1789',
    date: '1789-05',
    statement: {
      text: {
        en: 'The Ainu of Kunashir/Kunashiri and of Menashi on Hokkaido rise against Japanese traders who force them to work; more than 70 Japanese are killed, 37 Ainu are executed.',
        ja: 'クナシル島/国後島と北海道メナシのアイヌが、労働を強いる和人の商人に対して蜂起した。和人70人以上が殺され、アイヌ37人が処刑された。',
        ru: 'Айны Кунашира/Кунасири и Менаси на Хоккайдо восстают против японских торговцев, принуждавших их к труду; убито более 70 японцев, казнено 37 айнов.',
      },
      support: { sources: ['land-of-elms', 'wikipedia-en-menashi'] },
    },
    topics: ['history'],
    places: ['kunashir'],
  },
  {
    id: 'shimoda-1855',
    date: '1855-02-07',
    statement: {
      text: {
        en: 'The Treaty of Shimoda draws the boundary of Japan and Russia between Etorofu/Iturup and Urup, and leaves Sakhalin undivided.',
        ja: '日魯通好条約（下田条約）により、日露の国境は択捉島/イトゥルプ島とウルップ島の間に定められ、樺太/サハリンには国境を設けないこととされた。',
        ru: 'Симодский трактат проводит русско-японскую границу между Эторофу/Итурупом и Урупом; Сахалин остаётся неразделённым.',
      },
      support: { sources: ['treaty-1855'] },
    },
    readings: {
      japanese: {
        text: {
          en: 'The treaty confirmed in a peaceful way a boundary that already existed: the four islands had never been held by another country.',
          ja: '条約は、すでに成立していた国境を平和裏に確認したものであり、四島が他国の領土となったことは一度もない。',
          ru: 'Трактат мирно подтвердил уже сложившуюся границу: четыре острова никогда не принадлежали другой стране.',
        },
        support: { sources: ['mofa-territory', 'cabinet-secretariat'] },
      },
      russian: {
        text: {
          en: 'Russia gave way for the sake of relations and trade: the southern islands, counted among its lands since 1786, passed to Japan.',
          ja: 'ロシアは国交と通商のために譲歩した。1786年以来ロシア領とされてきた南の島々は、これにより日本に移った。',
          ru: 'Ради отношений и торговли Россия пошла на уступку: южные острова, с 1786 года числившиеся за ней, перешли к Японии.',
        },
        support: { sources: ['tass-2016-12', 'russian-kurils-2015', 'putyatin-1853'] },
      },
    },
    topics: ['history', 'claims'],
    places: ['disputed', 'iturup'],
  },
  {
    id: 'saint-petersburg-1875',
    date: '1875-05-07',
    statement: {
      text: {
        en: 'By the Treaty of Saint Petersburg Japan cedes its share in Sakhalin and receives the Kuril Islands from Shumshu to Urup, eighteen islands named one by one.',
        ja: '樺太・千島交換条約により、日本は樺太/サハリンに関する権利を譲り、シュムシュ島/占守島からウルップ島まで列挙された18島を得た。',
        ru: 'По Санкт-Петербургскому договору Япония уступает свои права на Сахалин и получает Курильские острова от Шумшу до Урупа — восемнадцать поимённо названных островов.',
      },
      support: { sources: ['treaty-1875', 'joint-compendium-1992'] },
    },
    readings: {
      japanese: {
        text: {
          en: 'The eighteen names do not include the four islands, so the Kurile Islands of the treaties end at Urup.',
          ja: '列挙された18島に四島は含まれていない。したがって条約にいう千島列島はウルップ島までである。',
          ru: 'Среди восемнадцати названий нет четырёх островов; значит, «Курильские острова» в договорах доходят только до Урупа.',
        },
        support: { sources: ['diet-answer-164073', 'joint-compendium-1992'] },
      },
      russian: {
        text: {
          en: 'With it all of the Kuril Islands were Japan’s, the southern ones, given up in 1855, among them; the list names the islands that Russia still held.',
          ja: 'この条約で、1855年に手放した南部を含む千島列島/クリル諸島のすべてが日本のものとなった。列挙されたのは、なおロシアが保有していた島々である。',
          ru: 'С этим договором у Японии оказались все Курильские острова, в том числе южные, отданные в 1855 году; перечислены те, которыми ещё владела Россия.',
        },
        support: { sources: ['tass-2016-12', 'russian-kurils-2015', 'treaty-1875'] },
      },
    },
    topics: ['history', 'claims', 'naming'],
    places: ['kurils'],
  },
  {
    id: 'kuril-ainu-1884',
    date: '1884-07',
    statement: {
      text: {
        en: 'The Japanese government moves the Ainu of the northern islands, 97 people by the usual count, from Shumshu to Shikotan; historians call the move forced. In 1900 the anthropologist Ryuzo Torii finds 62 of them, children born since included.',
        ja: '日本政府が北千島のアイヌ97人（通説の数）をシュムシュ島/占守島から色丹島へ移した。歴史研究では強制移住と呼ばれる。人類学者の鳥居龍蔵によれば、1900年には、その後生まれた子を含めて62人であった。',
        ru: 'Правительство Японии переселяет айнов северных островов — по обычному счёту 97 человек — с Шумшу на Шикотан; историки называют это переселение принудительным. В 1900 году антрополог Рюдзо Тории находит 62 человека вместе с родившимися позже детьми.',
      },
      support: { sources: ['torii-kuril-ainu', 'oya-tomine-2015'] },
    },
    topics: ['history'],
    places: ['kurils', 'shikotan'],
  },
  {
    id: 'portsmouth-1905',
    date: '1905-09-05',
    statement: {
      text: {
        en: 'The Treaty of Portsmouth ends the Russo-Japanese War; Japan receives Sakhalin south of 50° north.',
        ja: 'ポーツマス条約により日露戦争が終結し、日本は北緯50度以南の樺太/サハリンを得た。',
        ru: 'Портсмутский мирный договор завершает русско-японскую войну; Япония получает Сахалин к югу от 50-й параллели.',
      },
      support: { sources: ['treaty-1905'] },
    },
    readings: {
      japanese: {
        text: {
          en: 'The treaty moved the boundary on Sakhalin alone; the four islands, Japanese before the war of 1904, were no part of it. In 1925 the Soviet Union agreed that it stayed in force.',
          ja: '条約で国境が動いたのは樺太/サハリンだけで、1904年の戦争以前から日本のものであった四島は対象ではない。1925年、ソ連はこの条約が引き続き効力をもつことに同意した。',
          ru: 'Договор изменил границу только на Сахалине; четырёх островов, принадлежавших Японии ещё до войны 1904 года, он не касался. В 1925 году СССР согласился, что договор остаётся в силе.',
        },
        support: { sources: ['mofa-territory', 'treaty-1905', 'convention-1925'] },
      },
      russian: {
        text: {
          en: 'Japan began the war of 1904 without declaring it; by a Russian historian’s account it then had the treaties of 1855 and 1875 annulled, and cannot appeal to them. In 1925 the Soviet Union declined political responsibility for Portsmouth.',
          ja: '日本は1904年、宣戦布告なしに開戦した。ロシアの歴史家によれば、その後1855年と1875年の条約を失効させたのだから、日本はこれらを援用できない。1925年、ソ連はポーツマス条約の政治的責任を負わないと声明した。',
          ru: 'Войну 1904 года Япония начала без объявления; по словам российского историка, она же затем добилась отмены трактатов 1855 и 1875 годов и ссылаться на них не может. В 1925 году СССР отказался нести политическую ответственность за Портсмут.',
        },
        support: { sources: ['stalin-1945', 'sputnik-2016', 'declaration-1925'] },
      },
    },
    topics: ['history'],
    places: [],
  },
  {
    id: 'neutrality-pact-1941',
    date: '1941-04-13',
    statement: {
      text: {
        en: 'Japan and the Soviet Union sign a Neutrality Pact for five years; unless one of them denounces it a year before the term ends, it is prolonged for another five.',
        ja: '日本とソ連が期間5年の中立条約に署名した。いずれの国も期間満了の一年前に廃棄を通告しなければ、さらに5年延長される。',
        ru: 'Япония и СССР подписывают пакт о нейтралитете сроком на пять лет; если за год до истечения срока ни одна из сторон его не денонсирует, он продлевается ещё на пять.',
      },
      support: { sources: ['neutrality-pact-1941', 'pact-denounced-1945'] },
    },
    topics: ['history'],
    places: [],
  },
  {
    id: 'cairo-1943',
    date: '1943-12-01',
    statement: {
      text: {
        en: 'At Cairo the United States, the United Kingdom and China declare that they have “no thought of territorial expansion”, and that Japan will be “expelled from all other territories which she has taken by violence and greed”; the Kuril Islands are not named.',
        ja: '米国・英国・中国はカイロ宣言で、「領土拡張の念を有しない」とし、日本は「暴力及び貪欲により」略取した他のすべての地域から駆逐されると述べた。千島列島/クリル諸島の名はない。',
        ru: 'В Каирской декларации США, Великобритания и Китай заявляют, что «не имеют помыслов о территориальной экспансии» и что Япония будет изгнана со всех других территорий, взятых «силой и из алчности»; Курильские острова не названы.',
      },
      support: { sources: ['cairo-1943', 'frus-kuriles-1955'] },
    },
    readings: {
      japanese: {
        text: {
          en: 'The four were never taken by violence and greed; to take them from Japan was against the principle of no territorial expansion.',
          ja: '四島は暴力及び貪欲により奪ったものではなく、これを日本から取ることは領土不拡大の原則に反する。',
          ru: 'Четыре острова не были взяты «силой и из алчности»; отнять их у Японии значило нарушить принцип отказа от территориальных приобретений.',
        },
        support: { sources: ['cabinet-office-agreements', 'cabinet-secretariat-origin'] },
      },
      russian: {
        text: {
          en: 'Japan had used the islands as bases of aggression, for the attack on Pearl Harbor too; to take them was no expansion but a measure to halt and punish it, as the declaration itself intends.',
          ja: '日本は島々を、真珠湾攻撃を含む侵略の基地として用いた。これを取り上げたのは領土拡張ではなく、宣言の趣旨どおり侵略を止め罰するための措置である。',
          ru: 'Япония использовала острова как базы агрессии, в том числе для нападения на Пёрл-Харбор; изъятие их — не экспансия, а мера пресечения и наказания агрессии, как того и требует декларация.',
        },
        support: { sources: ['cwihp-talks'] },
      },
    },
    topics: ['history', 'claims'],
    places: ['kurils'],
  },
  {
    id: 'yalta-1945',
    date: '1945-02-11',
    statement: {
      text: {
        en: 'At Yalta the Soviet Union, the United Kingdom and the United States agree that two or three months after Germany’s surrender the Soviet Union shall enter the war against Japan, and that the Kuril Islands shall be handed over to it; these claims are to be fulfilled unquestionably after Japan’s defeat. The agreement is not published at the time.',
        ja: 'ヤルタで、ソ連・英国・米国が、ドイツ降伏の二、三か月後のソ連の対日参戦と、千島列島/クリル諸島のソ連への引き渡しについて合意した。ソ連のこれらの要求は、日本の敗北後に確実に満たされるものとされた。協定は当時公表されなかった。',
        ru: 'В Ялте Великобритания, СССР и США договариваются, что через два-три месяца после капитуляции Германии СССР вступит в войну против Японии и что ему будут переданы Курильские острова; эти претензии должны быть безусловно удовлетворены после поражения Японии. Тогда соглашение не публикуется.',
      },
      support: { sources: ['yalta-1945', 'kennan-1946'] },
    },
    readings: {
      japanese: {
        text: {
          en: 'The agreement states the aims of three powers; Japan was no party to it and is not bound by it.',
          ja: '協定は三国間の目的を示したものにすぎず、当事国でない日本はこれに拘束されない。',
          ru: 'Соглашение выражает цели трёх держав; Япония в нём не участвовала и им не связана.',
        },
        support: { sources: ['cabinet-secretariat-origin', 'frus-1955'] },
      },
      russian: {
        text: {
          en: 'The islands passed to the Soviet Union by decision of the Allies, and the outcome of the war is not open to revision.',
          ja: '島々は連合国の決定によってソ連に移ったのであり、戦争の結果は見直しの対象とならない。',
          ru: 'Острова перешли к СССР по решению союзников, и итоги войны пересмотру не подлежат.',
        },
        support: { sources: ['russian-ministry-2025', 'tass-2019', 'tass-2026'] },
      },
    },
    topics: ['history', 'claims'],
    places: ['kurils'],
  },
  {
    id: 'pact-denounced-1945',
    date: '1945-04-05',
    statement: {
      text: {
        en: 'The Soviet Union tells Japan’s ambassador that it denounces the Neutrality Pact under Article 3, which provides for notice a year before the five-year term ends.',
        ja: 'ソ連が日本の大使に対し、期間5年の満了一年前の通告を定めた第3条に基づき、中立条約を廃棄すると通告した。',
        ru: 'СССР сообщает послу Японии, что денонсирует пакт о нейтралитете по статье 3, которая предусматривает предупреждение за год до истечения срока в пять лет.',
      },
      support: { sources: ['pact-denounced-1945'] },
    },
    readings: {
      japanese: {
        text: {
          en: 'The pact stayed in force until its five years were over.',
          ja: '条約は5年の期間が満了するまで有効であった。',
          ru: 'Пакт оставался в силе до истечения пяти лет.',
        },
        support: { sources: ['mofa-territory', 'cabinet-secretariat'] },
      },
      russian: {
        text: {
          en: 'Japan was helping Germany against the Soviet Union and fighting its allies, so the pact had lost its sense.',
          ja: '日本はドイツの対ソ戦を助け、ソ連の同盟国と戦っており、条約は意義を失っていた。',
          ru: 'Япония помогала Германии в войне против СССР и воевала с его союзниками; пакт потерял смысл.',
        },
        support: { sources: ['pact-denounced-1945'] },
      },
    },
    topics: ['history'],
    places: [],
  },
  {
    id: 'potsdam-1945',
    date: '1945-07-26',
    statement: {
      text: {
        en: 'The Potsdam Declaration, paragraph 8: the Cairo terms shall be carried out, and Japanese sovereignty shall be limited to Honshu, Hokkaido, Kyushu, Shikoku and “such minor islands as we determine”. The Soviet Union joins it on 8 August.',
        ja: 'ポツダム宣言第8項は、カイロ宣言の条項は履行されるべきもので、日本の主権は本州・北海道・九州・四国と「吾等ノ決定スル諸小島」に局限されるとした。ソ連は8月8日に加わった。',
        ru: 'Потсдамская декларация, пункт 8: условия Каирской декларации должны быть выполнены, а японский суверенитет — ограничен островами Хонсю, Хоккайдо, Кюсю, Сикоку и «менее крупными островами, которые мы укажем». СССР присоединяется к ней 8 августа.',
      },
      support: { sources: ['potsdam-1945', 'frus-kuriles-1955', 'soviet-declaration-1945'] },
    },
    readings: {
      japanese: {
        text: {
          en: 'The islands are not named, and only a peace treaty settles territory; the Allies never decided to separate the four.',
          ja: '島の名は示されておらず、領土の処理は平和条約によって行われる。連合国の決定により四島が分離された事実はない。',
          ru: 'Острова не названы, а территории определяет только мирный договор; решения союзников об отделении четырёх островов не было.',
        },
        support: { sources: ['cabinet-office-agreements'] },
      },
      russian: {
        text: {
          en: 'With it the Allies set the territorial terms of surrender, and Japan accepted them by signing the instrument.',
          ja: 'これにより連合国は降伏の領土に関する条件を定め、日本は降伏文書への署名によってそれを受け入れた。',
          ru: 'Ею союзники определили территориальные условия капитуляции, и Япония приняла их, подписав акт.',
        },
        support: { sources: ['nuremberg-2021'] },
      },
    },
    topics: ['history', 'claims'],
    places: [],
  },
  {
    id: 'war-1945',
    date: '1945-08-08',
    until: '1945-08-09',
    statement: {
      text: {
        en: 'The Soviet Union declares war on Japan and opens hostilities the next day.',
        ja: 'ソ連が日本に宣戦を布告し、翌日、戦闘を開始した。',
        ru: 'СССР объявляет войну Японии и на следующий день начинает военные действия.',
      },
      support: { sources: ['soviet-declaration-1945'] },
    },
    readings: {
      japanese: {
        text: {
          en: 'The attack broke the Neutrality Pact, which was still in force.',
          ja: '攻撃は、なお有効であった日ソ中立条約に違反するものであった。',
          ru: 'Нападение нарушило действовавший пакт о нейтралитете.',
        },
        support: { sources: ['mofa-territory'] },
      },
      russian: {
        text: {
          en: 'Japan had refused to surrender; the Soviet Union, at its allies’ request, fulfilled the obligation that it had taken on at Yalta.',
          ja: '日本は降伏を拒んでおり、ソ連は連合国の求めに応じて、ヤルタで引き受けた義務を果たした。',
          ru: 'Япония отказалась капитулировать; СССР по предложению союзников выполнил обязательство, принятое в Ялте.',
        },
        support: { sources: ['soviet-declaration-1945', 'yalta-1945'] },
      },
    },
    topics: ['history', 'claims'],
    places: [],
  },
  {
    id: 'surrender-1945',
    date: '1945-08-14',
    until: '1945-09-02',
    statement: {
      text: {
        en: 'Japan tells the Allies on 14 August that it accepts the Potsdam Declaration, announces its surrender on 15 August and signs the instrument of surrender on 2 September.',
        ja: '日本は8月14日に連合国へポツダム宣言の受諾を伝え、15日に降伏を発表し、9月2日に降伏文書に署名した。',
        ru: '14 августа Япония сообщает союзникам, что принимает Потсдамскую декларацию, 15 августа объявляет о капитуляции, 2 сентября подписывает акт о ней.',
      },
      support: { sources: ['surrender-1945', 'acceptance-1945'], reports: ['001'] },
    },
    readings: {
      japanese: {
        text: {
          en: 'Soviet forces went on attacking after Japan had accepted the Potsdam Declaration and made clear that it would surrender.',
          ja: '日本がポツダム宣言を受諾し、降伏の意図を明らかにした後も、ソ連軍は攻撃を続けた。',
          ru: 'Советские войска продолжали наступать и после того, как Япония приняла Потсдамскую декларацию и ясно заявила о капитуляции.',
        },
        support: { sources: ['mofa-territory'] },
      },
      russian: {
        text: {
          en: 'The war ended when the instrument was signed on 2 September.',
          ja: '戦争が終わったのは、9月2日に降伏文書が署名された時である。',
          ru: 'Война окончилась с подписанием акта 2 сентября.',
        },
        support: { sources: ['stalin-1945'] },
      },
    },
    topics: ['history'],
    places: [],
  },
  {
    id: 'surrender-line-1945',
    date: '1945-08-16',
    until: '1945-08-27',
    statement: {
      text: {
        en: 'At Stalin’s request Truman adds all the Kuril Islands to the area that surrenders to Soviet forces under General Order No. 1; northern Hokkaido he declines. Of the Kuriles he writes on 27 August that their disposition must be made at a peace settlement, and that he was told that his predecessor had agreed to support there their acquisition by the Soviet Union.',
        ja: 'トルーマンはスターリンの求めに応じ、一般命令第1号でソ連軍に降伏する地域に千島列島/クリル諸島の全島を加えたが、北海道北部は退けた。8月27日には、千島の処分は講和において行われるべきだが、前任者は講和でソ連による取得を支持することに同意していたと聞いている、と書き送った。',
        ru: 'По просьбе Сталина Трумэн включает все Курильские острова в район капитуляции перед советскими войсками по Общему приказу № 1; в северной части Хоккайдо он отказывает. 27 августа он пишет о Курилах, что их судьбу должно решить мирное урегулирование и что, как ему сообщили, его предшественник согласился поддержать при этом приобретение их Советским Союзом.',
      },
      support: {
        sources: ['stalin-truman-1945', 'truman-stalin-1945', 'truman-draft-1945'],
      },
    },
    readings: {
      japanese: {
        text: {
          en: 'The order says where troops lay down their arms; as the United States told Japan in 1955, it was not meant to touch the final disposition.',
          ja: '命令は部隊が降伏する相手を定めたものにすぎない。米国も1955年、最終的な処分に触れる趣旨ではないと日本に伝えた。',
          ru: 'Приказ указывает, кому сдаются войска; как США сообщили Японии в 1955 году, окончательной судьбы островов он не касался.',
        },
        support: { sources: ['frus-1955', 'cabinet-secretariat-origin'] },
      },
      russian: {
        text: {
          en: 'The line followed what the three powers had decided in the Crimea: that the Kuril Islands come into Soviet possession.',
          ja: 'この線引きは、千島列島/クリル諸島がソ連の領有に移るという、クリミアにおける三国の決定に従ったものである。',
          ru: 'Эта линия следовала решению трёх держав в Крыму: Курильские острова переходят во владение СССР.',
        },
        support: { sources: ['stalin-truman-1945'] },
      },
    },
    topics: ['history', 'claims', 'military'],
    places: ['kurils'],
  },
  {
    id: 'landings-1945',
    date: '1945-08-28',
    until: '1945-09-05',
    statement: {
      text: {
        en: 'Soviet forces, in action on the chain since 18 August, take Etorofu/Iturup from 28 August and then the other three; accounts of the last day differ between 1 and 5 September.',
        ja: '8月18日から列島で作戦を進めていたソ連軍は、8月28日に択捉島/イトゥルプ島に上陸し、続いて残る三島も支配下に置いた。完了の日は9月1日とするものと5日とするものがある。',
        ru: 'Советские войска, с 18 августа действовавшие на гряде, с 28 августа занимают Эторофу/Итуруп, затем остальные три; последним днём называют и 1, и 5 сентября.',
      },
      support: {
        sources: ['ria-2025-08', 'immortal-regiment-1945', 'mofa-territory'],
        reports: ['001', '003'],
      },
    },
    readings: {
      japanese: {
        text: {
          en: 'The islands were occupied after Japan had accepted the Potsdam Declaration; the occupation has no legal basis.',
          ja: '島々は日本がポツダム宣言を受諾した後に占領されたもので、その占拠に法的根拠はない。',
          ru: 'Острова были заняты уже после принятия Японией Потсдамской декларации; оккупация не имеет правовых оснований.',
        },
        support: { sources: ['mofa-territory', 'cabinet-secretariat'] },
      },
      russian: {
        text: {
          en: 'It was the liberation of the Kuril Islands, which by the surrender passed to the Soviet Union.',
          ja: 'それは、日本の降伏によってソ連に移ったクリル諸島の解放であった。',
          ru: 'Это было освобождение Курильских островов, которые с капитуляцией Японии отошли к СССР.',
        },
        support: { sources: ['ria-2025-08', 'stalin-1945'] },
      },
    },
    topics: ['history', 'claims', 'military'],
    places: ['disputed', 'iturup', 'kunashir', 'shikotan', 'habomai'],
  },
  {
    id: 'scapin-1946',
    date: '1946-01-29',
    statement: {
      text: {
        en: 'The Allied command in Japan (SCAPIN-677) takes the Kuril Islands, Habomai and Shikotan out of Japanese administration; nothing in it, says paragraph 6, is an Allied policy on the final determination of the “minor islands” of Potsdam.',
        ja: '連合国軍最高司令官の覚書（SCAPIN-677）は、千島列島/クリル諸島、歯舞群島/ハボマイ、色丹島を日本の行政から切り離した。その第6項は、ポツダム宣言にいう「諸小島」の最終的決定に関する連合国の政策を示すものではないとする。',
        ru: 'Приказом SCAPIN-677 союзное командование в Японии выводит Курильские острова, Хабомаи и Шикотан из-под японского управления; согласно пункту 6 этого приказа, ничто в нём не выражает политики союзников относительно окончательного определения «менее крупных островов» Потсдамской декларации.',
      },
      support: { sources: ['scapin-677', 'frus-1955'] },
    },
    readings: {
      japanese: {
        text: {
          en: 'The order concerned administration under the occupation; by its own paragraph 6 it decides nothing on sovereignty, which only the treaty of 1951 settled.',
          ja: '覚書は占領下の行政に関する命令で、その第6項が示すとおり主権については何も決めていない。領土を法的に確定したのは1951年の条約である。',
          ru: 'Приказ касался управления в условиях оккупации; согласно его же пункту 6, вопроса о суверенитете он не решает — его решил только договор 1951 года.',
        },
        support: { sources: ['cabinet-secretariat-scapin', 'scapin-677'] },
      },
      russian: {
        text: {
          en: 'The Allied commander himself excluded the islands from Japan’s state authority; their becoming Soviet followed from the surrender.',
          ja: '連合国軍の最高司令官自身が、島々を日本の統治権から除外した。ソ連への編入は降伏の帰結である。',
          ru: 'Острова исключил из-под государственной власти Японии сам командующий союзников; их переход к СССР — следствие капитуляции.',
        },
        support: { sources: ['nuremberg-2021', 'brazhnik-ponomaryov', 'scapin-677'] },
      },
    },
    topics: ['history', 'claims'],
    places: ['kurils', 'shikotan', 'habomai'],
  },
  {
    id: 'decree-1946',
    date: '1946-02-02',
    statement: {
      text: {
        en: 'By decrees of the Presidium of its Supreme Soviet the Soviet Union makes southern Sakhalin and the Kuril Islands, the four included, part of its territory.',
        ja: 'ソ連最高会議幹部会の布告により、ソ連は南樺太/南サハリンと、四島を含む千島列島/クリル諸島を自国領に編入した。',
        ru: 'Указами Президиума Верховного Совета СССР Южный Сахалин и Курильские острова, включая четыре острова, объявляются территорией СССР.',
      },
      support: { sources: ['decree-1946', 'kommersant-2026', 'nuremberg-2021'] },
    },
    readings: {
      japanese: {
        text: {
          en: 'The incorporation was one-sided and without legal basis.',
          ja: '編入は一方的で、法的根拠を欠く。',
          ru: 'Присоединение было односторонним и не имело правовых оснований.',
        },
        support: { sources: ['cabinet-secretariat'] },
      },
      russian: {
        text: {
          en: 'The islands lawfully became part of the Soviet Union as an outcome of the war.',
          ja: '島々は戦争の結果として合法的にソ連の一部となった。',
          ru: 'Острова законно вошли в состав СССР по итогам войны.',
        },
        support: { sources: ['tass-2026', 'nuremberg-2021'] },
      },
    },
    topics: ['history', 'claims'],
    places: ['kurils', 'disputed'],
  },
  {
    id: 'residents-leave',
    date: '1946-12',
    until: '1949',
    statement: {
      text: {
        en: 'By agreement of the Allied command in Japan with the Soviet authorities (19 December 1946) Japanese in Soviet-held areas are shipped to Japan from that month on; so are the residents of the four who had not left before, from 1947, the few Ainu among them. The last leave in 1948 or in 1949, for the accounts differ. Their league, founded later, counts 17,291 residents of August 1945.',
        ja: '日本の連合国軍総司令部とソ連当局の協定（1946年12月19日）により、ソ連の管理下にあった日本人が同月以降、船で日本へ送られ、四島でも、それまでに離れていなかった住民が、わずかに残っていたアイヌとともに1947年から送られた。最後の時期は1948年とも1949年ともされる。1945年8月の居住者は、後に発足した居住者連盟の調べで1万7,291人。',
        ru: 'По соглашению союзного командования в Японии с советскими властями (19 декабря 1946 года) японцев из районов под советским управлением с того же месяца отправляют морем в Японию, с 1947 года — и жителей четырёх островов, не уехавших ранее, а с ними немногих оставшихся айнов. Последние уезжают в 1948 или в 1949 году — сведения расходятся. Основанный позднее союз жителей насчитывает 17 291 человека, живших там в августе 1945 года.',
      },
      support: {
        sources: [
          'frus-repatriation-1947-01',
          'frus-repatriation-1947',
          'kuzin-repatriation',
          'nemuro-outline',
          'cabinet-secretariat',
          'kuroiwa',
        ],
        reports: ['003'],
      },
    },
    readings: {
      japanese: {
        text: {
          en: 'All residents who had stayed were deported by force.',
          ja: '残っていた住民は全員、強制的に退去させられた。',
          ru: 'Все остававшиеся жители были насильственно депортированы.',
        },
        support: { sources: ['cabinet-secretariat', 'nemuro-outline'] },
      },
      russian: {
        text: {
          en: 'It was a repatriation of the Japanese population, as Russian studies call it.',
          ja: 'ロシアの研究でいう日本人住民の「送還」（レパトリアツィヤ）であった。',
          ru: 'Это была репатриация японского населения — так её называют российские исследования.',
        },
        support: { sources: ['kuzin-repatriation'] },
      },
    },
    topics: ['history'],
    places: ['disputed', 'iturup', 'kunashir', 'shikotan', 'habomai'],
  },
  {
    id: 'yoshida-1951',
    date: '1951-09-07',
    statement: {
      text: {
        en: 'At San Francisco Prime Minister Yoshida says that Japan’s ownership of Etorofu/Iturup and Kunashir/Kunashiri “of the South Kuriles” was never questioned by the Tsarist government, that the Kuriles were taken one-sidedly, and that Habomai and Shikotan are part of Hokkaido.',
        ja: '吉田首相はサンフランシスコで、「千島南部」の択捉島/イトゥルプ島とクナシル島/国後島が日本領であることに帝政ロシアは何ら異議を挿まなかった、千島は一方的に取られた、歯舞群島/ハボマイと色丹島は北海道の一部である、と述べた。',
        ru: 'В Сан-Франциско премьер-министр Ёсида говорит, что принадлежность Японии островов Эторофу/Итуруп и Кунашир/Кунасири «в южной части Курил» царское правительство никогда не оспаривало, что Курилы взяты в одностороннем порядке, а Хабомаи и Шикотан — часть Хоккайдо.',
      },
      support: { sources: ['yoshida-1951'] },
    },
    topics: ['history', 'claims', 'naming'],
    places: ['disputed', 'iturup', 'kunashir', 'shikotan', 'habomai'],
  },
  {
    id: 'san-francisco-1951',
    date: '1951-09-08',
    statement: {
      text: {
        en: 'In the Treaty of Peace signed at San Francisco Japan renounces all right, title and claim to the Kurile Islands; no recipient is named. By Article 25 the treaty gives no rights to a state that does not sign; the Soviet Union does not sign; its proposal that Japan recognize Soviet sovereignty is not taken up.',
        ja: 'サンフランシスコ平和条約で、日本は千島列島に対するすべての権利、権原および請求権を放棄した。帰属先は定められていない。第25条により、署名しない国は権利を与えられない。ソ連は署名しなかった。日本がソ連の主権を認めるとするソ連の提案は採られなかった。',
        ru: 'По мирному договору, подписанному в Сан-Франциско, Япония отказывается от всех прав, правооснований и претензий на Курильские острова; в чью пользу — не указано. По статье 25 договор не даёт прав неподписавшему государству; СССР договора не подписывает; его предложение о признании Японией советского суверенитета не принято.',
      },
      support: { sources: ['san-francisco-1951', 'frus-1955'] },
    },
    readings: {
      japanese: {
        text: {
          en: 'The Kurile Islands of the treaty do not include the four; whose Urup and the islands north of it are remains undetermined, and the Soviet Union can claim nothing from a treaty it did not sign.',
          ja: '条約にいう千島列島に四島は含まれない。ウルップ島以北の帰属は未定であり、ソ連は署名していない条約から何の権利も主張できない。',
          ru: 'Курильские острова, упомянутые в договоре, не включают четырёх островов; принадлежность Урупа и островов к северу от него не определена, а СССР ничего не может требовать по договору, которого не подписал.',
        },
        support: { sources: ['diet-answer-2006', 'diet-answer-2005', 'cabinet-office-agreements'] },
      },
      russian: {
        text: {
          en: 'The four are among the Kurile Islands; the renunciation holds towards everyone, whoever signed, and the Allies had already settled to whom the islands pass.',
          ja: '四島は千島列島に含まれる。放棄は署名国かどうかを問わず、すべての国に対して効力をもち、島々の帰属先は連合国がすでに決めていた。',
          ru: 'Четыре острова входят в Курильские; отказ действует в отношении всех, кто бы ни подписал договор, а кому переходят острова, союзники решили ещё раньше.',
        },
        support: { sources: ['tass-2019', 'russian-ministry-2025', 'sasakawa-san-francisco'] },
      },
    },
    topics: ['history', 'claims', 'naming'],
    places: ['kurils', 'disputed'],
  },
  {
    id: 'nishimura-1951',
    date: '1951-10-19',
    statement: {
      text: {
        en: 'Asked in the Diet, the head of the Treaties Bureau, Kumao Nishimura, answers that the Kurile Islands of the treaty take in the northern and the southern Kuriles (Etorofu/Iturup and Kunashir/Kunashiri), whose histories differ, and not Habomai and Shikotan. The government gave up this view in 1956.',
        ja: '外務省の西村熊雄条約局長は国会で、条約にいう千島列島には北千島と南千島（択捉島/イトゥルプ島とクナシル島/国後島）の両方が含まれるが、両者は歴史的にまったく立場が違うと答弁し、歯舞群島/ハボマイと色丹島は千島に含まれないとした。政府は1956年にこの見解を改めた。',
        ru: 'Начальник договорного департамента Кумао Нисимура отвечает в парламенте, что упомянутые в договоре Курильские острова включают северные и южные Курилы (Эторофу/Итуруп и Кунашир/Кунасири), исторически совершенно различные, но не Хабомаи и Шикотан. В 1956 году правительство от этого взгляда отказалось.',
      },
      support: { sources: ['diet-1951', 'diet-question-2006', 'sasakawa-san-francisco'] },
    },
    topics: ['history', 'claims', 'naming'],
    places: ['kurils', 'disputed', 'iturup', 'kunashir', 'shikotan', 'habomai'],
  },
  {
    id: 'london-1955',
    date: '1955-06',
    statement: {
      text: {
        en: 'Talks between Japan and the Soviet Union on restoring relations open in London.',
        ja: 'ロンドンで日ソ国交正常化交渉が始まった。',
        ru: 'В Лондоне открываются советско-японские переговоры о нормализации отношений.',
      },
      support: { sources: ['rossiiskaya-istoriya', 'frus-1955'] },
    },
    topics: ['history', 'talks-suspended'],
    places: [],
  },
  {
    id: 'unified-view-1956',
    date: '1956-02-11',
    statement: {
      text: {
        en: 'Japan’s government states as its unified view in the Diet that Etorofu/Iturup and Kunashir/Kunashiri are not among the Kurile Islands of the treaty of 1951.',
        ja: '日本政府は国会で、択捉島/イトゥルプ島とクナシル島/国後島は1951年の条約にいう千島列島に含まれないとする統一見解を示した。',
        ru: 'Правительство Японии излагает в парламенте единую позицию: Эторофу/Итуруп и Кунашир/Кунасири не входят в Курильские острова, упомянутые в договоре 1951 года.',
      },
      support: { sources: ['diet-answer-164073', 'diet-record-1977'] },
    },
    topics: ['history', 'claims', 'naming'],
    places: ['kurils', 'disputed', 'iturup', 'kunashir'],
  },
  {
    id: 'dulles-1956',
    date: '1956-08-19',
    statement: {
      text: {
        en: 'US Secretary of State Dulles tells Japan that a concession on the Kuriles could affect the standing of the Ryukyu Islands, then under US administration.',
        ja: '米国のダレス国務長官は日本に対し、千島で譲歩すれば、当時米国の施政下にあった琉球諸島の地位にも影響しうると伝えた。',
        ru: 'Госсекретарь США Даллес сообщает Японии, что уступка по Курилам может сказаться на положении островов Рюкю, находившихся тогда под управлением США.',
      },
      support: { sources: ['frus-1956'] },
    },
    readings: {
      japanese: {
        text: {
          en: 'In the end the United States bore Japan out: its aide-mémoire of 7 September 1956 says that Etorofu and Kunashiri, with Habomai and Shikotan, have always been part of Japan proper.',
          ja: '最終的に米国は日本の立場を支持した。1956年9月7日の覚書は、択捉島と国後島が歯舞群島・色丹島とともに常に日本固有の領土であったとしている。',
          ru: 'В итоге США поддержали Японию: по их памятной записке от 7 сентября 1956 года, Эторофу и Кунасири, вместе с Хабомаи и Шикотаном, всегда были частью собственно Японии.',
        },
        support: { sources: ['aide-memoire-1956', 'cabinet-office-aide-memoire'] },
      },
      russian: {
        text: {
          en: 'In 1956 the two countries were close to settling the dispute, and the United States, for interests of its own, put an ultimatum to Japan.',
          ja: '1956年、両国は問題の解決に近づいていたが、米国は自らの利益のために日本に最後通牒を突きつけた。',
          ru: 'В 1956 году обе страны были близки к решению вопроса, но США, исходя из собственных интересов, предъявили Японии ультиматум.',
        },
        support: { sources: ['kremlin-2016'] },
      },
    },
    topics: ['history', 'joint-declaration-1956'],
    places: ['kurils'],
  },
  {
    id: 'letters-1956',
    date: '1956-09-29',
    statement: {
      text: {
        en: 'In letters exchanged by Plenipotentiary Shunichi Matsumoto and First Deputy Foreign Minister Andrei Gromyko Japan assumes, and the Soviet Union is willing, that talks on a peace treaty “including the territorial issue” go on once relations are restored.',
        ja: '松本俊一全権とグロムイコ第一外務次官の往復書簡で、日本は国交再開後も「領土問題を含む」平和条約の交渉が続くものと了解すると述べ、ソ連もこれに応じた。',
        ru: 'В письмах, которыми обмениваются уполномоченный Японии Сюнъити Мацумото и первый заместитель министра иностранных дел СССР Андрей Громыко, Япония исходит из того, что переговоры о мирном договоре, «включающем и территориальный вопрос», продолжатся после восстановления отношений; СССР выражает согласие.',
      },
      support: { sources: ['letters-1956'] },
    },
    readings: {
      japanese: {
        text: {
          en: 'So the Soviet Union agreed to go on talking about the other two islands as well.',
          ja: 'これによりソ連は、残る二島についても交渉を続けることに同意した。',
          ru: 'Тем самым СССР согласился и дальше вести переговоры также о двух других островах.',
        },
        support: { sources: ['cabinet-secretariat-talks', 'letters-1956'] },
      },
      russian: {
        text: {
          en: 'The Joint Declaration, signed and ratified later, leaves these words out.',
          ja: 'その後に署名・批准された共同宣言には、この文言はない。',
          ru: 'В Совместной декларации, подписанной и ратифицированной позднее, этих слов нет.',
        },
        support: { sources: ['tass-2020-01', 'cwihp-talks'] },
      },
    },
    topics: ['history', 'joint-declaration-1956', 'talks-suspended'],
    places: ['disputed'],
  },
  {
    id: 'joint-declaration-1956',
    date: '1956-10-19',
    statement: {
      text: {
        en: 'The Joint Declaration ends the state of war and restores relations; the talks on a peace treaty are to go on, and the Soviet Union agrees, as the text has it to meet Japan’s wishes and in view of its interests, to hand over Habomai and Shikotan to Japan, the handover to take place after a peace treaty. Both states ratify it.',
        ja: '日ソ共同宣言により戦争状態が終わり、国交が回復した。両国は平和条約の交渉を続けることで合意し、ソ連は、宣言の文言によれば日本の要望に応え日本の利益を考慮して、歯舞群島/ハボマイと色丹島を日本に引き渡すことに同意し、実際の引き渡しは平和条約の締結後とされた。両国はこれを批准した。',
        ru: 'Совместная декларация прекращает состояние войны и восстанавливает отношения; переговоры о мирном договоре решено продолжать, и СССР, как сказано в тексте, идя навстречу пожеланиям Японии и учитывая её интересы, соглашается передать Японии Хабомаи и Шикотан с тем, что передача состоится после мирного договора. Оба государства её ратифицируют.',
      },
      support: {
        sources: ['joint-declaration-1956', 'japanese-memorandum-1960', 'tass-2018-11-28'],
        reports: ['001'],
      },
    },
    readings: {
      japanese: {
        text: {
          en: 'The two are to be handed over; the attribution of the other two remains to be settled as well.',
          ja: '二島は引き渡され、残る二島の帰属も解決すべき問題として残っている。',
          ru: 'Два острова подлежат передаче; принадлежность двух других тоже ещё предстоит решить.',
        },
        support: { sources: ['irkutsk-2001', 'cabinet-secretariat-talks'] },
      },
      russian: {
        text: {
          en: 'The declaration concerns two islands only; first the treaty, and with it the recognition of the outcome of the war.',
          ja: '宣言が扱うのは二島だけであり、まず平和条約と、それに伴う戦争の結果の承認が必要である。',
          ru: 'Декларация касается только двух островов; сначала договор, а с ним и признание итогов войны.',
        },
        support: { sources: ['putin-2021', 'tass-2019'] },
      },
    },
    topics: ['joint-declaration-1956', 'history', 'talks-suspended'],
    places: ['shikotan', 'habomai'],
  },
  {
    id: 'condition-1960',
    date: '1960-01-27',
    statement: {
      text: {
        en: 'After Japan’s new security treaty with the United States the Soviet Union makes the handover depend on the withdrawal of all foreign troops from Japan; Japan rejects the condition.',
        ja: '日米の新しい安全保障条約の調印を受け、ソ連は、日本領土からの全外国軍隊の撤退を引き渡しの条件に加えた。日本はこの条件を拒否した。',
        ru: 'После нового договора Японии с США о безопасности СССР ставит передачу в зависимость от вывода всех иностранных войск из Японии; Япония отвергает это условие.',
      },
      support: {
        sources: [
          'soviet-memoranda-1960',
          'japanese-memorandum-1960',
          'japan-times-2018-12',
          'tass-2018-12-17',
        ],
      },
    },
    readings: {
      japanese: {
        text: {
          en: 'One side cannot change what both states agreed and ratified; and foreign troops were in Japan already when the declaration was signed.',
          ja: '両国が合意し批准した内容を一方が変えることはできない。しかも宣言が署名されたとき、外国軍隊はすでに日本に駐留していた。',
          ru: 'Одна сторона не может менять то, о чём оба государства договорились и что они ратифицировали; к тому же иностранные войска находились в Японии уже при подписании декларации.',
        },
        support: { sources: ['japanese-memorandum-1960', 'japan-times-2018-12'] },
      },
      russian: {
        text: {
          en: 'The new treaty, aimed at the Soviet Union and China, changed the circumstances; a handover would have enlarged the territory open to foreign troops.',
          ja: '新条約はソ連と中国に向けられたもので、状況を変えた。島々を引き渡せば、外国軍隊が使える領域を広げることになった。',
          ru: 'Новый договор был направлен против СССР и Китая и изменил обстоятельства; передача островов расширила бы территорию, открытую иностранным войскам.',
        },
        support: { sources: ['soviet-memoranda-1960', 'cwihp-talks'] },
      },
    },
    topics: ['history', 'joint-declaration-1956', 'military'],
    places: ['shikotan', 'habomai'],
  },
  {
    id: 'tanaka-brezhnev-1973',
    date: '1973-10-10',
    statement: {
      text: {
        en: 'The communiqué of Prime Minister Tanaka’s visit to Moscow says that good relations would be served by settling the “unresolved problems” left since the Second World War and concluding a peace treaty; it names no islands.',
        ja: '田中首相の訪ソに際する共同声明は、第二次大戦の時からの「未解決の諸問題」を解決して平和条約を締結することが善隣友好関係に寄与するとした。島の名はない。',
        ru: 'В заявлении по итогам визита премьер-министра Танаки в Москву говорится, что добрососедству послужили бы урегулирование «нерешённых вопросов», оставшихся со времён Второй мировой войны, и заключение мирного договора; острова не названы.',
      },
      support: { sources: ['communique-1973', 'kyodo-2023-10'] },
    },
    readings: {
      japanese: {
        text: {
          en: 'In their talks the two leaders confirmed that the attribution of the four was among the problems.',
          ja: '会談で両首脳は、四島の帰属が諸問題に含まれることを確認した。',
          ru: 'На переговорах оба руководителя подтвердили, что в число этих вопросов входит принадлежность четырёх островов.',
        },
        support: { sources: ['kyodo-2023-10', 'betsukai'] },
      },
      russian: {
        text: {
          en: 'No Soviet–Japanese document after the letters of 1956 contains the words “territorial issue”.',
          ja: '1956年の書簡より後の日ソ間の文書に「領土問題」という言葉はない。',
          ru: 'Ни в одном советско-японском документе после писем 1956 года слов «территориальный вопрос» нет.',
        },
        support: { sources: ['cwihp-talks'] },
      },
    },
    topics: ['history', 'talks-suspended'],
    places: ['disputed'],
  },
  {
    id: 'northern-territories-day-1981',
    date: '1981-01-06',
    statement: {
      text: {
        en: 'Japan’s cabinet makes 7 February, the day of the Treaty of Shimoda, Northern Territories Day.',
        ja: '日本政府は閣議了解により、日魯通好条約（下田条約）調印の日である2月7日を「北方領土の日」とした。',
        ru: 'Правительство Японии объявляет 7 февраля, день подписания Симодского трактата, Днём Северных территорий.',
      },
      support: { sources: ['cabinet-office-day'] },
    },
    readings: {
      japanese: {
        text: {
          en: 'On that day of 1855 the boundary was first settled, in a peaceful way; the day serves to make the question better understood.',
          ja: '1855年のこの日に国境が初めて平和裏に定められた。この日は、問題への理解を深めるためのものである。',
          ru: 'В этот день 1855 года граница была впервые и мирно установлена; сам день служит тому, чтобы вопрос лучше понимали.',
        },
        support: { sources: ['cabinet-office-day', 'cabinet-secretariat'] },
      },
      russian: {
        text: {
          en: 'The Treaty of Shimoda, long out of force, has nothing to do with a peace treaty, and to tie claims to it is artificial; the day’s rallies are directed against Russia.',
          ja: 'とうに失効した下田条約は平和条約とは無関係であり、領有権の主張に結びつけるのは不自然である。この日の集会はロシアに敵対している。',
          ru: 'Давно утративший силу Симодский трактат не имеет отношения к мирному договору, и связывать с ним претензии — искусственно; приуроченные ко дню митинги носят антироссийский характер.',
        },
        support: {
          sources: ['russian-ministry-shimoda', 'military-history-journal-2020', 'izvestia-2026'],
        },
      },
    },
    topics: ['history', 'naming'],
    places: ['disputed'],
  },
  {
    id: 'grave-visits-1986',
    date: '1986-07-02',
    statement: {
      text: {
        en: 'Notes are exchanged on visits by Japanese families to graves on the islands, with identity papers and without visas. Such visits, begun in 1964, had stopped in 1976 when Moscow asked for passports and visas.',
        ja: '日本人遺族の墓参を、査証なし・身分証明書で認める口上書が交換された。墓参は1964年に始まったが、ソ連が旅券と査証を求めた1976年から途絶えていた。',
        ru: 'Стороны обмениваются нотами о поездках японских семей на могилы на островах — по удостоверениям личности, без виз. Эти поездки, начатые в 1964 году, прервались в 1976-м, когда Москва потребовала паспортов и виз.',
      },
      support: { sources: ['cabinet-office-graves', 'tass-2023-01-25'] },
    },
    topics: ['visa-free-visits'],
    places: ['disputed'],
  },
  {
    id: 'communique-1991',
    date: '1991-04-18',
    statement: {
      text: {
        en: 'In Tokyo Prime Minister Kaifu and President Gorbachev state that they have talked of a peace treaty, delimitation included, with regard to both sides’ positions on where the four, each named, belong; visits without visas are proposed.',
        ja: '東京で海部首相とゴルバチョフ大統領は、名を挙げた四島の帰属についての双方の立場を考慮しつつ、領土画定の問題を含む平和条約について話し合ったと声明した。査証なしの訪問も提案された。',
        ru: 'В Токио премьер-министр Кайфу и президент Горбачёв заявляют, что обсуждали мирный договор, включая территориальное размежевание, с учётом позиций сторон о принадлежности четырёх поимённо названных островов; предложены безвизовые поездки.',
      },
      support: { sources: ['communique-1991', 'exchange-letters-1991'] },
    },
    topics: ['history', 'talks-suspended', 'visa-free-visits'],
    places: ['disputed', 'iturup', 'kunashir', 'shikotan', 'habomai'],
  },
  {
    id: 'visa-free-1991',
    date: '1991-10-14',
    statement: {
      text: {
        en: 'By an exchange of letters the foreign ministers set up visa-free mutual visits between the islands’ inhabitants and Japan, until the question of a peace treaty, the territorial issue included, is settled; the visits begin in 1992.',
        ja: '外相間の往復書簡により、領土問題の解決を含む平和条約締結問題が解決されるまでの間の、島の住民と日本とのビザなし相互訪問の枠組みが設けられ、翌1992年に始まった。',
        ru: 'Обменом писем министры иностранных дел вводят, до решения вопроса о мирном договоре, включая территориальный, безвизовые взаимные поездки жителей островов и Японии; поездки начинаются в 1992 году.',
      },
      support: { sources: ['exchange-letters-1991', 'order-2022', 'interfax-2022'] },
    },
    topics: ['visa-free-visits'],
    places: ['disputed'],
  },
  {
    id: 'tokyo-declaration-1993',
    date: '1993-10-13',
    statement: {
      text: {
        en: 'The Tokyo Declaration: talks shall lead to a peace treaty by settling where the four islands, each named, belong, on the basis of historical and legal facts, of what both countries have agreed, and of law and justice.',
        ja: '東京宣言は、名を挙げた四島の帰属問題を、歴史的・法的事実に立脚し、両国間で合意された文書と法と正義の原則に基づいて解決し、平和条約を締結するよう交渉を続けるとした。',
        ru: 'Токийская декларация: переговоры должны привести к мирному договору путём решения вопроса о принадлежности четырёх поимённо названных островов исходя из исторических и юридических фактов, на основе согласованных документов и принципов законности и справедливости.',
      },
      support: { sources: ['tokyo-declaration-1993', 'irkutsk-statement-2001'] },
    },
    readings: {
      japanese: {
        text: {
          en: 'All four are on the table, and their attribution is to be settled before a treaty.',
          ja: '四島すべてが交渉の対象であり、その帰属を解決したうえで平和条約を結ぶ。',
          ru: 'Предмет переговоров — все четыре острова, и их принадлежность должна быть решена до договора.',
        },
        support: { sources: ['cabinet-secretariat-talks', 'irkutsk-2001'] },
      },
      russian: {
        text: {
          en: 'It was an agreement to talk; neither the Soviet Union nor Russia ever agreed to hand over four islands.',
          ja: '合意されたのは話し合うことであり、ソ連もロシアも四島の引き渡しに同意したことは一度もない。',
          ru: 'Договаривались о переговорах; передать четыре острова ни СССР, ни Россия никогда не соглашались.',
        },
        support: { sources: ['putin-2021', 'rg-2019'] },
      },
    },
    topics: ['history', 'talks-suspended'],
    places: ['disputed', 'iturup', 'kunashir', 'shikotan', 'habomai'],
  },
  {
    id: 'moscow-declaration-1998',
    date: '1998-11-13',
    statement: {
      text: {
        en: 'After meetings at Krasnoyarsk (1997) and Kawana (1998) the Moscow Declaration of Prime Minister Obuchi and President Yeltsin aims at a peace treaty by the year 2000 and sets up panels on drawing the border and on joint economic activity on the islands.',
        ja: 'クラスノヤルスク（1997年）と川奈（1998年）での会談を経て、小渕首相とエリツィン大統領のモスクワ宣言は、2000年までの平和条約締結を目指し、国境画定委員会と島々での共同経済活動委員会を設けた。',
        ru: 'После встреч в Красноярске (1997) и Каване (1998) Московская декларация премьер-министра Обути и президента Ельцина ставит целью мирный договор к 2000 году и создаёт подкомиссии по пограничному размежеванию и совместной хозяйственной деятельности на островах.',
      },
      support: { sources: ['moscow-declaration-1998', 'japan-times-1998'] },
    },
    topics: ['history', 'talks-suspended', 'joint-economic-activity'],
    places: ['disputed'],
  },
  {
    id: 'former-residents-1999',
    date: '1999-09-02',
    statement: {
      text: {
        en: 'A further agreement makes it as easy as possible for former Japanese residents and their families to visit the islands.',
        ja: '日本人元島民とその家族による島々への訪問を最大限簡易化する合意が成立した。',
        ru: 'Ещё одно соглашение максимально облегчает посещение островов бывшими японскими жителями и их семьями.',
      },
      support: { sources: ['order-2022', 'moscow24-2022', 'interfax-2022'] },
    },
    topics: ['visa-free-visits'],
    places: ['disputed'],
  },
  {
    id: 'statement-2000',
    date: '2000-09-05',
    statement: {
      text: {
        en: 'In Tokyo Prime Minister Mori and President Putin agree to go on with the talks on the basis of all earlier agreements and to conclude a treaty by settling where the four islands belong.',
        ja: '東京で森首相とプーチン大統領は、これまでのすべての合意に基づいて交渉を続け、四島の帰属問題を解決して平和条約を結ぶことで一致した。',
        ru: 'В Токио премьер-министр Мори и президент Путин договариваются продолжать переговоры на основе всех прежних договорённостей и заключить договор, решив вопрос о принадлежности четырёх островов.',
      },
      support: { sources: ['statement-2000'] },
    },
    topics: ['talks-suspended', 'history'],
    places: ['disputed', 'iturup', 'kunashir', 'shikotan', 'habomai'],
  },
  {
    id: 'irkutsk-2001',
    date: '2001-03-25',
    statement: {
      text: {
        en: 'In Irkutsk Prime Minister Mori and President Putin call the declaration of 1956 the basic legal document that opened the talks, and confirm that a treaty is to come by settling the question of the four islands on the basis of the Tokyo Declaration of 1993.',
        ja: 'イルクーツクで森首相とプーチン大統領は、1956年の共同宣言を交渉の出発点をなす基本的な法的文書とし、1993年の東京宣言に基づいて四島の帰属問題を解決し、平和条約を結ぶことを確認した。',
        ru: 'В Иркутске премьер-министр Мори и президент Путин называют декларацию 1956 года базовым юридическим документом, открывшим переговоры, и подтверждают: договор должен быть заключён путём решения вопроса о четырёх островах на основе Токийской декларации 1993 года.',
      },
      support: { sources: ['irkutsk-statement-2001', 'irkutsk-2001'] },
    },
    topics: ['history', 'joint-declaration-1956', 'talks-suspended'],
    places: ['disputed'],
  },
  {
    id: 'ainu-rights-2008',
    date: '2002',
    until: '2008',
    statement: {
      text: {
        en: 'The Hokkaido Utari Association of the Ainu resolves in 2002 to demand indigenous rights in the islands; in 2008, when the Diet calls the Ainu an indigenous people, a summit of indigenous peoples on Hokkaido asks that they take part in any talks on the islands.',
        ja: 'アイヌの団体「北海道ウタリ協会」は2002年、島々における先住権を求める方針を決めた。国会がアイヌを先住民族と認める決議をした2008年、北海道で開かれた先住民族サミットは、島々をめぐる交渉へのアイヌの参加を求めた。',
        ru: 'Айнская ассоциация «Хоккайдо Утари» в 2002 году решает добиваться прав коренного народа на островах; в 2008 году, когда парламент Японии называет айнов коренным народом, саммит коренных народов на Хоккайдо требует их участия в любых переговорах об островах.',
      },
      support: { sources: ['kuroiwa', 'lewallen-2008'] },
    },
    topics: ['claims'],
    places: ['disputed', 'iturup', 'kunashir', 'shikotan', 'habomai'],
  },
  {
    id: 'law-2009',
    date: '2009-07-03',
    statement: {
      text: {
        en: 'Japan’s parliament revises its law of 1982 on special measures for the four: for the first time a law calls them “inherent territory”.',
        ja: '日本の国会が四島に関する1982年の特別措置法を改正し、法律で初めて四島を「固有の領土」とした。',
        ru: 'Парламент Японии меняет закон 1982 года об особых мерах в отношении четырёх островов: впервые в законе они названы «исконной территорией».',
      },
      support: { sources: ['itar-tass-2009', 'ria-2009', 'ldp-2009'] },
    },
    readings: {
      japanese: {
        text: {
          en: 'The law says whose the four are and gives the talks and exchanges a national frame; the visits rest on mutual agreement, so a fitting answer from Russia is hoped for.',
          ja: '四島がどの国のものかを明示し、交渉と交流を国として支える改正である。訪問は双方の合意によるもので、ロシアの適切な対応を期待する。',
          ru: 'Закон говорит, чьи это острова, и даёт переговорам и обменам общегосударственную основу; поездки основаны на взаимном согласии, и от России ждут надлежащего ответа.',
        },
        support: { sources: ['ldp-2009', 'ria-2009'] },
      },
      russian: {
        text: {
          en: 'It is an extremely unfriendly gesture and an insult to the Russian people; the Federation Council asks the president to consider ending the visa-free visits.',
          ja: '極めて非友好的な行為で、ロシア国民への侮辱である。上院は大統領に、ビザなし訪問の打ち切りを検討するよう求めた。',
          ru: 'Это крайне недружественный жест и оскорбление российского народа; Совет Федерации просит президента рассмотреть прекращение безвизовых поездок.',
        },
        support: { sources: ['ria-2009'] },
      },
    },
    topics: ['claims', 'visa-free-visits'],
    places: ['disputed'],
  },
  {
    id: 'medvedev-2010',
    date: '2010-11-01',
    statement: {
      text: {
        en: 'President Medvedev visits Kunashir/Kunashiri, the first head of the Soviet or Russian state to come to the four; Japan protests and calls its ambassador home for a time.',
        ja: 'メドベージェフ大統領が、ソ連・ロシアの国家元首として初めて四島の一つ、クナシル島/国後島を訪れた。日本は抗議し、駐ロシア大使を一時帰国させた。',
        ru: 'Президент Медведев посещает Кунашир/Кунасири — первым из глав советского и российского государств, побывавших на одном из четырёх островов; Япония протестует и на время отзывает посла.',
      },
      support: { sources: ['sputnik-2010', 'jpost-2010'] },
    },
    readings: {
      japanese: {
        text: {
          en: 'The islands are part of Japan, and the visit is very regrettable.',
          ja: '島々は日本の領土であり、訪問はきわめて遺憾である。',
          ru: 'Острова — часть Японии, и этот визит вызывает большое сожаление.',
        },
        support: { sources: ['jpost-2010'] },
      },
      russian: {
        text: {
          en: 'The islands are Russian land, and the president himself decides where he travels in his country.',
          ja: '島々はロシアの領土であり、大統領が国内のどこへ行くかは自ら決める。',
          ru: 'Острова — российская земля, и президент сам определяет маршруты поездок по своей стране.',
        },
        support: { sources: ['sputnik-2010', 'ria-2010'] },
      },
    },
    topics: ['claims'],
    places: ['disputed', 'kunashir'],
  },
  {
    id: 'missiles-2016',
    date: '2016-11',
    statement: {
      text: {
        en: 'The paper of Russia’s Pacific Fleet reports coastal missiles on two of the islands, Bastion on Etorofu/Iturup and Bal on Kunashir/Kunashiri.',
        ja: 'ロシア太平洋艦隊の新聞が、択捉島/イトゥルプ島に「バスチオン」、クナシル島/国後島に「バル」と、二島への地対艦ミサイルの配備を報じた。',
        ru: 'Газета Тихоокеанского флота России сообщает о береговых ракетных комплексах на двух островах: «Бастион» — на Эторофу/Итурупе, «Бал» — на Кунашире/Кунасири.',
      },
      support: { sources: ['rbc-2016'] },
    },
    readings: {
      japanese: {
        text: {
          en: 'The islands are Japan’s inherent territory; the deployment is not compatible with its position and is regrettable.',
          ja: '島々は日本固有の領土であり、配備は日本の立場と相いれず遺憾である。',
          ru: 'Острова — исконная территория Японии; размещение ракет несовместимо с её позицией и вызывает сожаление.',
        },
        support: { sources: ['tv-asahi-2016'] },
      },
      russian: {
        text: {
          en: 'The missiles serve to watch territorial waters and to guard the coast against landings.',
          ja: '配備は領海を監視し、上陸から沿岸を守るためのものである。',
          ru: 'Комплексы служат контролю территориальных вод и защите побережья от высадки.',
        },
        support: { sources: ['rbc-2016'] },
      },
    },
    topics: ['military'],
    places: ['iturup', 'kunashir'],
  },
  {
    id: 'joint-activity-2016',
    date: '2016-12-15',
    until: '2016-12-16',
    statement: {
      text: {
        en: 'Prime Minister Abe and President Putin agree in Japan to begin talks on joint economic activity on the islands, without prejudice to either side’s position on a peace treaty.',
        ja: '安倍首相とプーチン大統領は日本で会談し、島々での共同経済活動に関する協議の開始で一致した。平和条約問題に関する双方の立場を害さないものとされた。',
        ru: 'Премьер-министр Абэ и президент Путин договариваются в Японии начать консультации о совместной хозяйственной деятельности на островах — без ущерба для позиций сторон по мирному договору.',
      },
      support: { sources: ['press-statement-2016', 'kremlin-2016', 'upi-2016'] },
    },
    readings: {
      japanese: {
        text: {
          en: 'The activity is to be under a special framework made for the two countries alone.',
          ja: '共同経済活動は、両国の間にのみ創設される「特別な制度」の下で行う。',
          ru: 'Деятельность должна вестись в рамках особого режима, созданного только для двух стран.',
        },
        support: { sources: ['nikkei-2016', 'kantei-2016'] },
      },
      russian: {
        text: {
          en: 'The activity is to be under Russian law, for the islands are Russian territory.',
          ja: '島々はロシアの領土であるから、共同経済活動はロシアの法律に従って行う。',
          ru: 'Деятельность должна вестись по российским законам, ведь это российская территория.',
        },
        support: { sources: ['tass-2016-12-15', 'upi-2016'] },
      },
    },
    topics: ['joint-economic-activity'],
    places: ['disputed'],
  },
  {
    id: 'singapore-2018',
    date: '2018-11-14',
    statement: {
      text: {
        en: 'In Singapore Prime Minister Abe and President Putin agree to step up the talks on the basis of the declaration of 1956.',
        ja: 'シンガポールで安倍首相とプーチン大統領は、1956年の共同宣言を基礎に交渉を加速させることで一致した。',
        ru: 'В Сингапуре премьер-министр Абэ и президент Путин договариваются активизировать переговоры на основе декларации 1956 года.',
      },
      support: {
        sources: ['kremlin-2018', 'tass-2018-11-14', 'japan-times-2018-11'],
        reports: ['001'],
      },
    },
    readings: {
      japanese: {
        text: {
          en: 'If the two are handed over, it is confirmed that sovereignty over them is Japan’s.',
          ja: '二島が引き渡されるのであれば、日本の主権も当然に確認されることになる。',
          ru: 'Если два острова будут переданы, тем самым подтвердится и суверенитет Японии над ними.',
        },
        support: { sources: ['japan-times-2018-11'] },
      },
      russian: {
        text: {
          en: 'The declaration of 1956 does not say on what grounds the two are to be handed over, nor under whose sovereignty they would come.',
          ja: '1956年の宣言は、二島がどのような根拠で引き渡され、どちらの主権の下に置かれるかを述べていない。',
          ru: 'В декларации 1956 года не сказано, на каких основаниях передаются два острова и под чей суверенитет они попадают.',
        },
        support: { sources: ['sputnik-2018-11', 'jiji-2018-11', 'japan-times-2018-11'] },
      },
    },
    topics: ['joint-declaration-1956', 'talks-suspended', 'history'],
    places: ['shikotan', 'habomai'],
  },
  {
    id: 'constitution-2020',
    date: '2020-07',
    statement: {
      text: {
        en: 'Russia’s constitution, as amended by a vote that ends on 1 July, bars giving away any part of the country’s territory; drawing the boundary with a neighbour is excepted.',
        ja: '7月1日まで行われた投票で改正されたロシア憲法は、領土の割譲を禁じた。隣国との国境の画定は除かれている。',
        ru: 'Конституция России с поправками, принятыми на голосовании, завершившемся 1 июля, запрещает отчуждение территории страны; исключение — проведение границы с соседями.',
      },
      support: {
        sources: ['constitution-2020', 'tass-2020', 'jiji-2020'],
        reports: ['001', '003'],
      },
    },
    readings: {
      japanese: {
        text: {
          en: 'Japan’s position is what it was: to go on with the talks, settle the territorial question, and then conclude a treaty.',
          ja: '日本の立場は変わらない。交渉を続け、領土問題を解決し、そのうえで平和条約を結ぶ。',
          ru: 'Позиция Японии прежняя: продолжать переговоры, решить территориальный вопрос и затем заключить договор.',
        },
        support: { sources: ['jiji-2020', 'tass-2020'] },
      },
      russian: {
        text: {
          en: 'Russia’s sovereignty over the islands is now written into the constitution and not subject to revision.',
          ja: '島々に対するロシアの主権は憲法にも定められ、見直しの対象とならない。',
          ru: 'Суверенитет России над островами закреплён и в конституции и пересмотру не подлежит.',
        },
        support: { sources: ['tass-2026'] },
      },
    },
    topics: ['constitution', 'claims'],
    places: ['disputed'],
  },
  {
    id: 'sanctions-2022',
    date: '2022-02-23',
    until: '2022-03-16',
    statement: {
      text: {
        en: 'With the Group of Seven Japan brings in sanctions against Russia over Ukraine: from 23 February, on 1 March against the assets of Russia’s president and central bank; on 16 March it announces the end of Russia’s most-favoured-nation status. On 7 March Russia lists Japan among unfriendly states.',
        ja: '日本はG7とともに、ウクライナ情勢をめぐる対ロシア制裁を始めた。2月23日に発表し、3月1日には大統領や中央銀行の資産を凍結、3月16日には最恵国待遇の撤回を表明した。3月7日、ロシアは日本を非友好国に指定した。',
        ru: 'Вместе с «Группой семи» Япония вводит санкции против России из-за Украины: с 23 февраля, 1 марта — против активов российского президента и Центрального банка, 16 марта объявляет о лишении режима наибольшего благоприятствования. 7 марта Россия включает Японию в перечень недружественных государств.',
      },
      support: {
        sources: [
          'jiji-2022-02',
          'us-embassy-2022-03-01',
          'us-embassy-2022-03-17',
          'tass-2022-02',
          'unfriendly-2022',
        ],
      },
    },
    topics: ['sanctions'],
    places: [],
  },
  {
    id: 'ukraine-war-2022',
    date: '2022-02-24',
    until: '2022-03-02',
    statement: {
      text: {
        en: 'Russian forces enter Ukraine. By 141 votes to 5, with 35 abstentions, the United Nations General Assembly deplores in the strongest terms “the aggression by the Russian Federation against Ukraine” and demands withdrawal (ES-11/1, 2 March); Japan is among the sponsors, Russia votes against.',
        ja: 'ロシア軍がウクライナに入った。国連総会は3月2日、「ロシアによるウクライナに対する侵略」に最も強い言葉で遺憾の意を表し、撤退を求める決議ES-11/1を賛成141、反対5、棄権35で採択した。日本は共同提案国となり、ロシアは反対した。',
        ru: 'Российские войска входят на территорию Украины. Генеральная Ассамблея ООН 141 голосом против 5 при 35 воздержавшихся самым решительным образом выражает сожаление по поводу «агрессии Российской Федерации против Украины» и требует вывода войск (ES-11/1, 2 марта); Япония среди авторов резолюции, Россия голосует против.',
      },
      support: { sources: ['un-es-11-1', 'germany-un-2022'] },
    },
    readings: {
      japanese: {
        text: {
          en: 'It is an invasion that shakes the foundation of the international order, in Asia as well as in Europe.',
          ja: '欧州のみならず、アジアを含む国際秩序の根幹を揺るがす侵略である。',
          ru: 'Это вторжение, подрывающее основы международного порядка не только в Европе, но и в Азии.',
        },
        support: { sources: ['bluebook-2022', 'sankei-2022-04'] },
      },
      russian: {
        text: {
          en: 'It is a special military operation to protect the people of Donbass, with no plan to occupy Ukrainian territory, says President Putin on 24 February.',
          ja: 'ドンバスの住民を守るための「特別軍事作戦」であり、ウクライナ領を占領する計画はない（2月24日、プーチン大統領）。',
          ru: 'Это специальная военная операция для защиты жителей Донбасса; в планы не входит оккупация украинских территорий, говорит президент Путин 24 февраля.',
        },
        support: { sources: ['tass-2022-02'] },
      },
    },
    topics: ['sanctions'],
    places: [],
  },
  {
    id: 'wording-2022',
    date: '2022-03-07',
    until: '2022-03-17',
    statement: {
      text: {
        en: 'Prime Minister Kishida again calls the islands “inherent territory” (7 March) and “illegally occupied” (17 March), words that Japanese governments had avoided for some years.',
        ja: '岸田首相は、日本政府が数年来控えていた「固有の領土」（3月7日）、「不法占拠」（3月17日）という表現を再び用いた。',
        ru: 'Премьер-министр Кисида снова называет острова «исконной территорией» (7 марта) и «незаконно оккупированными» (17 марта) — правительства Японии несколько лет избегали этих слов.',
      },
      support: { sources: ['mainichi-2022', 'yomiuri-2022', 'asahi-2022-03'], reports: ['001'] },
    },
    topics: ['claims', 'naming'],
    places: ['disputed'],
  },
  {
    id: 'talks-ended-2022',
    date: '2022-03-21',
    statement: {
      text: {
        en: 'Russia’s Foreign Ministry declares that in the present conditions Russia does not intend to continue the peace-treaty talks; it ends the visa-free visits under the agreements of 1991 and 1999, leaves the talks on joint economic activity, and blocks the extension of Japan’s status as a partner of the Black Sea Economic Cooperation.',
        ja: 'ロシア外務省は、現在の状況では平和条約交渉を続ける意向はないと表明し、1991年と1999年の合意によるビザなし訪問の打ち切り、共同経済活動の協議からの離脱、黒海経済協力機構における日本のパートナー資格の延長阻止を発表した。',
        ru: 'МИД России заявляет, что Россия в нынешних условиях не намерена продолжать переговоры о мирном договоре, прекращает безвизовые поездки по соглашениям 1991 и 1999 годов, выходит из диалога о совместной хозяйственной деятельности и блокирует продление статуса Японии как партнёра Организации Черноморского экономического сотрудничества.',
      },
      support: {
        sources: ['russian-ministry-2022', 'interfax-2022'],
        reports: ['001', '002', '004'],
      },
    },
    readings: {
      japanese: {
        text: {
          en: 'The whole situation comes from Russia’s invasion of Ukraine; to turn it onto relations with Japan is unjust and unacceptable.',
          ja: '今回の事態はすべてロシアによるウクライナ侵略に起因し、それを日露関係に転嫁するのは不当で受け入れられない。',
          ru: 'Всё положение вызвано вторжением России на Украину; переносить это на отношения с Японией несправедливо и неприемлемо.',
        },
        support: { sources: ['tbs-2022', 'kyodo-2022'], reports: ['002', '003', '004'] },
      },
      russian: {
        text: {
          en: 'It is an answer to Japan’s unfriendly restrictions over Ukraine; the responsibility lies with Tokyo, which chose an anti-Russian course instead of good neighbourliness.',
          ja: 'ウクライナ情勢をめぐる日本の非友好的な制限措置への対応であり、責任は、善隣ではなく反ロシアの道を選んだ東京にある。',
          ru: 'Это ответ на недружественные ограничения Японии в связи с Украиной; ответственность лежит на Токио, выбравшем антироссийский курс вместо добрососедства.',
        },
        support: { sources: ['russian-ministry-2022', 'interfax-2022'], reports: ['001', '002'] },
      },
    },
    topics: [
      'talks-suspended',
      'sanctions',
      'reactions',
      'visa-free-visits',
      'joint-economic-activity',
    ],
    places: ['disputed'],
  },
  {
    id: 'medvedev-2022',
    date: '2022-03-22',
    statement: {
      text: {
        en: 'Dmitry Medvedev, Deputy Chairman of Russia’s Security Council, writes on Telegram that the two sides would never have agreed on the islands and that the decision is “historically justified, overdue and fair”.',
        ja: 'ロシア安全保障会議のメドベージェフ副議長はテレグラムに、島々について合意に至ることは決してなかっただろうとし、この決定を「歴史的に正当で、機が熟した、公正なもの」と書いた。',
        ru: 'Заместитель председателя Совета безопасности России Дмитрий Медведев пишет в Telegram, что согласия по островам никогда не удалось бы достичь, и называет решение «исторически оправданным, назревшим и справедливым».',
      },
      support: { sources: ['vesti-az-2022', 'tass-2022', 'novye-izvestia-2022'], reports: ['000'] },
    },
    topics: ['reactions', 'talks-suspended'],
    places: ['disputed'],
  },
  {
    id: 'bluebook-2022',
    date: '2022-04-22',
    statement: {
      text: {
        en: 'Japan’s Diplomatic Bluebook speaks of “illegal occupation”, for the first time since 2003, and of “inherent territory”, for the first time since 2011.',
        ja: '日本の外交青書が、2003年版以来となる「不法占拠」、2011年版以来となる「固有の領土」の表現を用いた。',
        ru: 'В японской «Голубой книге по дипломатии» говорится о «незаконной оккупации» — впервые с 2003 года — и об «исконной территории» — впервые с 2011 года.',
      },
      support: { sources: ['bluebook-2022', 'sankei-2022-04', 'tv-asahi-2022-04'] },
    },
    readings: {
      japanese: {
        text: {
          en: 'It is Japan’s position in principle; what happened in diplomacy during the year was taken into account.',
          ja: 'これは日本の原則的立場であり、その年の外交上の事象を総合的に考慮した表現である。',
          ru: 'Такова принципиальная позиция Японии; учтены дипломатические события года.',
        },
        support: { sources: ['kyodo-2022-04', 'sankei-2022-04-matsuno'] },
      },
      russian: {
        text: {
          en: 'All four islands are an inseparable part of Russia, says the Kremlin.',
          ja: '四島はすべてロシアの不可分の領土である（ロシア大統領府）。',
          ru: 'Все четыре острова — неотъемлемая часть России, говорят в Кремле.',
        },
        support: { sources: ['tass-2022-04'] },
      },
    },
    topics: ['claims', 'naming'],
    places: ['disputed'],
  },
  {
    id: 'fishing-2022',
    date: '2022-06-07',
    until: '2022-09-30',
    statement: {
      text: {
        en: 'Russia suspends the agreement of 1998 that lets Japanese boats fish near the four islands, until Japan makes the payments under it; fishing begins again on 30 September. In January 2023 Russia declines the yearly talks on it.',
        ja: 'ロシアは、四島周辺での日本漁船の操業を認める1998年の協定を、日本が協定に基づく支払いを行うまで停止すると発表した。操業は9月30日に再開したが、ロシアは2023年1月、毎年の協議に応じないと通告した。',
        ru: 'Россия приостанавливает соглашение 1998 года, по которому японские суда ведут промысел у четырёх островов, пока Япония не внесёт причитающиеся по нему платежи; 30 сентября промысел возобновляется. В январе 2023 года Россия отказывается от ежегодных консультаций.',
      },
      support: { sources: ['ria-2022-06', 'ntv-japan-2022', 'tass-2022-10', 'nhk-2023-01'] },
    },
    readings: {
      japanese: {
        text: {
          en: 'To suspend the agreement one-sidedly is regrettable; fishing under it should go on.',
          ja: '一方的な履行停止は遺憾であり、協定の下での操業が続けられるべきである。',
          ru: 'Одностороннее приостановление вызывает сожаление; промысел по соглашению должен продолжаться.',
        },
        support: { sources: ['ntv-japan-2022', 'kyodo-2022-06'] },
      },
      russian: {
        text: {
          en: 'Tokyo froze the payments; its measures against Russia run counter to the good neighbourliness that the agreement serves.',
          ja: '東京が支払いを凍結した。対ロシア措置は、協定が目的とする善隣に反する。',
          ru: 'Токио заморозил выплаты; его меры против России противоречат добрососедству, которому служит соглашение.',
        },
        support: { sources: ['ria-2022-06', 'sputnik-2023-01'] },
      },
    },
    topics: ['reactions', 'sanctions'],
    places: ['disputed'],
  },
  {
    id: 'visits-ended-2022',
    date: '2022-09-05',
    until: '2022-09-07',
    statement: {
      text: {
        en: 'An order of the Russian government, published on 5 September, ends the agreements of 1991 and 1999 on visits. On 7 September the Foreign Ministry says that the agreement of 1986 on visits to graves is not affected; none have taken place since 2020.',
        ja: '9月5日に公表されたロシア政府の命令により、訪問に関する1991年と1999年の合意が終了した。ロシア外務省は9月7日、墓参に関する1986年の合意には影響しないとした。墓参は2020年以降行われていない。',
        ru: 'Распоряжение правительства России, опубликованное 5 сентября, прекращает действие соглашений 1991 и 1999 годов о поездках. 7 сентября МИД сообщает, что соглашение 1986 года о посещении могил не затронуто; с 2020 года таких поездок не было.',
      },
      support: {
        sources: [
          'order-2022',
          'moscow24-2022',
          'nhk-2022-09',
          'tass-2023-01-25',
          'yomiuri-2026-02',
        ],
      },
    },
    readings: {
      japanese: {
        text: {
          en: 'It is extremely unjust and unacceptable; the sanctions come from the invasion, and the responsibility is shifted onto Japan.',
          ja: '極めて不当で、断じて受け入れられない。制裁はすべて侵略に起因するのに、責任を日本に転嫁している。',
          ru: 'Это крайне несправедливо и неприемлемо; санкции вызваны вторжением, а ответственность перекладывают на Японию.',
        },
        support: { sources: ['nhk-2022-09', 'novye-izvestia-2022-09'] },
      },
      russian: {
        text: {
          en: 'It carries out what was announced in March as the answer to Japan’s sanctions.',
          ja: '日本の制裁への対抗措置として3月に発表したことの実施である。',
          ru: 'Это исполнение того, что было объявлено в марте в ответ на санкции Японии.',
        },
        support: { sources: ['chelnews-2022', 'interfax-2022'] },
      },
    },
    topics: ['visa-free-visits', 'reactions'],
    places: ['disputed'],
  },
  {
    id: 'ukraine-2022',
    date: '2022-10-07',
    statement: {
      text: {
        en: 'Ukraine’s parliament and president declare the four islands territory of Japan under Russian occupation.',
        ja: 'ウクライナの議会と大統領が、四島をロシアに占領された日本の領土とする立場を表明した。',
        ru: 'Парламент и президент Украины объявляют четыре острова территорией Японии, оккупированной Россией.',
      },
      support: { sources: ['rada-2022', 'interfax-ukraine-2022'] },
    },
    readings: {
      japanese: {
        text: {
          en: 'It is of value that many countries, Ukraine among them, understand and support Japan’s position, says Prime Minister Kishida; the aim is still to settle the territorial question and conclude a treaty.',
          ja: 'ウクライナを含む多くの国々から日本の立場に理解と支持が得られるのは有意義である（岸田首相）。領土問題を解決し平和条約を締結する方針は変わらない。',
          ru: 'Ценно, что многие страны, в том числе Украина, понимают и поддерживают позицию Японии, говорит премьер-министр Кисида; цель прежняя — решить территориальный вопрос и заключить договор.',
        },
        support: { sources: ['ukrinform-2022'] },
      },
      russian: {
        text: {
          en: 'The islands are Russia’s, and calls against the integrity of the state are inadmissible, says the governor of Sakhalin Oblast; the vote of 2020 on the constitution closed the question.',
          ja: '島々はロシアの領土であり、国家の一体性に反する呼びかけは許されない（サハリン州知事）。2020年の憲法改正の投票で、この問題には決着がついた。',
          ru: 'Острова — территория России, и призывы к нарушению целостности государства недопустимы, говорит губернатор Сахалинской области; голосование 2020 года по конституции закрыло вопрос.',
        },
        support: { sources: ['ura-2022', 'sakhalinmedia-2022'] },
      },
    },
    topics: ['claims'],
    places: ['disputed'],
  },
  {
    id: 'league-2023',
    date: '2023-04-21',
    until: '2025-04',
    statement: {
      text: {
        en: 'Russia’s Prosecutor General declares the league of former residents “undesirable”, which bars its work in Russia; a second Japanese organization follows in February 2024 and the Northern Territories Issue Association in April 2025.',
        ja: 'ロシア最高検察庁が、元島民の団体「千島歯舞諸島居住者連盟」を「好ましからざる団体」とし、ロシアでの活動を禁じた。2024年2月に別の日本の団体、2025年4月には北方領土問題対策協会が続いた。',
        ru: 'Генеральная прокуратура России признаёт «нежелательной» деятельность союза бывших жителей островов, что запрещает её в России; в феврале 2024 года то же решение принято о ещё одной японской организации, в апреле 2025 года — об Ассоциации по проблеме Северных территорий.',
      },
      support: { sources: ['sakhalin-news-2023', 'tbs-2023', 'nhk-2024-02', 'vzglyad-2025'] },
    },
    readings: {
      japanese: {
        text: {
          en: 'Russia’s claim is entirely one-sided and unfounded, and hurts former residents, who work for talks between the governments.',
          ja: 'ロシア側の主張は極めて一方的で全く当たらず、政府間の交渉を支えてきた元島民の気持ちを傷つける。',
          ru: 'Утверждение России крайне одностороннее и безосновательное; оно ранит бывших жителей, чья работа поддерживает переговоры правительств.',
        },
        support: { sources: ['tbs-2023'] },
      },
      russian: {
        text: {
          en: 'The aim of these organizations is to take part of its territory from Russia, which threatens its constitutional order.',
          ja: 'これらの団体の目的はロシアから領土の一部を切り離すことにあり、憲法秩序を脅かす。',
          ru: 'Цель этих организаций — отторжение части российской территории, что угрожает основам конституционного строя.',
        },
        support: { sources: ['sakhalin-news-2023', 'vzglyad-2025'] },
      },
    },
    topics: ['claims', 'reactions'],
    places: ['disputed'],
  },
  {
    id: 'victory-day-2023',
    date: '2023-06-24',
    statement: {
      text: {
        en: 'A law renames 3 September in Russia: it is now the Day of Victory over militarist Japan and of the end of the Second World War.',
        ja: 'ロシアの法律により、9月3日は「軍国主義日本に対する勝利と第二次世界大戦終結の日」と改称された。',
        ru: 'Законом в России переименован день 3 сентября: теперь это День Победы над милитаристской Японией и окончания Второй мировой войны.',
      },
      support: { sources: ['law-2023', 'ntv-japan-2023'] },
    },
    readings: {
      japanese: {
        text: {
          en: 'The law may stir ill feeling between the two peoples and is most regrettable.',
          ja: '法律は両国民の間に悪感情をあおりかねず、極めて遺憾である。',
          ru: 'Закон может разжечь неприязнь между народами и вызывает крайнее сожаление.',
        },
        support: { sources: ['matsuno-2023-06'] },
      },
      russian: {
        text: {
          en: 'It is one of the answers to Japan’s unfriendly policy.',
          ja: '日本の非友好的な政策への対抗措置の一つである。',
          ru: 'Это одна из контрмер в ответ на недружественную политику Японии.',
        },
        support: { sources: ['law-2023', 'ntv-japan-2023'] },
      },
    },
    topics: ['history', 'reactions'],
    places: [],
  },
  {
    id: 'medvedev-2024',
    date: '2024-01-30',
    statement: {
      text: {
        en: 'Prime Minister Kishida tells the Diet that Japan means to settle the territorial question and conclude a treaty, and to keep up the sanctions. Medvedev answers that nobody is against a treaty once the question counts as closed by Russia’s constitution and new weapons can be stationed on the islands.',
        ja: '岸田首相は国会で、領土問題を解決し平和条約を締結する方針と、制裁の継続を表明した。メドベージェフ氏は、ロシア憲法により問題は決着済みとされ、島々に新たな兵器を置くことを前提とするなら条約に誰も反対しないと応じた。',
        ru: 'Премьер-министр Кисида говорит в парламенте, что Япония намерена решить территориальный вопрос и заключить договор, сохраняя санкции. Медведев отвечает: никто не против договора, если вопрос считать закрытым конституцией России, а на островах размещать новое оружие.',
      },
      support: { sources: ['bloomberg-2024', 'unn-2024'] },
    },
    topics: ['claims', 'talks-suspended', 'military', 'constitution'],
    places: ['disputed'],
  },
  {
    id: 'grave-visits-2024',
    date: '2024-07-30',
    until: '2026-02-02',
    statement: {
      text: {
        en: 'A member of the Diet’s upper house says he was told in Moscow that the agreement of 1986 on grave visits is no longer valid; Japan’s government says on 1 August that it stands. In January 2025 and February 2026 Russia’s ministry answers that whoever wishes to visit graves may come with a Russian visa.',
        ja: '訪ロした日本の参院議員が、墓参に関する1986年の合意は無効だとモスクワで告げられたと語った。日本政府は8月1日、枠組みは維持されているとした。ロシア外務省は2025年1月と2026年2月、墓参を望む者はロシアの査証で来ることができると答えた。',
        ru: 'Депутат верхней палаты парламента Японии сообщает, что в Москве ему назвали соглашение 1986 года о посещении могил недействующим; правительство Японии 1 августа говорит, что оно сохраняется. В январе 2025 и феврале 2026 года МИД России отвечает: желающие посетить могилы могут приехать по российской визе.',
      },
      support: {
        sources: ['jiji-2024-07', 'sankei-2024-08', 'tass-2025-01', 'ria-2026-02'],
      },
    },
    readings: {
      japanese: {
        text: {
          en: 'Visits to graves are a humanitarian matter and should begin again; to take a Russian visa would be to accept Russia’s jurisdiction.',
          ja: '墓参は人道上の問題であり、再開されるべきである。ロシアの査証を取得することは、その管轄権を認めることになる。',
          ru: 'Посещение могил — гуманитарный вопрос, и его следует возобновить; взять российскую визу значило бы признать юрисдикцию России.',
        },
        support: { sources: ['yomiuri-2026-02', 'tass-2025-05'] },
      },
      russian: {
        text: {
          en: 'Russia keeps nobody from the graves: the visa is the same as for everyone, and only Tokyo’s stance is in the way.',
          ja: 'ロシアは墓参を妨げていない。査証の条件は一般と同じであり、妨げているのは東京の姿勢だけである。',
          ru: 'Россия не препятствует посещению могил: виза — на общих основаниях, и мешает лишь позиция Токио.',
        },
        support: { sources: ['tass-2025-01', 'ria-2026-02'] },
      },
    },
    topics: ['visa-free-visits'],
    places: ['disputed'],
  },
  {
    id: 'takaichi-2025',
    date: '2025-10-24',
    statement: {
      text: {
        en: 'Prime Minister Takaichi tells the Diet that Japan’s course is to settle the territorial question and conclude a treaty; the Kremlin welcomes this but calls Japan’s attitude unfriendly, and on 30 October Russia’s ministry makes talks depend on its giving up an anti-Russian course.',
        ja: '高市首相は所信表明で、領土問題を解決し平和条約を締結する方針を示した。ロシア大統領府はこれを歓迎しつつ日本の姿勢を非友好的とし、ロシア外務省は10月30日、反ロシア路線をやめることを対話の条件とした。',
        ru: 'Премьер-министр Такаити говорит в парламенте, что курс Японии — решить территориальный вопрос и заключить договор; Кремль приветствует это, но называет позицию Японии недружественной, а 30 октября МИД России связывает диалог с её отказом от антироссийского курса.',
      },
      support: { sources: ['kyodo-2025-10', 'tass-2025-10', 'japan-times-2025-10'] },
    },
    topics: ['talks-suspended', 'claims'],
    places: ['disputed'],
  },
  {
    id: 'positions-2026',
    date: '2026-02',
    statement: {
      text: {
        en: 'Both sides repeat their positions: Prime Minister Takaichi that Japan seeks to settle the question of the four islands and conclude a treaty, Russia’s Foreign Ministry that Russia’s sovereignty over them is not subject to revision, the Kremlin that without a change in relations no agreement is likely.',
        ja: '双方が立場を繰り返した。高市首相は四島の問題を解決して平和条約を結ぶ方針に変わりはないと述べ、ロシア外務省は自国の主権は見直しの対象ではないとし、大統領府は関係が変わらなければ合意は望めないとした。',
        ru: 'Стороны повторяют свои позиции: премьер-министр Такаити — что Япония стремится решить вопрос четырёх островов и заключить договор, МИД России — что суверенитет России пересмотру не подлежит, Кремль — что без изменения отношений договорённости маловероятны.',
      },
      support: { sources: ['kommersant-2026', 'tass-2026', 'tass-2026-02-20', 'kyodo-2026-02'] },
    },
    topics: ['claims', 'talks-suspended'],
    places: ['disputed'],
  },
];
