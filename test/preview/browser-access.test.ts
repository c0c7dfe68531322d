import { describe, expect, test } from 'vitest';
import { eventually, hasChromium, MANY, visit } from './browser.ts';

describe.skipIf(!hasChromium)('in a browser', () => {
  test('commands, options and values are completed with the keyboard alone', async () => {
    const { tab, problems } = await visit();
    const input = tab.getByRole('combobox', { name: '问题' });
    expect(await input.evaluate((element) => element === document.activeElement)).toBe(true);
    await tab.keyboard.type('/lat');
    await tab.getByRole('option', { name: '/latest' }).waitFor();
    expect(await input.getAttribute('aria-expanded')).toBe('true');
    const active = await input.getAttribute('aria-activedescendant');
    expect(await tab.locator(`#${active}`).textContent()).toContain('/latest');
    await tab.keyboard.press('Enter');
    await eventually(() => input.inputValue()).toBe('/latest ');
    await tab.keyboard.type('out');
    await tab.getByRole('option', { name: 'outlet:' }).waitFor();
    await tab.keyboard.press('ArrowDown');
    await tab.keyboard.press('Tab');
    await eventually(() => input.inputValue()).toBe('/latest outlet:');
    await tab.keyboard.type('美国');
    await tab.getByRole('option', { name: '美国之音' }).waitFor();
    await tab.keyboard.press('ArrowDown');
    await tab.keyboard.press('Enter');
    await eventually(() => input.inputValue()).toBe('/latest outlet:美国之音 ');
    await tab.keyboard.press('Escape');
    expect(await input.getAttribute('aria-expanded')).toBe('false');
    await tab.keyboard.press('Enter');
    await tab.locator('.message:not([aria-busy]) .embed').first().waitFor();
    const outlets = await tab.locator('.embed-author').allTextContents();
    expect(new Set(outlets)).toEqual(new Set(['美国之音']));
    await tab.keyboard.press('ArrowUp');
    expect(await input.inputValue()).toBe('/latest outlet:美国之音');
    expect(problems).toEqual([]);
  });

  test('an answer is paged and an article opened with the keyboard alone, and the focus stays where one is', async () => {
    const { tab, ask } = await visit({ articles: MANY });
    await ask('/search 罢工');
    const focused = () => tab.evaluate(() => document.activeElement?.textContent ?? '');
    const next = tab.getByRole('button', { name: '下一页' });
    await next.focus();
    await tab.keyboard.press('Enter');
    await eventually(() => tab.locator('.content').textContent()).toContain('2/3');
    expect(await focused()).toBe('下一页');
    await tab.keyboard.press('Enter');
    await eventually(() => tab.locator('.content').textContent()).toContain('3/3');
    // The button is disabled on the last page: the focus goes to the message, not to nowhere.
    await eventually(() => tab.evaluate(() => document.activeElement?.matches('.message'))).toBe(true);

    await tab.getByRole('combobox', { name: '打开其中一篇…' }).focus();
    await tab.keyboard.press('Enter');
    await tab.keyboard.press('End');
    const chosen = await tab.locator('[role=option][aria-selected=true] .choice').textContent();
    await tab.keyboard.press('Enter');
    await eventually(() => tab.locator('.message').count()).toBe(2);
    await eventually(() => tab.locator('.message').last().locator('.embed-title').textContent()).toBe(chosen);
    await eventually(() => tab.evaluate(() => document.activeElement?.matches('.message:last-child'))).toBe(true);
    await tab.keyboard.press('Escape');
    expect(await tab.evaluate(() => document.activeElement?.id)).toBe('input');
  });

  test('Tab leaves the input and goes round everything that can be used', async () => {
    const { tab, ask } = await visit({ articles: MANY });
    await ask('/search 罢工');
    await tab.locator('#skip').focus();
    const seen = ['skip'];
    for (let step = 0; step < 40; step += 1) {
      await tab.keyboard.press('Tab');
      const what = await tab.evaluate(() => {
        const element = document.activeElement;
        return element === null || element === document.body ? '' : element.id || element.textContent || '';
      });
      if (what === '') break;
      seen.push(what);
    }
    for (const part of ['skip', 'images', 'theme', 'language', 'log', '下一页', '打开其中一篇…', 'input', 'send']) {
      expect(seen).toContain(part);
    }
  });

  test('another language changes the page at once and the next answers', async () => {
    const { tab, ask, problems } = await visit();
    await ask('/search 芬太尼');
    await tab.getByLabel('语言').selectOption('en-US');
    expect(await tab.evaluate(() => document.documentElement.lang)).toBe('en-US');
    expect(await tab.getByRole('button', { name: 'Send' }).count()).toBe(1);
    expect(await tab.locator('.question').first().textContent()).toBe('You used /search 芬太尼');
    expect(await tab.locator('.embed time').first().textContent()).toMatch(/20\d\d at \d/);
    await ask('/search 芬太尼');
    expect(await tab.locator('.message').last().locator('.content').textContent()).toContain('articles');
    await tab.getByLabel('Language').selectOption('zh-TW');
    await ask('/nope');
    expect(await tab.locator('.message').last().textContent()).toContain('沒有「/nope」');
    await tab.reload();
    expect(await tab.getByLabel('語言').inputValue()).toBe('zh-TW');
    expect(await tab.locator('.message').count()).toBe(3);
    expect(problems).toEqual([]);
  });

  test('at a phone’s width nothing is cut off or needs sideways scrolling', async () => {
    const { tab, ask } = await visit({ context: { viewport: { width: 360, height: 740 }, hasTouch: true } });
    for (const line of ['/search 芬太尼', '/status', '/help', `/search ${'很长的词'.repeat(60)}`]) await ask(line);
    await tab.locator('.message').first().getByRole('combobox').click();
    const wide = await tab.evaluate(() =>
      [...document.querySelectorAll('body *:not(.hidden):not(.skip):not(pre *)')]
        .filter((element) => {
          const { left, right, width } = element.getBoundingClientRect();
          return width > 0 && (right > innerWidth + 1 || left < -1) && element.closest('.hidden, .skip') === null;
        })
        .map((element) => element.outerHTML.slice(0, 100)),
    );
    expect(wide).toEqual([]);
    expect(await tab.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    const small = await tab.evaluate(() =>
      [...document.querySelectorAll('button, select, [role=combobox], .button')]
        .map((element) => element.getBoundingClientRect())
        .filter((box) => box.height > 0 && box.height < 24 && box.width < 24),
    );
    expect(small).toEqual([]);
  });

  test.each(['light', 'dark'] as const)('text stands out from its ground in %s', async (colorScheme) => {
    const { tab, ask } = await visit({ context: { colorScheme } });
    for (const line of ['/search 芬太尼', '/status', '/nope', '/latest count:1']) await ask(line);
    await tab.getByRole('combobox', { name: '打开其中一篇…' }).first().click();
    expect(await tab.evaluate(lowContrast)).toEqual([]);
  });

  test('appearance follows the system until it is chosen, and is remembered', async () => {
    const { tab } = await visit({ context: { colorScheme: 'dark' } });
    const ground = () => tab.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const dark = await ground();
    await tab.getByLabel('外观').selectOption('light');
    const light = await ground();
    expect(light).toBe('rgb(255, 255, 255)');
    expect(dark).not.toBe(light);
    await tab.reload();
    expect(await ground()).toBe(light);
  });

  test('every control has a name, every id is unique, every reference leads somewhere', async () => {
    const { tab, ask } = await visit({ articles: MANY });
    for (const line of ['/search 罢工', '/latest', '/status', '/nope']) await ask(line);
    await tab.fill('#input', '/');
    await tab.locator('#suggestions [role=option]').first().waitFor();
    const faults = await tab.evaluate(() => {
      const found: string[] = [];
      const ids = [...document.querySelectorAll('[id]')].map((element) => element.id);
      for (const id of ids) if (ids.filter((other) => other === id).length > 1) found.push(`id ${id} twice`);
      for (const attribute of [
        'aria-controls',
        'aria-labelledby',
        'aria-describedby',
        'aria-activedescendant',
        'for',
      ]) {
        for (const element of document.querySelectorAll(`[${attribute}]`)) {
          for (const id of (element.getAttribute(attribute) ?? '').split(' ')) {
            if (document.getElementById(id) === null) found.push(`${attribute}=${id} leads nowhere`);
          }
        }
      }
      for (const element of document.querySelectorAll('a, button, select, input, [role=combobox], [role=listbox]')) {
        const labels = (element as HTMLInputElement).labels;
        const name = element.getAttribute('aria-label') ?? labels?.[0]?.textContent ?? (element.textContent || null);
        if ((name ?? '').trim() === '') found.push(`no name: ${element.outerHTML.slice(0, 80)}`);
      }
      for (const option of document.querySelectorAll('[role=option]')) {
        if (option.closest('[role=listbox]') === null) found.push('an option outside a listbox');
        if (!option.hasAttribute('aria-selected')) found.push('an option that says not whether it is selected');
      }
      if (document.querySelectorAll('h1').length !== 1 || document.querySelectorAll('main').length !== 1)
        found.push('landmarks');
      return found;
    });
    expect(faults).toEqual([]);
    expect(await tab.getByRole('log', { name: '对话' }).getAttribute('aria-live')).toBe('polite');
    expect(await tab.getByRole('article').count()).toBe(4);
  });
});

/** Texts whose contrast with what is behind them is under WCAG's 4.5. Runs in the page. */
function lowContrast(): string[] {
  const channels = (color: string) => (color.match(/[\d.]+/g) ?? []).map(Number);
  const luminance = (color: readonly number[]) => {
    const [red = 0, green = 0, blue = 0] = color.map((value) =>
      value / 255 <= 0.03928 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const ground = (element: Element | null): number[] => {
    if (element === null) return [255, 255, 255];
    const color = getComputedStyle(element).backgroundColor;
    const [red = 0, green = 0, blue = 0, alpha = 1] = channels(color);
    return color.startsWith('rgb') && alpha === 1 ? [red, green, blue] : ground(element.parentElement);
  };
  const found: string[] = [];
  for (const element of document.querySelectorAll<HTMLElement>('body *')) {
    const own = [...element.childNodes].some((node) => node.nodeType === 3 && (node.textContent ?? '').trim() !== '');
    const disabled = element.closest(':disabled, [aria-disabled], .hidden, .skip, noscript') !== null;
    if (!own || disabled || element.getClientRects().length === 0) continue;
    const [a, b] = [luminance(channels(getComputedStyle(element).color)), luminance(ground(element))];
    const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    if (ratio < 4.5) found.push(`${ratio.toFixed(2)} ${element.className} ${element.textContent?.slice(0, 30)}`);
  }
  return found;
}
