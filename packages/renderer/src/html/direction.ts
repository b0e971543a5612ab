const rightToLeftScripts = /^(?:arab|hebr|syrc|thaa|nkoo|adlm|mand|samr|rohg)$/i;
const rightToLeftLanguages = /^(?:ar|arc|ckb|dv|fa|he|ks|nqo|pnb|ps|sd|syr|ug|ur|yi)$/i;

/**
 * Says in which direction a language is written.
 *
 * @param language a BCP 47 tag; its script decides where it names one
 */
export function direction(language: string): "ltr" | "rtl" {
  const [primary = "", ...rest] = language.split("-");
  const script = rest.find((part) => /^[a-z]{4}$/i.test(part));
  if (script !== undefined) return rightToLeftScripts.test(script) ? "rtl" : "ltr";
  return rightToLeftLanguages.test(primary) ? "rtl" : "ltr";
}
