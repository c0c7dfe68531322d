import { BLOCK, type Element, has, isElement, type Node, type Parent } from './dom.ts';
import { imageUrl } from './images.ts';
import { isAnnounced, isLinkList, type KnownRoles, type Role, roleOf } from './roles.ts';
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

/** Never text of an article. */
const SKIPPED = new Set(
  'script style template svg math canvas object embed map button select option textarea input form nav head title link meta source track applet frame frameset'.split(
    ' ',
  ),
);
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
/** A sentence before a list is looked at no further back, in characters. */
const MAX_ANNOUNCED = 400;
const PLAYER = /youtube|youtu\.be|vimeo|bilibili|av-embeds|player|video|facebook\.com\/plugins/i;

function firstImage(root: Element, base: string | null): string | null {
  let url: string | null = null;
  has(root, (one) => {
    if (one.name === 'img') url = imageUrl(one.attribs, base);
    return url !== null;
  });
  return url;
}

export interface ReadOptions extends KnownRoles {
  /** Resolves relative picture addresses. */
  readonly base: string | null;
  /** Elements to leave out with all they hold. */
  readonly drop: ReadonlySet<unknown>;
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
  const lastText = () => splitBlock(buffer.slice(-MAX_ANNOUNCED)).at(-1) ?? out.paragraphs.at(-1) ?? '';
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
        !((name === 'ul' || name === 'ol') && isLinkList(node) && !isAnnounced(node, lastText()))
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
