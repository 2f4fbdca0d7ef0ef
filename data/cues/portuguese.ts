import type { LanguageCues } from '../schema.ts';

export const portuguese: LanguageCues = {
  words: {
    japan: `
      jap*o, japon*, nip*nic*, tóquio, abe, kishida,
      ishiba, takaichi, hashimoto`,
    russia: `
      rússia, russ*, moscou, moscovo, kremlin, putin, soviétic*, urss,
      ieltsin, yeltsin, gorbachev, medvedev, lavrov`,
    islands: `
      ilha*, ilhéu*, curilas, território*, arquipélago, iturup, kunashir, shikotan, habomai`,
    officials: `
      ministr*, ministério*, governo*, embaix*, porta-voz, kremlin, president*, diplomátic*,
      chancelaria`,
  },
  topics: {
    'talks-suspended': {
      strong: `
        (documento|tratado|acordo) … (fim|termo|encerr*) … guerra,
        (retomar|retoma) … (diálogo|negocia*|conversa*), tratado* de paz, acordo de paz … @japan,
        (negocia*|conversações|conversas|diálogo) … (devolução|soberania|estatuto|territoria*),
        negociações de paz, estado de guerra, (não|nunca) … (assin*|conclu*) … paz,
        (assinaram|assinar) a paz,
        (negocia*|conversações|diálogo) … (com (tóquio|o japão|moscou|moscovo)) … (suspen*|interromp*|congel*|romp*|impossível),
        (suspen*|interromp*|congel*|romp*) … (negocia*|conversações|diálogo) … (paz|tratado|japão|tóquio),
        (formalmente|oficialmente|tecnicamente) … guerra, mesa de negocia*, sem tratado de paz,
        (acordo|texto|documento|tratado) … (encerr*|ponha|feche) … guerra,
        questão das (ilhas|curilas)`,
      weak: `
        negocia*, conversações, conversas, diálogo, cimeira, cúpula, ronda*, mesa de, tratado`,
      company: 'devolução, territoria*, soberania, tratado, restituição',
      hints: `
        assinatura, documento, abe, putin, cimeira, cúpula, encontr*, impasse, condições, diálogo,
        discutir, duas capitais, diplomat*, gaveta, adiad*`,
      against: `
        pesca*, quota*, cota*, salmão, salári*, contrato*, filmage*, casamento, aluguel, renda,
        transferência*, clube, vizinhos`,
    },
    sanctions: {
      strong: `
        (japão|tóquio) … (deixou|suspend*|cort*) … (envi*|export*|vend*|fornec*),
        sanções (contra|económicas|econômicas|à rússia|ocidentais|japonesas|russas|de tóquio),
        (novas|impô*|impos*|levant*) … sanções, congela* … (ativos|contas|bens|reservas),
        (ativos|contas|bens|reservas) … congela*, nação mais favorecida,
        (@japan|@russia) … (proib*|bloque*) … (export*|import*|venda|entrada),
        proib* … (export*|import*|venda|entrada) … (@russia|@japan), sob sanções,
        (pacote|regime|lista) de sanções, sancionad* (banco*|empresa*|navio*), lista negra,
        teto … preço … petróleo,
        (veto|proibição|interdição) … (import*|export*|entrada) … (@japan|@russia), swift`,
      weak: 'sanç*, sanciona*, embargo, retalia*, restrições, contramedidas, tarifas, bancos',
      company: '@japan, @russia, ucrânia, g7, ocident*',
      hints: `
        lista, banco*, ienes, rublos, carros usados, peças, fornecedor*, remessas, proib*, 2022,
        2023, invasão, ucrânia, export*, alfândeg*`,
      against: `
        árbitro*, federação, liga, velocidade, pesca*, idade, multa*, doping, treinador*, castigo,
        furtiv*, tribunal`,
    },
    reactions: {
      strong: `
        (@japan|@russia) … (protest*|conden*|denunci*|rejeit*|inaceitáve*),
        protesto (formal|diplomático|oficial|de tóquio), convoc* … (embaixador|encarregado),
        (@officials) … (inaceitáve*|lamentáve*|protest*|conden*), (at*|país*) (hosti*|inamistos*),
        canais diplomáticos, via diplomática,
        (tóquio|moscou|moscovo|kremlin|governo japonês|chancelaria) … (lament*|protest*|denunci*|conden*|classific*|reagi*|repudi*),
        nota de protesto, (classificou|considerou) … (inaceitáve*|lamentáve*|hosti*),
        embaixador … (convoc*|chamad*)`,
      weak: `
        protest*, conden*, inaceitáve*, rejeit*, embaixador, respondeu, replic*, agradec*, reagi*,
        lament*`,
      company: '@officials, tóquio, moscou, moscovo',
      hints: `
        embaixador, embaixada, porta-voz, ministr*, resposta, respond*, lament*, ultraje,
        assunto interno, agradec*`,
      against: `
        moradores, pescadores, árbitro*, adeptos, torcedores, ambientalistas, estudantes,
        embaixador do turismo, treinador*, clube, arbitragem, pais, turistas, sindicat*, júri, golo`,
    },
    'joint-economic-activity': {
      strong: `
        atividades (económicas|econômicas) conjuntas, cooperação (económica|econômica),
        projetos conjuntos, investiment* japones*, (empresas|capital) japones*,
        (atividades|projetos) (econômic* |económic* )?(conjunt*|comun*),
        (japon*|tóquio) … (invest*|empresári*) … (ilha*|curilas),
        (morangos|ouriços|eólic*|lixo|estufa*|aquicultura) … (juntos|conjunt*|dois países|ambos)`,
      weak: 'investiment*, cooperação, conjunt*, projetos',
      company: 'dois países, ambos os países, dois governos, tóquio, abe, quadro legal',
      hints: `
        estufa*, vieiras, ouriços, morangos, jurist*, lei, leis, juntos, empresários, hokkaido, abe,
        putin, projet*`,
      against: `
        declaração conjunta, investigação, pesquisa*, científic*, chines*, impost*, pesca*`,
    },
    'visa-free-visits': {
      strong: `
        (campa|túmulo|sepultura) … (avós|pais|mãe|pai|antepassados),
        (limpar|visitar|florir) … (campa|túmulo*|sepultura*), sem passaporte, sem visto,
        isenção de visto*, (antigos|ex-) ?(habitantes|moradores|residentes|ilhéus), ex-moradores,
        ex-residentes,
        (túmulo*|sepultura*|cemitério*|campa*) … (pais|antepassados|famíli*|japones*),
        (pais|antepassados|famíli*|japones*) … (túmulo*|sepultura*|cemitério*),
        (antigos|ex) (moradores|habitantes|ilhéus),
        (túmulos|campas) … (visit*|limp*|antepassad*|pais|avós), (visit*|limp*) … (túmulos|campas),
        sem passaporte … (ilha*|túmulo*|barco),
        (visitas|viagens|intercâmbio*) … (sem visto|suspen*|interromp*) … (túmulos|antigos|moscou|moscovo),
        (aldeia|ilha) natal`,
      weak: 'visto, vistos, túmulo*, cemitério*, antepassados',
      company: 'visit*, japones*, nemuro, acordo, barco, viag*',
      hints: `
        nasceu, nascid*, mãe, avó, avós, túmulo*, campa*, cada verão, barco, salvo-conduto, nemuro,
        pandemia, desde 2020, idosos, antepassados, pedras, flores, passaporte, infância`,
      against: `
        visto de trabalho, visto de turista, visto eletrónico, visto eletrônico, estudant*, agência,
        visto que`,
    },
    'joint-declaration-1956': {
      strong: `
        1956 … (declaração|shikotan|habomai|entrega*), declaração … 1956,
        declaração conjunta (soviético|nipo)*, (shikotan|habomai) … (entreg*|devol*|ced*|transf*),
        (entreg*|devol*|ceder|transf*) … (shikotan|habomai|duas ilhas),
        duas ilhas (menores|mais pequenas),
        (khrushchov|kruschev|khruschev|khruchtchev|kruchev) … (ilha*|shikotan|habomai|japão),
        (shikotan|habomai) … (depois|após|quando|assim que) … (paz|tratado),
        (depois|após|quando|assim que) … (paz|tratado) … (shikotan|habomai|duas ilhas),
        1956 … (japão|moscou|moscovo|paz|diplomátic*|relações)`,
      weak: 'declaração conjunta, entrega, transferência, hatoyama',
      company: 'tratado de paz, urss, soviétic*, 1956, ratific*',
      hints: `
        oferta, condição, paz, duas, parlamento*, ratific*, outubro, promet*, promessa, devolver,
        moscou, moscovo`,
      against: `
        clima*, universidad*, prémios, prêmios, chaves, nascid*, construíd*, olímpic*, fundad*`,
    },
    constitution: {
      strong: `
        constituição … (russ*|rússia|território*|ceder|cessão|2020),
        (russ*|rússia|território*|ceder|cessão|2020) … constituição,
        emenda* … (2020|constitu*|russ*), constituição … (integridade|territ*|solo),
        (ceder|cessão|entregar|alienar) … (território*|solo|terra|ilhas) … (proib*|crime|ilegal),
        (proib*|crime) … (ceder|cessão|entregar) … (território*|solo|terra)`,
      weak: 'constituição, constitucional*, emenda*',
      company: 'rússia, russ*, território*, 2020, proíb*, ceder',
      hints: `
        emenda*, cláusula, 2020, terra, território, ceder, proíb*, crime, prisão, referendo`,
      against: `
        constituição japonesa, artigo 9, robust*, plano de voo, regulamento*, pacifista,
        emenda ao plano, saúde, clube, estatutos`,
    },
    history: {
      strong: `
        (stalin|estaline), 1855, 1875,
        tratado de (shimoda|são petersburgo|portsmouth|são francisco), shimoda, portsmouth,
        (ialta|yalta), potsdam,
        (urss|soviétic*|exército vermelho|stalin*|estaline) … (invad*|ocup*|desembarc*|anex*|conquist*|tom*|captur*),
        (ocup*|anex*|invad*|conquist*) … (1945|soviétic*|urss),
        (1855|1875|1905|1945|1947|1951) … (tratado|fronteira|troc*|cede*|cedi*|soviétic*|ocup*|rendi*|expuls*),
        (tratado|fronteira|ocup*|rendi*|expuls*) … (1855|1875|1905|1945|1947|1951),
        (habitantes|japones*|população|famílias) … (expuls*|deport*|repatri*), rendição do japão,
        em troca de, (cossacos|czar*|xogum*) … @islands,
        (soviétic*|exército vermelho|stalin|estaline) … (desembar*|ocup*|ilhas|curilas|troca),
        desembarques soviéticos,
        (japoneses|habitantes|ilhéus|famílias) … (expuls*|deport*|evacu*|embarcad*),
        sacalina … (troca|trocar*|ced*|renunci*|czar), (trocar*|troca) … sacalina,
        fronteira … (fixad*|traçad*) … (ilha*|estreito|urup), império russo, (czar|xogum),
        renunci* … (curilas|sacalina|ilhas)`,
      weak: `
        guerra mundial, soviétic*, urss, século*, czar*, cossacos, império, colon*, explora*,
        fim da guerra, imperador, renunci*`,
      company: `
        1855, 1875, 1905, 1945, tratado, fronteira, anex*, ocup*, pertenc*, desembarc*, japão`,
      hints: `
        1[678]##, 194#, cossacos, peles, tributo, xogum*, capitão, guarnição, fronteira, desembar*,
        stalin, estaline, czar, colonos, expuls*, crimeia, sacalina`,
      against: `
        século passado, furacão, época soviética, vulcão*, vulcões, sismo*, terremoto*, biólog*,
        recorde*, filme*, meteorolog*, cozinha, moto*, farol, geólog*, futebol, clube, equipa,
        equipe`,
    },
    claims: {
      strong: `
        (disputa|litígio|conflito|contencioso)s? (territoria*|de soberania|fronteiri*|pelas|entre rússia|entre japão|sobre as),
        (japão|tóquio) … (reivindic*|reclam*),
        (reivindic*|reclam*) … (japão|tóquio|moscou|moscovo|território*|soberania),
        (ilhas|curilas|territórios) … disputad*, disputad* … (rússia|japão),
        soberania (sobre|da|russa|japonesa), parte integrante,
        ocupad* (ilegalmente|pela rússia|pela urss),
        (para|segundo) (o japão|tóquio|a rússia|moscou|moscovo) … (terra*|território*|su*|parte),
        (exig*|ped*|reclam*) … (devolução|restituição|retorno),
        (devolução|restituição) das (ilhas|curilas|quatro),
        (resultado|consequência)s? da (segunda )?guerra, ocupação ilegal,
        (administrad*|controlad*|ocupad*) pela rússia … (reivindic*|reclam*|japão),
        que (reivindica|reclama|disputa)*`,
      weak: `
        reivindic*, soberania, disput*, ocup*, territoria*, pertenc*, devolução, território*`,
      company: '@japan, rússia, russ*, moscou, moscovo, kremlin',
      hints: `
        de quem, fronteira, linha, mapa*, pertenc*, direito, vitória, geografia, ocupad*, devolução`,
      against: `
        ocupou a pista, partida, golo, gol, árbitro*, caxemira, índia, paquistão, aves, ninho*,
        campeonat*, título, herança, lugar, gaivota*, prémio, prêmio, seguro`,
    },
    naming: {
      strong: `
        nome* (japonês|japoneses|russo|russos|ainu), topónim*, topônim*, ambos os nomes,
        (cham*|denomin*|conhecid*) … (em japonês|em russo|no japão|pelos japoneses), etimolog*,
        nome … (deriva|significa|ainu), grafia*,
        (japoneses|russos|japão|rússia) … (chamam|denominam|dizem|chama) … (japoneses|russos|japão|rússia|territórios|curilas),
        (nome|palavra|termo) … (vem|significa|deriva), (mapas|mapa|atlas|placas) … (nomes|nome)`,
      weak: 'chama*, conhecid*, denomin*, nome, nomes',
      company: 'em japonês, em russo, no japão, ainu, mapa*, dicionári*, atlas',
      hints: 'nome*, palavra, cham*, atlas, aspas, ainu, significa, escrev*, mapa*',
      against: `
        chamaram a atenção, raça, clube, equipa, equipe, navio, apelid*, hotel, em homenagem, gato*,
        cão, barco, café, restaurante, tufão, rua, canção, cerveja`,
    },
    military: {
      strong: `
        míssi*, navi* de guerra, caças, submarino*, base* militar*, exercício* militar*,
        manobras (militares|navais), frota do pacífico, espaço aéreo … (viol*|incurs*),
        (viol*|incurs*) … espaço aéreo, ministério da defesa, ministro da defesa, fragata*,
        bombardeiro*, (tropas|soldados) … (mobiliz*|destac*|desembarque), presença militar,
        (bateria*|sistema*) … (mísse*|míssi*|antiaére*|costeir*|s-300|s-400), mísse*,
        (divisão|brigada|regimento) … (ilha*|artilharia|curilas|destac*), quart*l,
        (navios?|bombardeiros?|caças|soldados|tropas|marinha|frota) (russ|chines|soviétic|japones|american)*,
        guarnição, fogo real, (avião|navio|drone) espião,
        su-##, tu-##*, mig-##, f-##`,
      weak: `
        militar*, tropas, manobras, helicóptero*, espaço aéreo, soldados, marinha, exercícios,
        exército, bateria, radares, guarnição`,
      company: 'míssi*, defesa, frota, exército, combate*, estratég*',
      hints: `
        lançador*, batalhão, camuflagem, alcance, estreito*, submarinos, pista, hangar*,
        bombardeiro*, soldados, destacad*, tendas, radar*, canhões, estado-maior`,
      against: `
        resgate, museu*, sismo*, terremoto*, tsunami*, bombeiros, filme*, evacu*, pista, equipa,
        equipe, treinador*, naufrágio, aves`,
    },
  },
  others: {
    fishing: `
      pesca*, salmão, quota*, cota*, caranguejo*, atum, peixe*, pescador*, redes, arenque*,
      ouriços-do-mar, algas`,
    disaster: `
      sismo*, terremoto*, tsunami*, magnitude, vulcão*, vulcões, erupç*, epicentro, deslizamento*,
      inundaç*, resgate*, naufrág*, lava, cratera*`,
    nature: `
      espécie*, ave, aves, baleia*, urso*, lontra*, foca*, planta*, fauna, flora, mineral*,
      minério*, rénio, rênio, gato*, cão, cães, raposa*, inseto*, borboleta*, investigador*,
      geólog*, parque*, gaivota*, golfinho*, colónia*, árvore*, floresta*, animais`,
    weather: `
      furacão*, tufão*, tempestade*, nevoeiro, temperatura*, neve, meteorolog*, vento*, chuva*,
      gelo, ondas, sol, ciclone*`,
    tourism: `
      turis*, viagem*, viagens, excurs*, cruzeiro*, hotel*, guia*, viajante*, passageir*, veleiro*,
      mergulho, turista*, hotel, barco de turismo`,
    economy: `
      aeroporto*, fábrica*, porto, impost*, estrada*, polícia, tribunal, roubo, hospital*, médico*,
      mercado*, preço*, mina*, ouro, eletricidade, internet, obra*, loja*`,
    leisure: `
      cavalo*, coro, biblioteca*, crianças, concerto*, teatro*, quadro*, xadrez, torneio*, filme*,
      partida, equipa, equipe, festival*, museu*, romance*, escola*, jogo*, crític*, futebol,
      treinador*, liga, campeonato*, golo, golos, gol, gols, clube, arbitragem, medalha*, olímpic*,
      pintor*, cantor*, ópera, dança*, disco, escritor*, livro*, poema*, receita*, cozinha, cerveja,
      vinho, café, restaurante*, professor*, aluno*, universidade*, casamento*, brinquedo*, selo*`,
    ainu: 'ainu*, indígena*, povo originário',
  },
};
