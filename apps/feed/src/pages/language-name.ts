/** What some languages call themselves. Written by hand, and not by `Intl`, whose texts change with the version of its data. */
const names: Readonly<Record<string, string>> = {
  ar: "العربية",
  bn: "বাংলা",
  cs: "čeština",
  da: "dansk",
  de: "Deutsch",
  el: "Ελληνικά",
  en: "English",
  es: "español",
  fa: "فارسی",
  fi: "suomi",
  fr: "français",
  he: "עברית",
  hi: "हिन्दी",
  id: "Indonesia",
  it: "italiano",
  ja: "日本語",
  ko: "한국어",
  nl: "Nederlands",
  no: "norsk",
  pl: "polski",
  pt: "português",
  ru: "русский",
  sv: "svenska",
  ta: "தமிழ்",
  th: "ไทย",
  tr: "Türkçe",
  uk: "українська",
  ur: "اردو",
  vi: "Tiếng Việt",
  zh: "中文",
};

/**
 * Gives the name of a language in that language, with the rest of its tag in brackets: “português (BR)”. A language that is
 * not known here is called by its tag.
 *
 * @param tag a BCP 47 tag
 */
export function languageName(tag: string): string {
  const [primary = "", ...rest] = tag.split("-");
  const name = names[primary.toLowerCase()];
  if (name === undefined) return tag;
  return rest.length === 0 ? name : `${name} (${rest.join("-")})`;
}
