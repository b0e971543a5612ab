/**
 * Writes a moment as a newsroom's clock shows it, with its offset, in whole minutes: `2019-11-22T18:00:00+09:00`. It is never later
 * than the moment itself.
 *
 * @param moment the moment
 * @param offset by how many minutes the clock is ahead of UTC
 */
export function clockTime(moment: Date, offset: number): string {
  const shown = new Date(moment.getTime() + offset * 60_000)
    .toISOString()
    .slice(0, "2019-11-22T18:00".length);
  const [hours, minutes] = [Math.trunc(Math.abs(offset) / 60), Math.abs(offset) % 60];
  const digits = (number: number) => String(number).padStart(2, "0");
  return `${shown}:00${offset < 0 ? "-" : "+"}${digits(hours)}:${digits(minutes)}`;
}
