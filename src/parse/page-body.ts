import { type Element, isElement, type Node, type Page, type Parent, textOf } from './dom.ts';

/** Where a saved web page keeps its text, and what around it is furniture. Feeds give fragments and need none of this. */

/** Elements that say they hold the text, most telling first. */
const BODIES = [
  '[itemprop=articleBody]',
  'article .entry-content, article .article-content, article .post-content',
  '.article-body, .article-content, .article__body, .entry-content, .post-content, .story-body, #article-content, .wsw',
  'article',
  'main, [role=main]',
];

export const PAGE_FURNITURE = [
  'header',
  'footer',
  'aside',
  '[role=navigation]',
  '[role=banner]',
  '[role=contentinfo]',
  '[role=dialog]',
  '[class*=breadcrumb]',
  '[class*=share]',
  '[class*=social]',
  '[class*=fenxiang]',
  '[class*=related]',
  '[class*=recommend]',
  '[class*=comment]',
  '[class*=sidebar]',
  '[class*=newsletter]',
  '[class*=subscribe]',
  '[class*=cookie]',
  '[class*=advert]',
  '[class*=author-bio]',
  '[id*=comment]',
  '[aria-hidden=true]',
  'h1',
  'time',
];

/** An element with less text than this holds no article, characters without spaces. */
const MIN_TEXT = 80;

function lengthOf(node: Node | Parent): number {
  return textOf(node).replace(/\s+/g, '').length;
}

/**
 * The element most of the page's sentences stand in: each paragraph counts for the element around it by its text
 * outside links, and half as much for the one around that.
 */
function densest(page: Page): Element | null {
  const scores = new Map<Element, number>();
  const add = (element: unknown, score: number) => {
    if (isElement(element as Node) && (element as Element).name !== 'html')
      scores.set(element as Element, (scores.get(element as Element) ?? 0) + score);
  };
  page('p').each((_, paragraph) => {
    const linked = page(paragraph)
      .find('a')
      .get()
      .reduce((sum, link) => sum + lengthOf(link as Node), 0);
    const score = lengthOf(paragraph as Node) - linked;
    add(paragraph.parent, score);
    add(paragraph.parent?.parent, score / 2);
  });
  let best: Element | null = null;
  for (const [element, score] of scores)
    if (score >= MIN_TEXT / 2 && score > (best === null ? 0 : (scores.get(best) ?? 0))) best = element;
  return best;
}

/** The element of a saved page that holds the article. */
export function pageBody(page: Page): Element | Parent | undefined {
  for (const selector of BODIES) {
    const found = page(selector)
      .get()
      .find((element) => lengthOf(element as Node) >= MIN_TEXT);
    if (found) return found as Element;
  }
  return densest(page) ?? page('body').get(0) ?? page.root().get(0);
}
