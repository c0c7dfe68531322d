import type { Article, Kind } from '../article.ts';
import { articleId, normaliseUrl } from '../identity.ts';
import { type Outlet, outletOfUrl } from '../outlets.ts';
import { type Container, readContainer } from './container.ts';
import { splitNames } from './credit-line.ts';
import { CHINESE_ZONE } from './dates.ts';
import { decode } from './decode.ts';
import { type Page, type Parent, readPage, textOf } from './dom.ts';
import { readHeaderBoxes, withoutHeader } from './header-line.ts';
import { pageImages, pageTitle, pageUrl, readMeta, siteName } from './meta.ts';
import { rulesFor } from './outlets/index.ts';
import type { Facts, OutletRules } from './outlets/rules.ts';
import { kickers, leadFigure, PAGE_FURNITURE, pageBody } from './page-body.ts';
import { articleParagraphs } from './paragraphs.ts';
import { readPlain } from './plain.ts';
import { published } from './published.ts';
import { NOTHING_READ, type Reading, read, readBare } from './reader.ts';
import { readSaved } from './saved.ts';
import { scriptOf } from './script.ts';
import { bareKey, cleanTitle } from './text.ts';
import { cleanUrl } from './url.ts';

/** What a file turned out to be: an article, or a reason why it is none. */
export type Parsed = { readonly article: Article } | { readonly skipped: string };

const ERROR_TITLE =
  /^(?:页面不存在|頁面不存在|找不到页面|找不到頁面|404(?:\s*[-–:]?\s*(?:Not Found|Page not found))?|(?:404\s*)?Page not found|Access Denied|403 Forbidden|Forbidden|Just a moment\.*|请启用 ?JavaScript)$/i;
const ERROR_TEXT =
  /页面不存在|頁面不存在|找不到(?:该|此)?(?:页面|网页)|Page not found|Access Denied|Just a moment\.\.\.|请启用 ?JavaScript|enable JavaScript|Checking your browser|(?:使用|接受).{0,12}[Cc]ookies?|accept (?:all )?cookies/i;
/** Texts longer than this are no error page, whatever words they hold. */
const ERROR_LENGTH = 300;
/** A page with a player and less text than this is the player's page. */
const VIDEO_LENGTH = 200;

/** Shared by all files without markup: there is nothing in it to find or to change. */
const NO_PAGE = readPage('');

/** The text of a body without markup besides the envelope's own `<div>`, or null. Most media posts are such. */
function bareText(body: string): string | null {
  const open = body.indexOf('<');
  if (open < 0) return body;
  if (!body.startsWith('<div>', open) || body.slice(0, open).trim() !== '') return null;
  const close = body.indexOf('<', open + 5);
  return close >= 0 && body.slice(close).trim() === '</div>' ? body.slice(open + 5, close) : null;
}

function readBody(page: Page, container: Container, rules: OutletRules, base: string | null): Reading {
  const whole = container.kind === 'html';
  const root =
    (rules.body === undefined ? undefined : page(rules.body).get(0)) ?? (whole ? pageBody(page) : page.root().get(0));
  const select = (selectors: readonly string[] = []) => (selectors.length > 0 ? page(selectors.join(',')).get() : []);
  // What holds most of the text is no furniture, whatever a page calls it (class="post category-social").
  const most = textOf(root as Parent).length / 2;
  const furniture = whole ? select(PAGE_FURNITURE).filter((one) => textOf(one).length < most) : [];
  return read(root as Parent, {
    base,
    drop: new Set<unknown>([...select(rules.drop), ...furniture, ...(whole ? kickers(page, root as Parent) : [])]),
    captions: new Set<unknown>(select(rules.captions)),
    credits: new Set<unknown>(select(rules.pictureCredits)),
  });
}

/** Adds the picture above the element that is read; where a page shows none at all, the one it shows other sites. */
function readLeadPicture(page: Page, reading: Reading, base: string | null): void {
  const figure = leadFigure(page);
  if (figure !== undefined) {
    const none = new Set<unknown>();
    const lead = read(figure, {
      base,
      drop: none,
      captions: new Set<unknown>(page(figure).find('dd').get()),
      credits: none,
    });
    reading.images.unshift(...lead.images);
    reading.captions.unshift(...lead.captions);
  }
  if (reading.images.length === 0) reading.images.push(...pageImages(page, base));
}

function kindOf(facts: Facts, reading: Reading, paragraphs: readonly string[], length: number): Kind {
  if (facts.kind !== null) return facts.kind;
  const brief = length < VIDEO_LENGTH && paragraphs.length <= 2;
  if (brief && reading.videos > 0) return 'video';
  if (brief && reading.audios > 0) return 'media';
  return length === 0 && reading.images.length > 0 ? 'media' : 'article';
}

/** The feed's byline. A channel's or publisher's own name is no author, except where every channel is a writer. */
function bylineAuthors(
  byline: string | null,
  channel: string | null,
  outlet: Outlet | null,
  rules: OutletRules,
): string[] {
  if (byline === null || byline === outlet?.zh || byline === outlet?.en || /^Anonymous$|https?:/i.test(byline))
    return [];
  if (rules.bylineIsPenName) return [byline];
  return byline === channel ? [] : splitNames(byline);
}

/** The authors' names; an outlet that signs with its own name has not named anybody. */
function authorOf(facts: Facts, outlet: Outlet | null): string | null {
  const own = new Set(outlet === null ? [] : [outlet.zh, outlet.en, ...outlet.aliases, `${outlet.zh}中文网`]);
  const names = [...new Set(facts.authors)].filter((name) => !own.has(name));
  return names.length > 0 ? names.join('、') : null;
}

/** Countries whose clocks all show one zone. */
const ZONES: Readonly<Record<string, string>> = {
  cn: 'Asia/Shanghai',
  hk: 'Asia/Hong_Kong',
  mo: 'Asia/Macau',
  tw: 'Asia/Taipei',
  sg: 'Asia/Singapore',
  jp: 'Asia/Tokyo',
  kr: 'Asia/Seoul',
};

/** IANA zone of the dates an address's publisher prints: our entry's, that of its country, or by its language. */
function zoneOf(url: string | null, title: string): string {
  const country = url === null ? '' : (new URL(url).hostname.split('.').at(-1) ?? '');
  const own = url === null ? undefined : (outletOfUrl(url)?.zone ?? ZONES[country]);
  return own ?? (/\p{Script=Han}/u.test(title) ? CHINESE_ZONE : 'UTC');
}

/** Shown where a file says nothing of its publisher. */
const UNKNOWN = { outlet: '来源不明', outletEn: 'Unknown source' };

/** What readers know the publisher by: our entry, a channel's own name, the host, or what the file says of itself. */
function outletNames(outlet: Outlet | null, url: string | null, byline: string | null, stated: string | null) {
  if (outlet?.key === 'youtube') return { outlet: byline ?? stated ?? outlet.zh, outletEn: outlet.en };
  if (outlet !== null) return { outlet: outlet.zh, outletEn: outlet.en };
  const name = url === null ? stated : new URL(url).hostname.replace(/^www\./, '');
  return name ? { outlet: name, outletEn: name } : UNKNOWN;
}

function parse(bytes: Uint8Array, path: string): Parsed {
  const decoded = decode(bytes);
  if ('skipped' in decoded) return decoded;
  const container = readContainer(decoded.text);
  const { front } = container;
  const bare = container.kind === 'text' ? null : bareText(container.body);
  const page = container.kind === 'text' || bare !== null ? NO_PAGE : readPage(container.body);

  const whole = container.kind === 'html';
  const saved = whole ? readSaved(container.body) : null;
  let url =
    cleanUrl(container.linkUrl) ??
    cleanUrl(front?.from ?? null) ??
    (whole ? cleanUrl(pageUrl(page)) : null) ??
    cleanUrl(saved?.url ?? null);
  const byline = front?.author ? cleanTitle(front.author) : null;
  const channel = front?.tags[0] ?? null;
  const site = whole ? siteName(page) : null;
  let outlet = url === null ? null : outletOfUrl(url);
  const rules = rulesFor(outlet?.key ?? null);
  const facts: Facts = {
    url,
    title: cleanTitle(container.linkTitle || front?.title || ''),
    section: null,
    source: null,
    authors: bylineAuthors(byline, channel, outlet, rules),
    editor: null,
    translator: null,
    pageDate: null,
    age: null,
    originalUrl: null,
    tags: [],
    kind: null,
    notArticle: null,
  };
  if (facts.title === '' && container.kind !== 'text') facts.title = pageTitle(page);
  if (rules.titleSuffix) facts.title = facts.title.replace(rules.titleSuffix, '').trim();
  const zone = zoneOf(url, facts.title);
  rules.harvest?.(page, facts);
  if (facts.notArticle !== null) return { skipped: facts.notArticle };

  let paragraphs: string[];
  let reading: Reading = NOTHING_READ;
  if (container.kind === 'text') {
    const plain = readPlain(container.body, facts, (own) => zoneOf(url ?? cleanUrl(own), facts.title));
    url ??= cleanUrl(plain.url);
    outlet ??= url === null ? null : outletOfUrl(url);
    reading = plain.reading;
    paragraphs = articleParagraphs(reading, rules, facts);
  } else {
    if (whole) readMeta(page, facts, zone);
    reading = bare === null ? readBody(page, container, rules, url) : readBare(bare);
    if (whole) {
      reading.paragraphs = withoutHeader(reading.paragraphs, facts, zone);
      readHeaderBoxes(page, facts, zone);
      readLeadPicture(page, reading, url);
    }
    paragraphs = articleParagraphs(reading, rules, facts);
  }
  if (facts.title === '') return { skipped: 'no title' };
  if (facts.notArticle !== null) return { skipped: facts.notArticle };
  const length = paragraphs.reduce((sum, text) => sum + text.length, 0);
  if (
    ERROR_TITLE.test(facts.title) ||
    (length < ERROR_LENGTH && paragraphs.length < 6 && paragraphs.some((text) => ERROR_TEXT.test(text)))
  )
    return { skipped: 'error page or cookie wall' };
  const kind = kindOf(facts, reading, paragraphs, length);
  if (length === 0 && kind !== 'media' && kind !== 'video') return { skipped: 'no text besides the title' };
  if (container.kind === 'text' && length < 40) return { skipped: 'too short for an article' };

  const titleKey = bareKey(facts.title);
  const image = reading.images.find((one) => one.before === 0) ?? reading.images[0] ?? null;
  return {
    article: {
      id: articleId((url === null ? null : normaliseUrl(url)) ?? path),
      path,
      title: facts.title,
      url,
      ...outletNames(outlet, url, byline, site ?? channel ?? facts.source),
      section: facts.section,
      source: facts.source,
      author: authorOf(facts, outlet),
      editor: facts.editor,
      translator: facts.translator,
      ...published({
        container,
        path,
        page: facts.pageDate,
        url: url === null ? null : (rules.urlDate?.(new URL(url)) ?? null),
        age: facts.age,
        saved: saved?.at ?? null,
        relay: rules.relay === 'always' || (rules.relay === 'without front matter' && front === null),
        zone,
      }),
      originalUrl: facts.originalUrl,
      script: scriptOf(paragraphs) ?? scriptOf([facts.title]) ?? outlet?.script ?? 'other',
      kind,
      image: image && {
        url: image.url,
        // A player's caption only repeats the title.
        caption: image.caption !== null && bareKey(image.caption) === titleKey ? null : image.caption,
        credit: image.credit,
      },
      tags: [...new Set(facts.tags.filter((tag) => tag !== ''))],
      paragraphs,
      captions: reading.captions.filter((caption) => bareKey(caption) !== titleKey),
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
