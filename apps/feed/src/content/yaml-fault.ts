/** What is wrong at one place of a YAML text. */
export interface YamlFault {
  readonly code: "yaml-invalid" | "yaml-word-lost" | "yaml-comment-likely";
  readonly message: string;
  readonly hint: string;
  /** Where in the text it is. */
  readonly at: number;
}

/** What keeps a YAML text from being read: all of that has one code. */
export type SyntaxFault = Omit<YamlFault, "code">;
