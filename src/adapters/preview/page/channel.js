import { act, ask, use } from './api.js';
import { drawEntry, EPHEMERAL, isEphemeral } from './message.js';
import { refreshTimes } from './prose.js';
import { say } from './words.js';

/** @typedef {import('./message.js').Entry} Entry @typedef {import('./api.js').Answer} Answer */

const STORED = 'xunwen.conversation';
/** Messages kept on the page and over a reload. */
const MOST = 50;

/**
 * The conversation: asks, draws the answers, lets their buttons act. It survives a reload in this tab.
 *
 * @param {HTMLElement} log
 * @param {() => { locale: string, images: boolean, commands: readonly { name: string, label: string }[] }} settings
 * @param {{ onAllowImages: () => void, onEmpty: () => void }} hooks
 */
export function createChannel(log, settings, { onAllowImages, onEmpty }) {
  let entries = restore();

  const view = () => ({ ...settings(), onAllowImages, onAct, onUse, onDismiss });
  const find = (/** @type {Entry} */ entry) => log.querySelector(`[data-key="${entry.key}"]`);
  const keep = () => store(entries);

  /** @type {(entry: Entry) => HTMLElement} */
  function draw(entry) {
    const element = drawEntry(entry, view());
    const old = find(entry);
    if (old === null) log.append(element);
    else old.replaceWith(element);
    return element;
  }

  /** What another version of the page stored may not be drawable; then it is forgotten. @type {(entry: Entry) => boolean} */
  function drawable(entry) {
    try {
      draw(entry);
      return true;
    } catch {
      find(entry)?.remove();
      return false;
    }
  }

  /** Adds a question, shows that it is being worked on, then its answer. @type {(line: string, answer: Promise<Answer>, shown?: Entry) => Promise<Entry>} */
  async function exchange(line, answer) {
    const { locale } = settings();
    /** @type {Entry} */
    const entry = { key: (entries.at(-1)?.key ?? 0) + 1, line, at: Date.now(), asked: locale, reply: null };
    entries = [...entries, entry];
    for (const gone of entries.slice(0, -MOST)) find(gone)?.remove();
    entries = entries.slice(-MOST);
    reveal(draw(entry));
    const answered = await settle(answer, locale);
    entry.line = answered.input ?? line;
    entry.reply = replyOf(answered, locale);
    reveal(draw(entry));
    keep();
    return entry;
  }

  /** @type {(entry: Entry, customId: string, value: string | undefined) => Promise<void>} */
  async function onAct(entry, customId, value) {
    const { locale } = settings();
    const element = find(entry);
    const parts = [...(element?.querySelectorAll('.row button, .row [role=combobox]') ?? [])];
    const used = parts.indexOf(/** @type {Element} */ (document.activeElement));
    element?.setAttribute('aria-busy', 'true');
    const answered = await settle(act(customId, value, locale), locale);
    if (answered.replace && answered.reply !== undefined) {
      entry.reply = isEphemeral(entry) ? hidden(answered.reply) : answered.reply;
      entry.asked = locale;
      const drawn = draw(entry);
      refocus(drawn, used);
      reveal(drawn);
    } else {
      element?.removeAttribute('aria-busy');
      // What follows from an answer for the asker alone stays theirs alone.
      const shown = await exchange(
        answered.input ?? '',
        Promise.resolve(isEphemeral(entry) ? { ...answered, ephemeral: true } : answered),
      );
      focus(find(shown));
    }
    keep();
  }

  /** @type {(entry: Entry, command: { name: string, label: string }) => Promise<void>} */
  async function onUse(entry, { name, label }) {
    const shown = await exchange(label, use(name, textOf(entry.reply), settings().locale));
    focus(find(shown));
  }

  /** @type {(entry: Entry) => void} */
  function onDismiss(entry) {
    find(entry)?.remove();
    entries = entries.filter((other) => other !== entry);
    keep();
    onEmpty();
  }

  return {
    /** @type {(line: string) => Promise<Entry>} */
    ask: (line) => exchange(line, ask(line, settings().locale)),
    /** Draws everything again: in another language, or with pictures. */
    redraw() {
      // Nothing new is said: a screen reader need not read it all again.
      log.setAttribute('aria-busy', 'true');
      entries = entries.filter(drawable);
      setTimeout(() => log.removeAttribute('aria-busy'), 100);
    },
    refresh: () => refreshTimes(log, settings().locale),
    /** What was asked, oldest first. */
    lines: () => entries.map((entry) => entry.line),
    toEnd: () => log.scrollTo({ top: log.scrollHeight }),
  };
}

/** @type {(answer: Promise<Answer>, locale: string) => Promise<Answer>} */
async function settle(answer, locale) {
  try {
    return await answer;
  } catch {
    return { error: { code: 'unreachable', message: say('unreachable', locale) } };
  }
}

/** @type {(answer: Answer, locale: string) => import('./api.js').Reply} */
function replyOf(answer, locale) {
  if (answer.reply === undefined) {
    return { content: answer.error?.message ?? say('unreachable', locale), flags: EPHEMERAL };
  }
  return answer.ephemeral ? hidden(answer.reply) : answer.reply;
}

/** @type {(reply: import('./api.js').Reply) => import('./api.js').Reply} */
const hidden = (reply) => ({ ...reply, flags: (reply.flags ?? 0) | EPHEMERAL });

/** What a message says, for a command on it: its text, then what its embeds link to and say. @type {(reply: import('./api.js').Reply | null) => string} */
function textOf(reply) {
  const embeds = reply?.embeds ?? [];
  return [reply?.content, ...embeds.flatMap(({ url, title, description }) => [url, title, description])]
    .filter((part) => part)
    .join('\n');
}

/** To its start where it is taller than the window, else as little as needed. @type {(element: HTMLElement) => void} */
function reveal(element) {
  const room = element.parentElement?.clientHeight ?? 0;
  element.scrollIntoView({ block: element.offsetHeight > room ? 'start' : 'nearest' });
}

/** @type {(element: Element | null) => void} */
function focus(element) {
  if (element instanceof HTMLElement) element.focus({ preventScroll: true });
}

/** Back to the button that was used, or to the message where it is gone or disabled now. @type {(element: HTMLElement, index: number) => void} */
function refocus(element, index) {
  if (index === -1) return;
  const part = element.querySelectorAll('.row button, .row [role=combobox]')[index];
  focus(part === undefined || part.matches(':disabled') ? element : part);
}

/** @returns {Entry[]} */
function restore() {
  try {
    const stored = JSON.parse(sessionStorage.getItem(STORED) ?? '[]');
    return Array.isArray(stored) ? stored.filter((entry) => entry?.reply) : [];
  } catch {
    return [];
  }
}

/** @type {(entries: readonly Entry[]) => void} */
function store(entries) {
  try {
    sessionStorage.setItem(STORED, JSON.stringify(entries));
  } catch {
    // Full or forbidden: the conversation then lasts as long as the page.
  }
}
