import { type Command, InvalidArgumentError } from "commander";

/** Gives the port that a text names. @throws {InvalidArgumentError} where it names none */
export function portNumber(text: string): number {
  const port = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (port <= 65_535) return port;
  throw new InvalidArgumentError("A port is a whole number from 0 to 65535.");
}

/**
 * Gives the port to listen on.
 *
 * @param given what the command was given
 * @param environment what the environment says
 * @param command the command that listens, which says what is wrong
 * @throws {CommanderError} where the environment names no port
 */
export function chosenPort(
  given: number | undefined,
  environment: string | undefined,
  command: Command,
): number {
  if (given !== undefined) return given;
  if (environment === undefined || environment === "") return 4321;
  try {
    return portNumber(environment);
  } catch (error) {
    // commander says by itself only what is wrong with an argument.
    if (!(error instanceof InvalidArgumentError)) throw error;
    const { code, exitCode, message } = error;
    return command.error(`error: the PORT variable '${environment}' is invalid. ${message}`, {
      code,
      exitCode,
    });
  }
}

/** Gives a path as it was typed. @throws {InvalidArgumentError} where there is none, as from a variable that is not set */
export function filePath(text: string): string {
  if (text !== "") return text;
  throw new InvalidArgumentError("A path has one character at the least; . is the folder that you are in.");
}

/** Gives a web address as it was typed. @throws {InvalidArgumentError} where it is none */
export function webAddress(text: string): string {
  if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)) return text;
  if (/^\s*https?:/i.test(text))
    throw new InvalidArgumentError(
      "Behind https:// stands the name of a host, and perhaps a colon and a port of up to 65535, without spaces, such as https://news.example/.",
    );
  throw new InvalidArgumentError("It begins with https:// or http://, such as https://news.example/.");
}

/**
 * Gives the address that an edition is published under, as it was typed but for white space around it.
 *
 * @throws {InvalidArgumentError} where it is none, or one below which there can be no others
 */
export function baseAddress(text: string): string {
  const address = webAddress(text).trim();
  if (publishable.test(new URL(address).href)) return address;
  throw new InvalidArgumentError(
    "Addresses below it have to be web addresses too: it has a host and perhaps a path, such as https://news.example/preview/, and no user, ? or #.",
  );
}

/** What the schema takes for a web address, once a browser has written it; the schema itself takes too long to load. */
const publishable =
  /^https?:\/\/(?:[\w.~-]+|\[[0-9a-f:]+\])(?::\d+)?\/(?:[^\s"<>\\^`{|}%?#]|%[0-9A-Fa-f]{2}){0,2000}$/;

/** Gives the moment that a text names. @throws {InvalidArgumentError} where it names none, or leaves the offset out */
export function instant(text: string): Date {
  if (isInstant(text)) return new Date(text);
  throw new InvalidArgumentError(
    "A moment has a date, a time and an offset, such as 2019-11-22T18:00:00+09:00.",
  );
}

const instantParts = /^(\d{4}-\d\d-\d\d)T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/;

/** The schema knows this too, but takes longer to load than a build that changes nothing takes in all. */
function isInstant(text: string): boolean {
  const day = instantParts.exec(text)?.[1];
  // A day that is not in the calendar is taken for one of the next month.
  return (
    day !== undefined &&
    !Number.isNaN(Date.parse(text)) &&
    new Date(`${day}T00:00Z`).toISOString().startsWith(day)
  );
}
