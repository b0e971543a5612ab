/**
 * What some languages call themselves, in a script too where they have several. Written by hand, and not by `Intl`, whose texts change
 * with the version of its data.
 */
const names: Readonly<Record<string, string>> = {
  af: "Afrikaans",
  am: "አማርኛ",
  ar: "العربية",
  az: "azərbaycan",
  bg: "български",
  bn: "বাংলা",
  bs: "bosanski",
  ca: "català",
  ckb: "کوردی",
  cs: "čeština",
  cy: "Cymraeg",
  da: "dansk",
  de: "Deutsch",
  el: "Ελληνικά",
  en: "English",
  es: "español",
  et: "eesti",
  eu: "euskara",
  fa: "فارسی",
  fi: "suomi",
  fil: "Filipino",
  fr: "français",
  ga: "Gaeilge",
  gl: "galego",
  gu: "ગુજરાતી",
  he: "עברית",
  hi: "हिन्दी",
  hr: "hrvatski",
  hu: "magyar",
  hy: "հայերեն",
  id: "Indonesia",
  is: "íslenska",
  it: "italiano",
  ja: "日本語",
  ka: "ქართული",
  kk: "қазақ тілі",
  km: "ខ្មែរ",
  kn: "ಕನ್ನಡ",
  ko: "한국어",
  ku: "kurdî",
  ky: "кыргызча",
  lo: "ລາວ",
  lt: "lietuvių",
  lv: "latviešu",
  mk: "македонски",
  ml: "മലയാളം",
  mn: "монгол",
  mr: "मराठी",
  ms: "Melayu",
  my: "မြန်မာ",
  nb: "norsk bokmål",
  ne: "नेपाली",
  nl: "Nederlands",
  nn: "norsk nynorsk",
  no: "norsk",
  pa: "ਪੰਜਾਬੀ",
  pl: "polski",
  ps: "پښتو",
  pt: "português",
  ro: "română",
  ru: "русский",
  si: "සිංහල",
  sk: "slovenčina",
  sl: "slovenščina",
  so: "Soomaali",
  sq: "shqip",
  sr: "српски",
  "sr-latn": "srpski",
  sv: "svenska",
  sw: "Kiswahili",
  ta: "தமிழ்",
  te: "తెలుగు",
  tg: "тоҷикӣ",
  th: "ไทย",
  tl: "Filipino",
  tr: "Türkçe",
  uk: "українська",
  ur: "اردو",
  uz: "o‘zbek",
  vi: "Tiếng Việt",
  yi: "ייִדיש",
  yue: "粵語",
  zh: "中文",
  "zh-hans": "简体中文",
  "zh-hant": "繁體中文",
};

/**
 * Gives the name of a language in that language, with the rest of its tag in brackets: “português (BR)”. A language that is
 * not known here is called by its tag.
 *
 * @param tag a BCP 47 tag
 */
export function languageName(tag: string): string {
  const parts = tag.split("-");
  for (const length of [2, 1]) {
    const name = names[parts.slice(0, length).join("-").toLowerCase()];
    const rest = parts.slice(length).join("-");
    if (name !== undefined) return rest === "" ? name : `${name} (${rest})`;
  }
  return tag;
}
