/** Where the project is kept, as GitHub's runners and Git know it. */
export interface RepositoryHints {
  /** GitHub's own variables are the first choice: a fork then links itself. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** What `git remote get-url origin` prints, or nothing. */
  readonly remote: string;
}

/**
 * Gives the address of the repository's pages, without a slash at its end, or nothing where it is not known.
 *
 * An address of Git's becomes one of the web: `git@host:owner/name.git` and `ssh://git@host/owner/name` are
 * `https://host/owner/name`. A name and password in it are left out.
 */
export function repositoryUrl({ env, remote }: RepositoryHints): string | undefined {
  const [server, name] = [env["GITHUB_SERVER_URL"], env["GITHUB_REPOSITORY"]];
  if (server && name) return `${server}/${name}`;
  const [, host, path] =
    /^(?:https?|ssh|git):\/\/(?:[^@/]*@)?([^/:]+)(?::\d+)?\/(.+?)(?:\.git)?\/?$/.exec(remote) ??
    /^(?:[^@/:]+@)([^/:]+):(.+?)(?:\.git)?\/?$/.exec(remote) ??
    [];
  return host && path ? `https://${host}/${path}` : undefined;
}
