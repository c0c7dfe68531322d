import { messageCommands, progress } from './api.js';
import { createChannel } from './channel.js';
import { createComposer } from './composer.js';
import { byId, h } from './dom.js';
import { LOCALES, preferredLocale, say } from './words.js';

/** Wires the page: settings, conversation, input, and the progress of a first sync. */

/** @typedef {import('./words.js').Locale} Locale */

// The allowance holds for this load: the address forgets it, so that the next load asks again.
const images = new URLSearchParams(location.search).get('images') === '1';
if (images) history.replaceState(null, '', '/');

/** Storage may be forbidden; then settings last as long as the page. @type {(key: string, value?: string) => string | null} */
function setting(key, value) {
  try {
    if (value !== undefined) localStorage.setItem(`xunwen.${key}`, value);
    return localStorage.getItem(`xunwen.${key}`);
  } catch {
    return null;
  }
}

const languages = byId('language', HTMLSelectElement);
const themes = byId('theme', HTMLSelectElement);
const imagesButton = byId('images', HTMLButtonElement);
const log = byId('log', HTMLElement);
const welcome = byId('welcome', HTMLElement);
const input = byId('input', HTMLInputElement);
const sync = byId('sync', HTMLElement);

const stored = setting('language');
/** @type {Locale} */
let locale = LOCALES.find((known) => known === stored) ?? preferredLocale(navigator.languages);

/** The commands on a message, in the page's language. @type {readonly { name: string, label: string }[]} */
let commands = [];

function allowImages() {
  // A new load, so that the policy itself allows them; the conversation comes along.
  location.assign(images ? '/' : '/?images=1');
}

const channel = createChannel(log, () => ({ locale, images, commands }), {
  onAllowImages: allowImages,
  onEmpty: () => input.focus(),
});
const composer = createComposer(
  { form: byId('composer', HTMLFormElement), input, list: byId('suggestions', HTMLElement) },
  { locale: () => locale, lines: channel.lines, onSend: (line) => void channel.ask(line) },
);

/** @type {(theme: string) => void} */
function setTheme(theme) {
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
  else delete document.documentElement.dataset.theme;
}

function drawWelcome() {
  const tries = ['/latest', '/status', '/help'].map((line) => {
    const button = h('button', { type: 'button', class: 'button secondary' }, line);
    button.addEventListener('click', () => void channel.ask(line));
    return button;
  });
  welcome.replaceChildren(
    h('h2', {}, say('welcome', locale)),
    h('p', {}, say('intro', locale)),
    h('div', { class: 'row' }, ...tries),
  );
}

/** Everything the page says itself, in the chosen language. */
function drawWords() {
  document.documentElement.lang = locale;
  document.title = say('title', locale);
  const texts = { title: 'title', skip: 'skip', send: 'send', hint: 'hint', images: 'images' };
  for (const [id, key] of Object.entries(texts)) byId(id, HTMLElement).textContent = say(key, locale);
  byId('input-label', HTMLElement).textContent = say('question', locale);
  byId('theme-label', HTMLElement).textContent = say('theme', locale);
  byId('language-label', HTMLElement).textContent = say('language', locale);
  byId('suggestions', HTMLElement).setAttribute('aria-label', say('suggestions', locale));
  log.setAttribute('aria-label', say('log', locale));
  input.placeholder = say('placeholder', locale);
  imagesButton.title = say('imagesWhy', locale);
  imagesButton.setAttribute('aria-pressed', String(images));
  const chosen = themes.value || setting('theme') || 'auto';
  themes.replaceChildren(...['auto', 'light', 'dark'].map((value) => h('option', { value }, say(value, locale))));
  themes.value = chosen;
  languages.value = locale;
  drawWelcome();
  channel.redraw();
}

async function loadCommands() {
  const asked = locale;
  try {
    const found = await messageCommands(asked);
    if (asked !== locale) return;
    commands = found;
    channel.redraw();
  } catch {
    // The page works without; the next question says that the server is gone.
  }
}

let shown = '';
/** Follows a sync while one runs, then looks now and then whether another has begun. */
async function followSync() {
  let running = null;
  try {
    running = await progress();
  } catch {
    // The next question says that the server is gone.
  }
  sync.hidden = running === null;
  const percent = running === null || running.total === 0 ? 0 : Math.floor((100 * running.done) / running.total);
  const text = running === null ? '' : say('syncing', locale, { percent });
  // Spoken at every tenth only: a screen reader would talk through the whole sync.
  byId('sync-text', HTMLElement).setAttribute('aria-live', percent % 10 === 0 ? 'polite' : 'off');
  if (text !== shown) byId('sync-text', HTMLElement).textContent = text;
  shown = text;
  byId('sync-bar', HTMLProgressElement).value = percent;
  setTimeout(() => void followSync(), running === null ? 5_000 : 500);
}

languages.addEventListener('change', () => {
  locale = LOCALES.find((known) => known === languages.value) ?? locale;
  setting('language', locale);
  drawWords();
  void loadCommands();
});
themes.addEventListener('change', () => {
  setting('theme', themes.value);
  setTheme(themes.value);
});
imagesButton.addEventListener('click', allowImages);
log.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') composer.focus();
});
byId('skip', HTMLAnchorElement).addEventListener('click', (event) => {
  event.preventDefault();
  composer.focus();
});

// So that the keyboard can scroll it.
log.tabIndex = 0;
setTheme(setting('theme') ?? 'auto');
drawWords();
channel.toEnd();
composer.focus();
setInterval(channel.refresh, 30_000);
void loadCommands();
void followSync();
