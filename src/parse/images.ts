/** Which pictures are pictures, and where they really live. */

/** Icons, counters, share buttons, emoji, placeholders: never a picture of the article. */
const REJECTED =
  /icon-zoom|grey_line|gray_line|placeholder|lazyload|spacer|blank\.(?:gif|png)|pixel\.|\/_\/stat\?|\/s\.w\.org\/images\/core\/emoji|wp-smiley|emoji|\/plugins\/|share[-_]?(?:button|icon)|addtoany|gravatar\.com|\/avatar|feedburner|doubleclick|1x1|transparent\.|loading\.gif|\bw_img_face|\/expression\/|paypal/i;
const REJECTED_ALT = /^(?:Presentational grey line|\.|banner|Analysis box by .*)$/i;

/** Removes a picture proxy from an address: weserv carries the real one in `url`, wp.com in the path. */
function unproxy(url: URL): URL | null {
  if (/(?:^|\.)weserv\.nl$/.test(url.hostname)) {
    const inner = url.searchParams.get('url');
    if (!inner) return null;
    return parse(inner.replace(/^ssl:/, '').replace(/^(?!https?:\/\/)(?:\/\/)?/, 'https://'));
  }
  if (/^i\d\.wp\.com$/.test(url.hostname)) {
    return parse(`https://${url.pathname.replace(/^\/+/, '')}`);
  }
  return url;
}

function parse(raw: string, base?: string): URL | null {
  try {
    return base === undefined ? new URL(raw) : new URL(raw, base);
  } catch {
    return null;
  }
}

function tiny(size: string | undefined): boolean {
  return size !== undefined && /^\s*\d{1,2}(?:px)?\s*$/.test(size) && Number.parseInt(size, 10) <= 40;
}

/** A browser that saves a page puts its pictures beside it: `./山城_files/bridge.jpg`. They are nowhere on the web. */
const SAVED_BESIDE = /^(?:\.\/)?[^/:?#]+_files\//;

/** The http(s) address of an `<img>`, or null for what is no picture of the article. */
export function imageUrl(attribs: Readonly<Record<string, string>>, base: string | null): string | null {
  const raw = [attribs['data-src'], attribs['data-original'], attribs['data-lazy-src'], attribs.src, attribs.poster]
    .map((one) => one?.trim() ?? '')
    .find((one) => one !== '' && !one.startsWith('data:'));
  if (!raw || SAVED_BESIDE.test(raw)) return null;
  if (tiny(attribs.width) || tiny(attribs.height)) return null;
  if (REJECTED_ALT.test(attribs.alt ?? '') || /wp-smiley|emoji|avatar|W_img_face|avatar/i.test(attribs.class ?? ''))
    return null;
  const found = parse(raw, base ?? undefined);
  const url = found && unproxy(found);
  if (!url || (url.protocol !== 'http:' && url.protocol !== 'https:')) return null;
  if (REJECTED.test(url.pathname + url.search) || REJECTED.test(url.hostname)) return null;
  if (url.searchParams.has('is-pending-load')) url.searchParams.delete('is-pending-load');
  return url.href;
}
