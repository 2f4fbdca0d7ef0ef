import type { LanguageCues } from '../schema.ts';

export const italian: LanguageCues = {
  words: {
    japan: `
      giappon*, nippon*, tokyo, abe, kishida,
      ishiba, takaichi, hashimoto`,
    russia: `
      russ*, mosca, cremlino, putin, sovietic*, urss,
      eltsin, gorba*ov, medvedev, lavrov`,
    islands: 'isol*, curili, territor*, arcipelago, iturup, kunashir, shikotan, habomai',
    officials: `
      ministr*, ministero, governo, ambasciat*, portavoce, cremlino, president*, diplomatic*,
      premier, segretario*`,
  },
  topics: {
    'talks-suspended': {
      strong: `
        (documento|trattato|accordo) … (chiud*|concluda|fine|termine) … guerra,
        (riprendere|ripresa) … (dialogo|negoziat*|trattative|colloqui) … (tokyo|mosca|giappon*|russ*),
        fine alla guerra, trattat* di pace, accordo di pace … @japan,
        (negoziat*|trattative|colloqui) … (restituzione|sovranità|status|territorial*),
        negoziati di pace, stato di guerra, pace … (mai|non ancora) … (firma*|conclus*),
        (negoziat*|trattative|colloqui|dialogo) … (con (tokyo|il giappone|mosca)) … (sospes*|interrott*|congelat*|impossibil*),
        (sospes*|interrott*|congelat*|rott*) … (negoziat*|trattative|dialogo) … (pace|trattato|giappone|tokyo),
        (tavolo|tavolo negoziale) … (tokyo|giappone|mosca),
        (intesa|accordo|trattato|documento) … (chiud*|chiuda|metta) … guerra,
        (formalmente|ufficialmente|tecnicamente) … guerra, senza trattato di pace,
        questione delle (isole|curili)`,
      weak: 'negoziat*, trattative, colloqui, dialogo, vertice, tavolo, intesa, trattato',
      company: 'restituzione, territorial*, sovranità, trattato, tokyo, guerra',
      hints: `
        firma, documento, abe, putin, vertice, incontr*, stallo, condizioni, dialogo, discutere,
        due capitali, diplomatic*, cassetto, rinviat*`,
      against: `
        pesca*, quot*, salmon*, stipendi*, contratt*, guardaparco, film*, zoologia, matrimonio,
        affitto, calciomercato, condominio`,
    },
    sanctions: {
      strong: `
        (giappone|tokyo) … (sospes*|ferma*|interrott*) … (export*|spedizion*|consegn*|vendit*|fornitur*),
        sanzioni (contro|economiche|alla russia|occidentali|giapponesi|russe|di tokyo),
        (nuove|impo*|revoc*) … sanzioni, congel* … (beni|conti|attivi|riserve),
        (beni|conti|attivi|riserve) … congel*, nazione più favorita,
        (@japan|@russia) … (viet*|blocc*|proib*) … (export*|import*|esporta*|importa*|vendit*|ingresso),
        divieto di (esporta*|ingresso|importa*) … (@russia|@japan), sotto sanzioni,
        (pacchetto|regime|lista) di sanzioni, sanzionat* (banc*|aziend*|nav*), lista nera,
        tetto … prezzo … petrolio, (divieto|bando) … (import*|export*|ingresso) … (@japan|@russia),
        swift`,
      weak: 'sanzion*, embargo, ritorsion*, restrizion*, contromisure, dazi, banche',
      company: '@japan, @russia, ucraina, g7, occident*',
      hints: `
        lista, banc*, yen, rubli, auto usate, ricambi, fornitor*, consegne, vietat*, 2022, 2023,
        invasione, ucraina, export*, dogan*`,
      against: `
        arbitr*, federazione, lega, velocità, pesca*, età, multa*, doping, allenatore, bracconier*,
        tribunale`,
    },
    reactions: {
      strong: `
        (@japan|@russia) … (protest*|condann*|denunci*|respin*|inaccettabil*),
        protesta (formale|diplomatica|ufficiale|di tokyo), convoc* … (ambasciatore|incaricato),
        (@officials) … (inaccettabil*|deplorevol*|protest*|condann*),
        (att*|paes*) (ostil*|inamichevol*), canali diplomatici,
        (tokyo|mosca|cremlino|governo giapponese|farnesina|esteri) … (deplor*|protest*|denunci*|condann*|defini*|reagi*|replic*|ribatt*),
        nota di protesta, (definito|definita|giudic*) … (inaccettabil*|deplorevol*|ostil*),
        ambasciatore … (convoc*|richiamat*)`,
      weak: `
        protest*, condann*, inaccettabil*, respin*, ambasciatore, replic*, ringrazi*, reagi*,
        deplor*`,
      company: '@officials, tokyo, mosca',
      hints: `
        ambasciatore, ambasciata, portavoce, ministr*, rispost*, rispos*, deplor*, oltraggio,
        affare interno, ringrazi*`,
      against: `
        abitanti, pescatori, arbitr*, tifosi, ambientalist*, student*, ambasciatore del turismo,
        allenatore, club, genitori, turisti, sindacat*, giuria`,
    },
    'joint-economic-activity': {
      strong: `
        attività economic* congiunt*, cooperazione economica, progetti (congiunti|comuni),
        investiment* giappones*, (imprese|capitali) giappones*, piano in otto punti,
        imprese dei due paesi, turisti insieme, (attività|progetti) (economic* )?(congiunt*|comun*),
        (giappon*|tokyo) … (invest*|imprenditor*) … (isol*|curili),
        (fragole|ricci|eolic*|rifiuti|serr*) … (insieme|congiunt*|due paesi|entramb*)`,
      weak: 'investiment*, cooperazione, congiunt*, progetti, fragole, ricci',
      company: 'due paesi, due governi, tokyo, abe, regole speciali',
      hints: `
        serra, serre, capesante, ricci, fragole, giurist*, legge, leggi, insieme, imprenditor*,
        hokkaido, abe, putin, progett*`,
      against: 'dichiarazione congiunta, ricerca*, scientific*, cines*, tass*, pesca*',
    },
    'visa-free-visits': {
      strong: `
        (pulire|visitare|onorare) … (tomb*|sepoltur*), senza passaporto,
        (madre|padre|fratello|genitori|antenati) … (sepolt*|ripos*|giac*), senza visto,
        esenzione dal visto, ex (abitanti|residenti|isolani),
        (tomb*|sepoltur*|cimiter*) … (genitori|antenati|famigli*|giappones*),
        (genitori|antenati|famigli*|giappones*) … (tomb*|sepoltur*|cimiter*),
        (tombe|tomba) … (visit*|puli*|antenat*|genitori|nonni), (visit*|puli*) … tombe,
        senza passaporto … (isol*|tomb*),
        (viaggi|visite|scambi) … (senza visto|sospes*|interrott*) … (tombe|ex|mosca),
        (villaggio|isola) natal*`,
      weak: 'visto, visti, tomb*, cimiter*, antenati',
      company: 'visit*, giappones*, nemuro, accordo, nave, viagg*',
      hints: `
        nat[ao], madre, nonna, tomb*, ogni estate, nave, lasciapassare, nemuro, pandemia, dal 2020,
        anziani, antenati, pietre, fiori, passaporto, infanzia`,
      against: `
        visto di lavoro, visto turistico, visto elettronico, student*, agenzia, visto che`,
    },
    'joint-declaration-1956': {
      strong: `
        1956 … (dichiarazione|shikotan|habomai|consegn*), dichiarazione … 1956,
        dichiarazione congiunta (sovietico|nippo)*,
        (shikotan|habomai) … (consegn*|restitu*|ced*|trasfer*),
        (consegn*|restitu*|cedere|trasfer*) … (shikotan|habomai|due isole),
        due isole (minori|più piccole|meridionali),
        (krusciov|chruščëv|khrusc*) … (isol*|shikotan|habomai|giappone),
        (shikotan|habomai) … (una volta|dopo|quando) … (pace|trattato),
        (una volta|dopo|quando) … (pace|trattato) … (shikotan|habomai|due isole),
        1956 … (giappone|mosca|pace|diplomatic*|relazioni)`,
      weak: 'dichiarazione congiunta, dichiarazione comune, consegna, hatoyama',
      company: 'trattato di pace, urss, sovietic*, 1956, ratific*',
      hints: `
        offerta, condizione, pace, due, parlament*, ratific*, ottobre, promes*, restituire, mosca`,
      against: 'clima*, universit*, premi, chiavi, nat*, costruit*, olimpi*, fondat*',
    },
    constitution: {
      strong: `
        costituzion* … (russ*|territor*|cedere|cessione|2020),
        (russ*|territor*|cedere|cessione|2020) … costituzion*,
        emendament* … (2020|costituzion*|russ*), costituzione … (integrità|territor*|suolo),
        (cedere|cessione|alienare) … (territor*|suolo|terra|isole) … (viet*|reato|illegal*),
        (viet*|reato) … (cedere|cessione) … (territor*|suolo|terra)`,
      weak: 'costituzion*, emendament*',
      company: 'russ*, territor*, 2020, viet*, cedere',
      hints: `
        emendament*, clausola, 2020, terra, territorio, cedere, viet*, reato, carcere, referendum`,
      against: `
        costituzione giapponese, articolo 9, robust*, regolamento*, pacifista, salute,
        sana e robusta, club, statuto`,
    },
    history: {
      strong: `
        stalin, sbarc* … (agosto|settembre|1945), 1855, 1875,
        trattato di (shimoda|san pietroburgo|portsmouth|san francisco), shimoda, portsmouth,
        (jalta|yalta), potsdam,
        (urss|sovietic*|armata rossa|stalin) … (invas*|occup*|sbarc*|annett*|annes*|conquist*|pres*),
        (occup*|annes*|invas*|conquist*) … (1945|sovietic*|urss),
        (1855|1875|1905|1945|1947|1951) … (trattato|confin*|scambi*|cedette|cedut*|sovietic*|occup*|res*|espuls*),
        (trattato|confin*|occup*|espuls*) … (1855|1875|1905|1945|1947|1951),
        (abitanti|giapponesi|popolazione|famiglie) … (espuls*|deport*|rimpatri*), resa del giappone,
        in cambio di, (cosacchi|zar*|shogun*) … @islands,
        (sovietic*|armata rossa|stalin) … (sbarc*|occup*|isole|curili),
        (giapponesi|abitanti|isolani|famiglie) … (espuls*|deport*|cacciat*|imbarcat*),
        sachalin … (cambio|scambio|ced*|rinunc*),
        confine … (fissat*|tracciat*) … (isol*|stretto|urup), (impero russo|shogun),
        rinunci* … (curili|sachalin|isole)`,
      weak: `
        guerra mondiale, sovietic*, urss, secol*, zar*, cosacchi, impero, coloni*, esplora*,
        fine della guerra, rinunci*`,
      company: `
        1855, 1875, 1905, 1945, trattato, confin*, annes*, occup*, appart*, sbarc*, giappon*`,
      hints: `
        1[678]##, 194#, cosacchi, pellicc*, tributo, shogun*, capitano, guarnigione, confine,
        sbarc*, stalin, zar, coloni, espuls*, crimea`,
      against: `
        secolo scorso, naturalista, epoca sovietica, vulcan*, terremot*, biolog*, record, film*,
        tsunami, zoologia, cucina, moto, faro, geolog*, calcio, mercante, naufragio, romanzo, mostra`,
    },
    claims: {
      strong: `
        (disput*|contes*|controvers*|content*) (territorial*|di sovranità|sulle|per le|tra russia|tra giappone),
        (giappone|tokyo) … (rivendic*|reclam*), rivendic* … (giappone|tokyo|mosca|territor*),
        (isole|curili|territori) … (contes*|disput*), (contes*|disput*) … (russia|giappone),
        sovranità (su|sulle|russa|giapponese), parte integrante,
        occupat* (illegalmente|dalla russia|dall'urss), (terra|territorio) giapponese,
        tenut* senza titolo, vincendo la guerra,
        (per|secondo) (il giappone|tokyo|la russia|mosca) … (terra|territor*|su*|parte|propri*),
        (chied*|esig*|reclam*) … (restituzione|ritorno),
        (restituzione|ritorno) delle (isole|curili|quattro),
        (risultat*|esito) della (seconda )?guerra, occupazione illegale,
        (amministrat*|controllat*|occupat*) dalla russia … (rivendic*|giappone),
        che (rivendica|reclama|si contendono)*`,
      weak: `
        rivendic*, sovranità, disput*, contes*, occup*, territorial*, appart*, restituzione,
        territorio`,
      company: '@japan, russia, russ*, mosca, cremlino',
      hints: `
        di chi, confine, linea, carte, mappe, appart*, diritto, vittoria, geografia, occupat*,
        restituzione, argomenti, due stati`,
      against: `
        partita, gol, arbitr*, kashmir, india, pakistan, uccelli, nid*, titolo mondiale, campionat*,
        eredità, posto, disputa d'eredità, gabbian*, premio`,
    },
    naming: {
      strong: `
        nom* (giappones*|russ*|ainu), toponim*, entrambi i nomi,
        (chiama*|denomina*|conosciut*) … (in giapponese|in russo|in giappone|dai giapponesi),
        etimolog*, nome … (deriva|significa|ainu), grafi* … (nome|isol*),
        (giapponesi|russi|giappone|russia) … (chiamano|denominano|dicono|chiama) … (giapponesi|russi|giappone|russia|territori|curili),
        (nome|parola|termine) … (viene|significa|deriva),
        (mappe|mappa|atlanti|cartelli) … (nomi|nome),
        per i giapponesi … per i russi, per i russi … per i giapponesi, (scelta del nome|scelta dei nomi|scelta della parola), manual* di stile, (nome|nomi) … (mai neutr*|neutr*|politic*), lettura giapponese`,
      weak: 'chiama*, conosciut*, denomin*, nome, nomi',
      company: 'in giapponese, in russo, in giappone, ainu, mapp*, dizionari*, atlant*',
      hints: 'nome, nomi, parola, chiam*, atlante, virgolette, ainu, significa, scriv*, carte',
      against: `
        diede il nome, si chiama come lui, razza, club, squadra, nave, soprannom*, hotel, in onore,
        pino, gatto, gatti, cane, barca, caffè, ristorante, tifone, via, canzone, birra`,
    },
    military: {
      strong: `
        missil*, nav* da guerra, caccia (russi|giapponesi|da combattimento|intercettor*),
        sottomarin*, bas* militar*, esercitazion* (militar*|naval*), flotta del pacifico,
        spazio aereo … (viol*|incurs*), (viol*|incurs*) … spazio aereo, ministero della difesa,
        ministro della difesa, fregat*, bombardier*, (truppe|soldati) … (schier*|dispieg*|sbarco),
        (schier*|dispieg*) … (truppe|missili|soldati), presenza militare,
        (batteri*|sistem*) … (missil*|antiaere*|costier*|s-300|s-400),
        (divisione|brigata|reggimento) … (isol*|artiglieria|curili|schier*), casern*,
        (navi|bombardieri|soldati|truppe|marina|flotta) (russ|cines|sovietic|giappones|american)*,
        guarnigione, a fuoco (vivo|reale), (aereo|nave|drone) spia,
        su-##, tu-##*, mig-##, f-##`,
      weak: `
        militar*, truppe, esercitazion*, elicotter*, spazio aereo, soldati, marina, esercito,
        batteria, radar, caserma, guarnigione`,
      company: 'missil*, difesa, flotta, esercito, schier*, combattimento, strateg*',
      hints: `
        lanciator*, battaglione, mimetic*, gittata, stretto, stretti, sottomarini, pista, hangar*,
        bombardier*, soldati, schierat*, tende, radar*, cannoni, stato maggiore`,
      against: `
        soccors*, museo*, terremot*, tsunami, vigili del fuoco, film*, evacu*, squadra, allenatore,
        difesa centrale, relitto`,
    },
  },
  others: {
    fishing: `
      pesca*, salmon*, quot*, granchi*, tonno, pesce, pescator*, reti, aringh*, ricci di mare, alghe`,
    disaster: `
      terremot*, sism*, tsunami, magnitudo, vulcan*, eruzion*, epicentro, scossa, scosse, frana,
      frane, alluvion*, soccors*, naufragi*, lava, crater*`,
    nature: `
      specie, uccell*, balen*, ors*, lontr*, foc*, piant*, pino, fauna, flora, naturalista, parco,
      gru, gatt*, cane, cani, volp*, insett*, farfall*, ricercator*, geolog*, zoolog*, gabbian*,
      delfin*, coloni*, alber*, bosc*, fungh*, animali`,
    weather: `
      tifon*, tempest*, nebbia, temperatur*, neve, meteo*, pioggi*, vento, ghiaccio, onde, sole,
      ciclon*, maltempo, previsioni`,
    tourism: `
      turis*, viagg*, escursion*, crocier*, hotel, guid*, passegger*, velier*, immersion*, albergo,
      crociera, turist*`,
    economy: `
      aeroporto, fabbric*, porto, tass*, strad*, traghetto, polizia, tribunale, furto, ospedal*,
      medic*, mercat*, prezz*, miniera, oro, elettricità, internet, negozi*, fortuna`,
    leisure: `
      cavall*, coro, bibliotec*, bambini, concert*, teatr*, quadr*, scacchi, torne*, film*, partita,
      squadra, festival*, museo*, romanz*, scuol*, calcio, allenatore, campionat*, gol, medagli*,
      olimpi*, pittor*, cantant*, opera, danza, disco, scrittor*, libr*, poesi*, ricett*, cucina,
      birra, vino, caffè, ristorant*, professor*, alunn*, universit*, matrimoni*, gioc*, pallavolo,
      francoboll*, mostra`,
    ainu: 'ainu, indigen*',
  },
};
