import type { LanguageCues } from '../schema.ts';

export const spanish: LanguageCues = {
  words: {
    japan: `
      jap*n, japon*, nipon*, tokio, abe, kishida,
      ishiba, takaichi, hashimoto`,
    russia: `
      rus*, moscú, kremlin, putin, soviétic*, urss,
      yeltsin, gorbachov, jruschov, medv*dev, lavrov`,
    islands: `
      isla*, islote*, kuriles, territorio*, archipiélago, iturup, kunashir, shikotan, habomai`,
    officials: `
      ministr*, ministerio*, cancillería, gobierno*, embajad*, portavoz, kremlin, president*,
      diplomátic*, canciller`,
  },
  topics: {
    'talks-suspended': {
      strong: `
        (documento|tratado|acuerdo) … (fin|término|cierre|cerrar*|acabar) … guerra,
        (poner fin|pondría fin) … guerra, reanudar … (diálogo|conversaciones|negocia*),
        tratado* de paz, acuerdo de paz … @japan,
        (negociaci*|conversaciones|diálogo) … (devolución|soberanía|estatus|territorial*),
        negociaciones de paz, estado de guerra,
        (paz) … (nunca|todavía no|aún no|sin) … (firma*|conclui*),
        (negoci*|conversaciones|diálogo) … (con (tokio|japón|moscú)) … (suspend*|interrump*|congel*|rot*|imposible),
        (suspend*|interrump*|congel*|rompi*|abandon*) … (negocia*|conversaciones|diálogo) … (paz|tratado|japón|tokio),
        (formalmente|oficialmente|técnicamente) … guerra,
        mesa de negocia* … (japón|rusia|tokio|moscú|paz),
        (cuestión|problema) de (las|los) (islas|kuriles|territorios) … (negoci*|resol*|diálogo),
        sin tratado de paz, (acuerdo|texto|documento) … (cierre|cerrar*|ponga) … guerra`,
      weak: 'negociaci*, negocia*, conversaciones, diálogo, cumbre*, mesa de, rondas, tratado',
      company: 'devolución, territorial*, soberanía, tratado, restitución',
      hints: `
        firma, firmar, documento, abe, putin, cumbre, encuentr*, reunion*, estancad*, condiciones,
        diálogo, discutir, hablar, dos capitales, diplomátic*, cajón, aplazad*`,
      against: `
        pesca*, cuota*, salmón, salario*, contrato*, rodaje, fichaje, tiempo, capitán, barómetro,
        alquiler, boda, fichajes, club, vecinos, guardaparque*`,
    },
    sanctions: {
      strong: `
        (japón|tokio) … (dejó|dejado|suspend*|cort*) … (envi*|export*|vend*|suministr*|piezas),
        lista de … prohibid*,
        sanciones (contra|económicas|a rusia|occidentales|japonesas|rusas|impuestas|de tokio),
        (nuevas|impus*|impon*|levant*) … sanciones,
        (congel*) … (activos|cuentas|bienes|fondos|reservas),
        (activos|cuentas|bienes|fondos|reservas) … congel*, nación más favorecida,
        (@japan|@russia) … (prohib*|vet*|bloque*) … (export*|import*|vend*|venta|entrar|entrada),
        prohib* … (export*|import*|vend*|entrada) … (@russia|@japan), lista negra, no podrán entrar,
        bajo sanciones, (paquete|régimen|lista) de sanciones, sancionad* (banco*|empresa*|buque*),
        (eludir|esquivar) … sanciones, tope … precio … petróleo,
        (veto|prohibición) … (import*|export*|entrada) … (@japan|@russia), por las sanciones, swift`,
      weak: `
        sanciones, sancion*, embargo, represalia*, restricciones, contramedidas, aranceles,
        sancionad*, bancos`,
      company: '@japan, @russia, ucrania, g7, occident*',
      hints: `
        lista, banco*, yenes, rublos, coches usados, piezas, proveedor*, envíos, prohib*, 2022,
        2023, invasión, ucrania, export*, aduana*, terceros países`,
      against: `
        árbitro*, federación, liga, velocidad, pesca*, edad, multa*, sin embargo, penal, cazador*,
        furtiv*, dopaje, entrenador*, juzgado, capitán`,
    },
    reactions: {
      strong: `
        (@japan|@russia) … (protest*|conden*|denunci*|rechaz*|inaceptable),
        (protesta) (formal|diplomática|enérgica|oficial|de tokio|de japón),
        (presentó|elevó|transmitió) … protesta, convoc* … (embajador|encargado),
        (inaceptable*|inadmisible*|lamentable*) … @officials,
        (@officials) … (inaceptable*|inadmisible*|lamentable*|protest*|conden*),
        (acto|país|medida)s? (inamistos*|hostil*), vía diplomática,
        (moscú|tokio) … (contestó|respondió|replicó|agradeció),
        (tokio|moscú|kremlin|gobierno japonés|cancillería|exteriores) … (lament*|protest*|denunci*|conden*|calific*|tach*|repudi*|reaccion*|indign*),
        nota de protesta,
        (tachó|calificó|calificaron) … (inaceptable*|lamentable*|hostil*|inamistos*),
        embajador … (convoc*|llamad*)`,
      weak: `
        protest*, conden*, inaceptable*, rechaz*, embajador, replicó, respondió, agradec*,
        reaccion*, lament*, tachó`,
      company: '@officials, tokio, moscú',
      hints: `
        embajador, embajada, portavoz, ministr*, respond*, respuesta, lament*, ultraje,
        asunto interno, llamado a consultas, agradec*`,
      against: `
        vecinos, pescadores, árbitro*, aficionados, ecologistas, estudiantes, embajador turístico,
        embajadora de, entrenador*, club, padres, turistas, sindicato, jurado`,
    },
    'joint-economic-activity': {
      strong: `
        actividades económicas conjuntas,
        (cooperación económica|proyectos conjuntos|empresas conjuntas|actividad económica conjunta),
        inversi*n* japones*, (empresas|capital) japones*, plan de ocho puntos,
        (actividades|proyectos) (económic* )?(conjunt*|comun*),
        (japon*|tokio) … (inver*|empresari*) … (isla*|kuriles),
        (fresas|erizos|eólic*|basura|acuicultura|invernadero*) … (dos partes|ambos|conjunt*|juntos|dos países|japon*),
        (juntos|conjuntamente|entre las dos partes) … (criar|cultivar|desarrollar|explotar),
        (criar|cultivar|plantar|explotar) … (juntos|entre las dos partes|entre ambos),
        sin (que nadie )?renunci* … (soberanía|bandera|posici*|reclam*)`,
      weak: `
        inversi*n*, cooperación, conjunt*, proyectos, fresas, erizos, invernadero*, proyecto,
        expertos japoneses`,
      company: `
        ambos países, dos países, dos gobiernos, tokio, abe, marco legal, dos partes, renunciara,
        muerto, japoneses`,
      hints: `
        invernadero*, vieiras, erizos, fresas, jurist*, ley, leyes, juntos, empresarios, hokkaido,
        abe, putin, banderas, proyecto*`,
      against: 'declaración conjunta, investigación, científic*, chin*, impuesto*, pesca*',
    },
    'visa-free-visits': {
      strong: `
        (limpiar|visitar|honrar) … (tumba*|sepultura*), sin pasaporte,
        (madre|padre|hermano|padres|antepasados) … (enterrad*|yace*|descansa*), sin visa*,
        sin visado*, exención de visa*, (antiguos|ex) (habitantes|residentes|isleños|pobladores),
        exresidentes, (tumba*|sepultura*|cementerio*) … (padres|antepasados|famili*|japones*),
        (padres|antepasados|famili*|japones*) … (tumba*|sepultura*|cementerio*),
        (antiguos|ex) (vecinos|habitantes|pobladores|isleños),
        (tumbas) … (visit*|limpi*|antepasad*|padres|abuelos), (visit*|limpi*) … tumbas,
        (sin pasaporte) … (isla*|tumba*|travesía*),
        (visitas|viajes|travesías|intercambios) … (sin visado|suspend*|interrump*|acab*) … (tumbas|antiguos|moscú),
        (pueblo|aldea|isla) natal`,
      weak: 'visa*, visado*, tumba*, cementerio*, antepasados, travesía*, natal, aldea',
      company: 'visit*, japones*, nemuro, acuerdo, barco, viaj*',
      hints: `
        nació, nacid*, madre, abuela, tumba*, cada verano, barco, salvoconducto, nemuro, pandemia,
        desde 2020, ancianos, antepasados, piedras, flores, pasaporte, infancia`,
      against: `
        visa de trabajo, visado de turista, visa electrónica, estudiant*, visados de trabajo,
        agencia`,
    },
    'joint-declaration-1956': {
      strong: `
        1956 … (declaración|shikotan|habomai|entrega*), declaración … 1956,
        declaración conjunta (soviético|nipo)*,
        (shikotan|habomai) … (entreg*|devol*|ced*|transf*|traspas*),
        (entreg*|devol*|ceder|traspas*) … (shikotan|habomai|dos islas),
        dos islas (menores|más pequeñas|meridionales),
        (jruschov|kruschev|jrushchov) … (isla*|shikotan|habomai|japón),
        (shikotan|habomai) … (una vez|tras|después|cuando) … (paz|tratado),
        (una vez|tras|después|cuando) … (paz|tratado) … (shikotan|habomai|dos islas),
        1956 … (japón|moscú|paz|diplomátic*|relaciones)`,
      weak: 'declaración conjunta, entrega, traspaso, jruschov, hatoyama, bulganin',
      company: 'tratado de paz, urss, soviétic*, 1956, ratific*',
      hints: `
        oferta, condición, paz, dos, parlamento*, ratific*, octubre, promet*, promesa, devolver,
        moscú`,
      against: `
        clima*, universidad*, entrega de premios, llaves, paquete*, nacid*, construid*, olímpic*,
        fundad*`,
    },
    constitution: {
      strong: `
        constitución … (rus*|territorio*|ceder|cesión|enajena*|2020),
        (rus*|territorio*|ceder|cesión|2020) … constitución, enmienda* … (2020|constitu*|rus*),
        reforma constitucional … (2020|rus*), constitución … (integridad|territori*|suelo),
        (ceder|cesión|entregar|enajenar) … (territorio*|suelo|tierra|islas) … (prohib*|delito|ilegal),
        (prohib*|delito) … (ceder|cesión|entregar) … (territorio*|suelo|tierra)`,
      weak: 'constitución, constitucional*, enmienda*',
      company: 'rus*, territorio*, 2020, prohíb*, ceder',
      hints: `
        enmienda*, cláusula, 2020, tierra, territorio, ceder, prohib*, delito, cárcel, referéndum`,
      against: `
        constitución japonesa, artículo 9, robust*, reglamento*, ley de pesca, constitución física,
        pacifista, salud, complexión, club, estatutos`,
    },
    history: {
      strong: `
        stalin, desembarc* … (agosto|septiembre|1945), 1855, 1875,
        tratado de (shimoda|san petersburgo|portsmouth|san francisco), shimoda, portsmouth, yalta,
        potsdam,
        (urss|soviétic*|ejército rojo|stalin) … (invad*|ocup*|desembarc*|anex*|conquist*|tom*|captur*|apoder*),
        (ocup*|anex*|invad*|conquist*|captur*) … (1945|soviétic*|urss),
        (1855|1875|1905|1945|1947|1951) … (tratado*|frontera|intercamb*|cambio|cedi*|soviétic*|ocup*|rendi*|expuls*),
        (tratado*|frontera|ocup*|rendi*|expuls*) … (1855|1875|1905|1945|1947|1951),
        (habitantes|japones*|población|familias|ainúes) … (expuls*|deport*|repatri*),
        (expuls*|deport*|repatri*) … (japones*|rusos|habitantes|siglo), rendición de japón,
        a cambio de, (cosacos|zar*|shogun*) … @islands,
        (soviétic*|ejército rojo|stalin) … (desembarc*|ocup*|islas|kuriles),
        (japoneses|habitantes|isleños|familias) … (expuls*|deport*|evacu*|embarcad*|oblig*),
        sajalín … (cambio|canje|ced*|renunci*),
        frontera … (fijad*|trazad*|pas*) … (isla*|estrecho|urup), imperio ruso,
        renunci* … (kuriles|sajalín|islas)`,
      weak: `
        guerra mundial, soviétic*, urss, siglo*, rendición, zar*, cosacos, imperio, colon*,
        explora*, segunda guerra, fin de la guerra, renunci*, zar, zares, zarist*`,
      company: `
        1855, 1875, 1905, 1945, tratado*, frontera, anex*, ocup*, pertenec*, desembarc*, japón,
        habitad*`,
      hints: `
        1[678]##, 194#, cosacos, pieles, tributo, shogun*, capitán, guarnición, frontera,
        desembarc*, stalin, zares, colonos, expuls*, crimea, sajalín`,
      against: `
        ballen*, este siglo, cazas de, época soviética, volcán*, terremoto*, biólog*, récord*,
        película*, cachalote*, pesca*, cocina, moto*, faro, geólog*, fútbol, capitán, mástil,
        cormorán, equipo`,
    },
    claims: {
      strong: `
        (disputa|litigio|conflicto|contencioso|diferendo)s? (territori*|de soberanía|fronteriz*|por las|entre rusia|entre japón|sobre las),
        (japón|tokio) … (reclam*|reivindic*),
        (reclam*|reivindic*) … (japón|tokio|moscú|territori*|soberanía),
        (islas|kuriles|territorios) … disputad*, disputad* … (rusia|japón),
        soberanía (sobre|de|rusa|japonesa), parte integral, parte integrante,
        ocupad* (ilegalmente|por rusia|por la urss), disputa … (rusia|japón),
        (para|según) (japón|tokio|rusia|moscú) … (tierra*|territorio*|suy*|parte|propi*),
        (exig*|pid*|demand*|reclam*) … (devolución|retorno|restitución),
        (devolución|restitución|retorno) de las? (islas|cuatro|kuriles|territorios),
        (resultado|consecuencia)s? de la (segunda )?guerra, ocupación ilegal, ilegalmente ocupad*,
        (administrad*|controlad*|ocupad*) por (rusia|moscú) … (reclam*|reivindic*|japón),
        que (reclama|reivindica|disputa)*`,
      weak: `
        reclam*, reivindic*, soberanía, disput*, ocup*, territorial*, pertenec*, devolución,
        territorio*, ilegal*`,
      company: '@japan, rusia, rus*s, moscú, kremlin',
      hints: `
        de quién, frontera, línea, mapa*, pertenec*, derecho, victoria, geografía, ocupad*,
        devolución, suy*`,
      against: `
        rivales, partido, gol, árbitro*, cachemira, india, pakistán, aves, nid*, campeon*, título,
        machos, zona a dos, mástil, cormorán, gaviota*, asiento*, herencia, premio, seguro,
        territorio propio`,
    },
    naming: {
      strong: `
        nombre* (japonés|japoneses|ruso|rusos|ainu), topónim*, ambos nombres,
        (llam*|denomin*|conocid*) … (en japonés|en ruso|en japón|por japón|por los japoneses),
        etimolog*, nombre* … (proviene|significa|ainu), grafía*, rebautiz* … @islands,
        (japoneses|rusos|japón|rusia) … (llaman|denominan|dicen|llama|denomina) … (japoneses|rusos|japón|rusia|territorios|kuriles),
        (nombre|palabra|término) … (viene|procede|significa|deriva),
        (mapas|mapa|atlas|carteles) … (nombres|nombre)`,
      weak: 'llama*, conocid*, denomin*, nombre*',
      company: 'en japonés, en ruso, en japón, ainu, mapa*, diccionario*, atlas',
      hints: 'nombre*, palabra, llam*, atlas, comillas, ainu, significa, escrib*, mapa*',
      against: `
        llama la atención, llamado almirante, puso nombre, raza, club, equipo, buque, apodo*, hotel,
        en honor, machos, gato*, perro*, barco, café, restaurante, tifón, tormenta, calle, canción,
        cerveza`,
    },
    military: {
      strong: `
        misil*, buque* de guerra, cazas, submarino*, base* militar*, ejercicio* militar*,
        maniobras (militares|navales), flota del pacífico, espacio aéreo … (viol*|incurs*|penetr*),
        (viol*|incurs*) … espacio aéreo, ministerio de defensa, ministro de defensa, fragata*,
        bombardero*, (tropas|soldados|fuerzas) … (despleg*|despliegue|desembarco),
        (despleg*|despliegue) … (tropas|misiles|soldados), estado mayor, baterías costeras,
        fuerzas de autodefensa, presencia militar,
        (batería*|sistema*) … (misil*|antiaére*|costero*|s-300|s-400),
        radares … (misil*|defensa|militar*), misiles (antibuque|de crucero|tierra-aire),
        (división|brigada|regimiento) … (isla*|artillería|kuriles|desple*), cuartel*,
        (buques?|bombarderos?|soldados|tropas|marina|flota|aviones) (rus|chin|soviétic|japones|estadounidens)*,
        guarnición, fuego real, cazas … (rus*|japones*|despeg*|pista|base), (avión|buque|dron) espía,
        su-##, tu-##*, mig-##, f-##`,
      weak: `
        militar*, tropas, maniobras, helicóptero*, espacio aéreo, soldados, ejercicios, armada,
        guerra fría, ejército, batería, radares, cuartel, guarnición`,
      company: 'misil*, defensa, flota, ejército, despleg*, submarino*, combate*, estratég*',
      hints: `
        lanzador*, batallón, camuflaje, alcance, estrecho*, submarinos, pista, hangar*, bombardero*,
        soldados, desplegad*, tiendas, radar*, cañones, estado mayor`,
      against: `
        cazas de, rescate, museo*, terremoto*, tsunami*, bomberos, película*, ballen*, evacu*,
        equipo, entrenador*, defensa central, naufragio, aves`,
    },
  },
  others: {
    fishing: `
      pesca*, pesquer*, salmón, cuota*, cangrejo*, buque factoría, atún, pescado*, pescador*, redes,
      arenque*, erizo*, algas, furtiv*`,
    disaster: `
      terremoto*, sismo*, tsunami*, magnitud*, volcán*, erupci*n*, réplica*, epicentro*,
      deslizamiento*, inundaci*n*, rescate*, naufragi*, lava, cráter*`,
    nature: `
      ballena*, cachalote*, ave, aves, especie*, oso, osos, nutria*, foca*, planta*, fauna, flora,
      biólog*, gato*, perro*, zorro*, insecto*, mariposa*, investigador*, geólog*, parque*,
      cormorán*, gaviota*, delfín*, colonia*, árbol*, bosque*, hongo*, animales, plumas, pato,
      plumón`,
    weather: `
      tifón*, tormenta*, niebla, temperatura*, nieve, meteorol*, lluvia*, viento*, hielo, barómetro,
      olas, sol, ciclón*, tiempo`,
    tourism: `
      turis*, viaje*, excursi*n*, crucero*, hotel*, aguas termales, guía*, viajero*, pasajero*,
      velero*, buceo, zarp*, turista*, capitán, travesía turística, senderis*, alojamiento*`,
    economy: `
      aeropuerto*, fábrica*, puerto, impuesto*, carretera*, policía, juzgado, robo, hospital*,
      médico*, mercado*, precio*, mina*, oro, electricidad, internet, obra*, tienda*`,
    leisure: `
      caballo*, coro*, biblioteca*, niños, concierto*, teatro*, cuadro*, ajedrez, torneo*,
      orquesta*, piano, película*, partido, equipo*, festival*, museo*, novela*, escuela*, examen*,
      quiz, fútbol, entrenador*, liga, campeonato*, gol, goles, medalla*, olímpic*, pintor*,
      cantante*, ópera, danza*, disco, escritor*, libro*, poema*, receta*, cocina, cerveza, vino,
      café, restaurante*, profesor*, alumno*, universidad*, boda*, juego*, juguete*, sello*,
      director, ensaya, apodo, ropa, chaqueta, marca, campaña, rodad*, moda`,
    ainu: 'ainu, ainus, ainúes, indígena*',
  },
};
