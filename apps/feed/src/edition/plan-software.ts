import { notFoundPage } from "../pages/not-found-page.js";
import { type SchemaName, schemaNames, schemaText } from "../pages/schema-text.js";
import { schemaPath } from "../pages/schemas-page.js";
import { stylesheet } from "../pages/stylesheet.js";
import { contentTypes } from "./content-types.js";
import type { Planning } from "./planning.js";
import type { Resource } from "./resource.js";

/** Plans what no story changes: the stylesheets, the schemas of the data, and the page for addresses that lead nowhere. */
export function* planSoftware({ site }: Pick<Planning, "site">): Generator<Resource> {
  for (const name of ["style.css", "feed.css"] as const)
    yield { path: name, contentType: contentTypes.css, digest: "", render: () => stylesheet(name) };
  for (const name of schemaNames) yield schema(name);
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
