import { isName, splitNames } from '../credit-line.ts';
import { type ReadDate, readDate, zoned } from '../dates.ts';
import type { OutletRules } from './rules.ts';

/** Rules for VOA, BBC, RFI and DW. */

/** `<div><i>AUTHOR<br>DATE</i></div>` at the top of relay-fed pages; the author may be missing. */
export function datedHead(zone: string): NonNullable<OutletRules['harvest']> {
  return (page, facts) => {
    const head = page('div > i').first();
    const box = head.parent();
    if (head.length === 0 || box.text().trim() !== head.text().trim()) return;
    const [before = '', after] = (head.html() ?? '').split(/<br\s*\/?>/i);
    const date = readDate(after ?? before, zone);
    if (date === null) return;
    facts.pageDate = date;
    if (after !== undefined) {
      const text = page(`<div>${before}</div>`).text();
      facts.authors.push(...splitNames(text.replace(/[（(][^）)]*[）)]/g, '')).filter(isName));
    }
    box.remove();
  };
}

/** The day in an address, at midnight of `zone`. */
export function dayInUrl(pattern: RegExp, zone: string): (url: URL) => ReadDate | null {
  return (url) => {
    const day = pattern.exec(url.pathname);
    const at = day && zoned(zone, Number(day[1]), Number(day[2]), Number(day[3]));
    return at ? { at, time: false } : null;
  };
}

/** Shorter texts of VOA's programme pages are only the announcement of a broadcast. */
const PROMO_LENGTH = 120;

export const voa: OutletRules = {
  relay: 'always',
  drop: ['iframe.external-content'],
  boilerplate: [
    /^[=＝\s]{3,}$/,
    /嘉宾和观众听众发表的(?:都)?是(?:其|他们的)?个人观点/,
    /YouTube\s*播放列表/i,
    /^(?:时事大家谈)?完整版(?:链接|视频)?[：:]?/,
    /^YouTube$/,
    /^(?:VOA卫视|美国之音).{0,40}(?:播出|直播|重播).{0,60}$/,
  ],
  harvest: datedHead('UTC'),
  credits(paragraphs, facts) {
    const length = paragraphs.reduce((sum, text) => sum + text.length, 0);
    if (/^(?:时事大家谈|白宫要义|焦点对话|海峡论谈)/.test(facts.title) && length < PROMO_LENGTH)
      facts.notArticle = 'announcement of a programme';
    return [...paragraphs];
  },
  urlDate: dayInUrl(/-(\d{4})(\d{2})(\d{2})\//, 'UTC'),
};

/** `3 小时前`, `25分钟前`, `1 天前` → minutes. */
function ageOf(text: string): number | null {
  const age = /(\d{1,3})\s*(分钟|分鐘|小时|小時)前/.exec(text);
  if (!age) return null;
  return Number(age[1]) * (/^分/.test(age[2] ?? '') ? 1 : 60);
}

export const bbc: OutletRules = {
  relay: 'without front matter',
  body: 'main[role=main], main',
  drop: ['section[data-e2e=advertisement]', '#dotcom-mpu', 'div[aria-hidden=true]', 'h1'],
  captions: [
    'div[class*=NestedGridItemChildLarge] p:not([class])',
    // Players stand in the same kind of box as pictures.
    'div[class^=Figure-] p:not([class])',
    'iframe[src*=av-embeds] + p',
    'iframe[src*=av-embeds] + noscript + p',
  ],
  pictureCredits: ['p[role=text]'],
  boilerplate: [/^你的器材不支持播放多媒体材料|^您的設備不支援?播放多媒體/],
  harvest(page, facts) {
    const section = /^\[([A-Za-z ]{2,30})\]\s*/.exec(facts.title);
    if (section) {
      facts.section = section[1] ?? null;
      facts.title = facts.title.slice(section[0].length);
    }
    const head = page('h1#content').first().text().trim();
    if (head !== '') facts.title = head;
    const time = page('time').first();
    facts.pageDate = readDate(time.attr('datetime') ?? time.text(), 'UTC');
    facts.age = ageOf(time.text());
    time.remove();
    if (/\/institutional-/.test(facts.url ?? '')) facts.notArticle = 'page about the institution';
  },
};

const RFI_SUFFIX = /\s*[–-]\s*(?:法国国际广播电台|法國國際廣播電台)\s*-\s*RFI\s*$/i;
const AFP_TAIL = /\s*[（(](?:实习)?编译[：:]([^/／）)]{2,12})(?:[/／]核稿[：:]([^）)]{2,12}))?[）)]\s*$/;

export const rfi: OutletRules = {
  relay: 'always',
  titleSuffix: RFI_SUFFIX,
  drop: ['[class*=o-self-promo]', '[data-selfpromo-newsletter]', '[data-selfpromo-app]', 'p.t-copyright'],
  boilerplate: [/^©\s*\d{4}\s*AFP$/],
  harvest(page, facts) {
    const printed = page('div')
      .filter((_, div) => /^\s*\d{1,2}\/\d{1,2}\/\d{4}(?:\s*-\s*\d{1,2}:\d{2})?\s*$/.test(page(div).text()))
      .first();
    facts.pageDate = readDate(printed.text(), 'Europe/Paris');
    printed.remove();
    page('span').each((_, span) => {
      const label = page(span);
      if (!/^\s*作者\s*[：:]?\s*$/.test(label.text())) return;
      const box = label.parent();
      const links = box.find('a');
      if (links.length === 0) return;
      const names = links.map((_, a) => page(a).attr('title') || page(a).text()).get();
      facts.authors.push(...names.map((name) => name.trim()).filter(isName));
      label.remove();
      links.remove();
    });
    facts.section = / - ([^-]{2,12})$/.exec(facts.title)?.[1]?.trim() ?? null;
  },
  credits(paragraphs, facts) {
    const dateline = /^[（(](法新社|路透社|美联社)/.exec(paragraphs[0] ?? '')?.[1];
    if (dateline) facts.source = dateline;
    return paragraphs.flatMap((text) => {
      const tail = AFP_TAIL.exec(text);
      if (!tail) return [text];
      facts.translator = tail[1]?.trim() ?? null;
      facts.editor = tail[2]?.trim() ?? null;
      const rest = text.slice(0, tail.index).trim();
      return rest === '' ? [] : [rest];
    });
  },
  urlDate: dayInUrl(/\/(\d{4})(\d{2})(\d{2})-/, 'Europe/Paris'),
};

export const dw: OutletRules = {
  relay: 'always',
  // Items of a gallery: the text beside each picture.
  captions: ['div:has(> img + b)'],
  boilerplate: [
    /^©\s*\d{4}\s*年?\s*德国之声版权声明/,
    /^德国之声致力于为您提供客观中立的新闻报道/,
    /^摘编自其他媒体的内容，不代表德国之声的立场或观点/,
    /^Feed-?URL\s*[:：]|^iTunes\s*[:：]|^欢迎订阅.{0,40}播客/i,
    /^相关图集\s*[：:]/,
  ],
  harvest: datedHead('UTC'),
};
