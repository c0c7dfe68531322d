import { after, type Element, has, isElement, type Node, type Parent, textOf } from './dom.ts';
import { imageUrl } from './images.ts';
import { BREAK, bareKey, cleanLine, decodeEntities, splitBlock } from './text.ts';

/**
 * The one general reader: walks the text nodes of a page in order. Block tags part paragraphs, inline tags never do;
 * what stands in a caption's place is a caption before it can be a paragraph.
 */

/** A picture in reading order; `before` is how many paragraphs precede it. */
export interface FoundImage {
  readonly url: string;
  readonly before: number;
  caption: string | null;
  credit: string | null;
}

export interface Reading {
  paragraphs: string[];
  captions: string[];
  images: FoundImage[];
  /** Players met: what is left when a page has no text. */
  videos: number;
  audios: number;
}

const BLOCK = new Set(
  'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody tfoot thead tr ul video audio iframe'.split(
    ' ',
  ),
);
/** Never text of an article. */
const SKIPPED = new Set(
  'script style template svg math canvas object embed map button select option textarea input form nav head title link meta source track applet frame frameset'.split(
    ' ',
  ),
);
/** Class and id words of containers whose text belongs to a picture. */
const CAPTION_CLASS =
  /(?:^|[\s_-])(?:captions?|caption[-_]?text|image[-_]?caption|photo[-_]?caption|dls-image-capture)(?:$|[\s_-])/i;
const CREDIT_CLASS =
  /(?:^|[\s_-])(?:copyright|photo-?credits?|image-?credits?|cap-cred|credits?|image-source|cite)(?:$|[\s_-])/i;
/** Screen-reader text and other things no reader sees. */
const HIDDEN_CLASS =
  /(?:^|\s)(?:VisuallyHidden\S*|visually-?hidden\S*|sr-only|screen-reader-text|element-invisible|element-hidden|sharing-screen-reader-text)(?:\s|$)/i;
const CREDIT_PREFIX = /^(?:图像来源|圖像來源|图片来源|圖片來源)\s*[，,：:]/;
/** What screen readers are told before a caption or credit. */
const SPOKEN_PREFIX =
  /^(?:图像加注文字|圖像加註文字|图像来源|圖像來源|图片来源|圖片來源|视频加注文字|視頻加註文字)\s*[，,：:]\s*/;
/** A line right behind a picture that ends with who took it: `首列火车驶入车站。 李青 摄`, `（市政府供图）`. */
const SIGNED =
  /(?:^|[\s。，！？（(：:／/])(?:\p{Script=Han}{2,12}|[\p{L}.·\s]{2,30})\s?(?:摄|攝|供图|供圖|提供|资料照片|資料照片|资料图片|資料圖片)\s*[）)]?$/u;
const MAX_SIGNED = 120;
/** A figure with more text than this was never closed. */
const MAX_FIGURE = 400;
const PLAYER = /youtube|youtu\.be|vimeo|bilibili|av-embeds|player|video|facebook\.com\/plugins/i;

type Role = 'body' | 'caption' | 'credit';

function isMedia(node: Node | null | undefined): boolean {
  return isElement(node) && /^(?:img|video|audio|picture|figure|iframe)$/.test(node.name);
}

function holdsMedia(node: Node | null | undefined): boolean {
  return isElement(node) && (isMedia(node) || has(node, isMedia));
}

/** The element before `node`, with nothing but white space between. */
function elementBefore(node: Node): Element | null {
  let at = node.prev as Node | null;
  while (at && !isElement(at)) {
    if (at.type === 'text' && at.data.trim() !== '') return null;
    at = at.prev as Node | null;
  }
  return at;
}

/** `<small>` is a caption right after a picture or player, or alone in the box that follows one (or holds one). */
function isSmallCaption(small: Element): boolean {
  const before = elementBefore(small);
  if (before && before.name !== 'br' && holdsMedia(before)) return true;
  const box = small.parent as Parent | null;
  if (!isElement(box) || before !== null) return false;
  if (box.name === 'figure') return true;
  const boxed = elementBefore(box);
  return (
    boxed !== null &&
    (holdsMedia(boxed) ||
      (boxed.name === 'div' && has(boxed, (one) => one.name === 'small') && cleanLine(textOf(boxed)) === ''))
  );
}

/** A list in which every item is nothing but a link leads elsewhere. */
function isLinkList(list: Element): boolean {
  let items = 0;
  for (const child of list.children) {
    if (child.type === 'text' && child.data.trim() !== '') return false;
    if (!isElement(child as Node)) continue;
    const item = child as Element;
    if (item.name !== 'li') return false;
    const text = bareKey(textOf(item));
    if (text === '') continue;
    let linked = '';
    let node: Node | null = (item.children[0] as Node | undefined) ?? null;
    while (node) {
      if (isElement(node) && node.name === 'a') {
        linked += bareKey(textOf(node));
        node = after(node, item);
      } else node = (isElement(node) ? (node.children[0] as Node | undefined) : undefined) ?? after(node, item);
    }
    if (linked !== text) return false;
    items++;
  }
  return items > 0;
}

function firstImage(root: Element, base: string | null): string | null {
  let url: string | null = null;
  has(root, (one) => {
    if (one.name === 'img') url = imageUrl(one.attribs, base);
    return url !== null;
  });
  return url;
}

export interface ReadOptions {
  /** Resolves relative picture addresses. */
  readonly base: string | null;
  /** Elements to leave out with all they hold. */
  readonly drop: ReadonlySet<unknown>;
  /** Elements whose text is a caption by the outlet's rules. */
  readonly captions: ReadonlySet<unknown>;
  /** Elements whose text is a picture's credit by the outlet's rules. */
  readonly credits: ReadonlySet<unknown>;
}

/** A figure of a picture: whatever is written in it is about the picture. Figures of tables and quotations are text. */
function isPicture(figure: Element): boolean {
  return (
    has(figure, isMedia) &&
    !has(figure, (one) => /^(?:blockquote|table|pre|ul|ol)$/.test(one.name)) &&
    textOf(figure).replace(/\s+/g, '').length < MAX_FIGURE
  );
}

function roleOf(element: Element, options: ReadOptions): Role | null {
  const name = element.name;
  if (options.credits.has(element)) return 'credit';
  if (name === 'figcaption' || options.captions.has(element)) return 'caption';
  const marks = element.attribs.class ?? '';
  if (marks !== '' && name !== 'body' && name !== 'html') {
    if (CREDIT_CLASS.test(marks) && !has(element, (one) => one.name === 'p' || isMedia(one))) return 'credit';
    if (CAPTION_CLASS.test(marks) && !has(element, isMedia) && !/wp-caption(?:\s|$)/.test(marks)) return 'caption';
  }
  if (name === 'small' && isSmallCaption(element)) return 'caption';
  return name === 'figure' && isPicture(element) ? 'caption' : null;
}

export const NOTHING_READ: Reading = { paragraphs: [], captions: [], images: [], videos: 0, audios: 0 };

/** Reads a body without markup: one block of text, its entities still coded. */
export function readBare(body: string): Reading {
  const text = cleanLine(decodeEntities(body).replaceAll(BREAK, ' '));
  return /[\p{L}\p{N}]/u.test(text) ? { ...NOTHING_READ, paragraphs: [text] } : NOTHING_READ;
}

/** Reads everything under `root`. */
export function read(root: Parent, options: ReadOptions): Reading {
  const out: Reading = { paragraphs: [], captions: [], images: [], videos: 0, audios: 0 };
  const seenCaptions = new Set<string>();
  const seenImages = new Set<string>();
  const roles: { element: Element; role: Role }[] = [];
  /** A picture inside noscript: the twin of a lazy one, used only where no other is found. */
  let spare: string | null = null;
  let buffer = '';
  let preformatted = 0;
  /** How many paragraphs stand before the last picture met, usable or not. */
  let pictured = -1;

  const role = (): Role => roles.at(-1)?.role ?? 'body';
  const flush = () => {
    if (buffer === '') return;
    const texts = splitBlock(buffer);
    buffer = '';
    const image = out.images.at(-1);
    const fresh = image && image.before === out.paragraphs.length;
    for (const read of texts) {
      const behindPicture =
        pictured === out.paragraphs.length && role() === 'body' && read.length <= MAX_SIGNED && SIGNED.test(read);
      if (role() === 'body' && !behindPicture) {
        if (/[\p{L}\p{N}]/u.test(read)) out.paragraphs.push(read);
        continue;
      }
      const text = read.replace(SPOKEN_PREFIX, '');
      if (role() === 'credit' || CREDIT_PREFIX.test(read)) {
        if (image && fresh && image.credit === null) image.credit = text;
      } else {
        const key = bareKey(text);
        if (key === '') continue;
        if (fresh && image.caption === null) image.caption = text;
        if (seenCaptions.has(key)) continue;
        seenCaptions.add(key);
        out.captions.push(text);
      }
    }
  };

  let node: Node | null = root.children[0] ?? null;
  while (node) {
    let child: Node | undefined;
    if (node.type === 'text') {
      buffer += preformatted > 0 ? node.data.replaceAll('\n', BREAK) : node.data.replaceAll(BREAK, ' ');
    } else if (isElement(node) && !options.drop.has(node)) {
      const name = node.name;
      if (name === 'br') buffer += BREAK;
      else if (name === 'noscript') spare ??= firstImage(node, options.base);
      else if (name === 'img') {
        pictured = out.paragraphs.length;
        const url = imageUrl(node.attribs, options.base);
        if (url !== null && !seenImages.has(url)) {
          seenImages.add(url);
          if (role() === 'body' && splitBlock(buffer).length === 0) buffer = '';
          out.images.push({ url, before: out.paragraphs.length, caption: null, credit: null });
        } else if (/wp-smiley|emoji/.test(node.attribs.class ?? '') && (node.attribs.alt ?? '').length <= 8)
          buffer += node.attribs.alt ?? '';
      } else if (
        !SKIPPED.has(name) &&
        !HIDDEN_CLASS.test(node.attribs.class ?? '') &&
        !((name === 'ul' || name === 'ol') && isLinkList(node))
      ) {
        const own = name === 'cite' && role() === 'caption' ? 'credit' : roleOf(node, options);
        if (own !== null || BLOCK.has(name)) flush();
        if (name === 'video' || (name === 'iframe' && PLAYER.test(node.attribs.src ?? ''))) {
          out.videos++;
          const poster =
            name === 'video' && node.attribs.poster ? imageUrl({ src: node.attribs.poster }, options.base) : null;
          if (poster !== null && !seenImages.has(poster)) {
            seenImages.add(poster);
            out.images.push({ url: poster, before: out.paragraphs.length, caption: null, credit: null });
          }
        } else if (name === 'audio') out.audios++;
        if (name === 'td' || name === 'th') buffer += ' ';
        if (name !== 'iframe' && name !== 'video' && name !== 'audio') child = node.children[0] as Node | undefined;
        if (child) {
          if (own !== null) roles.push({ element: node, role: own });
          if (name === 'pre') preformatted++;
        } else if (BLOCK.has(name)) flush();
      }
    }
    if (child) {
      node = child;
      continue;
    }
    // Up to the next sibling, closing what is left on the way.
    let at: Node | Parent | null = node;
    node = null;
    while (at && at !== root) {
      const next: Node | null = (at as Node).next as Node | null;
      if (next) {
        node = next;
        break;
      }
      const parent = (at as Node).parent as Parent | null;
      if (isElement(parent) && parent !== root) {
        const closing = roles.at(-1)?.element === parent;
        if (closing || BLOCK.has(parent.name)) flush();
        if (closing) roles.pop();
        if (parent.name === 'pre') preformatted--;
      }
      at = parent;
    }
  }
  flush();
  if (out.images.length === 0 && spare !== null)
    out.images.push({ url: spare, before: 0, caption: null, credit: null });
  return out;
}
