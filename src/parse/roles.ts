import { after, type Element, has, isElement, type Node, type Parent, textOf } from './dom.ts';
import { bareKey, cleanLine } from './text.ts';

/** What part an element plays on a page: text, or what belongs to a picture, or a list that leads elsewhere. */

/** Class and id words of containers whose text belongs to a picture. */
const CAPTION_CLASS =
  /(?:^|[\s_-])(?:captions?|caption[-_]?text|image[-_]?caption|photo[-_]?caption|dls-image-capture|(?:pic|image|img|photo)[-_]?(?:info|desc(?:ription)?))(?:$|[\s_-])/i;
const CREDIT_CLASS =
  /(?:^|[\s_-])(?:copyright|photo-?credits?|image-?credits?|cap-cred|credits?|image-source|cite)(?:$|[\s_-])/i;
/** A box made for one picture: what else is written in it is about the picture. */
const PICTURE_BOX =
  /(?:^|[\s_-])(?:pic|photo|image|img)(?:[-_]?(?:box|wrap|wrapper|container|inner|center))?(?:$|[\s_-])/i;
const MAX_BOX = 200;
/** A figure with more text than this was never closed. */
const MAX_FIGURE = 400;

export type Role = 'body' | 'caption' | 'credit';

function isMedia(node: Node | null | undefined): boolean {
  return isElement(node) && /^(?:img|video|audio|picture|figure|iframe)$/.test(node.name);
}

function isHeading(element: Element): boolean {
  return /^h[1-4]$/.test(element.name);
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
export function isLinkList(list: Element): boolean {
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

/** A sentence that announces a list, however its items are made: 可在以下位置搜索：. */
const ANNOUNCES = /^.{11,}[：:]$/su;
/** Announced too, but only what else to read. */
const FURTHER =
  /相关|相關|延伸|推荐|推薦|感兴趣|感興趣|更多|往期|热门|熱門|回顾|回顧|错过|錯過|此前|前面|(?:没|沒)(?:有)?(?:读|讀)|完整版|参考|參考|阅读|閱讀|related|see also|read more/iu;

/** True where a list of links after the paragraph `before` is part of it. Titles of other texts never are. */
export function isAnnounced(list: Element, before: string): boolean {
  const line = before.slice(before.lastIndexOf('\n') + 1);
  return ANNOUNCES.test(line) && !FURTHER.test(line.slice(-60)) && !/^\s*《/u.test(textOf(list));
}

/** Elements whose part an outlet's rules tell. */
export interface KnownRoles {
  /** Their text is a caption. */
  readonly captions: ReadonlySet<unknown>;
  /** Their text is a picture's credit. */
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

function isPictureBox(box: Element): boolean {
  const length = textOf(box).replace(/\s+/g, '').length;
  return length > 0 && length <= MAX_BOX && has(box, (one) => one.name === 'img') && !has(box, isHeading);
}

/** The part of an element, or null where it has that of the one around it. */
export function roleOf(element: Element, known: KnownRoles): Role | null {
  const name = element.name;
  if (known.credits.has(element)) return 'credit';
  if (name === 'figcaption' || known.captions.has(element)) return 'caption';
  const marks = element.attribs.class ?? '';
  if (marks !== '' && name !== 'body' && name !== 'html') {
    if (CREDIT_CLASS.test(marks) && !has(element, (one) => one.name === 'p' || isMedia(one))) return 'credit';
    if (CAPTION_CLASS.test(marks) && !has(element, isMedia) && !/wp-caption(?:\s|$)/.test(marks)) return 'caption';
  }
  if ((name === 'div' || name === 'dl') && PICTURE_BOX.test(marks) && isPictureBox(element)) return 'caption';
  if (name === 'small' && isSmallCaption(element)) return 'caption';
  if (name !== 'figure' || !isPicture(element)) return null;
  // What stands beside the caption is who took the picture.
  const captioned = has(element, (one) => one.name === 'figcaption' && cleanLine(textOf(one)) !== '');
  return captioned ? 'credit' : 'caption';
}
