/** How HTTP writes a moment; the latter two are those of old programs, the last one without its zone. */
const forms = [
  /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/,
  /^[A-Z][a-z]+day, \d{2}-[A-Z][a-z]{2}-\d{2} \d{2}:\d{2}:\d{2} GMT$/,
  /^[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d{2}:\d{2}:\d{2} \d{4}$/,
];

/**
 * Gives the moment that a date of HTTP says, in milliseconds since 1970; not a number where it is none, such as one with another
 * zone. What `Date` reads beside these forms, it reads in the time zone of the machine.
 *
 * @param text what a header says
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-5.6.7
 */
export function parseHttpDate(text: string): number {
  return forms.some((form) => form.test(text)) ? Date.parse(text.replace(/(?: GMT)?$/, " GMT")) : Number.NaN;
}
