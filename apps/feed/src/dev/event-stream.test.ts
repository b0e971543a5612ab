import { IncomingMessage, ServerResponse } from "node:http";
import { Socket } from "node:net";
import { expect, test, vi } from "vitest";
import { eventStream } from "./event-stream.js";

function openPage() {
  const outgoing = new ServerResponse(new IncomingMessage(new Socket()));
  const write = vi.spyOn(outgoing, "write");
  return { outgoing, written: () => write.mock.calls.map(([text]) => String(text)) };
}

test("tells a page how things stand, and again where they stand otherwise", () => {
  const { add, tell } = eventStream();
  const { outgoing, written } = openPage();
  let state = "1";
  add(outgoing, () => state);
  tell();
  state = "2";
  tell();
  expect(written()).toEqual(["retry: 300\n\n", "event: state\ndata: 1\n\n", "event: state\ndata: 2\n\n"]);
});

test("asks nothing for a page that is closed", () => {
  const { add, tell } = eventStream();
  const { outgoing } = openPage();
  const state = vi.fn<() => string>(() => "1");
  add(outgoing, state);
  outgoing.emit("close");
  tell();
  expect(state).toHaveBeenCalledTimes(1);
});
