/** Words that say nothing of what is looked for, folded. */

/** Left out of a query of several words. */
const fillers = `the a an of in on at to for and or by with about from is are was were be did do does what
where who whom whose when why how which that this it its their there between against near into over under
el la los las le les l un una une de del des du da do dos das di della dei delle il lo gli o os as en et y e
der die das den dem ein eine von vom und im am zu zur zum über um
в во на о об и с со к у из от до за для по против между что где кто когда почему как чей чья чьи это
gegen fur mit bei nach aus zwischen contre entre dans sur avec pour contra sobre con por para contro tra fra su per
przeciw przeciwko wobec miedzy na w z проти між tegen van het een mot och ve
list show print open see view read find get full all complete please me
file files table section page text document dossier article paragraph
текст файл файлы таблица раздел страница досье список покажи показать открыть посмотреть найти все всё весь`;

/** Kinds and directions: they stand with thousands of names, so by themselves they find nothing. */
const kinds = `island islands isle isles islet islets archipelago chain group ridge north south east west
northern southern eastern western central great greater lesser small new old
остров острова островов архипелаг гряда север юг восток запад северный северные южный южные
île îles ile iles archipel isla islas isola isole ilha ilhas insel inseln wyspa wyspy острів острови
島 諸島 群島 列島 섬 군도 열도`;

function listed(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/u));
}

export const fillerWords = listed(fillers);
export const kindWords = listed(kinds);

/** What may stand beside a name where no blanks part words: の, 島, 問題. */
export const unspacedKinds =
  /^(?:[のとはがをにで、と]|島|諸島|群島|列島|問題|について|とは|一覧|一覧表|リスト|表|ファイル|を見る|を表示|を開く|を検索|섬|군도|열도|岛|群岛|列岛)*$/u;

/** Countries and unions that a ministry or a president may be of, beside the two. As beginnings of words. */
export const otherCountryWord =
  /^(?:ukrain|украин|україн|うくらいな|乌克兰|우크라이나|american|america|usa|us|united states|сша|америк|米国|あめりか|美国|미국|china|chinese|кита|中国|중국|korea|коре|韓国|韩国|한국|german|герман|どいつ|french|france|франц|british|britain|британ|英国|poland|polish|eu|ес)/u;

/** Both countries: what is said here is nearly always of them. As beginnings of words. */
export const countryWord =
  /^(?:japan|russi|russl|rusl|soviet|ussr|ссср|советск|япон|росси|русск|японі|росі|japon|japón|giappon|rusia|rosj|rosyjs|yapon|rusya|日本|ろしあ|そ連|苏联|소련|俄|일본|러시아)/u;
