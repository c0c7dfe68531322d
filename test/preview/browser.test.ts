import { describe, expect, test } from 'vitest';
import { hasChromium, visit } from './browser.ts';

const many = Array.from({ length: 12 }, (_, index) => ({
  title: `码头罢工进入第${index + 1}天`,
  date: `Mon, ${String(index + 1).padStart(2, '0')} Jan 2024 08:00:00 GMT`,
  paragraphs: [`工会说，第${index + 1}天的罢工仍在继续。`, '货柜已经积压。'],
}));

describe.skipIf(!hasChromium)('in a browser', () => {
  test('a search is drawn with titles, outlets, bold snippets and times of the reader’s zone', async () => {
    const { tab, ask, problems, outside } = await visit();
    await ask('/search 芬太尼');
    const message = tab.locator('.message').last();
    await expect.poll(() => message.locator('.embed').count()).toBe(3);
    const voa = message.locator('.embed', { hasText: '雷蒙多会唔李强' });
    expect(await voa.locator('.embed-author').textContent()).toContain('美国之音');
    const title = voa.locator('.embed-title a');
    expect(await title.getAttribute('href')).toContain('https://www.voachinese.com/');
    expect(await title.getAttribute('target')).toBe('_blank');
    expect(await title.getAttribute('rel')).toContain('noopener noreferrer');
    expect(await voa.locator('strong').first().textContent()).toContain('芬太尼');
    expect(await voa.locator('time').first().textContent()).toContain('2023年8月29日');
    expect(await voa.evaluate((element) => getComputedStyle(element).borderLeftColor)).toBe('rgb(19, 48, 191)');
    expect(await message.locator('.question').textContent()).toBe('你使用了 /search 芬太尼');
    expect(problems).toEqual([]);
    expect(outside).toEqual([]);
  });

  test('paging replaces the message, the menu opens an article as a new one', async () => {
    const { tab, ask, problems } = await visit({ articles: many });
    await ask('/search 罢工');
    const titles = () => tab.locator('.message').last().locator('.embed-title').allTextContents();
    const first = await titles();
    await tab.getByRole('button', { name: '下一页' }).click();
    await expect.poll(titles).not.toEqual(first);
    const second = await titles();
    expect(await tab.locator('.message').count()).toBe(1);
    expect(second.some((title) => first.includes(title))).toBe(false);

    await tab.getByRole('combobox', { name: '打开其中一篇…' }).click();
    await tab.getByRole('option', { name: second[1] ?? '' }).click();
    await expect.poll(() => tab.locator('.message').count()).toBe(2);
    await expect.poll(titles).toEqual([second[1]]);
    const source = tab.locator('.message').last().getByRole('link', { name: '原文' });
    expect(await source.getAttribute('href')).toMatch(/^https:\/\/news\.example\.org\/a\/\d+$/);
    expect(problems).toEqual([]);
  });

  test('a person is found by /who and by a plain question', async () => {
    const { tab, ask, problems } = await visit();
    await ask('/who 雷蒙多');
    expect(await tab.locator('.message').last().locator('.body').textContent()).toContain('雷蒙多');
    await ask('雷蒙多是谁');
    expect(await tab.locator('.message').last().locator('.body').textContent()).toContain('雷蒙多');
    expect(await tab.locator('.message').last().locator('.question').textContent()).toBe('你 雷蒙多是谁');
    expect(problems).toEqual([]);
  });

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
    await expect.poll(() => input.inputValue()).toBe('/latest ');
    await tab.keyboard.type('out');
    await tab.getByRole('option', { name: 'outlet:' }).waitFor();
    await tab.keyboard.press('ArrowDown');
    await tab.keyboard.press('Tab');
    await expect.poll(() => input.inputValue()).toBe('/latest outlet:');
    await tab.keyboard.type('美国');
    await tab.getByRole('option', { name: '美国之音' }).waitFor();
    await tab.keyboard.press('ArrowDown');
    await tab.keyboard.press('Enter');
    await expect.poll(() => input.inputValue()).toBe('/latest outlet:美国之音 ');
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
    const { tab, ask } = await visit({ articles: many });
    await ask('/search 罢工');
    const focused = () => tab.evaluate(() => document.activeElement?.textContent ?? '');
    const next = tab.getByRole('button', { name: '下一页' });
    await next.focus();
    await tab.keyboard.press('Enter');
    await expect.poll(() => tab.locator('.content').textContent()).toContain('2/3');
    expect(await focused()).toBe('下一页');
    await tab.keyboard.press('Enter');
    await expect.poll(() => tab.locator('.content').textContent()).toContain('3/3');
    // The button is disabled on the last page: the focus goes to the message, not to nowhere.
    await expect.poll(() => tab.evaluate(() => document.activeElement?.matches('.message'))).toBe(true);

    await tab.getByRole('combobox', { name: '打开其中一篇…' }).focus();
    await tab.keyboard.press('Enter');
    await tab.keyboard.press('End');
    const chosen = await tab.locator('[role=option][aria-selected=true] .choice').textContent();
    await tab.keyboard.press('Enter');
    await expect.poll(() => tab.locator('.message').count()).toBe(2);
    await expect.poll(() => tab.locator('.message').last().locator('.embed-title').textContent()).toBe(chosen);
    await expect.poll(() => tab.evaluate(() => document.activeElement?.matches('.message:last-child'))).toBe(true);
    await tab.keyboard.press('Escape');
    expect(await tab.evaluate(() => document.activeElement?.id)).toBe('input');
  });

  test('Tab leaves the input and goes round everything that can be used', async () => {
    const { tab, ask } = await visit({ articles: many });
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

  test('hostile titles and texts are letters, whatever they look like', async () => {
    const hostile = [
      '&lt;img src=x onerror=alert(1)&gt;',
      '&lt;script&gt;alert(2)&lt;/script&gt;',
      '**粗体** `代码` ||剧透|| &lt;t:1:R&gt; @everyone',
      '"&gt;&lt;svg onload=alert(3)&gt;',
    ];
    const articles = hostile.map((text, index) => ({
      title: `罢工${index} ${text}`,
      url: `https://news.example.org/a/${index}?q=%22%3E%3Cscript%3E`,
      paragraphs: [`罢工的正文 ${text} javascript:alert(4) [点这里](javascript:alert(5))`],
    }));
    const { tab, ask, problems, outside } = await visit({ articles });
    for (const line of [
      '/search 罢工',
      '/latest',
      '/nope<img src=x onerror=alert(6)>',
      '<script>alert(7)</script>',
      '/search "><svg onload=alert(8)>',
    ]) {
      await ask(line);
    }
    await tab.getByRole('combobox', { name: '打开其中一篇…' }).first().click();
    await tab.locator('.menu [role=option]').first().click();
    await tab.locator('.message').nth(5).waitFor();
    await tab.reload();
    await tab.locator('.message').nth(5).waitFor();
    const made = await tab.evaluate(() => ({
      elements: document.querySelectorAll('.log script, .log img, .log svg, .log iframe, .log style').length,
      links: [...document.querySelectorAll<HTMLAnchorElement>('.log a')].map((anchor) => anchor.protocol),
      handlers: [...document.querySelectorAll('.log *')].filter((element) =>
        [...element.attributes].some((attribute) => attribute.name.startsWith('on')),
      ).length,
      questions: [...document.querySelectorAll('.question b')].map((element) => element.textContent),
    }));
    expect(made.elements).toBe(0);
    expect(made.handlers).toBe(0);
    expect(new Set(made.links)).toEqual(new Set(['https:']));
    expect(made.questions).toContain('<script>alert(7)</script>');
    expect(await tab.locator('.log').textContent()).toContain('<img src=x onerror=alert(1)>');
    expect(problems).toEqual([]);
    expect(outside).toEqual([]);
  });

  test('what was stored in the tab cannot inject markup either', async () => {
    const { tab, problems } = await visit({ articles: many });
    await tab.evaluate(() => {
      const evil = '<img src=x onerror=alert(1)>';
      const reply = {
        content: evil,
        embeds: [
          {
            title: evil,
            url: 'javascript:alert(2)',
            author: { name: evil, url: 'data:text/html,x' },
            description: evil,
          },
          { thumbnail: { url: 'javascript:alert(3)' }, footer: { text: evil }, fields: [{ name: evil, value: evil }] },
        ],
        components: [
          { type: 1, components: [{ type: 2, style: 5, label: evil, url: 'javascript:alert(4)' }] },
          {
            type: 1,
            components: [{ type: 3, custom_id: evil, placeholder: evil, options: [{ label: evil, value: 'x' }] }],
          },
          { type: 1, components: [{ type: 99 }] },
        ],
      };
      sessionStorage.setItem(
        'xunwen.conversation',
        JSON.stringify([{ key: 1, line: evil, at: 0, asked: evil, reply }]),
      );
    });
    await tab.reload();
    await tab.locator('.message').waitFor();
    expect(await tab.locator('.log img, .log a').count()).toBe(0);
    expect(problems).toEqual([]);
    await tab.evaluate(() =>
      sessionStorage.setItem('xunwen.conversation', '[{"key":1},7,null,{"reply":{"embeds":7}}]'),
    );
    await tab.reload();
    await tab.locator('#welcome h2').waitFor();
    expect(problems).toEqual([]);
  });

  test('images load only after the person allows them, and only until the next load', async () => {
    const { tab, ask, problems, outside } = await visit();
    await ask('/latest count:2');
    expect(await tab.locator('.log img').count()).toBe(0);
    // The policy holds even where a script would try.
    await tab.evaluate(() => {
      const image = document.createElement('img');
      image.src = 'https://news.example.org/tracker.png';
      document.body.append(image);
    });
    await expect.poll(() => problems.length).toBeGreaterThan(0);
    expect(outside).toEqual([]);
    problems.length = 0;

    await tab
      .getByRole('button', { name: /^显示图片 · 图片来自/ })
      .first()
      .click();
    await tab.locator('.log img').first().waitFor();
    await expect.poll(() => outside.length).toBeGreaterThan(0);
    expect(outside.every((address) => address.startsWith('https://'))).toBe(true);
    expect(await tab.getByRole('button', { name: '显示图片', exact: true }).getAttribute('aria-pressed')).toBe('true');
    expect(new URL(tab.url()).search).toBe('');
    expect(problems).toEqual([]);
    await tab.reload();
    await tab.locator('.embed').first().waitFor();
    expect(await tab.locator('.log img').count()).toBe(0);
  });

  test('an answer for the asker alone is marked and can be dismissed', async () => {
    const { tab, ask } = await visit();
    await ask('/nope');
    const message = tab.locator('.message.ephemeral');
    expect(await message.textContent()).toContain('只有你能看到这条');
    await message.getByRole('button', { name: '关闭这条消息' }).click();
    expect(await tab.locator('.message').count()).toBe(0);
    expect(await tab.evaluate(() => document.activeElement?.id)).toBe('input');
  });

  test('private: true marks the answer and everything that follows from it', async () => {
    const { tab, ask } = await visit({ articles: many });
    await ask('/search query:罢工 private:true');
    const marked = tab.locator('.message.ephemeral');
    expect(await marked.count()).toBe(1);
    await tab.getByRole('button', { name: '下一页' }).click();
    await expect.poll(() => tab.locator('.content').textContent()).toContain('2/3');
    expect(await marked.count()).toBe(1);
    await tab.getByRole('combobox', { name: '打开其中一篇…' }).click();
    await tab.locator('.menu [role=option]').first().click();
    await expect.poll(() => marked.count()).toBe(2);
    await ask('/search 罢工');
    expect(await marked.count()).toBe(2);
  });

  test('a message command answers about the message it is used on', async () => {
    const { tab, ask, problems } = await visit({ articles: many });
    await ask('/latest count:1');
    await tab.getByRole('button', { name: '相关报道' }).click();
    await expect.poll(() => tab.locator('.message:not([aria-busy])').count()).toBe(2);
    expect(await tab.locator('.question').last().textContent()).toContain('相关报道');
    expect(await tab.locator('.message').last().locator('.embed').count()).toBeGreaterThan(0);
    expect(problems).toEqual([]);
  });

  test('a first sync shows how far it is, and goes when it is done', async () => {
    let running: { done: number; total: number } | null = { done: 0, total: 0 };
    const { tab } = await visit({ syncing: () => running });
    await expect.poll(() => tab.locator('#sync-text').textContent()).toContain('正在建立索引 0%');
    running = { done: 43, total: 100 };
    await expect.poll(() => tab.locator('#sync-text').textContent()).toBe('正在建立索引 43%，以下结果来自已完成的部分');
    expect(await tab.getByRole('progressbar').evaluate((bar: HTMLProgressElement) => bar.value)).toBe(43);
    running = null;
    await expect.poll(() => tab.locator('#sync').isVisible()).toBe(false);
  });

  test('a server that is gone is said, not a spinner for ever', async () => {
    const { tab, ask } = await visit();
    await tab.route('**/api/ask', (route) => route.abort());
    await ask('/latest');
    expect(await tab.locator('.message').last().textContent()).toContain('连不上寻闻');
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
    const { tab, ask } = await visit({ articles: many });
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
