import type { Article, DateBasis, Kind } from '../article.ts';
import { articleId, normaliseUrl } from '../identity.ts';
import { outletOfUrl } from '../outlets.ts';
import { type Container, readContainer } from './container.ts';
import { instant, type ReadDate, readDate } from './dates.ts';
import { decode } from './decode.ts';
import { type Page, type Parent, readPage } from './dom.ts';
import { rulesFor } from './outlets/index.ts';
import { type Facts, isName, type OutletRules, splitNames } from './outlets/rules.ts';
import { type Reading, read } from './reader.ts';
import { scriptOf } from './script.ts';
import { bareKey, cleanTitle, decodeEntities } from './text.ts';

/** What a file turned out to be: an article, or a reason why it is none. */
export type Parsed = { readonly article: Article } | { readonly skipped: string };

/** Trackers on an address that only say how the crawler came to it. */
const TRACKING = /^(?:utm_|at_medium$|at_campaign$|at_custom|source$|fbclid$|gclid$|ocid$)/i;

/** An address as given, without trackers; null for what is no http(s) address. */
function cleanUrl(raw: string | null): string | null {
  if (raw === null) return null;
  try {
    const url = new URL(raw.trim());
    if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
    for (const key of [...url.searchParams.keys()]) if (TRACKING.test(key)) url.searchParams.delete(key);
    url.pathname = url.pathname.replace(/\/{2,}/g, '/');
    return url.href;
  } catch {
    return null;
  }
}

const NOT_ARTICLE_TITLE =
  /^(?:页面不存在|頁面不存在|找不到页面|找不到頁面|404(?: Not Found)?|Page not found|Access Denied|Just a moment\.*|Forbidden|请启用 ?JavaScript)$/i;

/** Relay and page furniture that may stand in any outlet's file. */
const BOILERPLATE = [/^获取更多RSS/, /^https?:\/\/feedx\.\w+\/?$/, /^(?:Permalink|No comment)$/];

function dates(
  container: Container,
  facts: Facts,
  rules: OutletRules,
  zone: string,
): { publishedAt: string | null; dateBasis: DateBasis | null; savedAt: string | null } {
  const front = container.front?.date ? readDate(container.front.date, zone) : null;
  const crawled =
    container.front?.date !== undefined && container.front?.date !== null && /\.\d*[1-9]/.test(container.front.date);
  const stamp = instant(container.stamp);
  const line = container.dateLine === null ? null : readDate(container.dateLine, 'UTC');
  const url = facts.url === null ? null : (rules.urlDate?.(new URL(facts.url)) ?? null);
  const savedAt = rules.relay && stamp !== null ? stamp : crawled && front !== null ? front.at : null;

  const candidates: [ReadDate | null, DateBasis][] = [
    [facts.pageDate, 'page'],
    [url, 'url'],
    [line, 'feed'],
    [stamp === null ? null : { at: stamp, time: true }, rules.relay ? 'relay' : 'feed'],
    [front, 'front matter'],
  ];
  const present = candidates.flatMap(([date, basis]) => (date === null ? [] : [{ ...date, basis }]));
  let best = present[0];
  if (best && !best.time) {
    // Only a day is known: a witness of the same day tells the hour.
    const day = Date.parse(best.at);
    const hour = present.find(
      (other) =>
        other.time &&
        other.basis !== 'front matter' &&
        Date.parse(other.at) - day >= 0 &&
        Date.parse(other.at) - day < 86_400_000,
    );
    if (hour) best = hour;
  }
  return { publishedAt: best?.at ?? null, dateBasis: best?.basis ?? null, savedAt };
}

function readBody(page: Page, rules: OutletRules, url: string | null): Reading {
  const root = (rules.body === undefined ? undefined : page(rules.body).get(0)) ?? page.root().get(0);
  const drop = new Set<unknown>(rules.drop ? page(rules.drop.join(',')).get() : []);
  const captions = new Set<unknown>(rules.captions ? page(rules.captions.join(',')).get() : []);
  if (!root || root.type === 'cdata' || !('children' in root))
    return { paragraphs: [], captions: [], images: [], videos: 0, audios: 0 };
  return read(root as Parent, { base: url, drop, captions });
}

function cleanParagraphs(reading: Reading, rules: OutletRules, facts: Facts): string[] {
  const patterns = [...BOILERPLATE, ...(rules.boilerplate ?? [])];
  const title = bareKey(facts.title);
  const captions = new Set(reading.captions.map(bareKey));
  let out = reading.paragraphs.filter((text, index) => {
    if (patterns.some((pattern) => pattern.test(text))) return false;
    const key = text.length < 400 ? bareKey(text) : '';
    return !(key !== '' && ((index < 3 && key === title) || captions.has(key)));
  });
  const end = out.findIndex(
    (text, index) => index >= out.length * 0.66 && (rules.end ?? []).some((pattern) => pattern.test(text)),
  );
  if (end >= 0) out = out.slice(0, end);
  return rules.credits?.(out, facts) ?? out;
}

function parse(bytes: Uint8Array, path: string): Parsed {
  const decoded = decode(bytes);
  if ('skipped' in decoded) return decoded;
  const container = readContainer(decoded.text);
  const { front } = container;
  const url = cleanUrl(container.linkUrl) ?? cleanUrl(front?.from ?? null);
  const outlet = url === null ? null : outletOfUrl(url);
  const rules = rulesFor(outlet?.key ?? null);
  const page = readPage(container.body);

  const channel = front?.tags[0] ?? null;
  const byline = front?.author ? decodeEntities(front.author).trim() : null;
  const facts: Facts = {
    url,
    title: cleanTitle(
      container.linkTitle || front?.title || page('h1').first().text() || page('title').first().text() || '',
    ),
    section: null,
    source: null,
    authors: byline !== null && byline !== channel && byline !== outlet?.zh ? splitNames(byline).filter(isName) : [],
    editor: null,
    translator: null,
    pageDate: null,
    originalUrl: null,
    tags: [],
    kind: null,
    notArticle: null,
  };
  if (rules.titleSuffix) facts.title = facts.title.replace(rules.titleSuffix, '');
  rules.harvest?.(page, facts);
  if (facts.title === '') return { skipped: 'no title' };
  if (NOT_ARTICLE_TITLE.test(facts.title)) return { skipped: 'error page' };
  if (facts.notArticle !== null) return { skipped: facts.notArticle };

  const reading = readBody(page, rules, url);
  const paragraphs = cleanParagraphs(reading, rules, facts);
  const titleKey = bareKey(facts.title);
  const captions = reading.captions.filter((caption) => bareKey(caption) !== titleKey);

  const length = paragraphs.reduce((sum, text) => sum + text.length, 0);
  let kind: Kind = facts.kind ?? 'article';
  if (kind === 'article' && length < 200) {
    if (reading.videos > 0) kind = 'video';
    else if (reading.audios > 0 || (length === 0 && reading.images.length > 0)) kind = 'media';
  }
  if (length === 0 && kind === 'article') return { skipped: 'empty body' };
  const script = scriptOf(paragraphs) ?? scriptOf([facts.title]) ?? outlet?.script ?? 'other';
  const image = reading.images.find((one) => one.before === 0) ?? reading.images[0] ?? null;
  const host = url === null ? '' : new URL(url).hostname.replace(/^www\./, '');
  const isChannel = outlet?.key === 'youtube';

  return {
    article: {
      id: articleId((url === null ? null : normaliseUrl(url)) ?? path),
      path,
      title: facts.title,
      url,
      outlet: isChannel ? (byline ?? channel ?? outlet.zh) : (outlet?.zh ?? (host || (channel ?? ''))),
      outletEn: isChannel ? outlet.en : (outlet?.en ?? (host || (channel ?? ''))),
      section: facts.section,
      source: facts.source,
      author: facts.authors.length > 0 ? [...new Set(facts.authors)].join('、') : null,
      editor: facts.editor,
      translator: facts.translator,
      ...dates(container, facts, rules, outlet?.zone ?? 'UTC'),
      originalUrl: facts.originalUrl,
      script,
      kind,
      image: image && { url: image.url, caption: image.caption, credit: image.credit },
      tags: [...new Set(facts.tags.filter((tag) => tag !== ''))],
      paragraphs,
      captions,
    },
  };
}

/**
 * Reads one archived file. Never throws for any content: what cannot be an article comes back as `skipped` with a short
 * English reason. `path` is relative to the archive, with `/`.
 */
export function parseFile(bytes: Uint8Array, path: string): Parsed {
  try {
    return parse(bytes, path);
  } catch (error) {
    return { skipped: `cannot be read: ${error instanceof Error ? error.message : String(error)}` };
  }
}
