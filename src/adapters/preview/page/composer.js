import { complete } from './api.js';
import { h } from './dom.js';

/**
 * The input with its suggestions, after the WAI-ARIA editable combobox with list autocomplete.
 *
 * While a command's name is being typed the first suggestion is ready to be taken; later only a suggestion chosen with the
 * arrows is, so that Enter sends what was typed.
 *
 * @param {{ form: HTMLFormElement, input: HTMLInputElement, list: HTMLElement }} parts
 * @param {{ locale: () => string, lines: () => readonly string[], onSend: (line: string) => void }} hooks
 */
export function createComposer({ form, input, list }, { locale, lines, onSend }) {
  /** @type {readonly import('./api.js').Completion[]} */
  let items = [];
  let active = -1;
  /** How many lines back history was recalled; 0 is what is being typed. */
  let back = 0;
  let asking = new AbortController();

  const isOpen = () => !list.hidden;

  function close() {
    asking.abort();
    items = [];
    list.hidden = true;
    input.setAttribute('aria-expanded', 'false');
    move(-1);
  }

  /** @type {(to: number) => void} */
  function move(to) {
    active = to;
    for (const [index, option] of [...list.children].entries())
      option.setAttribute('aria-selected', String(index === to));
    const option = list.children[to];
    if (option === undefined) {
      input.removeAttribute('aria-activedescendant');
    } else {
      input.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    }
  }

  /** @type {(index: number) => void} */
  function take(index) {
    const item = items[index];
    if (item === undefined) return;
    setText(item.line);
    void suggest();
  }

  /** @type {(text: string) => void} */
  function setText(text) {
    input.value = text;
    input.setSelectionRange(text.length, text.length);
    input.focus();
  }

  async function suggest() {
    asking.abort();
    asking = new AbortController();
    const { signal } = asking;
    const text = input.value;
    if (!text.trimStart().startsWith('/') || input.selectionStart !== text.length) return close();
    try {
      const found = await complete(text, locale(), signal);
      if (signal.aborted || input.value !== text) return;
      show(found, /^\s*\/\S*$/.test(text));
    } catch {
      if (!signal.aborted) close();
    }
  }

  /** @type {(found: typeof items, first: boolean) => void} */
  function show(found, first) {
    if (found.length === 0) return close();
    // A choice already made outlives an answer that comes late.
    const chosen = items[active]?.line;
    const kept = found.findIndex((item) => item.line === chosen);
    items = found;
    list.replaceChildren(
      ...found.map((item, index) => {
        const option = h(
          'div',
          { role: 'option', id: `suggestion-${index}`, 'aria-selected': 'false' },
          h('span', { class: 'choice' }, item.label),
          h('span', { class: 'choice-detail' }, item.detail),
        );
        option.addEventListener('click', () => take(index));
        return option;
      }),
    );
    list.hidden = false;
    input.setAttribute('aria-expanded', 'true');
    move(kept === -1 && first ? 0 : kept);
  }

  /** @type {(step: number) => void} */
  function recall(step) {
    const typed = lines();
    const to = Math.min(typed.length, Math.max(0, back + step));
    setText(to === 0 ? '' : (typed[typed.length - to] ?? ''));
    back = to;
    close();
  }

  list.addEventListener('mousedown', (event) => event.preventDefault());
  input.addEventListener('input', () => {
    back = 0;
    void suggest();
  });
  input.addEventListener('blur', close);
  input.addEventListener('keydown', (event) => {
    // While an input method is composing, its keys are its own.
    if (event.isComposing || event.keyCode === 229) return;
    const last = items.length - 1;
    if (event.key === 'Escape' && isOpen()) close();
    else if (event.key === 'ArrowDown' && isOpen()) move(active >= last ? 0 : active + 1);
    else if (event.key === 'ArrowUp' && isOpen()) move(active <= 0 ? last : active - 1);
    else if (event.key === 'ArrowUp' && (input.value === '' || back > 0)) recall(1);
    else if (event.key === 'ArrowDown' && back > 0) recall(-1);
    else if (event.key === 'Tab' && !event.shiftKey && isOpen() && active !== -1) take(active);
    else if (event.key === 'Enter' && isOpen() && active !== -1 && !isWhole(items[active])) take(active);
    else return;
    event.preventDefault();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const line = input.value.trim();
    if (line === '') return;
    input.value = '';
    back = 0;
    close();
    onSend(line);
  });

  /** True when taking it would only add the space behind what is typed: `/help`. @type {(item: typeof items[number] | undefined) => boolean} */
  function isWhole(item) {
    return item !== undefined && item.line.trim() === input.value.trim();
  }

  return { focus: () => input.focus() };
}
