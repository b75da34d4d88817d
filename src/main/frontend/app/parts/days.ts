/** A stretch of days with both its first and its last day, as people write it; the API leaves the last one out. */
export function days({ from, to }: { from: string; to: string | null }): string {
  const last = to === null ? '' : dayBefore(to);
  return last === from ? from : `${from} – ${last}`.trimEnd();
}

/** Where a round stands, to people: appointed teams are not at work before the first day. */
export function statusOf(round: { status: 'PLANNED' | 'STAFFING' | 'RUNNING' | 'CLOSED'; period: { from: string } }) {
  return round.status === 'RUNNING' && round.period.from > today() ? 'APPOINTED' : round.status;
}

/** The office's own day, in China's one time zone. */
function today(): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai' }).format(new Date());
}

/** The last day that is part of what ends before this one. */
export function dayBefore(day: string): string {
  return moved(day, -1);
}

export function dayAfter(day: string): string {
  return moved(day, 1);
}

function moved(day: string, by: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + by);
  return date.toISOString().slice(0, 10);
}
