// The everyday English name of each country whose name in i18n-iso-countries is not the one Danida writes, and the corrections
// to that package's names. Data only; aliases stand in country-aliases.ts, formal names in country-formal-names.ts.

/** ISO 3166-1 alpha-2 code → the canonical name, where the package's first English name is another one. */
export const everydayNames: Record<string, string> = {
  BN: "Brunei",
  BQ: "Caribbean Netherlands",
  CC: "Cocos Islands",
  CD: "DR Congo",
  CG: "Congo",
  CI: "Côte d'Ivoire",
  CN: "China",
  CV: "Cabo Verde",
  CZ: "Czechia",
  FK: "Falkland Islands",
  FM: "Micronesia",
  GM: "Gambia",
  IR: "Iran",
  LA: "Laos",
  MD: "Moldova",
  MF: "Saint Martin",
  MK: "North Macedonia",
  PS: "Palestine",
  RE: "Réunion",
  RU: "Russia",
  ST: "São Tomé and Príncipe",
  SX: "Sint Maarten",
  SY: "Syria",
  TW: "Taiwan",
  TZ: "Tanzania",
  US: "United States",
  VA: "Vatican City",
  VG: "British Virgin Islands",
  VI: "US Virgin Islands",
};

/** Names of the package that are ambiguous ("Congo" for DR Congo) or wrong, as `code → name`. */
export const droppedNames: Record<string, string> = {
  BQ: "Nederlandske Antiller",
  CD: "Congo",
  SJ: "Norge Svalbard og Jan Mayen",
};

/** Codes of the countries that English prose calls "the …". */
export const withArticle = "AE AX BS CD CF CG CK DO FK FO GB GM KM KY MH MP MV NL PH SB SC SD TC UA US VG VI".split(
  " ",
);

/** Codes of territories without inhabitants, and so without projects. Antarctica stands among the regions. */
export const uninhabited = "AQ BV GS HM IO TF UM".split(" ");
