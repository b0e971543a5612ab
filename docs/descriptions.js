import { Comment } from "typedoc";
import ts from "typescript";

/**
 * Gives the fields of zod's schemas the texts that `describe` gave them. They are what JSON Schema and editors show; a doc comment
 * beside each would say the same again.
 *
 * @param {import("typedoc").Application} app
 */
export function load(app) {
  app.converter.on("createDeclaration", (context, reflection) => {
    if (reflection.comment) return;
    const declarations = context.getSymbolFromReflection(reflection)?.declarations ?? [];
    const text = declarations.map(describedAs).find(Boolean);
    if (text) reflection.comment = new Comment([{ kind: "text", text }]);
  });
}

/**
 * Gives the text of the last `describe` in `field: Schema.min(1).describe("…").optional()`.
 *
 * @param {ts.Declaration} declaration
 */
function describedAs(declaration) {
  let node = ts.isPropertyAssignment(declaration) ? declaration.initializer : undefined;
  while (node && ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
    const [argument] = node.arguments;
    if (node.expression.name.text === "describe" && argument && ts.isStringLiteralLike(argument))
      return argument.text;
    node = node.expression.expression;
  }
  return undefined;
}
