/**
 * What happened, in neutral sentences, and beside them how each side reads it where the readings differ.
 * A date that could not be confirmed to the day stands as a month or a year.
 */
import type { TimelineEvent } from './schema.ts';

export const timeline: readonly TimelineEvent[] = [
  {
    id: 'shimoda-1855',
    date: '1855-02-07',
    statement: {
      text: {
        en: 'The Treaty of Shimoda draws the boundary of Japan and Russia between Etorofu/Iturup and Urup, and leaves Sakhalin undivided.',
        ja: '日魯通好条約(下田条約)により、日露の国境は択捉島/イトゥルプ島とウルップ島の間に定められ、樺太(サハリン)には国境を設けないこととされた。',
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
          en: 'For the sake of relations and trade Russia made a concession and gave up islands that had officially been part of the empire since the eighteenth century.',
          ja: 'ロシアは国交と通商のために譲歩し、18世紀から公式に帝国領であった島々を手放した。',
          ru: 'Ради отношений и торговли Россия пошла на уступку и отдала острова, официально входившие в состав империи с XVIII века.',
        },
        support: { sources: ['regnum-1855'] },
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
        ja: '樺太・千島交換条約により、日本は樺太(サハリン)に関する権利を譲り、シュムシュ島(占守島)からウルップ島まで列挙された18島を得た。',
        ru: 'По Санкт-Петербургскому договору Япония уступает свои права на Сахалин и получает Курильские острова от Шумшу до Урупа — восемнадцать поимённо названных островов.',
      },
      support: { sources: ['treaty-1875', 'joint-compendium-1992'] },
    },
    readings: {
      japanese: {
        text: {
          en: 'The eighteen names do not include the four islands, so the Kurile Islands of the treaties end at Urup.',
          ja: '列挙された18島に四島は含まれていない。したがって条約にいう千島列島はウルップ島までである。',
          ru: 'Среди восемнадцати названий нет четырёх островов; значит, «Курильские острова» договоров кончаются Урупом.',
        },
        support: { sources: ['sasakawa-san-francisco', 'joint-compendium-1992'] },
      },
      russian: {
        text: {
          en: 'With it all of the Kuril Islands were Japan’s, the southern ones, given up in 1855, among them; the list names the islands that Russia still held.',
          ja: 'この条約で、1855年に手放した南部を含む千島列島/クリル諸島のすべてが日本のものとなった。列挙されたのは、なおロシアが保有していた島々である。',
          ru: 'С этим договором у Японии оказались все Курильские острова, в том числе южные, отданные в 1855 году; перечислены те, которыми ещё владела Россия.',
        },
        support: { sources: ['russian-kurils-2015', 'regnum-1855', 'treaty-1875'] },
      },
    },
    topics: ['history', 'claims', 'naming'],
    places: ['kurils'],
  },
  {
    id: 'portsmouth-1905',
    date: '1905-09-05',
    statement: {
      text: {
        en: 'The Treaty of Portsmouth ends the Russo-Japanese War; Japan receives Sakhalin south of 50° north.',
        ja: 'ポーツマス条約により日露戦争が終結し、日本は北緯50度以南の樺太(サハリン)を得た。',
        ru: 'Портсмутский мирный договор завершает русско-японскую войну; Япония получает Сахалин к югу от 50-й параллели.',
      },
      support: { sources: ['treaty-1905'] },
    },
    readings: {
      japanese: {
        text: {
          en: 'The treaty moved the boundary on Sakhalin alone; the four islands, Japanese before the war of 1904, were no part of it. In 1925 the Soviet Union agreed that it stayed in force.',
          ja: '条約で国境が動いたのは樺太(サハリン)だけで、1904年の戦争以前から日本のものであった四島は対象ではない。1925年、ソ連はこの条約が引き続き効力をもつことに同意した。',
          ru: 'Договор изменил границу только на Сахалине; четырёх островов, принадлежавших Японии ещё до войны 1904 года, он не касался. В 1925 году СССР согласился, что договор остаётся в силе.',
        },
        support: { sources: ['mofa-territory', 'treaty-1905', 'convention-1925'] },
      },
      russian: {
        text: {
          en: 'At Portsmouth Japan itself held that war ends earlier treaties and had those of 1855 and 1875 annulled, so it cannot appeal to them. In 1925 the Soviet Union declared that it shared no political responsibility for this one.',
          ja: 'ポーツマスで日本自身が、戦争は従前の条約を終わらせると主張し、1855年と1875年の条約を失効させた。したがって日本はこれらを援用できない。1925年、ソ連はポーツマス条約の政治的責任を分かつものではないと声明した。',
          ru: 'В Портсмуте Япония сама настаивала, что война прекращает прежние договоры, и трактаты 1855 и 1875 годов были отменены; ссылаться на них она не может. В 1925 году СССР заявил, что не разделяет политической ответственности за этот договор.',
        },
        support: { sources: ['sputnik-2016', 'declaration-1925'] },
      },
    },
    topics: ['history'],
    places: [],
  },
  {
    id: 'yalta-1945',
    date: '1945-02-11',
    statement: {
      text: {
        en: 'At Yalta the Soviet Union, the United Kingdom and the United States agree that the Soviet Union shall enter the war against Japan and that the Kuril Islands shall be handed over to it.',
        ja: 'ヤルタで、ソ連・英国・米国が、ソ連の対日参戦と千島列島/クリル諸島のソ連への引き渡しについて合意した。',
        ru: 'В Ялте Великобритания, СССР и США договариваются о вступлении СССР в войну против Японии и о передаче ему Курильских островов.',
      },
      support: { sources: ['yalta-1945'] },
    },
    readings: {
      japanese: {
        text: {
          en: 'The agreement states the aims of three powers; Japan was no party to it and is not bound by it.',
          ja: '協定は三国間の目的を示したものにすぎず、当事国でない日本はこれに拘束されない。',
          ru: 'Соглашение выражает цели трёх держав; Япония в нём не участвовала и им не связана.',
        },
        support: { sources: ['cabinet-secretariat', 'frus-1955'] },
      },
      russian: {
        text: {
          en: 'The islands passed to the Soviet Union by decision of the Allies, and the outcome of the war is not open to revision.',
          ja: '島々は連合国の決定によってソ連に移ったのであり、戦争の結果は見直しの対象とならない。',
          ru: 'Острова перешли к СССР по решению союзников, и итоги войны пересмотру не подлежат.',
        },
        support: { sources: ['tass-2019', 'tass-2026', 'sasakawa-san-francisco'] },
      },
    },
    topics: ['history', 'claims'],
    places: ['kurils'],
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
          en: 'The Soviet Union fulfilled the obligation to its allies that it had taken on at Yalta.',
          ja: 'ソ連は、ヤルタで引き受けた連合国に対する義務を果たした。',
          ru: 'СССР выполнил обязательство перед союзниками, принятое в Ялте.',
        },
        support: { sources: ['soviet-declaration-1945', 'yalta-1945'] },
      },
    },
    topics: ['history', 'claims'],
    places: [],
  },
  {
    id: 'surrender-1945',
    date: '1945-08-15',
    until: '1945-09-02',
    statement: {
      text: {
        en: 'Japan announces its surrender on 15 August and signs the instrument of surrender on 2 September.',
        ja: '日本は8月15日に降伏を発表し、9月2日に降伏文書に署名した。',
        ru: '15 августа Япония объявляет о капитуляции, 2 сентября подписывает акт о ней.',
      },
      support: { sources: ['surrender-1945'], reports: ['001'] },
    },
    topics: ['history'],
    places: [],
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
      support: { sources: ['immortal-regiment-1945', 'mofa-territory'], reports: ['001', '003'] },
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
          en: 'Soviet troops accepted the surrender of the garrisons; Russian accounts speak of the liberation of the islands.',
          ja: 'ソ連軍は守備隊の降伏を受け入れた。ロシア側の記述では島々の「解放」と呼ばれる。',
          ru: 'Советские войска приняли капитуляцию гарнизонов; в российских источниках говорят об освобождении островов.',
        },
        support: { sources: ['immortal-regiment-1945'] },
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
        en: 'The Allied command in Japan (SCAPIN-677) takes the Kuril Islands, Habomai and Shikotan out of Japanese administration, and adds that this is no decision on the final disposal of any area.',
        ja: '連合国軍最高司令官の覚書(SCAPIN-677)は、千島列島/クリル諸島、歯舞群島/ハボマイ、色丹島を日本の行政から切り離した。同時に、最終的な帰属の決定ではないとも記している。',
        ru: 'Союзное командование в Японии (SCAPIN-677) выводит Курильские острова, Хабомаи и Шикотан из-под японского управления, оговаривая, что это не решение об окончательной принадлежности.',
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
          en: 'The order already describes Japan without these islands: with it the Allies themselves settled that they were separated from Japan.',
          ja: '覚書はすでにこれらの島々を除いて日本を定義している。これにより連合国自身が、日本からの分離を決着させた。',
          ru: 'Приказ уже определяет Японию без этих островов: тем самым союзники сами решили вопрос об их отделении от неё.',
        },
        support: { sources: ['rambler-2026', 'brazhnik-ponomaryov', 'scapin-677'] },
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
        ja: 'ソ連最高会議幹部会の布告により、ソ連は南樺太(南サハリン)と、四島を含む千島列島/クリル諸島を自国領に編入した。',
        ru: 'Указами Президиума Верховного Совета СССР Южный Сахалин и Курильские острова, включая четыре острова, объявляются территорией СССР.',
      },
      support: { sources: ['decree-1946', 'kommersant-2026', 'tass-2020'] },
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
        support: { sources: ['tass-2026', 'regnum-1855'] },
      },
    },
    topics: ['history', 'claims'],
    places: ['kurils', 'disputed'],
  },
  {
    id: 'residents-leave',
    date: '1947',
    until: '1949',
    statement: {
      text: {
        en: 'The Japanese residents of the four islands who had not left before are sent to Japan; in August 1945 their league counted 17,291. The last leave in 1948 or in 1949, for the accounts differ.',
        ja: 'それまでに島を離れていなかった四島の日本人住民が日本へ送られた。1945年8月の居住者は千島歯舞諸島居住者連盟の調べで1万7,291人。最後の時期は1948年とも1949年ともされる。',
        ru: 'Японских жителей четырёх островов, не уехавших ранее, отправляют в Японию; в августе 1945 года их союз насчитал 17 291 человека. Последние уезжают в 1948 или в 1949 году — сведения расходятся.',
      },
      support: {
        sources: ['kuzin-repatriation', 'nemuro-outline', 'cabinet-secretariat'],
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
          ja: 'ロシアの研究でいう日本人住民の「送還」(レパトリアツィヤ)であった。',
          ru: 'Это была репатриация японского населения — так её называют российские исследования.',
        },
        support: { sources: ['kuzin-repatriation'] },
      },
    },
    topics: ['history'],
    places: ['disputed', 'iturup', 'kunashir', 'shikotan', 'habomai'],
  },
  {
    id: 'san-francisco-1951',
    date: '1951-09-08',
    statement: {
      text: {
        en: 'In the Treaty of Peace signed at San Francisco Japan renounces all right, title and claim to the Kurile Islands; the treaty names no recipient, and the Soviet Union does not sign it.',
        ja: 'サンフランシスコ平和条約で、日本は千島列島に対するすべての権利、権原および請求権を放棄した。条約は帰属先を定めておらず、ソ連は署名しなかった。',
        ru: 'По мирному договору, подписанному в Сан-Франциско, Япония отказывается от всех прав, правооснований и претензий на Курильские острова; в чью пользу — не указано, СССР договор не подписывает.',
      },
      support: { sources: ['san-francisco-1951', 'frus-1955'] },
    },
    readings: {
      japanese: {
        text: {
          en: 'The Kurile Islands of the treaty do not include the four.',
          ja: '条約にいう千島列島に四島は含まれない。',
          ru: 'Курильские острова, о которых говорит договор, не включают четырёх островов.',
        },
        support: { sources: ['sasakawa-san-francisco', 'the-national-2011'] },
      },
      russian: {
        text: {
          en: 'The four are among the Kurile Islands, and the renunciation holds towards everyone, whoever signed.',
          ja: '四島は千島列島に含まれ、放棄は署名国であるかどうかを問わず、すべての国に対して効力をもつ。',
          ru: 'Четыре острова входят в Курильские, а отказ действует в отношении всех, кто бы ни подписал договор.',
        },
        support: { sources: ['tass-2019', 'sasakawa-san-francisco'] },
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
        en: 'The head of the Treaties Bureau, Kumao Nishimura, tells the Diet that the Kurile Islands of the treaty take in both the northern and the southern Kuriles; Japan’s government today does not hold this view.',
        ja: '外務省の西村熊雄条約局長は国会で、条約にいう千島列島には北千島と南千島の両方が含まれると答弁した。日本政府は現在、この見解をとっていない。',
        ru: 'Начальник договорного департамента Кумао Нисимура заявляет в парламенте, что Курильские острова договора включают и северные, и южные Курилы; нынешнее правительство Японии этого взгляда не разделяет.',
      },
      support: { sources: ['diet-1951', 'sasakawa-san-francisco'] },
    },
    topics: ['history', 'claims', 'naming'],
    places: ['kurils', 'disputed', 'iturup', 'kunashir'],
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
          en: 'In the end the United States bore Japan out: its aide-mémoire of 7 September 1956 calls Etorofu and Kunashiri, with Habomai and Shikotan, parts of Japan from of old.',
          ja: '最終的に米国は日本の立場を支持した。1956年9月7日の覚書は、択捉島と国後島が歯舞群島・色丹島とともに常に日本固有の領土であったとしている。',
          ru: 'В итоге США поддержали Японию: их памятная записка от 7 сентября 1956 года называет Эторофу и Кунасири, вместе с Хабомаи и Шикотаном, издавна частью Японии.',
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
    id: 'joint-declaration-1956',
    date: '1956-10-19',
    statement: {
      text: {
        en: 'The Joint Declaration ends the state of war and restores relations; the Soviet Union agrees to hand over Habomai and Shikotan to Japan, the handover to take place after a peace treaty.',
        ja: '日ソ共同宣言により戦争状態が終わり、国交が回復した。ソ連は歯舞群島/ハボマイと色丹島を日本に引き渡すことに同意し、実際の引き渡しは平和条約の締結後とされた。',
        ru: 'Совместная декларация прекращает состояние войны и восстанавливает отношения; СССР соглашается передать Японии Хабомаи и Шикотан с тем, что передача состоится после мирного договора.',
      },
      support: { sources: ['joint-declaration-1956', 'tass-2018-11-28'], reports: ['001'] },
    },
    readings: {
      japanese: {
        text: {
          en: 'The two are to be handed over; the attribution of the other two remains to be settled as well.',
          ja: '二島は引き渡され、残る二島の帰属も解決すべき問題として残っている。',
          ru: 'Два острова подлежат передаче; принадлежность двух других тоже ещё предстоит решить.',
        },
        support: { sources: ['irkutsk-2001', 'mofa-territory'] },
      },
      russian: {
        text: {
          en: 'The declaration concerns two islands only; first the treaty, and with it the recognition of the outcome of the war.',
          ja: '宣言が扱うのは二島だけであり、まず平和条約と、それに伴う戦争の結果の承認が必要である。',
          ru: 'Декларация касается только двух островов; сначала договор, а с ним и признание итогов войны.',
        },
        support: { sources: ['sputnik-2023', 'tass-2019'] },
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
        support: { sources: ['soviet-memoranda-1960', 'regnum-2018'] },
      },
    },
    topics: ['history', 'joint-declaration-1956', 'military'],
    places: ['shikotan', 'habomai'],
  },
  {
    id: 'northern-territories-day-1981',
    date: '1981-01-06',
    statement: {
      text: {
        en: 'Japan’s cabinet makes 7 February, the day of the Treaty of Shimoda, Northern Territories Day.',
        ja: '日本政府は閣議了解により、日魯通好条約(下田条約)調印の日である2月7日を「北方領土の日」とした。',
        ru: 'Правительство Японии объявляет 7 февраля, день подписания Симодского трактата, Днём северных территорий.',
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
          en: 'The Treaty of Shimoda has nothing to do with the peace treaty; it is tied to today’s question artificially.',
          ja: '下田条約は平和条約の問題とは無関係であり、今日の問題と不自然に結びつけられている。',
          ru: 'Симодский трактат не имеет отношения к мирному договору; с нынешним вопросом его связывают искусственно.',
        },
        support: { sources: ['sputnik-shimoda-2023'] },
      },
    },
    topics: ['history', 'naming'],
    places: ['disputed'],
  },
  {
    id: 'visa-free-1991',
    date: '1991-10-14',
    statement: {
      text: {
        en: 'An agreement sets up visa-free mutual visits between the islands’ inhabitants and Japan; the visits begin in 1992.',
        ja: '島の住民と日本との間のビザなし相互訪問の枠組みが合意され、翌1992年に始まった。',
        ru: 'Соглашение вводит безвизовые взаимные поездки жителей островов и Японии; поездки начинаются в 1992 году.',
      },
      support: { sources: ['order-2022', 'interfax-2022', 'moscow24-2022', 'ria-2023'] },
    },
    topics: ['visa-free-visits'],
    places: ['disputed'],
  },
  {
    id: 'tokyo-declaration-1993',
    date: '1993-10-13',
    statement: {
      text: {
        en: 'The Tokyo Declaration makes the settlement of where the four islands, each named, belong the basis of further talks.',
        ja: '東京宣言は、名を挙げた四島の帰属問題を解決することを、以後の交渉の基礎とした。',
        ru: 'Токийская декларация кладёт в основу дальнейших переговоров решение вопроса о принадлежности четырёх поимённо названных островов.',
      },
      support: { sources: ['tokyo-declaration-1993', 'irkutsk-statement-2001'] },
    },
    topics: ['history', 'talks-suspended'],
    places: ['disputed', 'iturup', 'kunashir', 'shikotan', 'habomai'],
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
        en: 'In Irkutsk Prime Minister Mori and President Putin call the declaration of 1956 the basic legal document that opened the talks, and the Tokyo Declaration of 1993 the basis for settling the four islands.',
        ja: 'イルクーツクで森首相とプーチン大統領は、1956年の共同宣言を交渉の出発点をなす基本的な法的文書とし、1993年の東京宣言に基づいて四島の帰属問題を解決することを確認した。',
        ru: 'В Иркутске премьер-министр Мори и президент Путин называют декларацию 1956 года базовым юридическим документом, открывшим переговоры, а Токийскую декларацию 1993 года — основой решения вопроса о четырёх островах.',
      },
      support: { sources: ['irkutsk-statement-2001', 'irkutsk-2001'] },
    },
    topics: ['history', 'joint-declaration-1956', 'talks-suspended'],
    places: ['disputed'],
  },
  {
    id: 'joint-activity-2016',
    date: '2016-12-15',
    until: '2016-12-16',
    statement: {
      text: {
        en: 'Prime Minister Abe and President Putin agree in Japan to begin talks on joint economic activity on the islands.',
        ja: '安倍首相とプーチン大統領は日本で会談し、島々での共同経済活動に関する協議の開始で一致した。',
        ru: 'Премьер-министр Абэ и президент Путин договариваются в Японии начать консультации о совместной хозяйственной деятельности на островах.',
      },
      support: { sources: ['kremlin-2016', 'upi-2016'] },
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
        support: { sources: ['japan-times-2018-11'] },
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
    id: 'wording-2022',
    date: '2022-03-07',
    until: '2022-03-17',
    statement: {
      text: {
        en: 'Prime Minister Kishida again calls the islands “inherent territory” (7 March) and “illegally occupied” (17 March), words that Japanese governments had avoided for some years.',
        ja: '岸田首相は、日本政府が数年来控えていた「固有の領土」(3月7日)、「不法占拠」(3月17日)という表現を再び用いた。',
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
        en: 'Russia’s Foreign Ministry declares that in the present conditions Russia does not intend to continue the peace-treaty talks, ends the visa-free visits and leaves the talks on joint economic activity.',
        ja: 'ロシア外務省は、現在の状況では平和条約交渉を続ける意向はないと表明し、ビザなし訪問を打ち切り、共同経済活動の協議から離脱した。',
        ru: 'МИД России заявляет, что в нынешних условиях не намерен продолжать переговоры о мирном договоре, прекращает безвизовые поездки и выходит из диалога о совместной хозяйственной деятельности.',
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
          en: 'It is an answer to Japan’s unfriendly restrictions over Ukraine; the responsibility lies with Tokyo.',
          ja: 'ウクライナ情勢をめぐる日本の非友好的な制限措置への対応であり、責任は東京にある。',
          ru: 'Это ответ на недружественные ограничения Японии в связи с Украиной; ответственность лежит на Токио.',
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
        en: 'Dmitry Medvedev, Deputy Chairman of Russia’s Security Council, writes on Telegram that the two sides would never have agreed on the islands and that the step was overdue and fair.',
        ja: 'ロシア安全保障会議のメドベージェフ副議長はテレグラムに、島々について合意に至ることは決してなく、今回の措置は遅すぎたほどで公正だと書いた。',
        ru: 'Заместитель председателя Совета безопасности России Дмитрий Медведев пишет в Telegram, что согласия по островам никогда не удалось бы достичь, а шаг этот давно назрел и справедлив.',
      },
      support: { sources: ['tass-2022', 'novye-izvestia-2022'], reports: ['000'] },
    },
    topics: ['reactions', 'talks-suspended'],
    places: ['disputed'],
  },
  {
    id: 'bluebook-2022',
    date: '2022-04',
    statement: {
      text: {
        en: 'The draft of Japan’s Diplomatic Bluebook speaks of “illegal occupation”, for the first time since 2003, and of “inherent territory”, for the first time since 2011.',
        ja: '日本の外交青書の原案に、2003年版以来となる「不法占拠」、2011年版以来となる「固有の領土」の表現が盛り込まれた。',
        ru: 'В проекте японской «Голубой книги по дипломатии» говорится о «незаконной оккупации» — впервые с 2003 года — и об «исконной территории» — впервые с 2011 года.',
      },
      support: { sources: ['asahi-2022-04'] },
    },
    topics: ['claims', 'naming'],
    places: ['disputed'],
  },
  {
    id: 'visits-ended-2022',
    date: '2022-09',
    statement: {
      text: {
        en: 'An order of the Russian government ends the agreements of 1991 and 1999 on visits; Japan protests.',
        ja: 'ロシア政府の命令により、訪問に関する1991年と1999年の合意が終了した。日本は抗議した。',
        ru: 'Распоряжение правительства России прекращает действие соглашений 1991 и 1999 годов о поездках; Япония выражает протест.',
      },
      support: { sources: ['order-2022', 'moscow24-2022', 'novye-izvestia-2022-09'] },
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
          ja: 'ウクライナを含む多くの国々から日本の立場に理解と支持が得られるのは有意義である(岸田首相)。領土問題を解決し平和条約を締結する方針は変わらない。',
          ru: 'Ценно, что многие страны, в том числе Украина, понимают и поддерживают позицию Японии, говорит премьер-министр Кисида; цель прежняя — решить территориальный вопрос и заключить договор.',
        },
        support: { sources: ['ukrinform-2022'] },
      },
      russian: {
        text: {
          en: 'The islands are Russia’s, and calls against the integrity of the state are inadmissible, says the governor of Sakhalin Oblast; the vote of 2020 on the constitution closed the question.',
          ja: '島々はロシアの領土であり、国家の一体性に反する呼びかけは許されない(サハリン州知事)。2020年の憲法改正の投票で、この問題には決着がついた。',
          ru: 'Острова — территория России, и призывы к нарушению целостности государства недопустимы, говорит губернатор Сахалинской области; голосование 2020 года по конституции закрыло вопрос.',
        },
        support: { sources: ['ura-2022', 'sakhalinmedia-2022'] },
      },
    },
    topics: ['claims'],
    places: ['disputed'],
  },
  {
    id: 'positions-2026',
    date: '2026-02',
    statement: {
      text: {
        en: 'Both sides repeat their positions: Prime Minister Takaichi that Japan seeks to settle the four islands and conclude a treaty, Russia’s Foreign Ministry that Russia’s sovereignty over them is not subject to revision.',
        ja: '双方が立場を繰り返した。高市首相は四島の問題を解決して平和条約を結ぶ方針に変わりはないと述べ、ロシア外務省は自国の主権は見直しの対象ではないと述べた。',
        ru: 'Стороны повторяют свои позиции: премьер-министр Такаити — что Япония стремится решить вопрос четырёх островов и заключить договор, МИД России — что суверенитет России пересмотру не подлежит.',
      },
      support: { sources: ['kommersant-2026', 'tass-2026'] },
    },
    topics: ['claims', 'talks-suspended'],
    places: ['disputed'],
  },
];
