import { describe, expect, test } from 'vitest';
import type { Reply } from '../../src/reply.ts';
import { eventually, hasChromium, MANY, visit } from './browser.ts';

/** A message with everything one can hold. */
const FULL: Reply = {
  content: '**内容** [链接](https://a.example/x) ||剧透||',
  embeds: [
    {
      title: '标题 \\*原样\\*',
      url: 'https://a.example/title',
      author: { name: '媒体 *原样*', url: 'https://a.example/author' },
      description: '> 引用 <#local> <@local>\n- 一\n- 二\n`代码` <t:1693321745:D> https://a.example/bare',
      color: 0xff0000,
      timestamp: '2023-08-29T15:09:05.000Z',
      footer: { text: '页脚 **原样**' },
      fields: [
        { name: '一', value: '**1**', inline: true },
        { name: '二', value: '2', inline: true },
        { name: '三', value: '3', inline: true },
        { name: '四', value: '4' },
        { name: '五', value: '5', inline: true },
      ],
    },
    ...Array.from({ length: 9 }, (_, index) => ({ title: `第${index + 2}个` })),
  ],
  components: [
    {
      type: 1,
      components: [
        { type: 2, style: 1, label: '主要', custom_id: '+/status' },
        { type: 2, style: 4, label: '危险', custom_id: '+/help', disabled: true },
        { type: 2, style: 5, label: '出处', url: 'https://a.example/source' },
      ],
    },
    {
      type: 1,
      components: [{ type: 3, custom_id: '+/x ', options: [{ label: '选项', value: 'a', description: '说明' }] }],
    },
  ],
  allowed_mentions: { parse: [] },
};

describe.skipIf(!hasChromium)('in a browser', () => {
  test('a search is drawn with titles, outlets, bold snippets and times of the reader’s zone', async () => {
    const { tab, ask, problems, outside } = await visit();
    await ask('/search 芬太尼');
    const message = tab.locator('.message').last();
    await eventually(() => message.locator('.embed').count()).toBe(3);
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
    const { tab, ask, problems } = await visit({ articles: MANY });
    await ask('/search 罢工');
    const titles = () => tab.locator('.message').last().locator('.embed-title').allTextContents();
    const first = await titles();
    await tab.getByRole('button', { name: '下一页' }).click();
    await eventually(titles).not.toEqual(first);
    const second = await titles();
    expect(await tab.locator('.message').count()).toBe(1);
    expect(second.some((title) => first.includes(title))).toBe(false);

    await tab.getByRole('combobox', { name: '打开其中一篇…' }).click();
    await tab.getByRole('option', { name: second[1] ?? '' }).click();
    await eventually(() => tab.locator('.message').count()).toBe(2);
    await eventually(titles).toEqual([second[1]]);
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

  test('everything a message can hold is drawn', async () => {
    const run = async () => ({ reply: FULL, data: null });
    const { tab, ask, problems } = await visit({ change: (app) => ({ ...app, run }) });
    await ask('/latest');
    const message = tab.locator('.message');
    expect(await message.locator('.embed').count()).toBe(10);
    const content = message.locator('.content');
    expect(await content.locator('strong').textContent()).toBe('内容');
    expect(await content.getByRole('link', { name: '链接' }).getAttribute('href')).toBe('https://a.example/x');
    expect(await content.getByText('剧透', { exact: true }).nth(1).isVisible()).toBe(false);
    await content.getByRole('button', { name: '剧透' }).click();
    expect(await content.getByText('剧透', { exact: true }).nth(1).isVisible()).toBe(true);

    const embed = message.locator('.embed').first();
    expect(await embed.locator('.embed-title').textContent()).toBe('标题 *原样*');
    expect(await embed.locator('.embed-author a').textContent()).toBe('媒体 *原样*');
    expect(await embed.locator('.embed-footer').textContent()).toBe('页脚 **原样** · 2023年8月29日 23:09');
    expect(await embed.locator('blockquote').textContent()).toBe('引用 #寻闻 @你');
    expect(await embed.locator('ul li').allTextContents()).toEqual(['一', '二']);
    expect(await embed.locator('time').textContent()).toBe('2023年8月29日');
    expect(await embed.evaluate((element) => getComputedStyle(element).borderLeftColor)).toBe('rgb(255, 0, 0)');
    const tops = await embed
      .locator('.field')
      .evaluateAll((fields) => fields.map((field) => Math.round(field.getBoundingClientRect().top)));
    expect(new Set(tops.slice(0, 3)).size).toBe(1);
    expect(new Set(tops).size).toBe(3);

    expect(await message.getByRole('button', { name: '危险' }).isDisabled()).toBe(true);
    const source = message.getByRole('link', { name: /^出处/ });
    expect(await source.getAttribute('href')).toBe('https://a.example/source');
    const menu = message.getByRole('combobox', { name: '选择' });
    await menu.press('ArrowDown');
    expect(await message.locator('[role=option]').textContent()).toBe('选项说明');
    expect(problems).toEqual([]);
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
    const { tab, ask } = await visit({ articles: MANY });
    await ask('/search query:罢工 private:true');
    const marked = tab.locator('.message.ephemeral');
    expect(await marked.count()).toBe(1);
    await tab.getByRole('button', { name: '下一页' }).click();
    await eventually(() => tab.locator('.content').textContent()).toContain('2/3');
    expect(await marked.count()).toBe(1);
    await tab.getByRole('combobox', { name: '打开其中一篇…' }).click();
    await tab.locator('.menu [role=option]').first().click();
    await eventually(() => marked.count()).toBe(2);
    await ask('/search 罢工');
    expect(await marked.count()).toBe(2);
  });

  test('a message command answers about the message it is used on', async () => {
    const { tab, ask, problems } = await visit({ articles: MANY });
    await ask('/latest count:1');
    await tab.getByRole('button', { name: '相关报道' }).click();
    await eventually(() => tab.locator('.message:not([aria-busy])').count()).toBe(2);
    expect(await tab.locator('.question').last().textContent()).toContain('相关报道');
    expect(await tab.locator('.message').last().locator('.embed').count()).toBeGreaterThan(0);
    expect(problems).toEqual([]);
  });

  test('a first sync shows how far it is, and goes when it is done', async () => {
    let running: { done: number; total: number } | null = { done: 0, total: 0 };
    const { tab } = await visit({ syncing: () => running });
    await eventually(() => tab.locator('#sync-text').textContent()).toContain('正在建立索引 0%');
    running = { done: 43, total: 100 };
    await eventually(() => tab.locator('#sync-text').textContent()).toBe('正在建立索引 43%，以下结果来自已完成的部分');
    expect(await tab.getByRole('progressbar').evaluate((bar: HTMLProgressElement) => bar.value)).toBe(43);
    running = null;
    await eventually(() => tab.locator('#sync').isVisible()).toBe(false);
  });

  test('a server that is gone is said, not a spinner for ever', async () => {
    const { tab, ask } = await visit();
    await tab.route('**/api/ask', (route) => route.abort());
    await ask('/latest');
    expect(await tab.locator('.message').last().textContent()).toContain('连不上寻闻');
  });
});
