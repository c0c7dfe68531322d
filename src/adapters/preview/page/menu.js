import { h } from './dom.js';
import { say } from './words.js';

let made = 0;

/**
 * A select menu as Discord draws it, after the WAI-ARIA select-only combobox: Enter, Space or ↓ open it, arrows and
 * letters move, Enter chooses, Escape closes.
 *
 * @param {import('./api.js').Select} select
 * @param {string} locale
 * @param {(value: string) => void} onChoose
 */
export function drawMenu(select, locale, onChoose) {
  made += 1;
  const id = `menu-${made}`;
  const label = select.placeholder ?? say('choose', locale);
  const options = select.options.map((option, index) =>
    h(
      'div',
      { role: 'option', id: `${id}-${index}`, 'aria-selected': 'false' },
      h('span', { class: 'choice' }, option.label),
      option.description !== undefined && h('span', { class: 'choice-detail' }, option.description),
    ),
  );
  const list = h('div', { role: 'listbox', id, 'aria-label': label, hidden: true }, ...options);
  const box = h(
    'div',
    {
      role: 'combobox',
      class: 'menu-box',
      tabindex: select.disabled ? -1 : 0,
      'aria-label': label,
      'aria-haspopup': 'listbox',
      'aria-controls': id,
      'aria-expanded': 'false',
      'aria-disabled': select.disabled ? 'true' : null,
    },
    label,
  );
  let active = -1;

  const open = (/** @type {boolean} */ yes) => {
    if (select.disabled) return;
    list.hidden = !yes;
    box.setAttribute('aria-expanded', String(yes));
    if (yes) list.scrollIntoView({ block: 'nearest' });
    move(yes ? Math.max(0, active) : -1);
  };
  const move = (/** @type {number} */ to) => {
    active = to;
    for (const [index, option] of options.entries()) option.setAttribute('aria-selected', String(index === to));
    const option = options[to];
    if (option === undefined) {
      box.removeAttribute('aria-activedescendant');
    } else {
      box.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    }
  };
  const choose = (/** @type {number} */ index) => {
    const option = select.options[index];
    open(false);
    if (option !== undefined) onChoose(option.value);
  };

  box.addEventListener('click', () => open(Boolean(list.hidden)));
  box.addEventListener('blur', () => open(false));
  // Keeps the focus on the box while an option is clicked, or the blur would close the list first.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  for (const [index, option] of options.entries()) {
    option.addEventListener('click', () => choose(index));
    option.addEventListener('mousemove', () => {
      if (active !== index) move(index);
    });
  }
  box.addEventListener('keydown', (event) => {
    const key = event.key;
    const last = options.length - 1;
    if (event.ctrlKey || event.metaKey || key === 'Tab') return;
    if (list.hidden) {
      if (key !== 'Enter' && key !== ' ' && key !== 'ArrowDown' && key !== 'ArrowUp') return;
      open(true);
    } else if (key === 'Escape') open(false);
    else if (key === 'Enter' || key === ' ') choose(active);
    else if (key === 'ArrowDown') move(Math.min(last, active + 1));
    else if (key === 'ArrowUp') move(Math.max(0, active - 1));
    else if (key === 'Home') move(0);
    else if (key === 'End') move(last);
    else if (key.length === 1) {
      const starts = select.options.map((option) => option.label.toLowerCase().startsWith(key.toLowerCase()));
      const next = starts.indexOf(true, active + 1);
      const found = next === -1 ? starts.indexOf(true) : next;
      if (found !== -1) move(found);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  });
  return h('div', { class: 'menu' }, box, list);
}
