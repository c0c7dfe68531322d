import { h, safeUrl } from './dom.js';
import { drawEmbed } from './embed.js';
import { drawMenu } from './menu.js';
import { drawTime, prose } from './prose.js';
import { say } from './words.js';

/**
 * An entry of the conversation: what was asked, and the answer to it once there is one.
 *
 * @typedef {{ key: number, line: string, at: number, asked: string, reply: import('./api.js').Reply | null }} Entry
 *   `at` in milliseconds since 1970; `asked` is the language of the question
 * @typedef {{
 *   locale: string, images: boolean, commands: readonly { name: string, label: string }[], onAllowImages: () => void,
 *   onAct: (entry: Entry, customId: string, value: string | undefined) => void, onDismiss: (entry: Entry) => void,
 *   onUse: (entry: Entry, command: { name: string, label: string }) => void,
 * }} View
 */

export const EPHEMERAL = 64;
const BUTTON_STYLES = ['', 'primary', 'secondary', 'success', 'danger', 'link'];

/**
 * @param {Entry} entry
 * @param {View} view
 */
export function drawEntry(entry, view) {
  const { reply, line, asked } = entry;
  const { locale } = view;
  const name = `name-${entry.key}`;
  const ephemeral = isEphemeral(entry);
  return h(
    'article',
    {
      class: `message${ephemeral ? ' ephemeral' : ''}`,
      'data-key': entry.key,
      tabindex: -1,
      'aria-labelledby': name,
      'aria-busy': reply === null ? 'true' : null,
    },
    drawQuestion(line, locale),
    h('span', { class: 'avatar', 'aria-hidden': 'true' }, '寻'),
    h(
      'header',
      {},
      h('h2', { id: name }, say('title', locale), h('span', { class: 'hidden' }, `: ${line}`)),
      h('span', { class: 'badge' }, say('app', locale)),
      drawTime(entry.at / 1000, 't', locale),
      reply !== null && drawCommands(entry, view),
    ),
    h('div', { class: 'body', lang: asked }, ...(reply === null ? [thinking(locale)] : drawReply(reply, entry, view))),
    ephemeral && drawEphemeral(entry, view),
  );
}

/** Only the person who asked sees it. @type {(entry: Entry) => boolean} */
export function isEphemeral({ reply }) {
  return ((reply?.flags ?? 0) & EPHEMERAL) !== 0;
}

/** The commands on this message, as in Discord's menu “Apps”. @type {(entry: Entry, view: View) => HTMLElement} */
function drawCommands(entry, view) {
  const buttons = view.commands.map((command) => {
    const button = h('button', { type: 'button', class: 'plain' }, command.label);
    button.addEventListener('click', () => view.onUse(entry, command));
    return button;
  });
  return h('span', { class: 'apps' }, ...buttons);
}

/** A slash command shows as Discord's note above the answer, a question as a message replied to. @type {(line: string, locale: string) => HTMLElement} */
function drawQuestion(line, locale) {
  const [before = '', after = ''] = line.startsWith('/')
    ? say('used', locale).split('{line}')
    : [`${say('you', locale)} `];
  return h('div', { class: 'question' }, before, h('b', {}, line), after);
}

/** @type {(locale: string) => HTMLElement} */
function thinking(locale) {
  return h('p', { class: 'thinking' }, say('thinking', locale));
}

/**
 * @param {import('./api.js').Reply} reply
 * @param {Entry} entry
 * @param {View} view
 * @returns {HTMLElement[]}
 */
function drawReply(reply, entry, view) {
  return [
    ...(reply.content ? [h('div', { class: 'prose content' }, prose(reply.content, view.locale))] : []),
    ...(reply.embeds ?? []).map((embed) => drawEmbed(embed, view)),
    ...(reply.components ?? []).map((row) =>
      h('div', { class: 'row' }, ...row.components.map((part) => drawPart(part, entry, view))),
    ),
  ];
}

/**
 * @param {import('./api.js').Button | import('./api.js').Select} part
 * @param {Entry} entry
 * @param {View} view
 */
function drawPart(part, entry, view) {
  if (part.type === 3) return drawMenu(part, view.locale, (value) => view.onAct(entry, part.custom_id, value));
  const style = `button ${BUTTON_STYLES[part.style] ?? 'secondary'}`;
  if (part.style === 5) {
    const href = safeUrl(part.url);
    if (href === null) return h('span', { class: style, 'aria-disabled': 'true' }, part.label ?? '');
    const attributes = { class: style, href, target: '_blank', rel: 'noopener noreferrer nofollow' };
    const opens = h('span', { class: 'hidden' }, say('opens', view.locale));
    return h('a', attributes, part.label ?? '', h('span', { 'aria-hidden': 'true' }, ' ↗'), opens);
  }
  const button = h('button', { type: 'button', class: style, disabled: part.disabled }, part.label ?? '');
  button.addEventListener('click', () => view.onAct(entry, part.custom_id ?? '', undefined));
  return button;
}

/**
 * @param {Entry} entry
 * @param {View} view
 */
function drawEphemeral(entry, view) {
  const dismiss = h('button', { type: 'button', class: 'plain' }, say('dismiss', view.locale));
  dismiss.addEventListener('click', () => view.onDismiss(entry));
  return h('footer', {}, say('ephemeral', view.locale), ' · ', dismiss);
}
