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

test('a page whose source leaves out head and body is read like any other', () => {
  const source = `<!DOCTYPE html><title>扩建码头</title><div>登录</div><div class="x"><h1>扩建码头</h1><p>${LEAD}<p>${MORE}</div><div>关于我们</div>`;
  expect(readText(source, 'a.html')).toMatchObject({ title: '扩建码头', paragraphs: [LEAD, MORE] });
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

test('a site that signs with its own name, an account or a desk has named nobody', () => {
  const body = `<h1>扩建码头</h1><div><p>${LEAD}</p><p>${MORE}</p></div>`;
  const by = (name: string) => page(`<meta name="author" content="${name}">`, body).author;
  for (const name of ['河港新闻网', '河港社', 'harbour_admin', 'news@harbour.example', 'Harbour Times', '104149'])
    expect(by(name), name).toBeNull();
  expect(by('记者 王小美')).toBe('王小美');
  expect(by('Jane Doe')).toBe('Jane Doe');
});

test('one name in the author’s box is the author; several may be those of comments', () => {
  const boxed = (boxes: string) => page('', `<h1>扩建码头</h1>${boxes}<div><p>${LEAD}</p><p>${MORE}</p></div>`).author;
  expect(boxed('<div class="author cf">王小美</div>')).toBe('王小美');
  expect(boxed('<div class="author">王小美</div><i class="author">李山</i>')).toBeNull();
  expect(boxed('<div class="author">河港新闻网</div>')).toBeNull();
});

test('the hour a page tells machines completes the day it prints; an hour of another day does not', () => {
  const body = `<h1>扩建码头</h1><p class="date">2024年3月12日</p><div><p>${LEAD}</p><p>${MORE}</p></div>`;
  const at = (told: string) => page(`<meta name="pubdate" content="${told}">`, body).publishedAt;
  expect(at('2024-03-12T15:20:00+08:00')).toBe('2024-03-12T07:20:00.000Z');
  const printed = `<h1>扩建码头</h1><p class="info">2024年3月12日 15:20</p><div><p>${LEAD}</p><p>${MORE}</p></div>`;
  expect(page('<meta name="publishdate" content="2024-03-12">', printed).publishedAt).toBe('2024-03-12T07:20:00.000Z');
  expect(page('<meta name="publishdate" content="2024-03-10">', printed).publishedAt).toBe('2024-03-10T00:00:00.000Z');
});

test('Baidu’s vocabulary tells address, date and picture', () => {
  const told = {
    '@context': 'https://ziyuan.baidu.com/contexts/cambrian.jsonld',
    '@id': 'https://www.harbour.example/a/1',
    title: '扩建码头',
    images: ['https://img.harbour.example/a.jpg'],
    pubDate: '2024-03-12T15:20:00',
  };
  expect(page(ld(told), `<h1>扩建码头</h1><div><p>${LEAD}</p><p>${MORE}</p></div>`)).toMatchObject({
    url: 'https://www.harbour.example/a/1',
    publishedAt: '2024-03-12T07:20:00.000Z',
    image: { url: 'https://img.harbour.example/a.jpg' },
  });
});

test('furniture is known however its class is written, and a label before the headline is none of the text', () => {
  const body = `<article><p class="Kicker">港口</p><h1>扩建码头</h1><p>${LEAD}</p><div class="ArticleShareBar">分享</div>
<p>广告</p><ul class="KeyWords"><li>码头</li></ul><section aria-labelledby="recommendations-1">罢工结束</section>
<p>跳过热门文章继续阅读</p><p>${MORE}</p><p>本网站之文字，非经授权，不得转载。</p><p>desk@harbour.example</p></article>`;
  expect(page('<title>扩建码头</title>', body).paragraphs).toEqual([LEAD, MORE]);
});

test('of main, the element with all its prose is read; a standfirst outside it keeps main whole', () => {
  const prose = `<div class="a"><p>${LEAD}</p><p>${MORE}</p></div>`;
  const main = (before: string) => page('<title>扩建码头</title>', `<main>${before}${prose}<div>收藏41</div></main>`);
  expect(main('<div><span>港口 ></span></div>').paragraphs).toEqual([LEAD, MORE]);
  expect(main('<p>码头工人担心失去工作。</p>').paragraphs[0]).toBe('码头工人担心失去工作。');
  expect(main('<ul><li>码头工人担心失去工作。</li></ul>').paragraphs[0]).toBe('码头工人担心失去工作。');
});

test('a box made for a picture holds its caption; who took it stands beside', () => {
  const body = (box: string) =>
    page(
      '<title>扩建码头</title><link rel="canonical" href="https://harbour.example/1">',
      `<article><h1>扩建码头</h1>${box}<p>${LEAD}</p><p>${MORE}</p></article>`,
    );
  const src = '<img src="https://img.harbour.example/a.jpg">';
  const url = 'https://img.harbour.example/a.jpg';
  expect(body(`<div class="pic">${src}<p>夜里的码头</p></div>`)).toMatchObject({
    image: { url, caption: '夜里的码头' },
    paragraphs: [LEAD, MORE],
  });
  expect(body(`<figure>${src}<figcaption>夜里的码头</figcaption><span>河港图库</span></figure>`)).toMatchObject({
    image: { url, caption: '夜里的码头', credit: '河港图库' },
    captions: ['夜里的码头'],
  });
});

test('a picture above the text, and one that a browser saved beside the page', () => {
  const text = `<div class="article-content"><p>${LEAD}</p><p>${MORE}</p></div>`;
  const lead = '<dl><dt><img src="https://img.harbour.example/a.jpg"></dt><dd>夜里的码头</dd></dl>';
  const above = page('<title>扩建码头</title>', `<h1>扩建码头</h1>${lead}${text}`);
  expect(above).toMatchObject({ image: { caption: '夜里的码头' }, captions: ['夜里的码头'], paragraphs: [LEAD, MORE] });
  const beside = '<link rel="canonical" href="https://harbour.example/1">';
  expect(page(beside, `<h1>扩建码头</h1><img src="./扩建码头_files/a.jpg">${text}`).image).toBeNull();
});
