import ts from "typescript-5";
import * as z from "zod";

/** A doc comment, and where in the text it belongs. */
interface Comment {
  readonly position: number;
  readonly text: string;
}

/**
 * Gives the types of schemas with what each of their fields means, as doc comments, so that editors show it beside the field.
 * TypeScript writes these types without: it infers them, and the meaning is data.
 *
 * @param text a file of types, as the compiler wrote it
 * @param values what the module of these types exports
 */
export function documentedTypes(text: string, values: Readonly<Record<string, unknown>>): string {
  const file = ts.createSourceFile("types.d.ts", text, ts.ScriptTarget.Latest, true);
  const comments = file.statements
    .filter((statement) => ts.isVariableStatement(statement))
    .flatMap(({ declarationList }) => declarationList.declarations)
    .flatMap(({ name, type }) => commentsOf(type, values[name.getText()]));
  let documented = text;
  for (const comment of comments.toSorted((a, b) => b.position - a.position)) {
    const { position } = comment;
    const [indentation = ""] = /[ \t]*$/.exec(documented.slice(0, position)) ?? [];
    documented = `${documented.slice(0, position)}${comment.text}\n${indentation}${documented.slice(position)}`;
  }
  return documented;
}

/** Goes through the type of a schema and the schema side by side. */
function commentsOf(type: ts.TypeNode | undefined, schema: unknown): Comment[] {
  const argument = type && ts.isTypeReferenceNode(type) ? type.typeArguments?.[0] : undefined;
  if (!argument) return [];
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return commentsOf(argument, schema.unwrap());
  if (schema instanceof z.ZodArray) return commentsOf(argument, schema.element);
  if (schema instanceof z.ZodUnion && ts.isTupleTypeNode(argument))
    return argument.elements.flatMap((member, index) => commentsOf(member, schema.options[index]));
  if (!(schema instanceof z.ZodObject) || !ts.isTypeLiteralNode(argument)) return [];
  const shape: Readonly<Record<string, z.core.$ZodType | undefined>> = schema.shape;
  return argument.members.filter(ts.isPropertySignature).flatMap((member) => {
    const field = shape[ts.isStringLiteral(member.name) ? member.name.text : member.name.getText()];
    const meaning = meaningOf(field);
    const below = commentsOf(member.type, field);
    if (meaning === undefined) return below;
    return [
      { position: member.getStart(), text: `/** ${meaning.replaceAll("*/", String.raw`*\/`)} */` },
      ...below,
    ];
  });
}

/** Gives what a field means; of one that was made optional by its object, its own schema says it. */
function meaningOf(field: z.core.$ZodType | undefined): string | undefined {
  if (!field) return undefined;
  const isWrapped = field instanceof z.ZodOptional || field instanceof z.ZodDefault;
  return z.globalRegistry.get(field)?.description ?? (isWrapped ? meaningOf(field.unwrap()) : undefined);
}
