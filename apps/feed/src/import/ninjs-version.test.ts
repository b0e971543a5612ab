import { describe, expect, test } from "vitest";
import { imported } from "../../test/imported.js";

const item = {
  uri: "tag:agency.example,2019:1",
  type: "text",
  headlines: [{ role: "main", value: "Two" }],
};

describe("an item of another version of ninjs", () => {
  test.each<[string, object, RegExp]>([
    ["says so", { standard: { name: "ninjs", version: "2.1" } }, /ninjs 2\.1/],
    ["says so of one that is not there yet", { standard: { name: "ninjs", version: "4.0" } }, /ninjs 4\.0/],
    ["calls its dates otherwise", { versioncreated: "2019-11-22T08:00:00Z" }, /“versioncreated”/],
    ["calls its status otherwise", { standard: { version: "3.1" }, pubstatus: "canceled" }, /“pubstatus”/],
    ["calls its embargo otherwise", { embargoed: "2030-01-01T00:00:00Z" }, /“embargoed”/],
    [
      "calls the kind of its copy otherwise",
      { bodies: [{ contenttype: "text/html", value: "<p>x" }] },
      /“contenttype”/,
    ],
    ["has its copy in a field of its own", { body_html: "<p>x" }, /“body_html”/],
    ["has one headline", { headline: "Two" }, /“headline”/],
  ])("is refused where it %s", (_, fields, says) => {
    const { files, stories } = imported({ ...item, ...fields });
    expect(files).toEqual([]);
    expect(stories).toMatchObject([{ outcome: "refused", findings: [{ code: "ninjs-version-unread" }] }]);
    expect(stories[0]?.reason).toMatch(says);
  });

  test.each(["3.0", "3.1", undefined])("is not one of version %s", (version) => {
    const { stories } = imported({ ...item, ...(version !== undefined && { standard: { version } }) });
    expect(stories).toMatchObject([{ outcome: "draft" }]);
  });
});
