/** Parameters of an address that only say how the crawler came to it. */
const TRACKING = /^(?:utm_\w+|at_medium|at_campaign|at_custom\d*|at_link_\w+|source|fbclid|gclid|ocid)$/i;

/** An address as given, percent-coded, without trackers and doubled slashes; null for what is no http(s) address. */
export function cleanUrl(raw: string | null): string | null {
  if (raw === null) return null;
  let url: URL;
  try {
    url = new URL(raw.trim());
  } catch {
    return null;
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  for (const key of [...url.searchParams.keys()]) if (TRACKING.test(key)) url.searchParams.delete(key);
  if (url.pathname.includes('//')) url.pathname = url.pathname.replace(/\/{2,}/g, '/');
  return url.href;
}
