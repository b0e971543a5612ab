import { expect, expectTypeOf, test } from "vitest";
import { codes } from "../checks/codes.js";
import type { Finding } from "./finding.js";
import { type FindingCode, findingCodes } from "./finding-code.js";

test("the codes that editors complete are those that there are", () => {
  expect([...findingCodes]).toEqual(codes.map(({ code }) => code));
});

test("a code is one of those that are known, or one to come", () => {
  expectTypeOf<FindingCode>().toExtend<Finding["code"]>();
  expectTypeOf<string>().toExtend<Finding["code"]>();
  expectTypeOf<Finding["code"]>().not.toEqualTypeOf<string>();
});
