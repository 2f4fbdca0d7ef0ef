import type { LanguageCues } from '../schema.ts';

export const german: LanguageCues = {
  words: {
    japan: `
      japan*, tokio*, abe, kishida, ishiba, takaichi,
      hashimoto, obuchi, koizumi,
      nemuro`,
    russia: `
      russ*, moskau*, kreml*, putin*, sowjet*, udssr,
      jelzin*, gorbatschow*, chruschtschow*, medwedew*, lawrow*`,
    islands: `
      insel*, kuril*, südkuril*, territor*, iturup, kunaschir*, schikotan*, habomai*, inselgruppe`,
    officials: `
      *minist*, außenamt*, auswärtige* amt, regierung*, botschafter*, geschäftsträger*, kreml*,
      sprecher*, premier*, präsident*, diplomat*, kabinettssekretär*`,
  },
  topics: {
    'talks-suspended': {
      strong: `
        (krieg) … (formell|offiziell|förmlich) … (beend*|abgeschloss*),
        (beend*|abschließ*) … (krieg), nichts zu besprechen, wiederaufnahme … (gespräch*|verhandl*),
        friedensvertrag*, friedensabkommen*, friedensgespräch*, territorialverhandlung*,
        (verhandl*|gespräch*) … (rückgabe|zukunft|status) … (@islands|der), kriegszustand*,
        (frieden|friedensschluss) … (nie|nicht|noch) … (geschlossen|unterzeichnet),
        friedensverhandl*, friedensschluss … (japan*|tokio*|russ*|moskau*),
        (verhandl*|gespräch*|dialog*) … (mit (tokio|japan|moskau)) … (ausgesetzt|abgebrochen|eingefroren|beendet|unmöglich),
        (ausgesetzt*|abgebrochen*|eingefroren*|abbrach*|aussetz*) … (verhandl*|gespräch*|dialog*),
        (verhandl*|gespräch*) … (kurilen*|inselstreit*|friedensvertrag*|nordgebiete),
        (formell|formal|offiziell|rechtlich) … (im krieg|kriegszustand), ohne friedensvertrag,
        (abkommen|dokument|papier|vertrag) … (krieg|kriegszustand) … (beend*|schluss*),
        (keinerlei|kein) (kontakt*|gespräch*) … (japan|tokio|friedens*), friedensschluss*`,
      weak: `
        verhandl*, gespräch*, dialog, unterredung*, gipfel*, verhandlungstisch*, arbeitsgruppe*,
        vertrag`,
      company: 'rückgabe, territorial*, gebietsstreit*, inselstreit*, inselfrage, vertrag',
      hints: `
        unterschrift, dokument*, akte, schublade, abe, putin, gipfel*, traf*, treffen, sackgasse,
        vertagt*, bedingung*, dialog, besprechen, unterzeichn*, arbeitsgruppe*, kontakt,
        friedensschluss*, absehbare`,
      against: `
        fisch*, quote*, lachs*, lagerfeuer, mahlzeit, koch, tarif*, vertrag mit, film*, wirtin,
        zimmer, gehalt*, verein*, ablöse*, bären, kapitän*, hochzeit*, mieter*, straßenbau*`,
    },
    sanctions: {
      strong: `
        (japan*|tokio*) … (liefert|liefern|stoppte|stoppt|gestoppt) … (keine|nicht|teile|autos|waren|maschinen),
        (export|import|ausfuhr) … (verboten|gestoppt|untersagt), schwarze liste,
        sanktionen (gegen|wegen), (wirtschafts|handels|einreise|finanz)sanktion*,
        (japanisch*|westlich*|russisch*|neu*) sanktion*,
        (konten|vermögen*|guthaben|reserven) … (eingefroren|gesperrt|einfr*),
        (eingefroren*|einfr*|gesperrt*) … (konten|vermögen*|guthaben|reserven), einreiseverbot*,
        (export|ausfuhr|import|einfuhr)(verbot*|stopp*|beschränkung*), meistbegünstig*,
        (@japan|@russia) … (verbietet|verbot|untersagt*|stoppt*) … (export*|ausfuhr|einfuhr|verkauf|import*),
        sanktionsliste*, sanktionspaket*, (unter|wegen der|durch die) sanktionen,
        sanktioniert* (bank*|firmen|unternehmen|schiff*|tanker*), einfuhrverbot*, ausfuhrverbot*,
        (verbot*|verbiet*) … (einfuhr*|ausfuhr*|export*|import*) … (@japan|@russia), preisdeckel*,
        schwarz* liste, dürfen nicht mehr (einreisen|exportiert|ausgeführt|geliefert), swift`,
      weak: `
        sanktion*, embargo*, strafmaßnahme*, gegenmaßnahme*, beschränkung*, einreisesperre*,
        strafzölle*, zölle, bank, banken`,
      company: '@japan, @russia, westen*, ukraine*, g7',
      hints: `
        liste, bank*, yen, rubel, gebrauchtwagen, ersatzteil*, lieferant*, lieferung*, verboten,
        verbot, 2022, 2023, überfall*, ukraine, ausfuhr, zoll, umweg*, drittstaat*`,
      against: `
        schiedsrichter*, verband, liga, tempo, alters*, fisch*, naturschutz*, bußgeld*, wilder*,
        doping*, park, jagd*, tempolimit*, trainer*, gericht*`,
    },
    reactions: {
      strong: `
        (@japan|@russia) … (protestier*|protest|verurteil*|empör*|kritisier*),
        (scharf*|offiziell*|diplomatisch*|legte|formell*) … protest*, protestnote*,
        bestellte … (botschafter*|geschäftsträger*),
        (botschafter*|geschäftsträger*) … (ein|einbestellt), einbestell*,
        (inakzeptabel|unannehmbar|nicht hinnehmbar|bedauerlich|unvereinbar),
        nicht (vereinbar|hinnehmbar|akzeptabel), unfreundliche* (akt|schritt*|staat*|haltung),
        (@japan|@russia) … (bedauer*|verwahr*|empör*|verurteil*|reagier*|wies|zurückwies*|dankt*),
        verwahr* … (gegen|einmischung), (note|protestnote) … (überreich*|übergab*),
        (geschäftsträger|botschafter) … (einbestell*|vorgeladen|überreich*), einbestellt,
        (als|für) (inakzeptabel|unannehmbar|bedauerlich|unfreundlich*|feindselig*),
        (sprecher*|außenminister*|ministerium|kreml*) … (nannte|bezeichnete|erwiderte|entgegnete|konterte|reagierte)`,
      weak: `
        protest*, verurteil*, inakzeptabel*, empör*, botschafter*, wies … zurück, zurückgewiesen,
        dankte*, konterte, entgegnete, erwiderte, reagierte, bedauer*`,
      company: '@officials, tokio*, moskau*',
      hints: `
        botschafter*, botschaft, sprecher*, außenminister*, antwort*, erwidert*, bedauer*, empör*,
        haltlos*, innere angelegenheit*, zurückgerufen, dankte*`,
      against: `
        tourismusbotschafter*, anwohner*, fischer*, einwohner*, umweltschützer*, schiedsrichter*,
        fans, studenten, trainer*, jury, verein*, touristen, eltern, gäste, gemeinderat*, stadtrat*`,
    },
    'joint-economic-activity': {
      strong: `
        gemeinsam* (wirtschaft*|projekt*|unternehm*|wirtschaften),
        wirtschaftlich* zusammenarbeit … (japan*|tokio*|insel*), wirtschaftskooperation … japan*,
        japanisch* (investition*|investor*|unternehm*|firmen|kapital), acht-punkte-plan*,
        gemeinsam* (gewächsh*|fischzucht|tourismus|wirtschaftstätig*|wirtschaftsaktiv*|bewirtschaft*),
        (erdbeer*|seeigel*|windkraft*|müll*) … (beide|gemeinsam*|japan*|zwei),
        (japan*|tokio*) … (invest*|unternehmer*) … (insel*|kuril*),
        (aus|von) (hokkaido|sapporo|japan) … (techniker*|ingenieur*|firma|beide* länder), (techniker*|ingenieur*) beider länder, (aus|von) (hokkaido|sapporo) … (geliefert|gewartet)`,
      weak: `
        investition*, wirtschaftsprojekt*, zusammenarbeit, gemeinsam*, erdbeer*, seeigel,
        gewächshaus*, investor*`,
      company: 'beider länder, beide länder, beide regierungen, tokio, abe, rechtsrahmen',
      hints: `
        gewächsh*, jakobsmuschel*, seeigel, erdbeer*, jurist*, recht, gemeinsam*, unternehmer*,
        hokkaido, abe, putin, beide, projekt*, treibh*, windräd*, delegation*, steuern,
        ökotourismus, ministerien`,
      against: `
        fürs leben, gemeinsame erklärung, gemeinsame forschung, forschungs*, steuer*, chinesisch*,
        fisch*`,
    },
    'visa-free-visits': {
      strong: `
        (gräber*|grab) … (pfleg*|besuch*), ohne pass,
        (eltern|mutter|vater|bruder|schwester|vorfahren) … (liegt|liegen|begraben|ruh*) … (insel*|überfahrt|schiff|besuch*),
        visafrei*, visumfrei*, ohne visum, ohne visa, grabbesuch*,
        (ehemalig*|früher*|einstig*) (bewohner*|einwohner*|insulaner*),
        (gräber*|grab|friedhof*|friedhöfe) … (ahnen|eltern|vorfahren|japan*|familie*|angehörig*),
        (ahnen|eltern|vorfahren|japan*|familie*|angehörig*) … (gräber*|grab|friedhof*),
        (ehemalig*|frühere*|einstig*) (insel)?bewohner*,
        (eltern|mutter|vater|ahnen|vorfahren) … (begraben|gräber*|grab),
        (besuch*|pflege) … (gräber*|ahnengräber*), ahnengräber*,
        (ohne (reise)?pass) … (insel*|überfahrt),
        (überfahrt*|besuch*|reisen) … (eingestellt|ausgesetzt|gestrichen|beendet) … (gräber*|bewohner*|vertrieben*|moskau)`,
      weak: `
        visum, visa, gräber*, grab, friedhof*, vorfahren, vertrieben*, geburtsort*, heimatdorf*,
        gedenk*`,
      company: `
        besuch*, japaner*, nemuro, abkommen, überfahrt, heimat*, ehemalig*, insel*, boot, schiff`,
      hints: `
        geboren*, mutter, großmutter, grab, gräber, jeden sommer, schiff, passierschein, nemuro,
        pandemie, seit 2020, alten, vorfahren, steine, blumen, pass`,
      against: `
        arbeitsvisum, touristenvisum, e-visum, veranstalter, grenztruppen, studenten*, reise zu`,
    },
    'joint-declaration-1956': {
      strong: `
        1956 … (erklärung|schikotan|habomai|übergabe), erklärung … 1956,
        (sowjetisch-japanisch*|japanisch-sowjetisch*) … erklärung,
        (schikotan*|habomai*) … (übergeb*|übergabe|zurückgeb*|abtret*|überlass*|rückgabe),
        (übergabe|rückgabe|überlass*|abtret*) … (schikotan*|habomai*|zwei|beiden),
        (zwei|beiden) (kleineren|kleinen|südlichen) (inseln|inselgruppen)?, zwei-inseln*,
        chruschtschow* … (schikotan*|habomai*|insel*|japan*), hatoyama*,
        (schikotan*|habomai*) … (nach|sobald|wenn) … (frieden*),
        (nach|sobald|wenn) … frieden* … (schikotan*|habomai*|zwei inseln), moskauer erklärung,
        1956 … (japan*|moskau|frieden*|diplomatisch*)`,
      weak: 'gemeinsame erklärung, gemeinsamen erklärung, übergabe, chruschtschow',
      company: 'friedensvertrag*, sowjet*, 1956, ratifi*',
      hints: `
        angebot*, bedingung, frieden*, zwei, parlament*, ratifiz*, oktober, versprech*, versprach,
        zurück, moskau`,
      against: `
        klima*, universität*, schlüssel*, museum*, leuchtturm*, gebaut, geboren, olympi*, ungarn,
        gegründet`,
    },
    constitution: {
      strong: `
        verfassung* … (russ*|gebiet*|territor*|abtret*|2020),
        (russ*|gebietsabtret*|territor*|abtret*|2020) … verfassung*,
        verfassungsänderung* … (2020|russ*),
        (grundgesetz|verfassung*) … (staatsgebiet*|gebiet*|land abzu*|russ*),
        (gebiet*|territor*|land) … (abtret*|abzugeben|abgab*|abgeben) … (verboten|verbiet*|strafbar*)`,
      weak: 'verfassung, verfassungs*, abtretung*',
      company: 'russ*, territor*, 2020, verbiet*, abtret*',
      hints: `
        zusatz*, änderung*, 2020, land, territor*, abtret*, verbiet*, verbot*, strafbar*, gefängnis,
        volksabstimmung`,
      against: `
        in schlechter verfassung, in guter verfassung, körperlich*, gesundheitlich*,
        japanische verfassung, verfassungstag, grundgesetz*, piste, zustand, der straße,
        gesundheit*, boot, laune, dieser verfassung, bester verfassung`,
    },
    history: {
      strong: `
        (truppen|soldaten) … (landet*|schumschu|august 1945|september), stalin,
        kein einziger japaner, 1855, 1875,
        vertrag von (shimoda|sankt petersburg|st. petersburg|portsmouth|san francisco),
        (shimoda|portsmouth|jalta|potsdam*),
        (sowjet*|rote armee|udssr|stalin*) … (besetz*|eroberte*|landete*|einmarsch*|annektier*|nahm|einnahm*),
        (besetz*|erober*|annektier*) … (sowjet*|rote* armee|1945),
        (1855|1875|1905|1945|1947|1951) … (vertrag*|grenze*|tausch*|sowjet*|besetz*|kapitul*|abgetret*|vertrieb*),
        (vertrag*|grenze*|tausch*|besetz*|kapitul*|abgetret*|vertrieb*) … (1855|1875|1905|1945|1947|1951),
        (japan*|bewohner*|einwohner*|familien) … (vertrieben|deportiert|ausgewiesen|ausgesiedelt),
        (vertreibung|deportation|aussiedlung) … (japan*|bewohner*), kapitulation japans,
        deutschen kapitulation, (kosaken|zar*|shogun*) … @islands, abgetreten, im tausch gegen,
        (rote* armee|sowjet*|stalins) … (landete*|besetz*|nahm*|insel*|kuril*|kette), jalta,
        (japaner|bewohner*|familien) … (verlassen müssen|vertrieben|umgesiedelt|ausgesiedelt|deportiert|verschifft|dörfer verlassen),
        (1855|1875), grenze zwischen … (russ*|japan*), (sachalin) … (tausch*|gegen|verzicht*),
        seit 1945 … (sowjet*|russ*|besetz*),
        (1945) … (kuril*|insel*|japan*) … (sowjet*|russ*|besetz*), russisch-japanisch* krieg*`,
      weak: `
        weltkrieg*, sowjet*, jahrhundert*, zar*, kosaken, kapitulation, kolonial*, krieg*, siedler*,
        entdeck*, verlassen müssen, kriegsende*, stalin*, zarenreich*`,
      company: `
        1855, 1875, 1905, 1945, vertrag*, grenze*, besetz*, gehört*, erobert*, annekt*, japan*`,
      hints: `
        1[678]##, 194#, kosaken, pelz*, tribut, shogun*, kapitän, garnison, grenze, landete*,
        stalin, zar*, siedler, vertrieb*, krim`,
      against: `
        sowjetzeit, sowjetische bauart, jahrhundertwende, dieses jahrhundert*, vulkan*, erdbeben*,
        biolog*, robben*, rekord*, film*, zoolog*, geolog*, naturforsch*, rekordsommer, fußball*,
        oldtimer*, rezept*, leuchtturmwärter*`,
    },
    claims: {
      strong: `
        (wem|wessen) … (inseln|gehör*),
        (inseln|gebiet*) … (zurück|rückgabe) … (japan*|tokio*|forder*), kriegsergebnis*,
        ergebnis* des (zweiten welt)?kriegs,
        (gebiets|territorial|insel|grenz|kurilen)(streit*|konflikt*|anspruch*|ansprüche*|frage),
        streit um … @islands, (streit|konflikt) … (kurilen|inseln),
        (japan*|tokio*) … (beansprucht*|anspruch|ansprüche|erhebt),
        (beansprucht*|anspruch) … (japan*|tokio*|beiden), souveränität über,
        völkerrechtswidrig besetzt, integraler bestandteil,
        (von russland|von der sowjetunion) … besetzt*, tag der nördlichen territorien,
        umstritten* (insel*|kuril*|gebiet*),
        (japan*|tokio*|moskau*|russland*) … (betracht*|sieht|sehen|zählt|hält) … (eigen*|als teil|ihr territorium|staatsgebiet|zu sich),
        (gebiets|territorial)(anspruch*|ansprüche*|streit*|konflikt*),
        (völkerrechtswidrig|illegal|widerrechtlich|rechtswidrig) … (besetz*|annekt*),
        (beide|beiden) (staaten|länder|seiten) … (beanspruch*|anspruch*), von japan beansprucht*,
        von (beiden|japan|russland) … beansprucht*,
        (rückgabe) … (kuril*|insel*|gebiete) … (forder*|verlang*), (forder*|verlang*) … rückgabe`,
      weak: `
        umstritten*, anspruch*, ansprüche*, besetzt*, souveränität, territorial*, gehör*,
        beansprucht*, rückgabe, zugehörig*, streitig`,
      company: '@japan, russland*, russisch*, moskau*, kreml*',
      hints: `
        wem, grenze, linie, karte*, gehör*, recht, sieg, geographie, besetzt*, rückgabe, eigen*,
        anspruch`,
      against: `
        seeufer, bären, strafstoß, elfmeter, tor, schiedsrichter*, kaschmir, indien, vögel,
        brutplätze, in anspruch, anspruchsvoll*, anspruch auf das, namen, platz, sitzplatz,
        erbschaft*, mieter*, revier*, möwen*, seeadler*, gebührenstreit*`,
    },
    naming: {
      strong: `
        (russisch|japanisch)(e|er|en)? (name*|bezeichnung*|form), ortsname*,
        beide (namen|formen|schreibweisen), schreibweise*,
        (auf|im) (japanischen|russischen) … (heiß*|genannt|nennt),
        in japan … (genannt|bezeichnet|heißen), (name*|wort*) … (ainu*|bedeut*|zurückgeh*|stammt),
        (umbenenn*|umbenannt) … @islands, toponym*, etymolog*,
        (japaner|russen|in russland|in japan) … (nennen|nennt|genannt|heißen) … (japaner|russen|russland|japan|gebiete|kuril*),
        (name|wort|bezeichnung) … (kommt|geht|leitet|stammt|bedeutet),
        (russisch*|japanisch*) … (name*|bezeichnung*) … (japanisch*|russisch*),
        (karte|karten|atlant*|schild*) … (namen|bezeichnung*)`,
      weak: 'genannt, bezeichn*, name*, bekannt als',
      company: 'japanisch, russisch, ainu*, landkarte*, atlas, sprachforscher*',
      hints: `
        name*, wort, heißt, heißen, nennt, nennen, atlas, anführungszeichen, ainu, bedeutet,
        schreib*, karte*`,
      against: `
        benannt nach, rasse, verein, schiff, spitzname*, programm, hotel, laufzeitumgebung, schiff*,
        fähre, taufen, taufte, café, kater, katze*, hund, schiffsname*, orkan*, stadtrat`,
    },
    military: {
      strong: `
        rakete*, kriegsschiff*, kampfjet*, u-boot*,
        militär(übung*|basis|stützpunkt*|manöver*|präsenz|flugzeug*|hubschrauber*),
        militärisch* (übung*|präsenz|nutz*), pazifikflotte, marineinfant*,
        luftraum* … (verletz*|eingedrung*|eindring*), (verletz*|eindring*) … luftraum*,
        truppen … (stationier*|verleg*|übung*), (stationier*|verleg*) … (truppen|soldaten|raketen),
        fregatte*, zerstörer*, selbstverteidigungs*, verteidigungsministeri*, küstenschutz*,
        manöver … (soldaten|flotte|truppen), scharfer munition, abwehr einer landung,
        (luftabwehr|flugabwehr|küsten)(rakete*|system*|batterie*|artillerie),
        (s-300|s-400|bastion|iskander), (division|brigade|regiment), garnison*, kaserne*, bomber*,
        (russisch*|chinesisch*|sowjetisch*|japanisch*) (kriegsschiff*|bomber*|flotte*|soldaten|truppen|marine),
        scharfe* munition, schießübung*, schützenpanzer*, (aufklärungs)(flugzeug*|schiff*|drohne*),
        streitkräfte*, luftwaffe*,
        su-##, tu-##*, mig-##, f-##`,
      weak: `
        militär*, truppen, manöver, hubschrauber*, luftraum*, soldaten, marine, übung*, asw-*,
        radar*, stationier*, division`,
      company: 'rakete*, flotte*, verteidig*, armee, munition, stationier*, gefecht*, landung',
      hints: `
        abschussrampe*, bataillon, tarnnetz*, reichweite, meerenge*, straße von, u-boote, landebahn,
        hangar*, bomber*, soldaten, stationiert, verlegt, zelte, radar*, geschütz*, generalstab`,
      against: `
        taxi, rettung*, katastrophen*, erdbeben*, museum*, feuerwehr*, film*, tsunami*, trainer*,
        mannschaft, rettungsübung*, feuerwehrübung*, oldtimer*, wrack*`,
    },
  },
  others: {
    fishing: `
      fisch*, lachs*, quote*, fang*, krabbe*, krebs*, makrele*, konserve*, fischer*, kutter*,
      hering*, seeigel*, algen, netz*, wilder*`,
    disaster: `
      erdbeben*, beben, tsunami*, magnitude, vulkan*, ausbruch*, nachbeben*, epizentr*, seism*,
      erdrutsch*, flut*, rettung*, schiffbruch*, evakuier*, lava, krater*`,
    nature: `
      robben*, vögel, vogel*, bären, wale, seeotter*, art, arten, tier*, pflanze*, biolog*,
      verbreit*, katze*, kater, hund*, fuchs, füchse, wald, wälder, insekt*, schmetterling*,
      forscher*, zoolog*, geolog*, nationalpark*, naturschutz*, seeadler*, delfin*, kolonie*, brut*,
      gestein*`,
    weather: `
      taifun*, sturm*, nebel*, temperatur*, schnee*, wetter*, packeis, treibeis, regen*, wind*,
      orkan*, eis, frost*, hitze, wellen, sonne*`,
    tourism: `
      reise*, tourist*, wander*, kreuzfahrt*, hotel*, heiße quellen, ausflug*, veranstalter*,
      lagerfeuer, flugfans, urlaub*, reisende*, gäste, wirtin, zimmer, passagier*, segel*, yacht*,
      tauch*, camping*, bergsteig*, fähre, route`,
    economy: `
      flughafen*, fabrik*, steuer*, hafen*, straße*, investition fürs, terminal, kaffeebar, landung,
      piste, landebahn, polizei*, gericht*, diebstahl*, krankenhaus*, arzt, ärzt*, markt*, preise,
      laden, läden, bergbau*, mine*, gold, strom*, internet*, bau, baustelle*, bahn`,
    leisure: `
      pferd*, chor*, bibliothek*, kinder, kochkurs*, konzert*, theater*, gemälde, schach*,
      lagerfeuer, turnier*, mannschaft, film*, mannschaft*, spiel*, museum*, roman*, festival*,
      schule*, objective*, koch, fußball*, handball*, hockey*, trainer*, liga, pokal*,
      meisterschaft*, torwart*, rekord*, medaille*, olympi*, maler*, sänger*, oper, tanz*, band,
      album, schriftsteller*, buch, bücher, rezept*, gericht aus, koch*, bier, wein, café*,
      restaurant*, lehrer*, schüler*, student*, universität*, hochzeit*, karten, briefmarke*,
      puppen*, spielzeug*, schulkinder*, taufen`,
    ainu: 'ainu*, ureinwohner*, indigen*',
  },
};
