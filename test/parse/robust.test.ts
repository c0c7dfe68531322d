import { expect, test } from 'vitest';
import { containerA, containerC, containerD, frontMatter, LONG, readText, skipReason } from './support.ts';

const SECOND = 1000;

function timed<T>(work: () => T): { result: T; ms: number } {
  const start = performance.now();
  const result = work();
  return { result, ms: performance.now() - start };
}

test('ten thousand levels of nesting are read without recursion', () => {
  for (const tag of ['div', 'span', 'p', 'blockquote', 'small', 'ul']) {
    const body = `${`<${tag}>`.repeat(10_000)}深处的一句话。${`</${tag}>`.repeat(10_000)}`;
    const { result, ms } = timed(() => readText(containerA({ body: body + LONG })));
    expect(result.paragraphs.at(-1), tag).toContain('山城的新桥');
    expect(ms, tag).toBeLessThan(5 * SECOND);
  }
});

const ADDRESSES = [
  'https://www.voachinese.com/a/x-20201013/1.html',
  'https://www.bbc.com/zhongwen/simp/world-1',
  'https://www.rfi.fr/cn/x/20201013-x',
  'https://www.dw.com/zh/x/a-1',
  'https://cn.nytimes.com/china/20201013/x/',
  'https://www.rfa.org/mandarin/x/6-10282023125450.html',
  'https://chinadigitaltimes.net/chinese/1.html',
  'https://nei.st/medium/wsj/x',
  'https://www.iyouport.org/x/',
  'https://pao-pao.net/article/1',
  'https://www.chinafile.com/x',
  'https://www.allnow.com/post/1',
  'https://medium.com/@x/y-1',
  'https://matters.news/@x/y-1',
  'https://www.cna.com.tw/news/x/202206150123.aspx',
];

test.each(ADDRESSES)('the rules for %s survive deep nesting too', (url) => {
  const deep = (tag: string) => `${`<${tag}>`.repeat(10_000)}深处${`</${tag}>`.repeat(10_000)}`;
  const heads = [
    `<div><i>${deep('span')}<br>2020-10-13 09:46:43</i></div>`,
    `<address>${deep('span')}</address><time>${deep('span')}</time><footer><p>${deep('span')}</p></footer>`,
    `<div class="su-spoiler">CDT 档案卡${deep('span')}</div><small>© 甲 for 中国数字时代${deep('span')}</small>`,
    `<p>${deep('div')}<a href="https://www.nytimes.com/x">点击查看本文英文版。</a></p>`,
  ];
  for (const head of heads)
    expect(readText(containerA({ url, body: head + LONG })).paragraphs.join('')).toContain('山城的新桥');
});

test('a saved page nested ten thousand levels deep is read', () => {
  const page = `<html><head><title>山城的桥</title></head><body>${'<div>'.repeat(10_000)}${LONG}${'</div>'.repeat(10_000)}</body></html>`;
  expect(readText(page, 'a.html').paragraphs).toHaveLength(1);
});

test('a long page, a long title and a long line take time in proportion', () => {
  const long = timed(() => readText(containerA({ body: LONG.repeat(7000) })));
  expect(long.result.paragraphs).toHaveLength(7000);
  expect(long.ms).toBeLessThan(5 * SECOND);
  const title = '桥'.repeat(5000);
  expect(readText(containerA({ title, body: LONG })).title).toBe(title);
  const line = timed(() => readText(containerA({ body: `<p>${'没有标点的字'.repeat(100_000)}</p>` })));
  expect(line.ms).toBeLessThan(5 * SECOND);
});

test('markup made to be slow is not slow', () => {
  const cruel = [
    '<b>'.repeat(30_000) + '</i>'.repeat(30_000),
    '<'.repeat(300_000),
    '&'.repeat(300_000),
    '&#'.repeat(100_000),
    '<a href="'.repeat(50_000),
    '<!--'.repeat(50_000),
    '<ul><li>'.repeat(5_000),
    '<figure>'.repeat(5_000) + '<img src="https://a.example/1.jpg">'.repeat(500),
    '<figure><img src="https://a.example/1.jpg">文字'.repeat(5_000),
    '<div><small>'.repeat(5_000),
    '<img src="https://a.example/1.jpg"><small>'.repeat(3_000),
    `<p>${' \u00a0\u200b'.repeat(100_000)}</p>`,
    '<br>'.repeat(200_000),
    `[${'['.repeat(50_000)}](http`,
    `p.a {${'{ '.repeat(50_000)}`,
    '作者：'.repeat(50_000),
  ];
  for (const body of cruel) {
    const { ms } = timed(() => skipReason(containerA({ body })));
    expect(ms, body.slice(0, 20)).toBeLessThan(5 * SECOND);
  }
});

test('pages of a hundred thousand elements and texts of as many lines take time in proportion', () => {
  const many = [
    containerA({ url: 'https://www.voachinese.com/a/x-20201013/1.html', body: LONG.repeat(30_000) }),
    `<html><title>山城的桥</title><body>${`<div>${LONG}</div>`.repeat(10_000)}</body></html>`,
    containerA({ body: `${'字'.repeat(50_000)}${'<ul><li><a href="/1">甲</a></li></ul>'.repeat(5_000)}` }),
    `山城的桥\n\n${'没有收尾的一行文字，接着又是一行'.repeat(2)}\n\n${'没有收尾的一行\n'.repeat(200_000)}`,
    containerA({ body: `<p>${'a'.repeat(100_000)}@</p>${LONG}` }),
    `# 山城的桥\n\n${'![甲](https://a.example/1.jpg) '.repeat(20_000)}山城的新桥通车。`,
    `# 山城的桥\n\n${'['.repeat(100_000)}\n${'![甲]('.repeat(50_000)}\n${'**甲 '.repeat(50_000)}\n${'`甲 ``'.repeat(50_000)}`,
  ];
  for (const text of many) {
    const { ms } = timed(() => skipReason(text, 'a.html'));
    expect(ms, text.slice(0, 40)).toBeLessThan(15 * SECOND);
  }
  const wide = readText(many[1] ?? '', 'a.html');
  expect(wide.paragraphs).toHaveLength(10_000);
  expect(readText(many[0] ?? '').paragraphs).toHaveLength(30_000);
}, 120_000);

test('malformed front matter still gives what it holds', () => {
  const lines = [
    '---',
    'layout: post',
    'title: "没有收尾的标题',
    'date: 2022-06-15T06:32:33.000Z',
    'tags: [ 甲, "乙 丙" ',
    'broken line',
    '---',
  ];
  const article = readText(`${lines.join('\n')}\n${containerA({ title: '山城的桥', body: LONG })}`);
  expect(article).toMatchObject({ title: '山城的桥', publishedAt: '2022-06-15T06:32:33.000Z' });
  const unclosed = readText(
    `---\ntitle: "山城的桥"\nfrom: https://a.example/1\n${containerA({ title: '山城的桥', body: LONG })}`,
  );
  expect(unclosed.paragraphs).toHaveLength(1);
  const dashes = readText(containerC({ body: `<p>甲---乙</p>${LONG}<p>\n---\n</p>` }));
  expect(dashes.paragraphs[0]).toBe('甲---乙');
  expect(skipReason('---\n---\n')).not.toBeNull();
  expect(skipReason(frontMatter({}))).not.toBeNull();
});

test('front matter keeps its offset, and a bare day is a day of the outlet’s zone', () => {
  const page = `<article>${LONG}</article>`;
  expect(readText(containerD({ date: '2019-10-11T09:59:14+02:00' }, page)).publishedAt).toBe(
    '2019-10-11T07:59:14.000Z',
  );
  const day = readText(
    containerD({ date: '2020-09-28', from: 'https://m.allnow.com/post/1' }, `<div id="article-content">${LONG}</div>`),
  );
  expect(day.publishedAt).toBe('2020-09-27T16:00:00.000Z');
});

test('a date of the address only helps out, and the file’s name last of all', () => {
  const url = 'https://www.voachinese.com/a/bridge-20201013/5600001.html';
  expect(readText(containerA({ url, ms: 'NaN', body: LONG }))).toMatchObject({
    publishedAt: '2020-10-13T00:00:00.000Z',
    dateBasis: 'url',
  });
  const named = readText(containerA({ ms: 'NaN', body: LONG }), '2021-06-11/2021-06-11-山城的桥.md');
  expect(named).toMatchObject({ publishedAt: '2021-06-11T00:00:00.000Z', dateBasis: 'file name' });
});

test('an address that is none leaves the article without one', () => {
  const article = readText(containerD({ from: 'javascript:alert(1)' }, `<article>${LONG}</article>`), 'x/山城.md');
  expect(article.url).toBeNull();
  expect(article.id).toMatch(/^[a-z2-7]{10}$/);
});

test('plain text that is no article is skipped', () => {
  expect(skipReason('hello', 'a.txt')).not.toBeNull();
  expect(skipReason('# Title only', 'a.md')).not.toBeNull();
  expect(skipReason('<html><head><title>Access Denied</title></head><body>no</body></html>', 'a.html')).toMatch(
    /error page/,
  );
});
