/** Why something is not carried, where several formats have it. */
export const lossReasons = {
  address: "It is no web address that a reader could be sent to.",
  withoutAddress: "It has no web address that a reader could be sent to.",
  comments: "An article has no place for what readers say of it.",
  email: "A byline is a name; e-mail addresses are not published.",
  cover:
    "It is the cover of a sound or a film, and the file does not say what it shows, nor whom to credit for it.",
  other: "An article has no place for this.",
};

const reasons = new Map<string, string>([
  ["comments", lossReasons.comments],
  ["slash:comments", lossReasons.comments],
  ["wfw:commentRss", lossReasons.comments],
  ["wp:comment", lossReasons.comments],
  ["thr:total", lossReasons.comments],
  ["atom:email", lossReasons.email],
  ["atom:uri", "A byline is a name, and has no address."],
  ["category@domain", "Tags are words; the vocabulary that a word is from is not kept."],
  ["atom:category@scheme", "Tags are words; the vocabulary that a word is from is not kept."],
  ["media:credit@role", "A credit is printed as it stands, without the part that somebody had."],
  ["media:credit@scheme", "A credit is printed as it stands, without the part that somebody had."],
  ["atom:contributor", "A byline names the authors only."],
]);

/**
 * Gives why an element or an attribute of XML is not carried.
 *
 * @param name its name with the usual prefix of its vocabulary, such as `wp:comment` or `media:credit@role`
 */
export function reasonFor(name: string): string {
  return reasons.get(name) ?? lossReasons.other;
}
