import { PublicationDate } from "@copydesk/article-schema";

/** What a date of a feed says, as the schema writes it. */
export interface ReadDate {
  /** A day, or a moment with its offset; nothing where it could not be read. */
  readonly date?: string;
  /** What was not carried of it. */
  readonly loss?: string;
}

const months = "january february march april may june july august september october november december".split(
  " ",
);

/** RFC 822, section 5.1, with the four-digit years of RFC 2822, and the full names, the signs and the halves of days that feeds write. */
const rfc822 =
  /^(?:[a-z]+\.?(?:,\s*|\s+))?(\d{1,2})(?:\s+|-)([a-z]{3,9})\.?(?:\s+|-)(\d{4}|\d{2})(?:,?\s+(?:-\s+)?(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(?:\s*([ap])\.?m\b\.?)?(?:\s*((?:GMT|UTC)?[+-]\d{1,2}(?::?\d{2})?|[a-z]{1,5}))?)?$/i;

/** A comment is in brackets (RFC 822, section 3.4.3): many say what the zone is called. */
const comment = /\s*\([^()]*\)$/;

/** JavaScript and people in America write the month first, by its name. */
const monthFirst = /^(?:[a-z]+\.?(?:,\s*|\s+))??([a-z]{3,9})\.?\s+(\d{1,2}),?\s+(\d{4})\b/i;

/** C and Unix write the year last. */
const yearLast =
  /^(?:[a-z]+\.?(?:,\s*|\s+))??([a-z]{3,9})\s+(\d{1,2})\s+(\d{1,2}:\d{2}(?::\d{2})?)\s+((?:[a-z]{1,5}|[+-]\d{4})\s+)?(\d{4})$/i;

/** RFC 3339 and ISO 8601, with the space and the missing colon that are met with. */
const iso =
  /^(\d{4}-\d{2}-\d{2})(?:[T\s]+(\d{2}:\d{2})(:\d{2}(?:\.\d+)?)?\s*((?![ap]m\b)[a-z]{1,5}|[+-]\d{2}(?::?\d{2})?)?)?$/i;

/** In Asia the year stands first, whatever sign is between. */
const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?=[T\s]|$)/;

/** What programs have for a date that nobody set, as the first and the last moment that they know. */
const unset = /^(?:0|9999-12-31)/;

/** RFC 822 names these zones and no others; the abbreviations of other parts of the world mean several things each. */
const zones: Readonly<Record<string, string>> = {
  ut: "Z",
  utc: "Z",
  gmt: "Z",
  z: "Z",
  est: "-05:00",
  edt: "-04:00",
  cst: "-06:00",
  cdt: "-05:00",
  mst: "-07:00",
  mdt: "-06:00",
  pst: "-08:00",
  pdt: "-07:00",
};

/**
 * Reads a date as feeds write it: RFC 822, RFC 3339, and what is near them. The offset is kept. A time without an offset,
 * or with a zone of an ambiguous name, says no moment, so only its day is taken.
 *
 * @param text what the file says
 */
export function readDate(text: string): ReadDate {
  const said = text
    .trim()
    .replaceAll(/\s+/g, " ")
    .replace(
      yearFirst,
      (_, year: string, month: string, day: string) => `${year}-${padded(month)}-${padded(day)}`,
    );
  const date =
    fromIso(said) ??
    fromRfc822(said.replace(comment, "").replace(yearLast, "$2 $1 $5 $3 $4").replace(monthFirst, "$2 $1 $3"));
  if (date?.date === undefined || unset.test(date.date) || !PublicationDate.safeParse(date.date).success)
    return { loss: "It is no date that can be read." };
  return date;
}

function fromIso(text: string): ReadDate | undefined {
  const [, day, time, seconds = "", zone] = iso.exec(text) ?? [];
  if (day === undefined) return undefined;
  return time === undefined ? { date: day } : moment(day, time, seconds, zone);
}

function fromRfc822(text: string): ReadDate | undefined {
  const [, dayOfMonth, name, year, hour, minute, second, half, zone] = rfc822.exec(text.trim()) ?? [];
  if (dayOfMonth === undefined || name === undefined || year === undefined) return undefined;
  // The names of other languages begin alike, and may be those of other months: in Finnish, November is marraskuu.
  const month = months.findIndex((each) => each.startsWith(englishMonth(name.toLowerCase()))) + 1;
  const day = `${fullYear(year)}-${padded(month)}-${padded(dayOfMonth)}`;
  if (hour === undefined || minute === undefined) return { date: day };
  const of24 = half === undefined ? hour : hourOf(Number(hour), half);
  if (of24 === undefined) return undefined;
  return moment(day, `${padded(of24)}:${minute}`, second === undefined ? "" : `:${second}`, zone);
}

/** Gives the name of a month that many languages call by one that is nearly the English one. */
function englishMonth(name: string): string {
  return name.replace(/^junio?$/, "june").replace(/^julio?$/, "july");
}

/** Gives the hour of the day of one before or after noon; nothing where a clock of twelve hours has none such. */
function hourOf(hour: number, half: string): number | undefined {
  if (hour < 1 || hour > 12) return undefined;
  return (hour % 12) + (half.toLowerCase() === "p" ? 12 : 0);
}

function moment(day: string, time: string, seconds: string, zone: string | undefined): ReadDate {
  const offset = offsetOf(zone);
  // A leap second is the last of its minute, which the clocks of computers do not count.
  if (offset !== undefined) return { date: `${day}T${time}${seconds.replace(/^:60/, ":59")}${offset}` };
  const why =
    zone === undefined ? "has no offset" : `is in a zone, “${zone}”, that is not the same everywhere`;
  return { date: day, loss: `The time of day ${why}, so it says no moment; the day alone was taken.` };
}

function offsetOf(zone: string | undefined): string | undefined {
  if (zone === undefined) return undefined;
  const [, sign, digits, minutes = "00"] = /^(?:GMT|UTC)?([+-])(\d{1,2}):?(\d{2})?$/i.exec(zone) ?? [];
  const hours = padded(digits ?? "");
  // RFC 2822, section 3.3: −00:00 is UTC, told by somebody who does not know the local offset.
  if (sign !== undefined)
    return hours === "00" && minutes === "00" && sign === "-" ? "Z" : `${sign}${hours}:${minutes}`;
  return zones[zone.toLowerCase()];
}

/** RFC 2822, section 4.3: two digits from 50 on are of the last century. */
function fullYear(year: string): string {
  if (year.length === 4) return year;
  return Number(year) < 50 ? `20${year}` : `19${year}`;
}

function padded(number: number | string): string {
  return String(number).padStart(2, "0");
}
