import type { LanguageCues } from '../schema.ts';

export const french: LanguageCues = {
  words: {
    japan: `
      japon*, nippon*, tokyo, abe, kishida, ishiba, takaichi,
      hashimoto, obuchi, koizumi`,
    russia: `
      russ*, moscou, kremlin, poutine, soviét*, urss, lavrov,
      eltsine, gorbatchev, khrouchtchev, medvedev`,
    islands: `
      île*, îlots, kouriles, territoire*, archipel, itouroup, iturup, kounachir, chikotan, habomai*`,
    officials: `
      ministre*, ministère*, gouvernement*, ambassad*, diplomat*, porte-parole, kremlin, président*,
      secrétaire*, chargé d'affaires`,
  },
  topics: {
    'talks-suspended': {
      strong: `
        (document|traité|accord) … (mettre fin|mettrait fin|clore|terminer) … guerre,
        (mettre|met) … fin … guerre, reprendre … (dialogue|discussions|négoci*), traité* de paix,
        accord de paix … @japan,
        (négoci*|pourparlers|discussions) … (restitution|statut|sort|souveraineté), état de guerre,
        (paix) … (jamais|pas|toujours pas) … (signé*|conclu*), pourparlers de paix,
        (négoci*|pourparlers|discussions|dialogue) … (avec (tokyo|le japon|moscou)) … (suspend*|rompu*|gel*|interromp*|impossible),
        (suspend*|rompu*|rompt|interromp*|gelé*) … (négoci*|pourparlers|dialogue) … (paix|traité|japon|tokyo),
        (négoci*|pourparlers|dialogue) … (traité|paix|kouriles|îles) … (suspend*|rompu*|interromp*),
        (formellement|officiellement|techniquement|juridiquement) … (en guerre|guerre),
        question des (îles|kouriles|territoires) … (négoci*|règl*|résou*),
        (sans|aucun) traité de paix, table des négociations,
        (accord|texte|document) … (fermerait|clôt*|mett*) … guerre`,
      weak: `
        négoci*, pourparlers, discussions, dialogue, sommet, négociateur*, table des, traité`,
      company: 'restitution, territorial*, souveraineté, traité, question des îles',
      hints: `
        discuter, dossier, signature, signé, document, texte, abe, poutine, sommet, rencontre*,
        impasse, conditions, dialogue, évoqué, deux capitales, diplomate*, reporté*`,
      against: `
        ours, poubelles, capitaine*, pêche*, quota*, saumon*, contrat*, salaire*, tournage,
        licence*, gardes du parc, potager, filet, mariage, loyer, transfert*, voisins, faune, météo`,
    },
    sanctions: {
      strong: `
        (japon|tokyo) … (ne livre*|ne vend*|cess*|stopp*) … (plus|export*|livr*|pièces),
        (liste noire|interdits de séjour|interdits d'entrée),
        sanctions (contre|économiques|occidentales|japonaises|russes|à l'encontre|prises|de tokyo),
        (nouvelles|imposé*|levée* des|lever les) … sanctions,
        gel* … (avoirs|actifs|comptes|réserves), (avoirs|actifs|comptes|réserves) … gel*,
        nation la plus favorisée,
        (@japan|@russia) … (interdi*|bloqu*|suspend*) … (export*|import*|vente|entrée),
        interdi* … (export*|import*|entrée|vente) … (@russia|@japan), interdiction d'entrée,
        sous sanctions, (paquet|train|régime|liste) de sanctions, visé* par … sanctions,
        contourn* … sanctions, (interdi*) … (entrer|importer|exporter|vendre) … (@japan|@russia),
        plafond* … prix … pétrole, (embargo|interdiction) … (@japan|@russia), à cause des sanctions,
        liste noire, swift`,
      weak: `
        sanctions, embargo, représailles, contre-mesures, restrictions, sanctionné*,
        droits de douane, banque*`,
      company: '@japan, @russia, ukraine, g7, occident*',
      hints: `
        liste, banque*, yen*, roubles, voitures d'occasion, pièces, fournisseur*, livraison*,
        interdit*, 2022, 2023, invasion, ukraine, export*, douane*, pays tiers`,
      against: `
        arbitre*, fédération, ligue, vitesse, pêche*, âge, sportives, pénales, amende*, cargaison,
        braconn*, chasse, dopage, entraîneur, tribunal, capitaine`,
    },
    reactions: {
      strong: `
        (inadmissible|inacceptable|regrettable|intolérable) … (porte-parole|gouvernement|tokyo|moscou|japonais*|kremlin),
        (porte-parole|tokyo|moscou|kremlin|gouvernement japonais) … (inadmissible|inacceptable|répond*|répliqu*|regrett*),
        (@japan|@russia) … (proteste*|protesté|condamne*|condamné|dénonce*|dénoncé|rejet*),
        (protestation*) … (@japan|@officials|auprès|officielle|diplomatique),
        convoqu* … (ambassadeur|chargé), (ambassadeur|chargé d'affaires) … convoqu*,
        (inacceptable*|inadmissible*|regrettable*|inamic*), voie diplomatique, geste inamical,
        (tokyo|moscou|kremlin|gouvernement japonais|ministre* japonais*|ministère) … (regrett*|protest*|dénonc*|condamn*|qualifi*|fustig*|réag*|répliqu*|rétorqu*|indign*),
        (remis*|remise) … note de protestation, note de protestation,
        (vive|vives|ferme) protestation*,
        (jug*|qualifi*) … (inacceptable*|inadmissible*|regrettable*|inamica*|hostile*),
        ambassadeur … (convoqu*|rappel*)`,
      weak: `
        protest*, condamn*, inacceptable*, dénonc*, ambassadeur, rejet*, rétorqu*, riposte*,
        remerci*, réagi*, indign*, fustig*`,
      company: '@officials, tokyo, moscou',
      hints: `
        ambassadeur, ambassade, porte-parole, ministre*, répond*, réponse, regrett*, outrage,
        scandale*, affaire intérieure, rappelé*, remerci*`,
      against: `
        habitants, pêcheurs, riverains, arbitre*, supporters, écologistes, étudiants,
        ambassadeur du tourisme, entraîneur, club, parents, touristes, armateur, voisins, syndicat*`,
    },
    'joint-economic-activity': {
      strong: `
        activités économiques (conjointes|communes),
        (coopération économique|projets communs|projets conjoints), entreprises communes,
        coentreprise*, (investissements|capitaux|entreprises) japonais*, plan en huit points,
        (activités|projets) (économiques )?(conjoint*|commun*),
        (japon*|tokyo) … (investi*|entreprises|entrepreneurs) … (île*|kouriles),
        (fraises|oursins|éolien*|déchets|aquaculture) … (ensemble|conjoint*|deux pays|commun*),
        (ensemble|en commun) … (cultiver|élever|exploiter|développer) … (japon*|russ*|deux)`,
      weak: `
        investissement*, coopération, conjoint*, projets, fraises, oursins, serres, investir*`,
      company: 'deux pays, deux gouvernements, tokyo, abe, cadre juridique',
      hints: `
        serre*, pétoncle*, oursins, fraises, juriste*, droit, ensemble, entrepreneurs, hokkaido,
        abe, poutine, deux drapeaux, projet*`,
      against: `
        déclaration commune, déclaration conjointe, recherche*, scientifi*, chinois*, fiscal*,
        pêche*, zone franche`,
    },
    'visa-free-visits': {
      strong: `
        (mère|père|frère|sœur|parents|ancêtres) … (enterré*|repos*|inhumé*|gît), fleurir … tombe*,
        sans visa, anciens (habitants|résidents|insulaires), exemption de visa*,
        (tombe*|sépulture*|cimetière*) … (parents|ancêtres|famille*|japonais*|aïeux),
        (parents|ancêtres|famille*|aïeux|japonais*) … (tombe*|sépulture*|cimetière*),
        sans passeport, anciens (habitants|résidents|insulaires|villageois),
        (sans passeport|brassard) … (île*|tombe*|village|travers*),
        (tombe*|tombes) … (nettoy*|fleuri*|entreten*|ancêtres|parents),
        (nettoy*|fleur*|entreten*) … (tombe*|tombes),
        (visites|voyages|traversées|échanges) … (sans visa|suspend*|interromp*|fin) … (tombes|anciens|habitants|moscou),
        (village|île) (natal|natale)`,
      weak: 'visa*, tombe*, sépulture*, cimetière*, ancêtres, traversées, natal*, recueil*',
      company: `
        visite*, japonais*, nemuro, accord, bateau, anciens, quittée* enfants, enfants, moscou,
        chaque été, brassard`,
      hints: `
        née?, mère, grand-mère, tombe*, chaque été, bateau, laissez-passer, nemuro, pandémie,
        depuis 2020, vieux, vieillards, ancêtres, pierres, fleurs, passeport, enfance`,
      against: `
        visa de travail, visa touristique, visa électronique, étudiant*, agence, tombe en, tombe la,
        tombe à, nuit tombe`,
    },
    'joint-declaration-1956': {
      strong: `
        1956 … (déclaration|chikotan|habomai|rétrocession|remise), déclaration … 1956,
        déclaration (commune|conjointe) (soviéto|nippo)*,
        (chikotan|habomai) … (rétro*|restitu*|remis*|rendu*|passer*|cédé*|transf*|céder*),
        (rétro*|restitu*|remis*|rendre|céder|transf*) … (chikotan|habomai),
        (deux|plus petites) îles (du sud|les plus petites)?… (rendre|restitu*|céder|remis*|rétro*),
        khrouchtchev … (chikotan|habomai*|île*|japon*),
        (chikotan|habomai*) … (une fois|après|dès) … (paix|traité),
        (une fois|après|dès) … (paix|traité) … (chikotan|habomai*|deux îles),
        1956 … (japon*|moscou|paix|diplomatiques|relations)`,
      weak: `
        déclaration commune, déclaration conjointe, rétrocession, remise, khrouchtchev, hatoyama,
        boulganine`,
      company: 'traité de paix, urss, soviét*, 1956, paix, ratifi*',
      hints: `
        offre, condition, paix, deux, parlement*, ratifi*, octobre, promis*, promesse, rendre,
        moscou`,
      against: `
        climat*, université*, remise de prix, remise des, clés, né en, construit en, jeux, olympi*,
        fondé*`,
    },
    constitution: {
      strong: `
        constitution* … (russ*|territoire|céder|cession|aliéna*|2020),
        (russ*|territoire|céder|cession|aliéna*|2020) … constitution*,
        loi fondamentale … (territoire|russ*),
        (constitution|loi fondamentale) … (intégrité|cess*|territo*|sol),
        (céder|cession|abandon*|aliéner) … (territo*|terre*|sol|île*) … (interdi*|crime|délit|illégal*),
        (interdi*|crime|délit) … (céder|cession|abandon*) … (territo*|terre*|sol)`,
      weak: 'constitution, constitutionnel*, amendement*, révision',
      company: 'russ*, territoire, 2020, interdi*, céder',
      hints: `
        amendement*, clause, 2020, terre, territoire, céder, interdi*, crime, prison, référendum`,
      against: `
        constitution japonaise, article 9, robuste, constitution physique, constitution d'un,
        pacifiste, santé, de bonne constitution, dossier, constitution de`,
    },
    history: {
      strong: `
        staline, (débarqu*) … (août|septembre|1945), 1855, 1875,
        (troupes|soldats) … (débarqu*|occup*) … (île*|kouriles),
        traité de (shimoda|saint-pétersbourg|portsmouth|san francisco), shimoda, portsmouth, yalta,
        potsdam,
        (urss|soviét*|armée rouge|staline|troupes) … (envahi*|occup*|débarqu*|annex*|conqu*|s'empar*|pris|invasion),
        (occup*|annex*|envahi*|conqu*|invasion) … (1945|soviét*|urss|fin de la guerre|fin du conflit),
        invasion soviétique,
        (1855|1875|1905|1945|1947|1951) … (traité*|frontière|échang*|cédé*|soviét*|occup*|capitul*|expuls*),
        (traité*|frontière|échang*|occup*|capitul*|expuls*) … (1855|1875|1905|1945|1947|1951),
        (habitants|japonais|population|familles) … (expuls*|déport*|rapatri*|chass*),
        capitulation du japon, reddition, plus un seul habitant, en échange de,
        (cosaques|tsar*|shogun*) … @islands,
        (soviét*|armée rouge|staline) … (débarqu*|occup*|îles|kouriles|chaîne),
        (japonais|habitants|insulaires|familles) … (expuls*|chass*|évacu*|contraint*|embarqu*|déport*),
        (sakhaline) … (échange|contre|renon*|céd*),
        frontière … (fixé*|tracé*|pass*) … (île*|détroit|kouriles|ouroup),
        (tsar|empire russe|shogun*|shogunat), (1855|1875), renonc* … (kouriles|îles|sakhaline)`,
      weak: `
        guerre mondiale, soviét*, urss, siècle*, capitulation, tsar*, cosaques, empire, colon*,
        explora*, guerre, fin de la guerre, soviétique*, renonc*`,
      company: `
        1855, 1875, 1905, 1945, traité*, frontière, annex*, occup*, appart*, débarqu*, staline,
        japon*`,
      hints: `
        1[678]##, 194#, cosaques, fourrure*, tribut, shogun*, capitaine, garnison, frontière,
        débarqu*, staline, tsar*, colons, expuls*, crimée`,
      against: `
        du siècle, ce siècle, époque soviétique, volcan*, séisme*, biolog*, record*, film*,
        cuisinier, match, cuisine, moto*, voiture*, phare, géolog*, football, collection*`,
    },
    claims: {
      strong: `
        (différend|litige|conflit|contentieux|dispute|querelle) (territori*|de souveraineté|frontali*|des kouriles|sur les),
        (japon|tokyo) … revendiqu*, revendi* … (japon|tokyo|moscou|souveraineté|territori*),
        territoires disputés, (îles|kouriles|territoires) … (disputé*|contesté*|revendiqu*),
        (disputé*|contesté*) … (russie|japon), souveraineté (sur|de|russe|japonaise),
        partie intégrante, occupé*s? (par|illégalement) … (russie|urss|soviét*|dernière|moscou),
        tokyo voudrait, appartien* (au japon|à la russie), journée des territoires,
        (pour|selon) (le japon|tokyo|la russie|moscou) … (terre*|territoire*|siennes|sien|sol|intégrante),
        (prises|acquis*|conquis*|arraché*) … (voisin|armes|guerre|japon*|russ*),
        (réclam*|exig*|demand*) … (retour|restitution) … (îles|kouriles|territoires|quatre),
        (retour|restitution) des (îles|quatre|territoires|kouriles),
        (résultat|issue|conséquence)s? de la (seconde |deuxième )?guerre, illégalement occupé*s?,
        occupation illégale,
        (contentieux|différend|litige|dispute|querelle)s? … (territori*|îles|kouriles|japon|russie),
        que (se disputent|revendique*),
        (administré*|contrôlé*|occupé*) par (la russie|moscou) … (revendiqu*|japon*)`,
      weak: `
        revendi*, souveraineté, disput*, contest*, occup*, territorial*, appart*, différend,
        réclam*, restitution, territoire*, illégal*`,
      company: '@japan, russie, russes, moscou, kremlin',
      hints: `
        à qui, frontière, ligne, carte*, appartien*, droit, victoire, géographie, occupé*,
        restitution, sien*, leur*`,
      against: `
        occupé par des travaux, occupé à, match, but, arbitre*, cachemire, inde, pakistan, oiseaux,
        nid*, championnat*, titre, place, siège, héritage, terrain de, loyer, potager,
        colonies d'oiseaux, titre mondial`,
    },
    naming: {
      strong: `
        (nom|noms|appellation*) (japonais*|russe*|aïnou*), toponym*, les deux noms,
        (appel*|nomm*|connu*) … (en japonais|en russe|par les japonais|par les russes|au japon),
        étymolog*, (nom*|mot) … (vient|signifi*|aïnou*), (orthograph*|graphie*),
        rebaptis* … @islands,
        (japonais|russes|japon|russie) … (appel*|nomm*|dis*ent|désign*) … (japonais|russes|japon|russie|territoires|kouriles),
        (nom|mot|appellation) … (vient|signifi*|désign*|dériv*),
        (cartes|carte|atlas|panneaux) … (noms|nom|appellation*)`,
      weak: 'appelé*, nommé*, connue*s? sous, nom, noms',
      company: 'en japonais, en russe, au japon, aïnou*, carte*, dictionnaire*, atlas',
      hints: `
        nom, noms, mot, appel*, atlas, guillemets, aïnou*, signifie, écri*, carte*, désign*`,
      against: `
        race, club, équipe, navire, en l'honneur, surnom*, hôtel, plat, groupe, chat, chatte, chien,
        bateau, café, restaurant, typhon, tempête, rue, album, bière`,
    },
    military: {
      strong: `
        missile*, navire* de guerre, avion* de chasse, chasseur* russe*, sous-marin*,
        base* militaire*, exercice* militaire*, manœuvres (militaires|navales), flotte du pacifique,
        espace aérien … (viol*|pénétr*|incurs*), (viol*|incurs*) … espace aérien,
        ministère de la défense, ministre de la défense, frégate*, bombardier*,
        (troupes|soldats|forces) … (déploy*|stationn*|débarquement),
        (déploy*|stationn*) … (troupes|soldats|missiles|forces), forces d'autodéfense,
        présence militaire, garnison*,
        (batterie*|système*) … (missile*|antiaérien*|côti*|s-300|s-400),
        (division|brigade|régiment) … (île*|artillerie|kouriles|déploy*), caserne*,
        (navires?|bombardiers?|chasseurs?|soldats|troupes|marine|flotte) (russe|chinois|soviétique|japonais|américain)*,
        tirs? (réels?|d'essai|d'artillerie), manœuvres … (soldats|troupes|armée|navires),
        (avion|navire|drone)s? (espion*|de reconnaissance|de surveillance),
        su-##, tu-##*, mig-##, f-##`,
      weak: `
        militaire*, troupes, manœuvres, hélicoptère*, espace aérien, soldats, marine, exercices,
        armée, batterie*, radar*, caserne`,
      company: 'missile*, défense, flotte, armée, déploy*, tir*, combat*, stratég*',
      hints: `
        lanceur*, bataillon, camouflage, portée, détroit*, sous-marins, piste, hangar*, bombardier*,
        soldats, déployé*, tentes, radar*, canon*, état-major`,
      against: `
        secours, musée*, séisme*, tsunami*, pompiers, film*, seconde guerre, évacu*, équipe,
        entraîneur, défense centrale, épave, randonn*`,
    },
  },
  others: {
    fishing: `
      pêche*, pêcheur*, saumon*, quota*, crabe*, thon, conserve*, chalut*, poisson*, pêcheurs,
      chalutier*, filets, hareng, oursin*, algues, braconn*, armateur, cargaison`,
    disaster: `
      séisme*, tremblement*, tsunami*, magnitude, volcan*, éruption*, réplique*, épicentre, sismi*,
      glissement*, inond*, secours, naufrag*, sauvet*, cratère*, lave`,
    nature: `
      oiseau*, baleine*, loutre*, espèce*, ours, phoque*, plante*, forêt*, biolog*, faune, flore,
      réserve*, chat, chats, chien*, renard*, insecte*, papillon*, chercheur*, géolog*, parc,
      rapace*, dauphin*, colonie*, arbre*, champignon*, cormoran*, animaux`,
    weather: `
      typhon*, tempête*, brouillard, température*, neige, météo*, banquise, pluie*, vent*, glace,
      gel, vague*, soleil, cyclone*`,
    tourism: `
      touris*, voyage*, randonn*, croisière*, hôtel*, source* chaude*, guide*, escale, relâche,
      voyageur*, passager*, voilier*, plongée, camping, touriste*, gîte, escales,
      navire de croisière, visite guidée, guides, saison`,
    economy: `
      aéroport*, usine*, port, impôt*, route*, entreprise*, police, tribunal, vol, hôpital,
      médecin*, marché, prix, mine*, or, électricité, internet, chantier, magasin*, bâtiment`,
    leisure: `
      cheval*, chorale*, bibliothèque*, enfants, concert*, théâtre*, peinture*, échecs, tournoi*,
      capitaine*, poubelle*, film*, match, équipe*, festival*, musée*, roman*, école*, cuisinier*,
      costume*, couverture, football, entraîneur, ligue, championnat, but, score, médaille*,
      olympi*, peintre, chanteu*, opéra, danse*, album, écrivain*, livre*, poème*, recette*,
      cuisine, chef, bière, vin, café, restaurant*, professeur*, élève*, étudiant*, université,
      mariage, jeux, jouet*, timbre*`,
    ainu: 'aïnou*, aïnu*, ainu*, autochtone*',
  },
};
