import type { Page } from './dom.ts';

/** What a page's JSON-LD says of its article; absent values are null. */
export interface Stated {
  readonly headline: string | null;
  readonly url: string | null;
  readonly published: string | null;
  readonly authors: readonly string[];
  readonly keywords: readonly string[];
  readonly image: string | null;
}

type Json = Readonly<Record<string, unknown>>;

const ARTICLE = /(?:Article|BlogPosting|LiveBlogPosting|Report)$/;
/** Objects looked through; real pages have a few. */
const MAX_OBJECTS = 200;

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

/** A name or address that may be written plainly or inside an object. */
function texts(value: unknown, key: string): string[] {
  return listOf(value).flatMap((one) => text(isObject(one) ? one[key] : one) ?? []);
}

/** Baidu's own vocabulary, on many Chinese sites: no type, other words. */
function ofBaidu(one: Json): Json | null {
  if (!texts(one['@context'], '').some((context) => context.includes('cambrian'))) return null;
  return { headline: one.title, url: one['@id'], datePublished: one.pubDate, image: one.images };
}

/** The article among the objects, whether they stand alone, in a list or in a graph. */
function findArticle(roots: readonly unknown[]): Json | null {
  const queue = [...roots];
  for (let i = 0; i < queue.length && i < MAX_OBJECTS; i++) {
    const one = queue[i];
    if (Array.isArray(one)) queue.push(...one.slice(0, MAX_OBJECTS));
    if (!isObject(one)) continue;
    if (texts(one['@type'], '').some((type) => ARTICLE.test(type))) return one;
    const told = ofBaidu(one);
    if (told !== null) return told;
    queue.push(...listOf(one['@graph']), ...listOf(one.mainEntity));
  }
  return null;
}

/** Reads the JSON-LD of a page; null where none of it describes an article. */
export function readJsonLd(page: Page): Stated | null {
  const roots = page('script[type="application/ld+json"]')
    .get()
    .flatMap((script) => {
      try {
        return [JSON.parse(page(script).text()) as unknown];
      } catch {
        return [];
      }
    });
  const article = findArticle(roots);
  if (article === null) return null;
  const keywords = texts(article.keywords, 'name').flatMap((one) => one.split(/[,，;；]/));
  return {
    headline: text(article.headline),
    url: texts(article.url, '@id')[0] ?? null,
    published: text(article.datePublished),
    // An organisation signs for nobody.
    authors: texts(
      listOf(article.author).filter((one) => !isObject(one) || one['@type'] !== 'Organization'),
      'name',
    ),
    keywords: keywords.map((one) => one.trim()).filter((one) => one !== ''),
    image: texts(article.image, 'url')[0] ?? null,
  };
}
