import { h, outsideLink } from './dom.js';
import { parseInline, parseMarkdown } from './markdown.js';
import { formatTime } from './time.js';
import { say } from './words.js';

/** @typedef {import('./markdown.js').Inline} Inline */
const TAGS = /** @type {const} */ ({ strong: 'strong', em: 'em', u: 'u', s: 's', quote: 'blockquote' });

/**
 * Text with Discord's Markdown as elements.
 *
 * @param {string} text
 * @param {string} locale
 * @param {{ line?: boolean }} [options] `line`: only what is allowed within a line
 * @returns {DocumentFragment}
 */
export function prose(text, locale, { line = false } = {}) {
  return draw(line ? parseInline(text) : parseMarkdown(text), locale);
}

/** @type {(nodes: readonly Inline[], locale: string) => DocumentFragment} */
function draw(nodes, locale) {
  const fragment = document.createDocumentFragment();
  fragment.append(...nodes.map((node) => drawOne(node, locale)));
  return fragment;
}

/** @type {(node: Inline, locale: string) => Node} */
function drawOne(node, locale) {
  switch (node.type) {
    case 'text':
      return document.createTextNode(node.text);
    case 'code':
      return h('code', {}, node.text);
    case 'pre':
      return h('pre', { tabindex: 0 }, h('code', {}, node.text));
    case 'mention':
      return h('span', { class: 'mention' }, mentionName(node.text, locale));
    case 'link':
      return outsideLink(node.url, {}, draw(node.children, locale));
    case 'time':
      return drawTime(node.seconds, node.style, locale);
    case 'heading':
      // Below the page's own headings, whatever the message says.
      return h(node.level === 1 ? 'h4' : 'h5', {}, draw(node.children, locale));
    case 'subtext':
      return h('small', {}, draw(node.children, locale));
    case 'list': {
      const items = node.items.map((item) => h('li', {}, draw(item, locale)));
      return node.ordered ? h('ol', { start: node.start }, ...items) : h('ul', {}, ...items);
    }
    case 'spoiler':
      return drawSpoiler(draw(node.children, locale), locale);
    default:
      return h(TAGS[node.type], {}, draw(node.children, locale));
  }
}

/** On this page there is one channel and one person. @type {(text: string, locale: string) => string} */
function mentionName(text, locale) {
  if (text === '#local') return `#${say('title', locale)}`;
  return /^@!?local$/.test(text) ? `@${say('you', locale)}` : text;
}

/**
 * @param {number} seconds
 * @param {string} style
 * @param {string} locale
 */
export function drawTime(seconds, style, locale) {
  const moment = new Date(seconds * 1000);
  const known = Number.isFinite(moment.getTime());
  return h(
    'time',
    {
      datetime: known ? moment.toISOString() : null,
      title: known ? formatTime(seconds, 'F', locale) : null,
      'data-seconds': style === 'R' ? seconds : null,
    },
    formatTime(seconds, style, locale),
  );
}

/** Relative times grow older; call this now and then. @type {(root: ParentNode, locale: string) => void} */
export function refreshTimes(root, locale) {
  for (const element of root.querySelectorAll('time[data-seconds]')) {
    element.textContent = formatTime(Number(element.getAttribute('data-seconds')), 'R', locale);
  }
}

/** @type {(inside: DocumentFragment, locale: string) => HTMLElement} */
function drawSpoiler(inside, locale) {
  const content = h('span', { hidden: true }, inside);
  const button = h('button', { type: 'button', 'aria-expanded': 'false' }, say('spoiler', locale));
  button.addEventListener('click', () => {
    content.hidden = !content.hidden;
    button.setAttribute('aria-expanded', String(!content.hidden));
  });
  return h('span', { class: 'spoiler' }, button, content);
}
