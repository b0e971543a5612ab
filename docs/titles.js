/**
 * Gives documents their first heading for a title. typedoc takes it from YAML before the text otherwise, which code hosts show as a
 * table above the page.
 *
 * @param {import("typedoc").Application} app
 */
export function load(app) {
  app.converter.on("createDocument", (_, document) => {
    // Code in a heading is a part of its own, so the first line may be spread over several.
    const end = document.content.findIndex(({ text }) => text.includes("\n"));
    const parts = document.content.splice(0, end);
    const [last] = document.content;
    const [line = "", ...rest] = last?.text.split("\n") ?? [];
    const heading = parts.map(({ text }) => text).join("") + line;
    if (!last || !heading.startsWith("# "))
      throw new Error(`${document.name} does not begin with its title.`);
    document.name = heading.slice(2).replaceAll("`", "");
    last.text = rest.join("\n");
  });
}
