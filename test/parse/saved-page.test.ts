import { expect, test } from 'vitest';
import { readText } from './support.ts';

const LEAD = '河港市长林大同星期二宣布，市府将在三年内扩建西侧码头，总经费约四十八亿元，明年六月动工。';
const MORE = '环保团体质疑扩建将影响候鸟栖地，要求市府公开环评报告，并推迟市议会下周的预算审查。';

const page = (head: string, body: string) =>
  readText(`<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`, 'a.html');
const ld = (data: unknown) => `<script type="application/ld+json">${JSON.stringify(data)}</script>`;

test('JSON-LD tells date, authors and tags, also inside a graph; broken or other data tells nothing', () => {
  const article = {
    '@type': 'NewsArticle',
    datePublished: '2024-03-12T15:20:00+08:00',
    author: [{ name: '王小美' }],
    keywords: '码头,航运',
  };
  const body = `<h1>扩建码头</h1><div><p>${LEAD}</p><p>${MORE}</p></div>`;
  const graph = page(ld({ '@graph': [{ '@type': 'WebSite', name: '河港' }, article] }), body);
  expect(graph).toMatchObject({ author: '王小美', publishedAt: '2024-03-12T07:20:00.000Z', tags: ['码头', '航运'] });
  const other = `${ld({ '@type': 'Person', name: '某人' })}<script type="application/ld+json">{"@type":</script>`;
  expect(page(other, body)).toMatchObject({ author: null, publishedAt: null, tags: [] });
  const house = ld({ ...article, author: { '@type': 'Organization', name: '河港新闻网' } });
  expect(page(house, body).author).toBeNull();
});

test('a site’s name behind the title goes only where the page says it is one', () => {
  const body = (h1: string) => `<h1>${h1}</h1><div><p>${LEAD}</p><p>${MORE}</p></div>`;
  const head = '<meta property="og:title" content="扩建码头 - 河港新闻网">';
  expect(page(head, body('扩建码头')).title).toBe('扩建码头');
  expect(page(`${head}<meta property="og:site_name" content="河港新闻网">`, body('')).title).toBe('扩建码头');
  expect(page(head, body('')).title).toBe('扩建码头 - 河港新闻网');
});

test('without marked-up content, the text is where the page’s sentences are', () => {
  const links = '<p><a href="/1">港口工人罢工结束，积压货柜需要两个月才能清完</a></p>'.repeat(12);
  const { paragraphs } = page(
    '<title>扩建码头</title>',
    `<div class="top"><p>登录</p></div><div>${links}</div><div id="x"><p>${LEAD}</p><p>${MORE}</p></div>`,
  );
  expect(paragraphs).toEqual([LEAD, MORE]);
});

test('what holds most of the text is no furniture, whatever its class', () => {
  const body = `<main><div class="post category-social">${`<p>${LEAD}</p><p>${MORE}</p>`}</div><div class="social-bar">分享</div></main>`;
  expect(page('<title>扩建码头</title>', body).paragraphs).toEqual([LEAD, MORE]);
});

test('a signed line behind a picture is its caption; the same line in the text is text', () => {
  const signed = '首列货轮驶入西侧码头。 李青 摄';
  const body = (inner: string) =>
    page('<title>扩建码头</title>', `<article><p>${LEAD}</p>${inner}<p>${MORE}</p></article>`);
  expect(body(`<p><img src="https://img.example/a.jpg"></p><p>${signed}</p>`)).toMatchObject({
    paragraphs: [LEAD, MORE],
    captions: [signed],
  });
  expect(body(`<p>${signed}</p>`).paragraphs).toEqual([LEAD, signed, MORE]);
});
