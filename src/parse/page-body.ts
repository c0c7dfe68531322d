import { type Element, isElement, type Node, type Page, type Parent, parentOf, textOf } from './dom.ts';

/** Where a saved web page keeps its text, and what around it is furniture. Feeds give fragments and need none of this. */

const MAIN = ':is(main, [role=main])';

/** Elements that are made for nothing but the text; the last are WeChat's and NetEase's. */
const SURE_BODIES = '[itemprop=articleBody], #js_content, .post_body';
/** Elements that say they hold the text, most telling first. */
const BODIES = [
  SURE_BODIES,
  'article .entry-content, article .article-content, article .post-content',
  '.article-body, .article-content, .article__body, .entry-content, .post-content, .story-body, #article-content, .wsw',
  'article',
  MAIN,
];

/** Words in the class names of furniture, however they are written. */
const FURNITURE_WORDS = [
  'breadcrumb',
  'share',
  'social',
  'fenxiang',
  'related',
  'recommend',
  'comment',
  'sidebar',
  'newsletter',
  'subscribe',
  'subscription',
  'cookie',
  'advert',
  'banner',
  'toolbar',
  'article-tool',
  'keyword',
  'byline',
  'author-bio',
  'author-info',
  'author-details',
  'reading-time',
  'morearticle',
  'more-article',
  'read-more',
  'also-read',
];

export const PAGE_FURNITURE = [
  'header',
  'footer',
  'aside',
  '[role=navigation]',
  '[role=banner]',
  '[role=contentinfo]',
  '[role=dialog]',
  ...FURNITURE_WORDS.map((word) => `[class*=${word} i]`),
  '[id*=comment i]',
  // Lists of what else to read, named for screen readers, and the byline.
  '[aria-labelledby*=recommend i]',
  '[aria-labelledby*=byline i]',
  '[aria-hidden=true]',
  'h1',
  'time',
];

/** More text than this before a headline is no kicker, characters without spaces. */
const MAX_KICKER = 40;

/** What stands between the start of `root` and its headline: the section's name, a label. */
export function kickers(page: Page, root: Element | Parent): Node[] {
  const out: Node[] = [];
  let at = page(root as Element)
    .find('h1')
    .get(0) as Node | undefined;
  while (at && at !== root) {
    for (let before = at.prev as Node | null; before; before = before.prev as Node | null) out.push(before);
    at = at.parent as Node | undefined;
  }
  const short = out.reduce((sum, node) => sum + lengthOf(node), 0) <= MAX_KICKER;
  return short ? out.filter((node) => isElement(node) && lengthOf(node) > 0) : [];
}

/** An element with less text than this holds no article, characters without spaces; one made for it may be brief. */
const MIN_TEXT = 80;
const MIN_SURE = 20;

function lengthOf(node: Node | Parent): number {
  return textOf(node).replace(/\s+/g, '').length;
}

/**
 * The element most of the page's sentences stand in: each element that `paragraphs` selects counts for the one around it
 * by its text outside links, and half as much for the one around that.
 */
function densest(page: Page, paragraphs = 'p'): Element | null {
  const scores = new Map<Element, number>();
  const add = (element: unknown, score: number) => {
    if (isElement(element as Node) && (element as Element).name !== 'html')
      scores.set(element as Element, (scores.get(element as Element) ?? 0) + score);
  };
  page(paragraphs).each((_, paragraph) => {
    const linked = page(paragraph)
      .find('a')
      .get()
      .reduce((sum, link) => sum + lengthOf(link as Node), 0);
    const score = lengthOf(paragraph as Node) - linked;
    const box = parentOf(paragraph as Node);
    add(box, score);
    add(isElement(box) ? parentOf(box) : null, score / 2);
  });
  let best: Element | null = null;
  for (const [element, score] of scores)
    if (score >= MIN_TEXT / 2 && score > (best === null ? 0 : (scores.get(best) ?? 0))) best = element;
  return best;
}

/** Elements that may hold prose, and how a sentence ends: what has no such end is a label. */
const PROSE = 'p, li, blockquote, dd, td';
const SENTENCE = /[。！？”」.!?]\s*$/u;

/**
 * The element of `main` that holds all its prose and most of its text, or `main` itself: it often holds
 * comments, counters and lists of links beside the article.
 */
function coreOf(page: Page, main: Element): Element {
  const core = densest(page, `${MAIN} p`);
  if (core === null || lengthOf(core) < lengthOf(main) / 2) return main;
  const inside = new Set<unknown>(page(core).find(PROSE).get());
  const outside = page(main)
    .find(PROSE)
    .get()
    .some((one) => !inside.has(one) && SENTENCE.test(textOf(one as Node)));
  return outside ? main : core;
}

/** Several readers ask for it; it is looked for once. */
const bodies = new WeakMap<Page, Element | Parent>();

/** The element of a saved page that holds the article. */
export function pageBody(page: Page): Element | Parent | undefined {
  const body = bodies.get(page) ?? findBody(page);
  if (body !== undefined) bodies.set(page, body);
  return body;
}

function findBody(page: Page): Element | Parent | undefined {
  for (const selector of BODIES) {
    const least = selector === SURE_BODIES ? MIN_SURE : MIN_TEXT;
    const found = page(selector)
      .get()
      .find((element) => lengthOf(element as Node) >= least) as Element | undefined;
    if (found) return selector === MAIN ? coreOf(page, found) : found;
  }
  return densest(page) ?? page('body').get(0) ?? page.root().get(0);
}

/** The first picture with a caption between the headline and the element that is read. */
export function leadFigure(page: Page): Element | undefined {
  const body = pageBody(page);
  const order = new Map(
    page('*')
      .get()
      .map((one, at) => [one as unknown, at]),
  );
  const headline = order.get(page('h1').get(0)) ?? Number.POSITIVE_INFINITY;
  const end = order.get(body) ?? 0;
  return page('figure:has(img):has(figcaption), dl:has(dt img):has(dd)')
    .get()
    .find((figure) => {
      const at = order.get(figure) ?? 0;
      return at > headline && at < end;
    }) as Element | undefined;
}
