// The places other than countries that a report may name: the world, continents, their United Nations sub-regions, everyday
// regions, and parts of countries that donors list by themselves. Data only; the matcher drops a word "Region" itself.
// Not here because a country has the name: Micronesia. Not here because it is two countries: Australia and New Zealand.

const world: Record<string, string> = {
  Global:
    "Worldwide | World-wide | World wide | World | The world | International | Globalt | Verden | Hele verden | På verdensplan | Internationalt | Mondial | Mondiale | Monde | Monde entier | Le monde entier | Internacional | Mundial | Mundo | Todo el mundo | A nivel mundial",
  Regional: "Regionalt | Régionale",
  "Developing Countries":
    "Developing countries, unspecified | Developing world | Global South | Udviklingslande | Udviklingslandene | Ulande | Ulandene | U-lande | Det globale syd | Pays en développement | Pays en voie de développement | Países en desarrollo | Países en vías de desarrollo | Sur global",
};

const africa: Record<string, string> = {
  Africa: "African continent | Afrika | Afrique | Continent africain | África",
  "Central Africa":
    "Middle Africa | Mellemafrika | Centralafrika | Det centrale Afrika | Afrique centrale | Afrique du Centre | África central | África media",
  "Central Sahel": "Det centrale Sahel | Sahel central",
  "East Africa":
    "Eastern Africa | Østafrika | Det østlige Afrika | Afrique de l'Est | Afrique orientale | África Oriental | África del Este | Este de África",
  "East and Central Africa": "Eastern and Central Africa | Øst- og Centralafrika | Afrique de l'Est et centrale",
  "East and Southern Africa":
    "Eastern and Southern Africa | Det østlige og sydlige Afrika | Øst- og det sydlige Afrika | Afrique orientale et australe | Afrique de l'Est et australe | África Oriental y Meridional | África Oriental y Austral",
  "Great Lakes":
    "African Great Lakes | Great Lakes of Africa | Great Lakes Region of Africa | The Great Lakes | De Store Søer | De Store Søers Region | De Afrikanske Store Søer | Grands Lacs | Région des Grands Lacs | Grands Lacs africains | Grandes Lagos | Región de los Grandes Lagos | Grandes Lagos africanos",
  "Gulf of Guinea": "Guineabugten | Golfe de Guinée | Golfo de Guinea",
  "Horn of Africa":
    "The Horn of Africa | Greater Horn of Africa | Afrikas Horn | Corne de l'Afrique | Grande Corne de l'Afrique | Cuerno de África | Gran Cuerno de África",
  "Lake Chad Basin":
    "Lake Chad | Tchadsøen | Tchadsø-bassinet | Tchad-søen | Lac Tchad | Bassin du lac Tchad | Lago Chad | Cuenca del lago Chad",
  Maghreb: "The Maghreb | Maghreblandene | Maghreb-landene | Magreb | Pays du Maghreb",
  "Mano River": "Mano River Basin | Mano River Union | Manofloden | Fleuve Mano | Bassin du fleuve Mano | Río Mano",
  "North Africa":
    "Northern Africa | North of Sahara | North of Sahara, regional | Africa North of Sahara | Nordafrika | Det nordlige Afrika | Afrique du Nord | Afrique septentrionale | África del Norte | África Septentrional | Norte de África",
  Sahara: "Sahara-området",
  Sahel:
    "The Sahel | Sahelregionen | Sahel-regionen | Sahellandene | Sahelbæltet | Région du Sahel | Région sahélienne | Le Sahel | El Sahel | Región del Sahel",
  "Southern Africa":
    "Det sydlige Afrika | Afrique australe | Afrique méridionale | África Austral | África Meridional | Sur de África",
  "Sub-Saharan Africa":
    "Subsaharan Africa | SSA | South of Sahara | South of Sahara, regional | Africa South of Sahara | Africa South of the Sahara | Afrika syd for Sahara | Syd for Sahara | Subsaharisk Afrika | Subsahara-Afrika | Det subsahariske Afrika | Afrique subsaharienne | Afrique sub-saharienne | Afrique au sud du Sahara | África subsahariana | África al sur del Sahara",
  "West Africa":
    "Western Africa | Vestafrika | Det vestlige Afrika | Afrique de l'Ouest | Afrique occidentale | África Occidental | África del Oeste | Oeste de África",
  "West and Central Africa":
    "Western and Central Africa | Vest- og Centralafrika | Afrique de l'Ouest et du Centre | Afrique de l'Ouest et centrale | Afrique occidentale et centrale | África Occidental y Central",
};

const asia: Record<string, string> = {
  "Arab States":
    "Arab World | The Arab World | Arab Region | Arab Countries | Arabiske lande | De arabiske lande | Den arabiske verden | États arabes | Pays arabes | Monde arabe | Estados árabes | Países árabes | Mundo árabe",
  Asia: "Asien | Asie",
  "Asia-Pacific":
    "Asia and the Pacific | Asia and Pacific | Asia/Pacific | Asien og Stillehavet | Asien-Stillehavet | Asien/Stillehavet | Asie-Pacifique | Asie et Pacifique | Asia-Pacífico | Asia y el Pacífico | Asia y Pacífico",
  Caucasus: "The Caucasus | Kaukasus | Caucase | Cáucaso",
  "Central Asia": "Middle Asia | Centralasien | Det centrale Asien | Asie centrale | Asia Central",
  "East Asia":
    "Eastern Asia | Far East | The Far East | Far East Asia | Østasien | Fjernøsten | Det fjerne Østen | Asie de l'Est | Asie orientale | Extrême-Orient | Asia Oriental | Asia del Este | Este de Asia | Lejano Oriente | Extremo Oriente",
  "East Asia and the Pacific":
    "East Asia and Pacific | Østasien og Stillehavet | Asie de l'Est et Pacifique | Asia Oriental y el Pacífico",
  "Gulf States":
    "The Gulf | Gulf | Persian Gulf | Gulf Countries | Golflandene | Golfstaterne | Pays du Golfe | États du Golfe | Países del Golfo | Estados del Golfo",
  "Indo-Pacific": "Indo-Stillehavet | Indo-Pacifique | Indo-Pacífico",
  Levant: "The Levant | Levanten | Levante",
  MENA: "MENA-regionen | MENA-landene | Middle East and North Africa | Middle East and Northern Africa | North Africa and the Middle East | North Africa and Middle East | Mellemøsten og Nordafrika | Nordafrika og Mellemøsten | Moyen-Orient et Afrique du Nord | Afrique du Nord et Moyen-Orient | Oriente Medio y Norte de África | Oriente Medio y África del Norte | Oriente Próximo y Norte de África | Medio Oriente y Norte de África | Medio Oriente y África del Norte",
  Mashreq: "The Mashreq | Mashriq | Mashrek | Machrek | Machreq | Máshrek",
  Mekong:
    "Greater Mekong | Greater Mekong Subregion | Mekong Basin | Mekongregionen | Mekong-regionen | Mékong | Bassin du Mékong",
  "Middle East":
    "The Middle East | Mid-East | Mideast | Near East | The Near East | Mellemøsten | Nærorienten | Det nære Østen | Moyen-Orient | Proche-Orient | Oriente Medio | Medio Oriente | Oriente Próximo | Cercano Oriente | Próximo Oriente",
  "South and Central Asia":
    "South and Central Asia, regional | Southern and Central Asia | Syd- og Centralasien | Asie du Sud et centrale | Asia Meridional y Central",
  "South and Southeast Asia":
    "South and South-East Asia | Syd- og Sydøstasien | Asie du Sud et du Sud-Est | Asia Meridional y Sudoriental",
  "South Asia":
    "Southern Asia | Indian Subcontinent | Sydasien | Det sydlige Asien | Asie du Sud | Asie méridionale | Asia del Sur | Asia Meridional | Sur de Asia",
  "South Caucasus":
    "Southern Caucasus | Transcaucasus | Sydkaukasus | Det sydlige Kaukasus | Caucase du Sud | Caucase méridional | Sud-Caucase | Cáucaso Sur | Cáucaso del Sur | Cáucaso Meridional",
  "Southeast Asia":
    "South-East Asia | South-Eastern Asia | Southeastern Asia | SE Asia | Sydøstasien | Syd-Øst Asien | Asie du Sud-Est | Sudeste Asiático | Sureste Asiático | Asia Sudoriental | Asia del Sudeste | Sudeste de Asia",
  "West Asia":
    "Western Asia | Southwest Asia | South-West Asia | Vestasien | Asie occidentale | Asie de l'Ouest | Asia Occidental",
};

const europe: Record<string, string> = {
  Arctic: "The Arctic | Arktis | Det Arktiske Område | Arctique | Ártico",
  Balkans: "The Balkans | Balkan | Balkan Countries | Balkanlandene | Pays des Balkans | Balcanes | Los Balcanes",
  "Baltic States":
    "The Baltic States | Baltic Countries | The Baltics | Baltics | Baltic | Baltikum | De baltiske lande | Baltiske lande | Pays baltes | États baltes | Países bálticos | Estados bálticos",
  "Central and Eastern Europe":
    "Eastern and Central Europe | CEE | Central- og Østeuropa | Europe centrale et orientale | Europa Central y Oriental",
  "Central Europe": "Middle Europe | Centraleuropa | Mellemeuropa | Europe centrale | Europa Central",
  "Eastern Europe": "East Europe | Østeuropa | Europe de l'Est | Europe orientale | Europa Oriental | Europa del Este",
  "Eastern Europe and Central Asia":
    "EECA | Østeuropa og Centralasien | Europe de l'Est et Asie centrale | Europe orientale et Asie centrale | Europa Oriental y Asia Central | Europa del Este y Asia Central",
  "Eastern Neighbourhood":
    "Eastern Neighborhood | Eastern Neighbours | Eastern Partnership | Det Østlige Naboskab | De Østlige Nabolande | Det Østlige Partnerskab | Voisinage oriental | Partenariat oriental | Vecindad Oriental | Asociación Oriental",
  Europe: "Europa",
  "Europe and Central Asia": "ECA | Europa og Centralasien | Europe et Asie centrale | Europa y Asia Central",
  "European Union":
    "EU | The EU | The European Union | EU-landene | EU-lande | Den Europæiske Union | Union européenne | UE | Unión Europea",
  Mediterranean:
    "The Mediterranean | Mediterranean Countries | Middelhavet | Middelhavsområdet | Middelhavslandene | Méditerranée | Pays méditerranéens | Mediterráneo | Países mediterráneos",
  "Nordic Countries":
    "The Nordic Countries | Nordic | The Nordics | Nordics | Norden | De nordiske lande | Pays nordiques | Países nórdicos",
  "Northern Europe":
    "North Europe | Nordeuropa | Europe du Nord | Europe septentrionale | Europa del Norte | Europa Septentrional",
  Scandinavia: "Scandinavian Countries | Skandinavien | Scandinavie | Escandinavia",
  "Southeast Europe":
    "South-East Europe | South-Eastern Europe | Southeastern Europe | Sydøsteuropa | Europe du Sud-Est | Sudeste de Europa | Europa Sudoriental | Europa del Sudeste",
  "Southern Europe":
    "South Europe | Sydeuropa | Europe du Sud | Europe méridionale | Europa del Sur | Europa Meridional",
  "Southern Neighbourhood":
    "Southern Neighborhood | Southern Neighbours | Det Sydlige Naboskab | De Sydlige Nabolande | Voisinage méridional | Vecindad Meridional",
  "Western Balkans":
    "West Balkans | Western Balkan | The Western Balkans | Vestbalkan | Det Vestlige Balkan | Balkans occidentaux | Balkans de l'Ouest | Balcanes Occidentales",
  "Western Europe":
    "West Europe | Vesteuropa | Europe de l'Ouest | Europe occidentale | Europa Occidental | Europa del Oeste",
};

const americas: Record<string, string> = {
  Amazon:
    "The Amazon | Amazon Basin | Amazonia | Amazonas | Amazonasregionen | Amazonie | Bassin amazonien | Cuenca Amazónica",
  Americas: "The Americas | America, regional | Amérique | Amériques | Las Américas",
  Andes:
    "The Andes | Andean | Andean Countries | Andean States | Andesregionen | Andeslandene | Pays andins | Région andine | Andina | Países andinos",
  Caribbean:
    "The Caribbean | West Indies | The West Indies | Caribien | De Caribiske Øer | Vestindien | Caraïbes | Caraïbe | Les Caraïbes | Antilles | Caribe | El Caribe | Antillas | Las Antillas",
  "Central America and the Caribbean":
    "Central America and Caribbean | Caribbean and Central America | Mellemamerika og Caribien | Amérique centrale et Caraïbes | Centroamérica y el Caribe | América Central y el Caribe",
  "Central America": "Mellemamerika | Centralamerika | Amérique centrale | América Central | Centroamérica",
  "Latin America": "Latin-America | Latinamerika | Amérique latine | América Latina | Latinoamérica",
  "Latin America and the Caribbean":
    "Latin America and Caribbean | LAC | Latinamerika og Caribien | Amérique latine et Caraïbes | Amérique latine et les Caraïbes | América Latina y el Caribe | América Latina y Caribe | Latinoamérica y el Caribe | ALC",
  "North America":
    "Northern America | Nordamerika | Amérique du Nord | Amérique septentrionale | América del Norte | Norteamérica | América Septentrional",
  "Northern Triangle":
    "The Northern Triangle | Northern Triangle of Central America | Den Nordlige Trekant | Triangle du Nord | Triángulo Norte | Triángulo del Norte",
  "South America":
    "Sydamerika | Amérique du Sud | Amérique méridionale | América del Sur | Sudamérica | Suramérica | América Meridional",
};

const oceans: Record<string, string> = {
  Antarctica: "The Antarctic | Antarctic | Antarktis | Antarctique | Antártida",
  "Indian Ocean": "The Indian Ocean | Det Indiske Ocean | Océan Indien | Océano Índico",
  Melanesia: "Melanesien | Mélanésie",
  Oceania: "Oceanien | Océanie | Oceanía",
  Pacific:
    "The Pacific | Pacific Islands | The Pacific Islands | Pacific Island Countries | Pacific Island States | South Pacific | The South Pacific | Stillehavet | Stillehavsøerne | Stillehavsregionen | Pacifique | Pacifique Sud | Îles du Pacifique | Pacífico | Pacífico Sur | Islas del Pacífico",
  Polynesia: "Polynesien | Polynésie | Polinesia",
};

/** Parts of a country that keep their own name: rewriting them as the country would lose what the writer said. */
const partsOfCountries: Record<string, string> = {
  Abkhazia: "Abkhasien | Abkhazie | Abjasia",
  "Channel Islands": "The Channel Islands | Kanaløerne | Îles Anglo-Normandes | Islas del Canal",
  "East Jerusalem": "Østjerusalem | Jérusalem-Est | Jerusalén Este | Jerusalén Oriental",
  England: "Angleterre | Inglaterra",
  Gaza: "Gaza Strip | The Gaza Strip | Gazastriben | Bande de Gaza | Franja de Gaza",
  "Iraqi Kurdistan":
    "Kurdistan Region of Iraq | KRI | Irakisk Kurdistan | Kurdistan irakien | Kurdistan d'Irak | Kurdistán iraquí",
  Kurdistan: "Kurdistán",
  "Nagorno-Karabakh": "Karabakh | Haut-Karabagh | Haut-Karabakh | Alto Karabaj | Nagorno Karabaj",
  "Northern Ireland": "Nordirland | Irlande du Nord | Irlanda del Norte",
  Scotland: "Skotland | Écosse | Escocia",
  Somaliland: "Republic of Somaliland",
  "South Ossetia": "Sydossetien | Ossétie du Sud | Osetia del Sur",
  Svalbard: "Spitsbergen",
  Tibet: "Tíbet",
  Transnistria: "Transdniestria | Transnistrien | Transnistrie",
  Wales: "Pays de Galles | Gales",
  "West Bank": "The West Bank | Vestbredden | Cisjordanie | Cisjordania",
  Zanzibar: "Zanzíbar",
};

/** Canonical English name → its aliases, separated by " | ". */
export const regionAliases: Record<string, string> = {
  ...world,
  ...africa,
  ...asia,
  ...europe,
  ...americas,
  ...oceans,
  ...partsOfCountries,
};

/** Regions that the aid statistics of the OECD write as "Africa, regional". */
export const statisticalRegions = [
  ...[
    "Africa",
    "Central Africa",
    "East Africa",
    "North Africa",
    "Southern Africa",
    "Sub-Saharan Africa",
    "West Africa",
  ],
  ...["Asia", "Central Asia", "East Asia", "Middle East", "South Asia", "Southeast Asia"],
  ...["Caribbean", "Central America", "Europe", "Latin America", "Oceania", "Pacific", "Sahel", "South America"],
];
