import { expect, test } from "vitest";
import { progressOf, type ProgressOptions } from "./progress.js";

const clear = "\r\u001b[2K";

/** Makes progress with a clock that is set, and what gives everything that was written since it was last asked. */
function shownOn(options: Partial<ProgressOptions>) {
  let [written, now] = ["", 0];
  const progress = progressOf({
    write: (text) => void (written += text),
    isTerminal: true,
    columns: () => 80,
    elapsed: () => now,
    ...options,
  });
  const at = (moment: number, ...how: Parameters<typeof progress.show>) => {
    now = moment;
    progress.show(...how);
  };
  const told = () => {
    const text = written;
    written = "";
    return text;
  };
  return { at, end: progress.end, told };
}

test("says nothing of what is soon done, and then count, rate and time left", () => {
  const { at, told } = shownOn({});
  at(0, "stories", 0, 12_000);
  at(400, "stories", 400, 12_000);
  expect(told()).toBe("");
  at(1000, "stories", 1000, 12_000);
  expect(told()).toBe(`${clear}██${"░".repeat(22)} Reading stories: 1,000 of 12,000, 1,000/s, 11 s left`);
  at(2000, "stories", 12_000, 12_000);
  expect(told()).toBe(clear);
});

test("says nothing of the time left before anything is done", () => {
  const { at, told } = shownOn({});
  for (const moment of [0, 1000]) at(moment, "files", 0, 5);
  expect(told()).toBe(`${clear}${"░".repeat(24)} Writing files: 0 of 5`);
});

test("is taken away once where a build ends before all is done", () => {
  const { at, end, told } = shownOn({});
  end();
  expect(told()).toBe("");
  at(1000, "files", 1, 5);
  told();
  for (const _ of [1, 2]) end();
  expect(told()).toBe(clear);
});

test.each([
  [52, "Reading stories: 100 of 1,000"],
  [54, "Reading stories: 100 of 1,000"],
  [55, `${"█".repeat(2)}${"░".repeat(22)} Reading stories: 100 of 1,000`],
  [20, "Reading stories: 10"],
  [0, `${"█".repeat(2)}${"░".repeat(22)} Reading stories: 100 of 1,000`],
])("stays on one line of a terminal of %d columns", (columns, line) => {
  const { at, told } = shownOn({ columns: () => columns });
  at(1000, "stories", 0, 1000);
  told();
  at(1000, "stories", 100, 1000);
  expect(told()).toBe(`${clear}${line}`);
});

test("writes a line now and then where none can be written over", () => {
  const { at, end, told } = shownOn({ isTerminal: false });
  for (let second = 0; second <= 11; second++) at(second * 1000, "files", second, 20);
  end();
  expect(told()).toBe("Writing files: 5 of 20, 1/s, 15 s left\nWriting files: 10 of 20, 1/s, 10 s left\n");
});
