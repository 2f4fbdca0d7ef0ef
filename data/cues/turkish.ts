import type { LanguageCues } from '../schema.ts';

export const turkish: LanguageCues = {
  words: {
    japan: 'japon*, tokyo*, abe, kishida',
    russia: 'rus*, moskova*, kremlin*, putin*, sovyet*, sscb',
    islands: 'ada*, kuril*, takımada*, iturup, kunaşir, şikotan, habomai',
    officials: 'bakan*, hükümet*, büyükelçi*, elçi*, sözcü*, kremlin*, başkan*, başbakan*',
  },
  topics: {
    'talks-suspended': {
      strong:
        'barış antlaşması*, barış anlaşması*, barış görüşme*, (görüşme*|müzakere*) … (iade*|egemenlik*|toprak*), savaş hali',
      weak: 'görüşme*, müzakere*, diyalog*',
      company: 'iade*, toprak*, egemenlik*, antlaşma*',
      against: 'balık*, kota*, ücret*, somon*',
    },
    sanctions: {
      strong:
        '(rusya*|japonya*|batı*) … yaptırım*, yaptırım* … (rusya*|japonya*), varlık* … dondur*, en çok kayırılan',
      weak: 'yaptırım*, ambargo*',
      company: '@japan, @russia, ukrayna*',
      against: 'hakem*, federasyon*, lig*, balık*',
    },
    reactions: {
      strong:
        '(japon*|tokyo*|rus*|moskova*) … (protesto*|kına*), protesto etti, kabul edilemez, büyükelçi* … (çağır*|çağrıl*), nota verdi',
      weak: 'protesto*, kına*, büyükelçi*, tepki*',
      company: '@officials, tokyo*, moskova*',
      against: 'hakem*, taraftar*, balıkçı*, öğrenci*',
    },
    'joint-economic-activity': {
      strong: 'ortak ekonomik, ekonomik iş ?birliği … japon*, japon yatırım*',
      weak: 'yatırım*, ortak',
      company: 'iki ülke, tokyo*, abe',
      against: 'ortak bildiri, araştırma*, çin*, vergi*',
    },
    'visa-free-visits': {
      strong:
        'vizesiz*, vize olmadan, eski (sakin*|ada halkı|adalı*), mezar* … (ata*|aile*|japon*), (ata*|aile*|japon*) … mezar*',
      weak: 'vize, vizeler, mezar*',
      company: 'ziyaret*, japon*, anlaşma*',
      against: 'çalışma vizesi, turist vizesi, öğrenci*',
    },
    'joint-declaration-1956': {
      strong:
        '1956 … (bildiri*|deklarasyon*|şikotan|habomai), (bildiri*|deklarasyon*) … 1956, iki ada* … (devre*|iade*|ver*), (şikotan|habomai) … (devre*|iade*)',
      weak: 'ortak bildiri*, ortak deklarasyon*',
      company: 'barış antlaşması*, sovyet*, 1956',
      against: 'iklim*, üniversite*',
    },
    constitution: {
      strong: 'anayasa* … (rus*|toprak*|2020), (rus*|toprak*|2020) … anayasa*',
      weak: 'anayasa*',
      company: 'rus*, toprak*, 2020',
      against: 'japon anayasası, anayasa mahkemesi',
    },
    history: {
      strong:
        '(yalta|portsmouth|şimoda|san francisco|potsdam), (sovyet*|kızıl ordu) … (işgal*|ele geçir*|çıkarma*|ilhak*), (1855|1875|1905|1945) … (antlaşma*|sınır*|sovyet*|işgal*|teslim*|takas*), (antlaşma*|işgal*|teslim*) … (1855|1875|1905|1945), (japon*|halk*|sakin*) … (sürül*|sınır dışı|sürgün*)',
      weak: 'dünya savaşı*, sovyet*, yüzyıl*, çarlık*, imparatorluk*',
      company: '1855, 1875, 1905, 1945, antlaşma*, sınır*, işgal*, japon*',
      against: 'bu yüzyıl*, yanardağ*, deprem*, film*',
    },
    claims: {
      strong:
        '(toprak|egemenlik|sınır) (anlaşmazlığ*|uyuşmazlığ*|sorunu|iddia*|anlaşmazlık*), territorial_disputes, (kuril adaları|adalar) (uyuşmazlığ*|anlaşmazlığ*|sorunu), (ihtilaflı|tartışmalı) ada* … (japon*|rus*), (japon*|tokyo*) … (hak iddia|talep*), kuril adaları (japonya ile)',
      weak: 'uyuşmazlı*, anlaşmazlı*, ihtilaf*, tartışmalı, hak iddia*, egemenlik*',
      company: '@japan, rus*, moskova*',
      against: 'gol, penaltı, hakem*, keşmir, hindistan, kuş*',
    },
    naming: {
      strong:
        '(japonca*|rusça*) … (ad*|anıl*|denir|denil*|bilin*), (adı|ismi) … (japonca*|rusça*|gelir|aynu*)',
      weak: 'adıyla, olarak bilin*, anılır, denir',
      company: 'japonca*, rusça*, aynu*, harita*',
      against: 'takım*, gemi*, cins*, otel*',
    },
    military: {
      strong:
        'füze*, savaş gemi*, savaş uça*, denizaltı*, askeri (tatbikat*|üs*|varlı*|tesis*), tatbikat* … (asker*|ordu*), savunma bakan*, hava sahası … ihlal*, pasifik filosu',
      weak: 'askeri, asker*, tatbikat*, helikopter*, hava sahası',
      company: 'füze*, savunma*, ordu*, filo*',
      against: 'kurtarma*, deprem*, müze*, itfaiye*',
    },
  },
  others: {
    fishing: 'balık*, somon*, kota*, yengeç*',
    disaster: 'deprem*, tsunami*, büyüklüğünde*, yanardağ*, volkan*, patlama*',
    nature: 'kuş*, balina*, tür, türler*, ayı, ayılar*, bitki*',
    weather: 'tayfun*, fırtına*, sis, kar, hava durumu',
    tourism: 'turist*, turizm*, gezi*, otel*',
    economy: 'havalimanı*, fabrika*, liman*, vergi*',
    leisure: 'kütüphane*, çocuk*, konser*, tiyatro*, satranç*, film*, maç*, takım*, müze*, okul*',
    ainu: 'aynu*, ainu*, yerli halk*',
  },
};
