import { notFoundPage } from "../pages/not-found-page.js";
import { type SchemaName, schemaNames, schemaText } from "../pages/schema-text.js";
import { schemaPath } from "../pages/schemas-page.js";
import { stylesheet } from "../pages/stylesheet.js";
import { contentTypes } from "./content-types.js";
import type { Planning } from "./planning.js";
import type { Resource } from "./resource.js";

/** GitHub Pages makes pages of the stories' Markdown, and leaves out the Markdown itself, unless this file is there. */
const noJekyll: Resource = {
  path: ".nojekyll",
  contentType: contentTypes.text,
  digest: "",
  render: () => "",
};

/**
 * Plans what no story changes: the stylesheets, the schemas of the data, the page for addresses that lead nowhere, and what tells
 * a host to serve the rest as it is.
 */
export function* planSoftware({ site }: Pick<Planning, "site">): Generator<Resource> {
  for (const name of ["style.css", "feed.css"] as const)
    yield { path: name, contentType: contentTypes.css, digest: "", render: () => stylesheet(name) };
  for (const name of schemaNames) yield schema(name);
  yield noJekyll;
  yield { path: "404.html", contentType: contentTypes.html, digest: "", render: () => notFoundPage(site) };
}

function schema(name: SchemaName): Resource {
  return {
    path: schemaPath(name),
    contentType: contentTypes.jsonSchema,
    digest: "",
    render: () => schemaText(name),
  };
}
