/**
 * Gives a moment with its seconds, which this schema lets be left out and other formats want; any other date as it is.
 *
 * @param date what a date primitive accepted
 */
export function withSeconds(date: string): string {
  return date.replace(/(T\d{2}:\d{2})(?=Z|[+-])/, "$1:00");
}
