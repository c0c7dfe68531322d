import { h, outsideLink, safeUrl } from './dom.js';
import { prose } from './prose.js';
import { formatTime } from './time.js';
import { say } from './words.js';

/** @typedef {import('./api.js').Embed} Embed @typedef {import('./api.js').Field} Field */

/**
 * One embed as Discord draws it.
 *
 * @param {Embed} embed
 * @param {{ locale: string, images: boolean, onAllowImages: () => void }} view
 */
export function drawEmbed(embed, view) {
  const { locale } = view;
  const words = h(
    'div',
    { class: 'embed-words' },
    embed.author && h('div', { class: 'embed-author' }, named(embed.author.name, embed.author.url)),
    embed.title !== undefined && h('h3', { class: 'embed-title' }, titled(embed, locale)),
    embed.description !== undefined && h('div', { class: 'prose' }, prose(embed.description, locale)),
    embed.fields && embed.fields.length > 0 && drawFields(embed.fields, locale),
  );
  const footer = [
    embed.footer?.text ?? '',
    embed.timestamp === undefined ? '' : formatTime(Date.parse(embed.timestamp) / 1000, 'f', locale),
  ].filter((part) => part !== '');
  const box = h(
    'div',
    { class: 'embed' },
    h('div', { class: 'embed-top' }, words, drawImage(embed.thumbnail?.url, 'thumbnail', view)),
    drawImage(embed.image?.url, 'image', view),
    footer.length > 0 && h('div', { class: 'embed-footer' }, footer.join(' · ')),
  );
  if (typeof embed.color === 'number') {
    box.style.setProperty('--bar', `#${(embed.color & 0xffffff).toString(16).padStart(6, '0')}`);
  }
  return box;
}

/** @type {(name: string, url: string | undefined) => Node} */
function named(name, url) {
  return url === undefined ? document.createTextNode(name) : outsideLink(url, {}, name);
}

/** @type {(embed: Embed, locale: string) => Node} */
function titled({ title = '', url }, locale) {
  const text = prose(title, locale, { line: true });
  return url === undefined ? text : outsideLink(url, { title: say('opens', locale) }, text);
}

/** Up to three inline fields share a row. @type {(fields: readonly Field[], locale: string) => HTMLElement} */
function drawFields(fields, locale) {
  const grid = h('dl', { class: 'fields' });
  for (let at = 0; at < fields.length; ) {
    let run = 0;
    while (run < 3 && fields[at + run]?.inline) run += 1;
    const count = Math.max(1, run);
    for (const field of fields.slice(at, at + count)) {
      grid.append(
        h(
          'div',
          { class: `field of-${count}` },
          h('dt', {}, prose(field.name, locale, { line: true })),
          h('dd', { class: 'prose' }, prose(field.value, locale)),
        ),
      );
    }
    at += count;
  }
  return grid;
}

/**
 * The picture where the person allowed pictures, else a button that asks for them. The server's policy decides what the
 * browser may really load; over plain http, nothing.
 *
 * @param {string | undefined} url
 * @param {string} kind
 * @param {{ locale: string, images: boolean, onAllowImages: () => void }} view
 */
function drawImage(url, kind, { locale, images, onAllowImages }) {
  const href = safeUrl(url);
  if (href === null || !href.startsWith('https:')) return null;
  const from = say('image', locale, { host: new URL(href).host });
  if (images) {
    const picture = h('img', { class: kind, src: href, alt: from, loading: 'lazy', referrerpolicy: 'no-referrer' });
    picture.addEventListener('error', () => picture.remove());
    return picture;
  }
  const label = `${say('images', locale)} · ${from}`;
  const button = h(
    'button',
    { type: 'button', class: `allow ${kind}`, title: label, 'aria-label': label },
    say('picture', locale),
  );
  button.addEventListener('click', onAllowImages);
  return button;
}
