import { isName } from '../credit-line.ts';
import { readDate } from '../dates.ts';
import type { Page } from '../dom.ts';
import { bareKey } from '../text.ts';
import { dayInUrl } from './broadcasters.ts';
import type { Facts, OutletRules } from './rules.ts';

/** Rules for sites that publish themselves or are archived as pages: CDT, Nei.st, iYouPort, 泡泡, 中参馆 and the rest. */

function texts(page: Page, selector: string): string[] {
  return page(selector)
    .map((_, one) => page(one).text().trim())
    .get()
    .filter((text) => text !== '');
}

/** CDT's archive card: labelled lines about the reprinted text. */
function readCard(page: Page, facts: Facts): void {
  page('div.su-spoiler').each((_, card) => {
    page(card).find('br').replaceWith('\n');
    page(card).find('p, li, div').append('\n');
    const text = page(card).text();
    if (!/CDT\s*档案卡/.test(text)) return;
    const field = (label: string) => new RegExp(`${label}\\s*[：:]\\s*([^\\n]{1,60})`).exec(text)?.[1]?.trim() ?? null;
    const author = field('作者');
    if (author !== null && isName(author)) facts.authors = [author];
    facts.source ??= field('来源');
    for (const [, topics = ''] of text.matchAll(/主题归类\s*[：:]\s*([^\n]{1,60})/g))
      facts.tags.push(...topics.split(/[,，、;；]/).map((tag) => tag.trim()));
    page(card).remove();
  });
}

export const cdt: OutletRules = {
  drop: [
    'div.addtoany_share_save_container',
    'blockquote.wp-embedded-content',
    'iframe.wp-embedded-content',
    'blockquote.twitter-tweet',
    'div.fb-video',
    'a.st_tag',
  ],
  boilerplate: [
    /get_post_time\(|Add to\s*del\.icio\.us|Feed enhanced by/,
    /^该作品版权归原作者所有|^(?:The )?copyright (?:of|to) this (?:work|material)/i,
    /^【[“”"]?真理部[“”"]?是网民对/,
    /^CD[ST]\s*档案(?:卡|\s*[｜|丨])/,
    /^[|｜丨]\s*.{1,20}$/,
  ],
  end: [/^(?:相关|延伸|推荐)阅读[：:]/],
  harvest(page, facts) {
    // A byline of the feed is the editor's pen name.
    if (facts.authors.length > 0) facts.editor = facts.authors.join('、');
    facts.authors = [];
    page('small').each((_, small) => {
      const text = page(small).text();
      const editor = /©\s*(.{1,40}?)\s+for\s+中国数字时代/.exec(text)?.[1];
      if (editor === undefined && !/Feed enhanced by/.test(text)) return;
      if (editor && isName(editor)) facts.editor = editor;
      facts.tags.push(...texts(page, 'small a[rel~=tag]'));
      const box = page(small).parent();
      const rule = box.prev();
      if (rule.is('hr')) rule.remove();
      box.remove();
    });
    facts.section = /^【([^】]{2,12})】/.exec(facts.title)?.[1] ?? null;
    facts.source = /^(?:【[^】]*】)?\s*([^｜|丨：]{2,24}?)\s*[｜|丨]/.exec(facts.title)?.[1]?.trim() ?? null;
    readCard(page, facts);
  },
};

/** Who published first, by the path of Nei.st's address, where the page's own category does not say. */
const NEIST_SOURCES: Readonly<Record<string, string>> = {
  economist: 'The Economist',
  caixin: '财新',
  wsj: 'The Wall Street Journal',
  initium: '端传媒',
  bloomberg: 'Bloomberg',
  'bloomberg-businessweek': 'Bloomberg Businessweek',
  nytimes: 'The New York Times',
  southern: '南方周末',
  'southern-weekly': '南方周末',
  yimag: '第一财经',
  lifeweek: '三联生活周刊',
  ft: 'Financial Times',
  'china-newsweek': '中国新闻周刊',
  caijing: '财经',
  'washington-post': 'The Washington Post',
  atlantic: 'The Atlantic',
  natgeo: 'National Geographic',
};

/** A section with more text than this is no publisher's card. */
const MAX_CARD = 300;

export const neist: OutletRules = {
  drop: [
    'div.code-block',
    'section[class^=jsx-]',
    'section[class*=fullscreen_dek]',
    'footer',
    '[class*=BarrierFailsafe]',
    'h1.page-title',
    'header[class*=u-flex]',
    'a[class*=__link-logo]',
    'time',
  ],
  captions: ['p.aesop-cap-description'],
  boilerplate: [
    /^You’ve hit the wall\.?$/,
    /^No More\.?$/,
    /^风高浪急$/,
    /^\d+ min read$/i,
    /^MORE$/,
    /^View$/,
    /^[A-Z][a-z]{2} \d{1,2}(?:st|nd|rd|th)(?: ·)? \d{4}$/,
  ],
  harvest(page, facts) {
    if (page('article.type-page').length > 0) facts.notArticle = 'section page';
    const path = /\/medium\/([\w-]+)\//.exec(facts.url ?? '')?.[1] ?? '';
    const category = texts(page, 'footer.entry-footer .categories a')[0];
    facts.source = NEIST_SOURCES[path] ?? (path !== '' && category !== 'Medium' ? (category ?? null) : null);
    facts.tags.push(...texts(page, 'footer.entry-footer .tags a'));
    facts.authors = [];
    // The first publisher's card: its name, its motto and a button.
    page('section').each((_, section) => {
      const card = page(section);
      if (
        card.find('button a[href*="nei.st/medium/"]').length > 0 &&
        card.text().replace(/\s+/g, ' ').length < MAX_CARD
      )
        card.remove();
    });
  },
  credits(paragraphs, facts) {
    const names = new Set([...Object.values(NEIST_SOURCES), facts.source]);
    return paragraphs.filter((text) => !names.has(text));
  },
};

/** A translation ends with the title of its original, a link, and perhaps its lead: nothing of it in Chinese. */
function takeOriginal(page: Page, facts: Facts): void {
  const last = page('div.entry-content > p, div.entry-content > div > p')
    .filter((_, one) => /[\p{L}\p{N}]/u.test(page(one).text()))
    .last();
  const link = last.find('a').first();
  const title = link.text().trim();
  const href = link.attr('href') ?? '';
  const translated = /\p{Script=Han}/u.test(facts.title) && !/\p{Script=Han}/u.test(last.text());
  // A large first letter may stand before the link.
  const at = bareKey(last.text()).indexOf(bareKey(title));
  if (!translated || title.length < 8 || at < 0 || at > 1) return;
  if (!/^https?:\/\//.test(href) || /iyouport|t\.me\/|patreon/.test(href)) return;
  facts.originalUrl = href;
  last.remove();
}

export const iyouport: OutletRules = {
  titleSuffix: /\s+-\s+iYouPort\s*$/i,
  body: 'div.entry-content',
  drop: ['div.sharedaddy', 'div.jp-relatedposts', 'div[id^=atatags]', 'span.word-count'],
  boilerplate: [/IYP 没有付费墙|付费墙.{0,60}PayPal|^PayPal/i],
  harvest(page, facts) {
    if (page('article.type-page').length > 0) facts.notArticle = 'section page';
    const byline = page('span.byline a').first().text().trim();
    if (byline !== '' && isName(byline)) facts.authors = [byline];
    const time = page('time.entry-date.published, time.published').first();
    facts.pageDate = readDate(time.attr('datetime') ?? '', 'Asia/Shanghai');
    facts.tags.push(...texts(page, 'ul.post-tags a[rel~=tag]'));
    takeOriginal(page, facts);
  },
};

/** Moves what stands above the text on the page to the head of the element that is read. */
function prepend(page: Page, selector: string, body: string): void {
  page(body).first().prepend(page(selector));
}

export const paopao: OutletRules = {
  body: 'div.field-name-body',
  captions: ['div.field-name-field-image [class*=field-name-field-image-caption]'],
  pictureCredits: ['div.field-name-field-image [class*=field-name-field-image-source]'],
  harvest(page, facts) {
    prepend(page, 'div.node > .content > div.field-name-field-image', 'div.field-name-body');
    // Comments carry the same property: only the first is the article's.
    const created = page('span[property~="dc:created"]').first();
    facts.pageDate = readDate(created.attr('content') ?? '', 'Europe/Amsterdam');
    const author = page('div.field-name-author a.username').first().text().trim();
    if (author !== '') facts.authors = isName(author) && !/^Anonymous$/i.test(author) ? [author] : [];
  },
};

export const chinafile: OutletRules = {
  drop: ['nav', 'h2.title', 'span.cube', 'div.cboxes'],
  captions: ['div.photo-caption'],
  boilerplate: [/^Enter your comment here/],
};

export const yanjing: OutletRules = {
  body: '#article-content',
  creditsInText: true,
  end: [/^[—-]{3,}\s*\n?微信搜索/, /^请?微信搜索/],
  boilerplate: [/(?:^|\n)请?微信搜索.{0,14}[“"].{2,10}[”"]/, /^\d{1,2}-\d{1,2}$/],
  harvest(page) {
    prepend(page, '.abstract-wrap', '#article-content');
    prepend(page, '.head-img-wrap', '#article-content');
  },
};

export const medium: OutletRules = {
  bylineIsPenName: true,
  boilerplate: [
    /^Continue reading on .{1,60}»$/,
    /was originally published in .{1,120} on Medium, where people are continuing/,
  ],
  harvest(page, facts) {
    if (page('p.medium-feed-snippet, p.medium-feed-link').length > 0) facts.kind = 'stub';
    page('a').each((_, a) => {
      if (/^\s*Continue reading on .{1,60}»\s*$/.test(page(a).text())) facts.kind = 'stub';
    });
  },
};

export const matters: OutletRules = {
  bylineIsPenName: true,
  drop: ['figure.audio', 'div.play-bar'],
};

export const youtube: OutletRules = {
  harvest(_page, facts) {
    facts.kind = 'media';
    facts.authors = [];
  },
};

const CNA_TAIL = /\s*[（(]編輯[：:]\s*([^）)]{2,20})[）)]\s*(\d{6,7})?\s*$/;

/** Places datelines are signed from; a name and its place run together, so only a known place parts them. */
const CNA_PLACES =
  /(?:台北|臺北|新北|桃園|台中|臺中|台南|臺南|高雄|基隆|新竹|嘉義|苗栗|彰化|南投|雲林|屏東|宜蘭|花蓮|台東|臺東|澎湖|金門|馬祖|連江|華盛頓|紐約|洛杉磯|舊金山|休士頓|東京|大阪|首爾|北京|上海|香港|澳門|倫敦|巴黎|柏林|布魯塞爾|日內瓦|羅馬|馬德里|華沙|莫斯科|曼谷|雅加達|新德里|馬尼拉|吉隆坡|新加坡|河內|雪梨|多倫多|渥太華|溫哥華|伊斯坦堡)[市縣]?$/u;

export const cna: OutletRules = {
  credits(paragraphs, facts) {
    const dateline = /^[（(]中央社記者([\p{Script=Han}]{4,12}?)\d{1,2}日/u.exec(paragraphs[0] ?? '')?.[1] ?? '';
    const name = dateline.replace(CNA_PLACES, '');
    if (name !== dateline && name.length >= 2 && name.length <= 4 && facts.authors.length === 0) facts.authors = [name];
    return paragraphs.flatMap((text) => {
      const tail = CNA_TAIL.exec(text);
      if (!tail) return [text];
      facts.editor = tail[1]?.trim() ?? null;
      const rest = text.slice(0, tail.index).trim();
      return rest === '' ? [] : [rest];
    });
  },
  urlDate: dayInUrl(/\/(\d{4})(\d{2})(\d{2})\d{4}/, 'Asia/Taipei'),
};
