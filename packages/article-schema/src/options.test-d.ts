import { expectTypeOf, test } from "vitest";
import type { CheckOptions, ReadOptions } from "./index.js";
import type { EntityJsonLdOptions, JsonLdOptions } from "./json-ld/index.js";
import type { FromNinjsOptions } from "./ninjs/index.js";

/** What may be left out, said to be undefined, as one has it from a parameter or a field that may be. */
type Undefined<Options> = {
  [Name in keyof Options]: object extends Pick<Options, Name> ? undefined : Options[Name];
};

test("what may be left out may be undefined, also for those who tell the two apart", () => {
  expectTypeOf<Undefined<CheckOptions>>().toExtend<CheckOptions>();
  expectTypeOf<Undefined<ReadOptions>>().toExtend<ReadOptions>();
  expectTypeOf<Undefined<JsonLdOptions>>().toExtend<JsonLdOptions>();
  expectTypeOf<Undefined<EntityJsonLdOptions>>().toExtend<EntityJsonLdOptions>();
  expectTypeOf<Undefined<FromNinjsOptions>>().toExtend<FromNinjsOptions>();
});
