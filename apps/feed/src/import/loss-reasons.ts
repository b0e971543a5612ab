const reasons = new Map<string, string>([
  ["comments", "An article has no place for what readers say of it."],
  ["slash:comments", "An article has no place for what readers say of it."],
  ["wfw:commentRss", "An article has no place for what readers say of it."],
  ["wp:comment", "An article has no place for what readers say of it."],
  ["thr:total", "An article has no place for what readers say of it."],
  ["atom:email", "A byline is a name; e-mail addresses are not published."],
  ["atom:uri", "A byline is a name, and has no address."],
  ["category@domain", "Tags are words; the vocabulary that a word is from is not kept."],
  ["atom:category@scheme", "Tags are words; the vocabulary that a word is from is not kept."],
  ["media:credit@role", "A credit is printed as it stands, without the part that somebody had."],
  ["media:credit@scheme", "A credit is printed as it stands, without the part that somebody had."],
  ["atom:contributor", "A byline names the authors only."],
]);

export function reasonFor(name: string): string {
  return reasons.get(name) ?? "An article has no place for this.";
}
