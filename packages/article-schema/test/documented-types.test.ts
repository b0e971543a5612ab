import { expect, test } from "vitest";
import * as z from "zod";
import { documentedTypes } from "../scripts/documented-types.js";

const Person = z.strictObject({ type: z.literal("person"), name: z.string().describe("Who they are.") });
const values = {
  Person,
  Story: z.strictObject({
    headline: z.string().describe("The headline, without */ in it."),
    "sub-title": z.string().optional().describe("What stands below it."),
    plain: z.string(),
    people: z.array(Person).default([]).describe("Those in it."),
    who: z.discriminatedUnion("type", [Person]),
  }),
  Draft: z.strictObject({ headline: z.string().describe("The headline.") }).partial(),
};

const types = `/** A story. */
export declare const Story: z.ZodObject<{
    headline: z.ZodString;
    "sub-title": z.ZodOptional<z.ZodString>;
    plain: z.ZodString;
    people: z.ZodDefault<z.ZodArray<z.ZodObject<{
        type: z.ZodLiteral<"person">;
        name: z.ZodString;
    }, z.core.$strict>>>;
    who: z.ZodDiscriminatedUnion<[z.ZodObject<{
        type: z.ZodLiteral<"person">;
        name: z.ZodString;
    }, z.core.$strict>]>;
}, z.core.$strict>;
export declare const Draft: z.ZodObject<{
    headline: z.ZodOptional<z.ZodString>;
}, z.core.$strict>;
declare const hidden: z.ZodObject<{
    headline: z.ZodString;
}>;
export declare function read(): void;
`;

test("every field of a schema gets the comment that its description is, at any depth", () => {
  expect(documentedTypes(types, values)).toBe(`/** A story. */
export declare const Story: z.ZodObject<{
    /** The headline, without *\\/ in it. */
    headline: z.ZodString;
    /** What stands below it. */
    "sub-title": z.ZodOptional<z.ZodString>;
    plain: z.ZodString;
    /** Those in it. */
    people: z.ZodDefault<z.ZodArray<z.ZodObject<{
        type: z.ZodLiteral<"person">;
        /** Who they are. */
        name: z.ZodString;
    }, z.core.$strict>>>;
    who: z.ZodDiscriminatedUnion<[z.ZodObject<{
        type: z.ZodLiteral<"person">;
        /** Who they are. */
        name: z.ZodString;
    }, z.core.$strict>]>;
}, z.core.$strict>;
export declare const Draft: z.ZodObject<{
    /** The headline. */
    headline: z.ZodOptional<z.ZodString>;
}, z.core.$strict>;
declare const hidden: z.ZodObject<{
    headline: z.ZodString;
}>;
export declare function read(): void;
`);
});
