import { expect, test } from "vitest";
import { repositoryUrl } from "./repository.ts";

test.each([
  ["git@github.com:news/copydesk.git", "https://github.com/news/copydesk"],
  ["ssh://git@github.com/news/copydesk", "https://github.com/news/copydesk"],
  ["https://name:secret@github.com/news/copydesk.git", "https://github.com/news/copydesk"],
  ["https://code.news.example:8443/news/copydesk/", "https://code.news.example/news/copydesk"],
])("%s is at %s", (remote, url) => {
  expect(repositoryUrl({ env: {}, remote })).toBe(url);
});

test.each(["", "/srv/git/copydesk.git", "../copydesk", "file:///srv/git/copydesk"])(
  "“%s” is nowhere on the web",
  (remote) => {
    expect(repositoryUrl({ env: {}, remote })).toBeUndefined();
  },
);

test("what a runner says comes before the remote", () => {
  const env = { GITHUB_SERVER_URL: "https://github.com", GITHUB_REPOSITORY: "news/fork" };
  expect(repositoryUrl({ env, remote: "git@github.com:news/copydesk.git" })).toBe(
    "https://github.com/news/fork",
  );
});
