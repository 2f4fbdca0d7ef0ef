import type { LanguageCues } from '../schema.ts';

export const polish: LanguageCues = {
  words: {
    japan: `
      japoni*, japoń*, japończ*, tokio, abe, kishida,
      ishiba, takaichi, hashimoto`,
    russia: `
      rosj*, rosyj*, rosjan*, moskw*, kreml*, putin*, radzieck*, sowieck*, zsrr,
      jelcyn*, gorbaczow*, chruszczow*, miedwiediew*, ławrow*`,
    islands: 'wysp*, kuryl*, terytori*, archipelag*, iturup*, kunaszyr*, szykotan*, habomai',
    officials: `
      minister*, ministr*, rząd*, ambasad*, rzeczni*, kreml*, prezydent*, premier*, dyplomat*, msz`,
  },
  topics: {
    'talks-suspended': {
      strong: `
        (rozmow*|rozmów|dyplomac*) … (dokument*|traktat*) … (wojn*|pokó*),
        los … (kuryl*|wysp*) … (nierozstrzyg*|otwart*),
        (dokument*|traktat*) … (kończ*|zakończ*) … wojn*,
        (wznowi*|wznowien*) … (rozm*|dialog*|negocj*), traktat* pokojow*, układ* pokojow*,
        (rozmow*|rozmów|negocjacj*) … (zwrot*|status*|suwerenno*|terytorial*|przynależno*),
        (rozmow*|rozmów|negocjacj*) pokojow*, stan* wojny, pokoj* z japoni*,
        (rozmow*|negocjacj*|dialog*) … (z tokio|z japonią|z moskwą) … (zawies*|zerwa*|przerwa*|zamroż*|niemożliw*),
        (zawies*|zerwa*|przerwa*|zamroz*) … (rozmow*|negocjacj*|dialog*) … (pokoj*|traktat*|japoni*|tokio),
        (formalnie|oficjalnie|technicznie) … wojn*, bez traktatu pokojowego, stan wojny`,
      weak: 'rozmow*, rozmów, negocjacj*, dialog*, szczyt*, stół, stołu, rund*, traktat*',
      company: 'dokumen*, wojn*, los, terytorial*, zwrot*, traktat*, suwerenno*, sporn* wysp*',
      hints: `
        podpis*, dokument*, abe, putin*, szczyt*, spotka*, impas*, warunk*, dialog*, omawiać,
        rozmawiać, dyplomat*, szuflad*`,
      against: `
        połow*, kwot*, łoso*, ryb*, stołów*, płac*, umow* najmu, film*, niedźwiedzi*, ślub*,
        czynsz*, transfer*, książk*, zwierz*, lisami`,
    },
    sanctions: {
      strong: `
        sankcj* (wobec|przeciw*|gospodarcz*|na rosj*|zachodni*|japońsk*|rosyjsk*),
        (nałoż*|zniesi*|nowe) … sankcj*, zamro* … (aktyw*|kont*|rezerw*|mająt*),
        (aktyw*|kont*|rezerw*) … zamro*, najwyższego uprzywilejowania,
        (@japan|@russia) … (zakaz*) … (eksport*|import*|wwoz*|wywoz*|wjazd*|sprzedaż*),
        zakaz* (wjazdu|eksportu|importu|wwozu|wywozu) … (@russia|@japan),
        (objęt*|lista|pakiet|listę) … sankc*, pod sankcjami, czarn* list*,
        (zakaz*|zakaza*) … (wywoz*|wwoz*|wjazd*|eksport*|import*),
        (@japan|@russia) … (zakaz*|zakaza*) … (wywoz*|wjazd*|eksport*|import*), pułap cen,
        przez sankcje, swift`,
      weak: 'sankcj*, embargo, odwet*, ograniczeni*, retorsj*, cła, bank*',
      company: '@japan, @russia, ukrain*, zach*d*, g7',
      hints: `
        list*, bank*, jen*, rubl*, używane auta, części, dostawc*, dostaw*, zakaz*, 2022, 2023,
        inwazj*, ukrain*, eksport*`,
      against: `
        sędzi*, federacj*, dyrektor*, prędkoś*, połow*, wiek*, za podmienian*, szkol*, doping,
        trener*, kłusow*, sąd, nakład`,
    },
    reactions: {
      strong: `
        (@japan|@russia) … (protest*|potępi*|odrzuci*|skrytykow*),
        (złoży*|wystosow*|oficjaln*|formaln*|dyplomatyczn*) … protest*, wezw* … ambasador*,
        nie do przyjęcia, niedopuszczaln*, (krok*|akt*|państw*) nieprzyjazn*,
        nieprzyjazn* (krok*|akt*|państw*), kanał* dyplomatyczn*,
        (tokio|moskwa|kreml*|rząd japoński|msz) … (ubolew*|protest*|potępi*|nazwa*|zareagow*|oburz*),
        not* protestacyjn*,
        (uzna*|nazwa*) … (niedopuszczaln*|nieakceptowaln*|godne ubolewania|wrogi*|nieprzyjazn*),
        ambasador* … (wezwan*|wezwa*)`,
      weak: `
        protest*, potępi*, odrzuci*, ambasador*, odpowiedzia*, oburz*, podziękow*, zareagow*,
        ubolew*`,
      company: '@officials, tokio, moskw*',
      hints: `
        ambasador*, ambasad*, rzeczni*, ministr*, odpowied*, ubolewa*, oburz*, sprawa wewnętrzna,
        podziękowa*`,
      against: `
        mieszkańc*, rybac*, sędzi*, kibic*, ekolog*, student*, ambasador* turystyki, trener*, klub*,
        rodzic*, turyst*, związk* zawodow*, jury`,
    },
    'joint-economic-activity': {
      strong: `
        wspóln* (działalnoś* gospodarcz*|projekt*|przedsięwzię*|działani* gospodarcz*),
        współprac* gospodarcz*, japońsk* (inwestycj*|inwestor*|firm*|kapitał*),
        wspóln* (działaln*|gospodar*|projekt*|przedsięwzi*),
        (japoń*|tokio) … (inwest*|przedsiębiorc*) … (wysp*|kuryl*),
        (truskawk*|jeżowc*|wiatrak*|śmieci*|szklarni*) … (wspóln*|razem|oba*|japoń*)`,
      weak: 'inwestycj*, współprac*, wspóln*',
      company: 'obu krajów, oba kraje, oba rządy, tokio, abe',
      hints: `
        szklarni*, przegrzebk*, jeżowc*, truskawk*, prawni*, prawo, razem, przedsiębiorc*, hokkaido,
        abe, putin, projekt*`,
      against: `
        wspólna deklaracja, wspólnej deklaracji, wspólne badania, naukow*, chińsk*, podatk*, ryb*`,
    },
    'visa-free-visits': {
      strong: `
        bezwiz*, bez wiz*, (byli|byłych|dawni|dawnych) mieszkań*,
        (grob*|grób|mogił*|cmentarz*) … (przodk*|rodzic*|japoń*|bliskich),
        (przodk*|rodzic*|japoń*|bliskich) … (grob*|mogił*|cmentarz*),
        (dawni|byli|dawnych|byłych) (mieszkańc*|wyspiarz*),
        (grob*) … (odwiedz*|przodk*|rodzic*|sprząta*), (odwiedz*|sprząta*) … grob*,
        bez paszport* … (wysp*|grob*),
        (podróż*|wizyt*|wymian*) … (bez wiz*|zawiesz*|przerwa*) … (grob*|dawn*|moskw*),
        (rodzinn*|ojczyst*) (wysp*|wiosk*|wieś)`,
      weak: 'wiza, wizy, wizę, wizow*, grob*, mogił*, cmentarz*, przodk*',
      company: 'japoń*, wizyt*, nemuro, umow*, podróż*',
      hints: `
        urodz*, matk*, babci*, grob*, groby, co lato, każdego lata, statek, przepustk*, nemuro,
        pandemi*, od 2020, przodk*, kamieni*, kwiat*, paszport*, od pięciu lat, dawnych, japończycy`,
      against: 'wiza pracownicza, wizy turystyczn*, wiza elektroniczna, student*',
    },
    'joint-declaration-1956': {
      strong: `
        1956 … (deklaracj*|szykotan*|habomai), deklaracj* … 1956,
        (radziecko-japońsk*|japońsko-radzieck*) … deklaracj*,
        (szykotan*|habomai) … (przekaza*|zwr*|oddać|oddanie),
        (przekaza*|zwr*|oddać|oddanie) … (szykotan*|habomai|dwóch wysp|dwie wyspy),
        dwie (mniejsze )?wyspy, dwóch (mniejszych )?wysp,
        chruszczow* … (wysp*|szikotan*|shikotan*|habomai|japoni*),
        (szikotan*|shikotan*|habomai) … (po|gdy|kiedy) … (pokoj*|traktat*),
        1956 … (japoni*|moskw*|pokoj*|dyplomatyczn*|stosunk*)`,
      weak: 'wspóln* deklaracj*, deklaracj*, przekazani*',
      company: 'traktat*, zsrr, radzieck*, 1956, ratyfik*',
      hints: `
        ofert*, warun*, pokój, pokoj*, shikotan*, dwie, parlament*, ratyfik*,
        październik*, obieca*, zwróci*, moskw*`,
      against: 'podatk*, klimat*, celn*, uczelni*, urodzon*, zbudowan*, olimpij*',
    },
    constitution: {
      strong: `
        konstytucj* … (rosj*|rosyj*|terytori*|2020|oddani*|zrzec*),
        (rosj*|rosyj*|terytori*|2020) … konstytucj*, poprawk* … (2020|konstytucj*),
        konstytucj* … (integraln*|terytori*|ziemi),
        (oddać|oddawani*|zrzec*|cesj*) … (terytori*|ziemi|wysp*) … (zakaz*|przestępstw*|nielegaln*)`,
      weak: 'konstytucj*, poprawk*',
      company: 'rosj*, rosyj*, terytori*, 2020, zakaz*',
      hints: `
        poprawk*, 2020, ziemi*, terytori*, oddawa*, zakaz*, przestępstw*, więzieni*, referend*`,
      against: `
        konstytucja japoni*, japońska konstytucja, święto konstytucji, 3 maja, regulamin*,
        polsk* konstytucj*, zdrowi*, klub*, statut*`,
    },
    history: {
      strong: `
        stalin*, 1855, 1875,
        traktat* (z shimody|z shimoda|w shimodzie|petersbursk*|z portsmouth|z san francisco),
        portsmouth, jałt*, poczdam*,
        (radzieck*|sowieck*|zsrr|armia czerwona|armii czerwonej|stalin*) … (zaj*|wylądow*|okupow*|anektow*|odbi*|zdoby*),
        (zaję*|zajęt*|okupow*|odbi*|zdobyt*|anektow*) … (1945|radzieck*|zsrr|armia czerwona),
        (1855|1875|1905|1945|1947|1951) … (traktat*|granic*|wymian*|odda*|radzieck*|okup*|kapitul*|wysiedl*),
        (traktat*|granic*|wymian*|okup*|kapitul*|wysiedl*) … (1855|1875|1905|1945|1947|1951),
        (mieszkańc*|japończ*|ludnoś*|rodzin*) … (wysiedl*|deport*|wypędz*|repatri*),
        kapitulacj* japonii, w zamian za, (kozac*|car|carsk*) … (wysp*|kuryl*|futra|sachalin*),
        (radzieck*|sowieck*|armia czerwona|stalin*) … (lądow*|zajęł*|zaję*|wysp*|kuryl*),
        (japończyk*|mieszkańc*|rodzin*) … (wypędz*|deport*|wysiedl*|wywiez*),
        sachalin* … (zamian*|wymian*|zrzek*), granic* … (wytycz*|ustal*) … (wysp*|cieśnin*),
        imperium rosyjsk*, (car|szogun*|cara), zrzek* … (kuryl*|sachalin*|wysp*),
        (radzieck*|sowieck*|japoń*|1945|1946|1947) … (kazano|kazali|rozkazano) … (spakowa*|wyjecha*|opuści*), (statek|okręt) … (wywióz*|wywioz*|zabra*) … (wieś|sachalin), (żołnierz*|sierżant*|mężczyź*) … (weszli|wkroczy*|zajęli)`,
      weak: `
        wojny światowej, wojna światowa, radzieck*, zsrr, wieku, stuleci*, carsk*, kozac*, imperi*,
        coloni*, kapitulacj*, koniec wojny, imperium`,
      company: '1855, 1875, 1905, 1945, traktat*, granic*, okup*, należa*, zaję*, japoń*, rosyj*',
      hints: `
        1[678]##, 194#, kozac*, futr*, danin*, szogun*, kapitan*, garnizon*, granic*, lądow*,
        stalin*, car, osadni*, wypędz*, krym*,
        buty, butach, sierżant*, spakować, statek, babcia, sachalin, hakodate, w jej domu, zamieszkali`,
      against: `
        tego wieku, ubiegłego wieku, czasów radzieckich, wulkan*, trzęsieni*, biolog*, rekord*,
        film*, kuchni*, motocykl*, latarni*, geolog*, piłk*, książk*`,
    },
    claims: {
      strong: `
        (spór|sporu|sporem|sporze|konflikt*|roszczeni*) (terytorial*|o wyspy|o kuryle|o kuryl*|między|graniczn*),
        sporn* (wysp*|terytori*|archipelag*) … (japoni*|rosj*),
        (japoni*|tokio) … (rości|roszczeni*|domaga), roszczeni* … (japoni*|tokio|terytorial*),
        suwerenno* (nad|rosji|japonii), integraln* (część|części), okupowan* przez (rosj*|zsrr),
        nielegalnie (okup*|zaję*),
        (dla|według) (japonii|tokio|rosji|moskwy) … (ziemi*|teryto*|swoj*|część),
        (żąda*|domaga*) … (zwrot*|powrot*), zwrot* (wysp*|kuryl*|czterech),
        (wynik*|skutk*) (drugiej )?wojny, nielegaln* okupac*,
        (administrowan*|kontrolowan*|okupowan*) przez rosję … (roszcz*|japon*)`,
      weak: 'roszcz*, suwerenno*, sporn*, spór, sporu, okup*, terytorialn*, należ*, zwrot*',
      company: '@japan, rosj*, rosyj*, moskw*, kreml*',
      hints: `
        czyje, granic*, lini*, map*, należ*, praw*, zwycięstw*, geografi*, okupowan*, zwrot*`,
      against: `
        grzyb*, gol, karny, sędzi*, kaszmir*, indi*, pakistan*, ptak*, gniazd*, mistrz*, szkol*,
        ścieżk*, spadk*, miejsc*, mew*, nagrod*, lisami`,
    },
    naming: {
      strong: `
        (japońsk*|rosyjsk*|ajnusk*) nazw*, nazw* (japońsk*|rosyjsk*|ajnusk*), toponim*, obie nazwy,
        (po japońsku|po rosyjsku), (nazyw*|zwan*) … (w japonii|przez japończyków|przez rosjan),
        etymolog*, nazwa … (pochodzi|oznacza), przemianow* … wysp*,
        (japończycy|rosjanie|w japonii|w rosji) … (nazywa*|mówią|zwą) … (japończycy|rosjanie|japonii|rosji|terytori*|kuryl*),
        (nazwa|słowo|termin) … (pochodzi|oznacza|znaczy)`,
      weak: 'nazyw*, nazw*, znan* jako, zwan*',
      company: 'w japonii, japoń*, ajn*, map*, słowni*, atlas*',
      hints: 'nazw*, słowo, atlas*, cudzysł*, ajn*, oznacza, pisz*, map*',
      against: `
        nazwisk*, rasa, klub*, drużyn*, statek, statku, na cześć, hotel*, przezw*, kot, koty, pies,
        łódź, kawiarni*, restauracj*, tajfun*, ulic*, piosenk*, piw*`,
    },
    military: {
      strong: `
        wyrzutn*, bastion*, bal, (dowództwo|sztab) … (strzela*|ćwicz*|wojsk*), strzelani*,
        rakiet* (manewr*|przeciw*|obron*|systém*|balist*|na), okręt* (wojenn*|podwodn*), myśliw*,
        baz* wojskow*, ćwicze* wojskow*, manewr* (wojskow*|morski*), flot* pacyfi*,
        przestrze* powietrzn* … narusz*, narusz* … przestrze* powietrzn*, ministerstw* obrony,
        minister obrony, fregat*, bombowc*,
        (wojsk*|żołnierz*) … (rozmieszc*|stacjon*|ćwicz*|desant*), garnizon*, pocisk*, wyrzutni*,
        (bateri*|system*) … (rakiet*|przeciwlotnicz*|nabrzeżn*|s-300|s-400),
        (dywizj*|brygad*|pułk*) … (wysp*|artyler*|kuryl*), koszar*,
        (rosyjsk*|chińsk*|radzieck*|japońsk*|amerykańsk*) (okręt*|bombow*|myśliw*|żołnierz*|wojsk*|flot*),
        ostr* amunicj*, (samolot*|okręt*|dron*) (szpiegowsk*|zwiadowcz*|rozpoznawcz*),
        su-##, tu-##*, mig-##, f-##`,
      weak: `
        wojsk*, okręt*, manewr*, ćwicze*, śmigłow*, żołnierz*, rakiet*, armia, radar*, koszary,
        garnizon*`,
      company: 'obron*, flot*, rozmieszc*, bojow*, armi*, strateg*, pocisk*',
      hints: `
        wyrzutni*, batalion*, kamufl*, zasięg*, cieśnin*, podwodn*, pas startow*, hangar*, bombow*,
        żołnierz*, namiot*, radar*, dział*, sztab*`,
      against: `
        ratunkow*, muzeum, trzęsieni*, tsunami, straż*, film*, ewaku*, trener*, drużyn*, wrak*,
        ptak*`,
    },
  },
  others: {
    fishing: `
      połow*, ryb*, łoso*, kwot*, krab*, kuter*, kutr*, rybak*, sieci, śledzi*, jeżowc*, wodorost*`,
    disaster: `
      trzęsieni*, tsunami, magnitud*, wulkan*, erupcj*, epicentr*, wstrząs*, osuwisk*, powodz*,
      ratown*, lawa, krater*`,
    nature: `
      gatun*, ptak*, wieloryb*, niedźwied*, wydr*, fok*, roślin*, grzyb*, fauna, flora, biolog*,
      kot, koty, pies, psy, lis, lisami, lisy, owad*, motyl*, badacz*, geolog*, park, mew*, delfin*,
      drzew*, las, lasy, zwierz*`,
    weather: `
      tajfun*, sztorm*, mgł*, temperatur*, śnieg*, pogod*, deszcz*, wiatr*, lód, fal*, słońc*,
      cyklon*`,
    tourism: `
      turys*, podróż*, wyciecz*, rejs*, hotel*, przewodni*, pasażer*, jacht*, nurkow*, turyst*,
      kemping*, ścieżk*`,
    economy: `
      lotnisk*, fabryk*, port, podatk*, drog*, policj*, sąd, kradzież*, szpital*, lekarz*, rynek,
      cen*, kopalni*, złot*, prąd*, internet*, budow*, sklep*`,
    leisure: `
      koń, konie, chór*, bibliotek*, dzieci, koncert*, teatr*, obraz*, szach*, turniej*, film*,
      mecz*, drużyn*, festiwal*, muzeum, powieś*, szkol*, stołów*, piłk*, trener*, lig*,
      mistrzostw*, gol, medal*, olimpij*, malarz*, piosenk*, oper*, taniec, płyta, pisarz*, książk*,
      wiersz*, przepis*, kuchni*, piw*, wino, kawiarni*, restauracj*, nauczyciel*, uczni*, student*,
      uniwersyt*, ślub*, gra, gry, zabawk*, nakład, autor*, znacz* poczt*`,
    ainu: 'ajn*, rdzenn*',
  },
};
