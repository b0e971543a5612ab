import type { Library } from "../library/library.js";
import type { State } from "../state/state.js";

/**
 * Gives what remembers the stories of libraries as HTML, for one address. A feed of a hundred stories of which one has changed
 * need not be rendered as a whole.
 */
export function htmlMemory(): (library: Library) => Pick<State, "html" | "saveHtml"> {
  const remembered = new Map<string, { readonly digest: string | undefined; readonly html: string }>();
  return ({ stories }) => {
    const digests = new Map(stories.map(({ file, record }) => [file, record.digest]));
    return {
      html: (file) => {
        const known = remembered.get(file);
        return known && known.digest === digests.get(file) ? known.html : undefined;
      },
      saveHtml: (file, html) => void remembered.set(file, { digest: digests.get(file), html }),
    };
  };
}
