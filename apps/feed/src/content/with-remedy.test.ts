import { expect, test } from "vitest";
import { withRemedy } from "./with-remedy.js";

test("says what to do in other words, and of the field what was said", () => {
  const finding = {
    hint: "Correct it. width: How wide it is.",
    remedy: "Correct it.",
    code: "field-invalid",
  };
  const told = withRemedy(finding, "Take the quotation marks away.");
  expect(told).toEqual({
    hint: "Take the quotation marks away. width: How wide it is.",
    remedy: "Take the quotation marks away.",
    code: "field-invalid",
  });
  expect(withRemedy(told, "Leave it out.").hint).toBe("Leave it out. width: How wide it is.");
});

test("says what to do alone, where that is all that was said", () => {
  expect(withRemedy({ hint: "Correct it." }, "Leave it out.").hint).toBe("Leave it out.");
});
