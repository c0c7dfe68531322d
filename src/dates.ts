/** A day or span a person typed (`2023-08-28`, `2023-08`, `2023`, `30d`, `12h`) as the moment it starts (UTC), or null. */
export function parseSince(typed: string, now: Date): Date | null {
  const text = typed.trim().toLowerCase();
  const ago = /^(\d{1,4})\s*(h|d|w|小时|小時|天|周|週)$/u.exec(text);
  if (ago !== null) {
    const unit = ago[2] ?? 'd';
    const hours = /^(h|小)/u.test(unit) ? 1 : /^(d|天)/u.test(unit) ? 24 : 168;
    return new Date(now.getTime() - Number(ago[1]) * hours * 3_600_000);
  }
  const day = /^(\d{4})(?:[-/.年](\d{1,2}))?(?:[-/.月](\d{1,2}))?[年月日]?$/u.exec(text);
  if (day === null) return null;
  const [year, month, date] = [Number(day[1]), Number(day[2] ?? 1), Number(day[3] ?? 1)];
  const moment = new Date(Date.UTC(year, month - 1, date));
  return moment.getUTCMonth() === month - 1 && moment.getUTCDate() === date ? moment : null;
}
