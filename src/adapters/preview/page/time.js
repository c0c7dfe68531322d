/** Discord's timestamps, `<t:SECONDS:STYLE>`, in the reader's own zone and language. */

/** @type {Readonly<Record<string, Intl.DateTimeFormatOptions>>} */
const STYLES = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
  s: { dateStyle: 'short', timeStyle: 'short' },
  S: { dateStyle: 'short', timeStyle: 'medium' },
};
/** @type {readonly [Intl.RelativeTimeFormatUnit, number][]} */
const UNITS = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
];

/**
 * @param {number} seconds since 1970
 * @param {string} style one of Discord's letters; `R` is relative to now
 * @param {string} locale
 * @param {number} [now] milliseconds since 1970
 */
export function formatTime(seconds, style, locale, now = Date.now()) {
  if (!Number.isFinite(new Date(seconds * 1000).getTime())) return String(seconds);
  if (style !== 'R') return new Intl.DateTimeFormat(locale, STYLES[style] ?? STYLES.f).format(seconds * 1000);
  const apart = seconds - now / 1000;
  const [unit, size] = UNITS.find(([, length]) => Math.abs(apart) >= length) ?? ['second', 1];
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(Math.trunc(apart / size), unit);
}
