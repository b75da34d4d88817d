/** A moment as the office's clock showed it: day and minute, in the zone that the answer came with. */
export function minute(moment: string): string {
  return moment.slice(0, 16).replace('T', ' ');
}
