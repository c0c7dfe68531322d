import { describe, expect, test } from 'vitest';
import { eventually, hasChromium, MANY, visit } from './browser.ts';

describe.skipIf(!hasChromium)('in a browser', () => {
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
    const { tab, problems } = await visit({ articles: MANY });
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
    await eventually(() => problems.length).toBeGreaterThan(0);
    expect(outside).toEqual([]);
    problems.length = 0;

    await tab
      .getByRole('button', { name: /^显示图片 · 图片来自/ })
      .first()
      .click();
    await tab.locator('.log img').first().waitFor();
    await eventually(() => outside.length).toBeGreaterThan(0);
    expect(outside.every((address) => address.startsWith('https://'))).toBe(true);
    expect(await tab.getByRole('button', { name: '显示图片', exact: true }).getAttribute('aria-pressed')).toBe('true');
    expect(new URL(tab.url()).search).toBe('');
    expect(problems).toEqual([]);
    await tab.reload();
    await tab.locator('.embed').first().waitFor();
    expect(await tab.locator('.log img').count()).toBe(0);
  });
});
