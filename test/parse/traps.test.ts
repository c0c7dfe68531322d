import { expect, test } from 'vitest';
import { containerA, containerB, containerC, containerD, LONG, readText, skipReason } from './support.ts';

/** The 34 traps of the archive's formats, each by its number. */

const VOA = 'https://www.voachinese.com/a/bridge-opens-20201013/5600001.html';
const RFI = 'https://www.rfi.fr/cn/中国/20220605-山城的桥';
const NYT = 'https://cn.nytimes.com/china/20201013/bridge/';
const RFA = 'https://www.rfa.org/mandarin/Xinwen/6-10282023125450.html';
const DW = 'https://www.dw.com/zh/山城的桥/a-55240009';
const BBC = 'https://www.bbc.com/zhongwen/simp/world-54400009';
const CDT = 'https://chinadigitaltimes.net/chinese/2020/07/bridge/';
const YOUTUBE = 'https://www.youtube.com/watch?v=AbCdEfGhIjK';
const MEDIUM = 'https://medium.com/@x/bridge-d72ec9cf5d0e?source=rss-1------2';

test('trap 1: the date printed on the page goes before the relay’s comment, and a relay’s time is flagged as such', () => {
  const dated = readText(
    containerA({ url: VOA, ms: '1602600000000', body: `<div><i>Tue, 13 Oct 2020 06:12:40 GMT</i></div>${LONG}` }),
  );
  expect(dated).toMatchObject({ publishedAt: '2020-10-13T06:12:40.000Z', dateBasis: 'page' });
  expect(dated.savedAt).toBe('2020-10-13T14:40:00.000Z');
  const undated = readText(containerA({ url: VOA, ms: '1602600000000', body: LONG }));
  expect(undated).toMatchObject({ publishedAt: '2020-10-13T14:40:00.000Z', dateBasis: 'relay' });
  expect(readText(containerA({ body: LONG })).dateBasis).toBe('feed');
});

test('trap 2: a comment of NaN is no date, and front matter with odd milliseconds is when it was crawled', () => {
  const crawled = readText(containerC({ ms: 'NaN', body: LONG }, { date: '2023-10-28T18:35:06.220Z' }));
  expect(crawled).toMatchObject({
    publishedAt: '2023-10-28T18:35:06.220Z',
    dateBasis: 'front matter',
    savedAt: '2023-10-28T18:35:06.220Z',
  });
  expect(readText(containerA({ ms: 'NaN', body: LONG }))).toMatchObject({ publishedAt: null, dateBasis: null });
});

test('trap 3: RFI prints the day first, in Paris time', () => {
  const article = readText(containerA({ url: RFI, body: `<div>05/06/2022 - 21:40</div>${LONG}` }));
  expect(article.publishedAt).toBe('2022-06-05T19:40:00.000Z');
  const winter = readText(containerA({ url: RFI, body: `<div>05/01/2022 - 21:40</div>${LONG}` }));
  expect(winter.publishedAt).toBe('2022-01-05T20:40:00.000Z');
});

test('trap 4: NYT Chinese prints UTC+8', () => {
  const article = readText(containerA({ url: NYT, body: `<div><i>A B<br>2020-10-13 09:46:43</i></div>${LONG}` }));
  expect(article.publishedAt).toBe('2020-10-13T01:46:43.000Z');
});

test('trap 5: RFA’s address is stamped MMDDYYYYHHMMSS in US Eastern time with daylight saving', () => {
  expect(readText(containerC({ url: RFA, ms: 'NaN', body: LONG }))).toMatchObject({
    publishedAt: '2023-10-28T16:54:50.000Z',
    dateBasis: 'url',
  });
  const winter = RFA.replace('10282023', '12012023');
  expect(readText(containerC({ url: winter, ms: 'NaN', body: LONG })).publishedAt).toBe('2023-12-01T17:54:50.000Z');
  const coded = 'https://www.rfa.org/mandarin/yataibaodao/huanjing/hc-10132020111213.html';
  expect(readText(containerA({ url: coded, body: LONG })).publishedAt).toBe('2020-10-13T15:12:13.000Z');
});

test('trap 6: milliseconds on a DW page are no sign of a crawl', () => {
  const article = readText(containerA({ url: DW, body: `<div><i><br>2020-10-13T06:08:01.314Z</i></div>${LONG}` }));
  expect(article).toMatchObject({ publishedAt: '2020-10-13T06:08:01.314Z', dateBasis: 'page', author: null });
});

test('trap 7: brackets in the title do not end it', () => {
  const article = readText(containerA({ title: '[外交](一) 山城(上) 的桥 [二]', body: LONG }));
  expect(article.title).toBe('[外交](一) 山城(上) 的桥 [二]');
  expect(article.url).toBe('https://www.example-news.org/2022/06/15/bridge.html');
});

test('trap 8: quotation marks and colons in a front-matter title', () => {
  const article = readText(containerD({ title: '"他说: \\"桥通了\\": 山城记事"' }, `<article>${LONG}</article>`));
  expect(article.title).toBe('他说: "桥通了": 山城记事');
});

test('trap 9: a title is decoded once, without backslashes and runs of spaces', () => {
  const article = readText(
    containerA({ title: '市长说 &quot;桥\u00a0通了&quot;      \\“欢迎\\” &amp;amp; 来', body: LONG }),
  );
  expect(article.title).toBe('市长说 "桥 通了" “欢迎” &amp; 来');
});

test('trap 10: only a station’s own suffix is cut from a title', () => {
  const cut = readText(containerA({ url: RFI, title: '山城的桥 – 法国国际广播电台 - RFI', body: LONG }));
  expect(cut.title).toBe('山城的桥');
  const kept = readText(containerA({ url: RFI, title: '山城的桥 - 要闻解说', body: LONG }));
  expect(kept).toMatchObject({ title: '山城的桥 - 要闻解说', section: '要闻解说' });
});

test('trap 11: two or more line breaks part paragraphs, one is a line break', () => {
  const { paragraphs } = readText(
    containerA({ body: '<p>第一段。<br /><br />第二段。<br/> <br/>第三段，<br>还是第三段。</p>' }),
  );
  expect(paragraphs).toEqual(['第一段。', '第二段。', '第三段，\n还是第三段。']);
});

test('trap 12: text outside paragraphs is text', () => {
  const { paragraphs } = readText(
    containerA({
      body: '裸露的文字，<a href="/x">带链接</a>。<div>方框里的字。</div><p>段落。<div>框</div>尾巴。</p>',
    }),
  );
  expect(paragraphs).toEqual(['裸露的文字，带链接。', '方框里的字。', '段落。', '框', '尾巴。']);
});

test('trap 13: inline tags join without a space', () => {
  const { paragraphs } = readText(
    containerA({
      body: '<p>10<span>&nbsp;</span><span>月</span>26<b>日</b>，<span>保罗（</span><span>Paul Martin）</span>说话。</p>',
    }),
  );
  expect(paragraphs).toEqual(['10月26日，保罗（Paul Martin）说话。']);
});

test('trap 14: captions are not paragraphs, whatever holds them', () => {
  const { paragraphs, captions } = readText(
    containerA({
      body: `<img src="https://a.example/1.jpg"><div><small>甲的说明</small></div><p><img src="https://a.example/2.jpg"><small>乙的说明</small></p><figure><img src="https://a.example/3.jpg"><figcaption>丙的说明 <cite>摄影者</cite></figcaption></figure><div class="wp-caption"><img src="https://a.example/4.jpg"><p class="wp-caption-text">丁的说明</p></div>${LONG}`,
    }),
  );
  expect(captions).toEqual(['甲的说明', '乙的说明', '丙的说明', '丁的说明']);
  expect(paragraphs).toHaveLength(1);
});

test('trap 15: a caption said twice is kept once', () => {
  const { captions } = readText(
    containerA({
      body: `<img src="https://a.example/1.jpg" alt="玛丽·陈（左）"><div><small>玛丽&#183;陈（左）</small></div>${LONG}<div><img src="https://a.example/2.jpg"><div><small>玛丽‧陈(左)</small></div></div>`,
    }),
  );
  expect(captions).toEqual(['玛丽·陈（左）']);
});

test('trap 16: a list is dropped only if each item is nothing but a link', () => {
  const { paragraphs } = readText(
    containerA({
      body: `${LONG}<ul><li><a href="/1">别的新闻</a></li><li><a href="/2">又一则</a></li></ul><ul><li>桥长三百米；</li><li>见<a href="/3">报告</a>。</li></ul>`,
    }),
  );
  expect(paragraphs.slice(1)).toEqual(['桥长三百米；', '见报告。']);
});

test('trap 16: a list of links that its sentence announces is text; a list of what else to read never is', () => {
  const read = (before: string, item: string) =>
    readText(
      containerA({ body: `${LONG}<p>${before}</p><ul><li><a href="/1">${item}</a></li></ul>` }),
    ).paragraphs.slice(1);
  const announced = '桥上的照片可以在以下网站找到：';
  expect(read(announced, '山城图片库')).toEqual([announced, '山城图片库']);
  expect(read('山城的桥今天通车，居民都很高兴。', '别的新闻')).not.toContain('别的新闻');
  expect(read('我们此前的报道可以在这里找到：', '别的新闻')).not.toContain('别的新闻');
  expect(read(announced, '《山城的渡船》')).not.toContain('《山城的渡船》');
});

test('trap 17: text goes on behind furniture in the middle', () => {
  const wall = '<section class="BarrierFailsafe__x"><h2>You’ve hit the wall.</h2><p>风高浪急</p></section>';
  const neist = readText(
    containerD(
      { from: 'https://nei.st/medium/wsj/bridge' },
      `<article>${LONG}${wall}<p>桥的另一端是集市。</p></article>`,
    ),
  );
  expect(neist.paragraphs.at(-1)).toBe('桥的另一端是集市。');
  const card = '<div class="su-spoiler"><div>CDT 档案卡</div><div>作者：南窗<br />来源：某号</div></div>';
  const cdt = readText(containerC({ url: CDT, body: `${LONG}${card}<p>桥的另一端是集市。</p>` }));
  expect(cdt.paragraphs.at(-1)).toBe('桥的另一端是集市。');
  expect(cdt.author).toBe('南窗');
});

test('trap 18: a rule is not the end of an article', () => {
  const { paragraphs } = readText(
    containerA({
      body: `${LONG}<hr><p>桥的另一端是集市。</p><br><hr><div>获取更多RSS：<br><a href="https://feedx.net">https://feedx.net</a></div>`,
    }),
  );
  expect(paragraphs.slice(1)).toEqual(['桥的另一端是集市。']);
});

test('trap 19: noscript is skipped unless it holds the only picture', () => {
  const twin = '<noscript><img src="https://a.example/twin.jpg">你的器材不支持播放多媒体材料</noscript>';
  const both = readText(containerA({ body: `<img src="https://a.example/real.jpg">${twin}${LONG}` }));
  expect(both.image?.url).toBe('https://a.example/real.jpg');
  expect(both.paragraphs).toHaveLength(1);
  expect(readText(containerA({ body: `${twin}${LONG}` })).image?.url).toBe('https://a.example/twin.jpg');
});

test('trap 20: icons, pixels and placeholders are no pictures, and a proxy’s address is restored', () => {
  const rubbish =
    '<img src=""><img src="https://a.example/p.gif" width="1" height="1"><img src="https://a.example/icon-zoom.png"><img src="https://a.example/grey_line.png"><img src="data:image/gif;base64,R0">';
  const { image } = readText(
    containerA({ body: `${rubbish}<img src="https://images.weserv.nl/?url=img.example/a/b.jpg">${LONG}` }),
  );
  expect(image?.url).toBe('https://img.example/a/b.jpg');
  expect(readText(containerA({ body: `${rubbish}${LONG}` })).image).toBeNull();
});

test('trap 21: class names are matched by their stable part', () => {
  const page = (hash: string) =>
    containerA({
      url: BBC,
      body: `<main role="main"><div class="NestedGridItemChildLarge-${hash} x${hash}"><p>桥头的人群</p></div><p class="Paragraph-${hash}">山城的桥星期三通车。</p></main>`,
    });
  for (const hash of ['k8xj2', 'zz91q']) expect(readText(page(hash)).paragraphs).toEqual(['山城的桥星期三通车。']);
});

test('trap 22: broken markup is read leniently', () => {
  const { paragraphs } = readText(
    containerA({
      body: '<div ><p data-x="{"title": "a"}">第一段。</small></p><p>第二<div >段</div>。</p><html><head><title>x</title></head><body><p>第三段。</body></html>',
    }),
  );
  expect(paragraphs).toEqual(['第一段。', '第二', '段', '第三段。']);
});

test('trap 23: only a first comment of 13 digits or NaN is the time; style sheets are no text', () => {
  const { paragraphs, publishedAt } = readText(
    containerB(
      {
        body: `<!-- zoomattribute --><!--1500000000000--><style>p{color:red}</style>${LONG}<p>p.p1 {margin: 0.0px; font: 12.0px Helvetica} span.s1 {color: #993300}</p>`,
      },
      'Thu, 02 Jul 2020 18:28:24 +0000',
    ),
  );
  expect(publishedAt).toBe('2020-07-02T18:28:24.000Z');
  expect(paragraphs).toHaveLength(1);
});

test('trap 24: short or empty is not broken: a video page, a directive, a title-only post of a channel', () => {
  const video = readText(
    containerA({
      url: DW,
      body: '<p>百年老桥怎样合龙？请看短片。</small></p><video src="https://x.akamaihd.net/bchi201009_1.mp4" controls></video>',
    }),
  );
  expect(video).toMatchObject({ kind: 'video', paragraphs: ['百年老桥怎样合龙？请看短片。'] });
  expect(
    readText(containerB({ url: CDT, body: '<p>各网站不再更新大桥消息。</p>' }, 'Thu, 02 Jul 2020 18:28:24 +0000')).kind,
  ).toBe('article');
  expect(readText(containerC({ url: YOUTUBE, body: '' }))).toMatchObject({ kind: 'media', paragraphs: [] });
});

test('trap 25: a teaser of Medium is a stub, not an article', () => {
  const article = readText(
    containerC({
      url: MEDIUM,
      body: '<p class="medium-feed-snippet">&#x5C71;&#x57CE;&#x7684;&#x6A4B;&#x2026;</p><p class="medium-feed-link"><a href="x">Continue reading on Medium »</a></p>',
    }),
  );
  expect(article).toMatchObject({ kind: 'stub', paragraphs: ['山城的橋…'] });
  expect(article.url).toBe('https://medium.com/@x/bridge-d72ec9cf5d0e');
});

test('trap 26: the script is that of the body’s characters, not of the title or the quotation marks', () => {
  expect(readText(containerA({ title: '山城的橋通車了', body: LONG })).script).toBe('Hans');
  expect(readText(containerA({ body: '<p>「软体」与「计程车」，市长说，这座桥让人们等了二十年。</p>' })).script).toBe(
    'Hans',
  );
  expect(readText(containerA({ body: '<p>市長說，這座橋讓人們等了二十年。</p>' })).script).toBe('Hant');
  expect(readText(containerA({ body: '<p>The bridge opened on Wednesday, twenty years late.</p>' })).script).toBe(
    'other',
  );
});

test('trap 27: who published first is kept apart from who publishes here', () => {
  const reprint = readText(
    containerB({ url: CDT, title: '【麻辣总局】某公众号｜山城的桥', body: LONG }, 'Thu, 02 Jul 2020 18:28:24 +0000'),
  );
  expect(reprint).toMatchObject({ outlet: '中国数字时代', source: '某公众号', section: '麻辣总局' });
  const agency = readText(containerA({ url: RFI, body: '<p>（法新社山城12日电）    山城的桥今天通车。</p>' }));
  expect(agency).toMatchObject({ outlet: '法广', source: '法新社', script: 'Hans' });
  expect(
    readText(containerD({ from: 'https://nei.st/medium/initium/bridge' }, `<article>${LONG}</article>`)).source,
  ).toBe('端传媒');
});

test('trap 28: an editor’s pen name or a channel is no author', () => {
  const licence =
    '<hr /><p><small>&copy; 不睡觉的猫 for <a href="x">中国数字时代</a>, get_post_time(\'Y\').</small></p>';
  const cdt = readText(containerB({ url: CDT, body: LONG + licence }, 'Thu, 02 Jul 2020 18:28:24 +0000'));
  expect(cdt).toMatchObject({ author: null, editor: '不睡觉的猫' });
  expect(readText(containerC({ body: LONG })).author).toBeNull();
  expect(readText(containerC({ url: YOUTUBE, body: '' }, { author: '河边频道' }))).toMatchObject({
    author: null,
    outlet: '河边频道',
  });
});

test('trap 29: two addresses of one page give one id', () => {
  const ids = [
    'http://www.rfi.fr//cn/中国/20220605-山城的桥',
    'https://www.rfi.fr/cn/中国/20220605-山城的桥/',
    'https://www.rfi.fr/cn/中国/20220605-山城的桥?utm_source=rss#top',
  ].map((url) => readText(containerA({ url, body: LONG })).id);
  expect(new Set(ids).size).toBe(1);
});

test('trap 30: navigation and partner pages are skipped with a reason', () => {
  expect(
    skipReason(containerA({ url: 'https://www.bbc.com/zhongwen/simp/institutional-38400000', body: LONG })),
  ).toMatch(/institution/);
  const page =
    '<article class="post-3 page type-page status-publish empty-content"><h1 class="entry-title">Next step</h1></article>';
  expect(skipReason(containerD({ from: 'https://www.iyouport.org/next-step/' }, page))).toBe('section page');
  expect(skipReason(containerA({ body: '<div> </div>' }))).toBe('no text besides the title');
  expect(skipReason(containerA({ body: '<div>山城的桥通车了</div>' }))).toBe('no text besides the title');
  expect(skipReason(containerA({ title: '', body: LONG }))).toBe('no title');
  expect(skipReason(containerA({ title: '页面不存在', body: LONG }))).toMatch(/error page/);
  expect(
    readText(containerB({ url: CDT, title: '【404文库】山城的桥', body: LONG }, 'Thu, 02 Jul 2020 18:28:24 +0000'))
      .section,
  ).toBe('404文库');
});

test('trap 31: an old date on the page is reported as it is', () => {
  const article = readText(
    containerA({ url: BBC, body: `<main role="main"><time datetime="2017-04-05">2017年4月5日</time>${LONG}</main>` }),
  );
  expect(article).toMatchObject({ publishedAt: '2017-04-05T00:00:00.000Z', dateBasis: 'page' });
});

test('trap 32: name dots stay as the source wrote them', () => {
  const { paragraphs } = readText(containerA({ body: '<p>保罗‧马丁、玛丽•陈、约翰&#183;李与ジョン・スミス。</p>' }));
  expect(paragraphs).toEqual(['保罗‧马丁、玛丽•陈、约翰·李与ジョン・スミス。']);
});

test('trap 33: invisible spaces go between Chinese characters and part Latin words', () => {
  const { paragraphs } = readText(
    containerA({ body: '<p>山\u00a0城\u200b的桥，New&nbsp;York\u200bTimes 的\u200d报道\ufeff。👨‍👩‍👧</p>' }),
  );
  expect(paragraphs).toEqual(['山城的桥，New York Times 的报道。👨‍👩‍👧']);
});

test('trap 34: the title is never rebuilt from the address, and the address is kept as given', () => {
  const url = 'https://chinadigitaltimes.net/chinese/2020/07/%e5%90%af%e8%92%99/';
  const article = readText(containerB({ url, title: '启蒙：一座桥', body: LONG }, 'Thu, 02 Jul 2020 18:28:24 +0000'));
  expect(article).toMatchObject({ title: '启蒙：一座桥', url });
});

test('trap 14, in figures: text beside a picture is caption or credit, a table in a figure is text', () => {
  const figure =
    '<figure><div><img src="https://a.example/1.jpg"></div><span><span>图像来源，</span><span lang="en-GB">Getty Images</span></span><figcaption><span>图像加注文字，</span><p>桥头的人群。</p></figcaption></figure>';
  const table = '<figure class="wp-block-table"><table><tr><td>桥长</td><td>三百米</td></tr></table></figure>';
  const article = readText(containerA({ url: BBC, body: figure + LONG + table }));
  expect(article.image).toEqual({ url: 'https://a.example/1.jpg', caption: '桥头的人群。', credit: 'Getty Images' });
  expect(article.captions).toEqual(['桥头的人群。']);
  expect(article.paragraphs.slice(1)).toEqual(['桥长 三百米']);
});
