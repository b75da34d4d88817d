/** A stretch of days with both its first and its last day, as people write it; the API leaves the last one out. */
export function days(period: { from: string; to: string | null }): string {
  return period.to === null ? `${period.from} –` : `${period.from} – ${dayBefore(period.to)}`;
}

function dayBefore(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}
