import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { quoted } from "./quoted.js";

test.each(["news", "../my-news/2019", "뉴스"])("%s is typed as it is", (part) => {
  expect(quoted(part)).toBe(part);
});

// Windows has no such shell.
test.skipIf(process.platform === "win32").each(["my news", "it's", 'a "b" \\c', "$HOME", "`a`", "a&b; c"])(
  "a shell takes %s for one part",
  (part) => {
    expect(execFileSync("sh", ["-c", `printf %s ${quoted(part)}`], { encoding: "utf8" })).toBe(part);
  },
);
