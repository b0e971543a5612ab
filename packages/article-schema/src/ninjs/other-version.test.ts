import { expect, test } from "vitest";
import { otherNinjsVersion } from "./other-version.js";

const old =
  "body_html body_text body_xhtml byline copyrightholder copyrightnotice embargoed firstcreated headline pubstatus usageterms versioncreated";

test.each(old.split(" "))("an item that has “%s” is of ninjs 2 or older", (name) => {
  expect(otherNinjsVersion({ uri: "a:b", [name]: "x" })).toEqual({
    code: "field-invalid",
    severity: "error",
    path: [name],
    message: `The item has a field “${name}”, as ninjs 2 and older have; other versions than 3 name their fields otherwise.`,
    hint: "Give the item as ninjs 3.0 or 3.1.",
  });
});

test("an item that lists its “infosources” is of ninjs 2", () => {
  expect(otherNinjsVersion({ uri: "a:b", infosources: [{ name: "A" }] })?.path).toEqual(["infosources"]);
  expect(otherNinjsVersion({ uri: "a:b", infosources: undefined })).toBeUndefined();
});

test.each(["1.3", "2.1", "13.0", "30"])("version %s is another", (version) => {
  expect(otherNinjsVersion({ standard: { version } })?.path).toEqual(["standard", "version"]);
});

test.each(["3", "3.0", "3.1", 3, undefined])("version %s is none other", (version) => {
  expect(otherNinjsVersion({ standard: { version } })).toBeUndefined();
});
