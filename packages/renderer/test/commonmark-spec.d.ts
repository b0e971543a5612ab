declare module "commonmark-spec" {
  /** The examples of the CommonMark specification, with `→` for a tab. */
  const specification: { readonly tests: readonly { readonly markdown: string; readonly number: number }[] };
  export default specification;
}
