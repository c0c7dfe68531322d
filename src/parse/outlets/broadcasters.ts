import { readDate, zoned } from '../dates.ts';
import { type Facts, isName, type OutletRules, splitNames } from './rules.ts';

/** Rules for VOA, BBC, RFI, DW and RFA. */

/** `<div><i>AUTHOR<br>DATE</i></div>` at the top of relay-fed pages. */
function datedHead(zone: string): NonNullable<OutletRules['harvest']> {
  return (page, facts) => {
    const head = page('i').first();
    const box = head.parent();
    if (head.length === 0 || !box.is('div') || box.text().trim() !== head.text().trim()) return;
    const [before = '', after] = (head.html() ?? '').split(/<br\s*\/?>/i);
    const date = readDate(head.text(), zone);
    if (date === null) return;
    facts.pageDate = date;
    if (after !== undefined) {
      const names = before
        .replace(/<[^>]*>/g, '')
        .replace(/[（(][^）)]*[）)]/g, '')
        .trim();
      facts.authors.push(...splitNames(names).filter(isName));
    }
    box.remove();
  };
}

export const voa: OutletRules = {
  relay: true,
  drop: ['iframe.external-content'],
  boilerplate: [
    /^[=＝\s]{3,}$/,
    /嘉宾和观众听众发表的都是个人观点/,
    /YouTube播放列表/,
    /^(?:完整版|链接)[：:]?/,
    /^YouTube$/,
  ],
  harvest: datedHead('UTC'),
  urlDate(url) {
    const day = /-(\d{4})(\d{2})(\d{2})\//.exec(url.pathname);
    const at = day && zoned('UTC', Number(day[1]), Number(day[2]), Number(day[3]));
    return at ? { at, time: false } : null;
  },
};

export const bbc: OutletRules = {
  relay: true,
  body: 'main[role=main], main',
  drop: [
    'section[data-e2e=advertisement]',
    '#dotcom-mpu',
    'ul[role=list]:not(:has(li:not(:has(a))))',
    'div[aria-hidden=true]',
    'h1',
    'noscript',
  ],
  captions: ['div[class^=NestedGridItemChildLarge-] > p:not([class])'],
  boilerplate: [/你的器材不支持播放多媒体材料|您的設備不支持多媒體播放/],
  harvest(page, facts) {
    const section = /^\[([A-Za-z ]{2,30})\]\s*/.exec(facts.title);
    if (section) {
      facts.section = section[1] ?? null;
      facts.title = facts.title.slice(section[0].length);
    }
    const head = page('h1#content').first().text().trim();
    if (head !== '') facts.title = head;
    const time = page('time').first();
    const day = time.attr('datetime') ?? '';
    facts.pageDate = readDate(day, 'UTC');
    time.remove();
    if (/\/institutional-/.test(facts.url ?? '')) facts.notArticle = 'institutional page';
  },
};

/** The station's own name behind a title; a column's name stays. */
const RFI_SUFFIX = /\s*[–-]\s*法国国际广播电台\s*-\s*RFI\s*$/i;

export const rfi: OutletRules = {
  relay: true,
  titleSuffix: RFI_SUFFIX,
  drop: ['[class*=o-self-promo]', '[data-selfpromo-newsletter]', '[data-selfpromo-app]', 'p.t-copyright'],
  boilerplate: [/^©\s*\d{4}\s*AFP$/],
  harvest(page, facts) {
    const first = page('div')
      .filter((_, div) => /^\s*\d{1,2}\/\d{1,2}\/\d{4}(?:\s*-\s*\d{1,2}:\d{2})?\s*$/.test(page(div).text()))
      .first();
    if (first.length > 0) {
      facts.pageDate = readDate(first.text(), 'Europe/Paris');
      first.remove();
    }
    page('span').each((_, span) => {
      const label = page(span);
      if (
        label
          .text()
          .trim()
          .replace(/[：:]$/, '') !== '作者'
      )
        return;
      const box = label.parent();
      const names = box
        .find('a')
        .map((_, a) => page(a).attr('title') ?? page(a).text())
        .get();
      facts.authors.push(...names.map((name) => name.trim()).filter(isName));
      box.remove();
    });
    facts.section = / - ([^-]{2,12})$/.exec(facts.title)?.[1] ?? null;
    if (/\/contenu\//.test(facts.url ?? '')) facts.source = '法新社';
  },
  credits(paragraphs, facts) {
    if (/^[（(]法新社/.test(paragraphs[0] ?? '')) facts.source = '法新社';
    return [...paragraphs];
  },
  urlDate(url) {
    const day = /\/(\d{4})(\d{2})(\d{2})-/.exec(url.pathname);
    const at = day && zoned('Europe/Paris', Number(day[1]), Number(day[2]), Number(day[3]));
    return at ? { at, time: false } : null;
  },
};

export const dw: OutletRules = {
  relay: true,
  boilerplate: [
    /^©\s*\d{4}\s*年德国之声版权声明/,
    /^德国之声致力于为您提供客观中立的新闻报道/,
    /^摘编自其他媒体的内容，不代表德国之声的立场或观点/,
    /^Feed-URL[:：]|^iTunes[:：]|^欢迎订阅.{0,30}播客/,
    /^相关图集[：:]/,
  ],
  harvest: datedHead('UTC'),
};

/** RFA's stamp: MMDDYYYYHHMMSS in US Eastern time. */
function rfaStamp(url: URL) {
  const stamp = /(?:^|[/-])(\d{2})(\d{2})(\d{4})(\d{2})(\d{2})(\d{2})(?:\.html?|\/|$)/.exec(url.pathname);
  if (!stamp) return null;
  const [month = 0, day = 0, year = 0, hour, minute, second] = stamp.slice(1).map(Number);
  const at = zoned('America/New_York', year, month, day, hour, minute, second);
  return at === null ? null : { at, time: true };
}

const RFA_EDITOR =
  /(?:责编|責編|编辑|編輯)\s*[：:]?\s*([\p{Script=Han}·]{2,6}(?:[、/ ][\p{Script=Han}·]{2,6})*?)(?=\s|$|网编|網編|[（(。])/u;
const RFA_REPORTER = /记者[：:\s]*([\p{Script=Han}·]{2,6})(?=\s|$|[\p{Script=Han}]{2,4}报道)/u;
const RFA_LINE =
  /^(?:[（(]?(?:自由亚洲电台|自由亞洲電台|本台)?(?:特约|特約)?(?:记者|記者).{0,40}?(?:责编|責編|编辑|編輯|网编|網編)|(?:责编|責編|编辑|編輯|网编|網編)\s*[：:]?).{0,40}$/u;

function readRfaLine(line: string, facts: Facts): void {
  const editor = RFA_EDITOR.exec(line)?.[1];
  if (editor && facts.editor === null) facts.editor = editor.trim();
  const reporter = RFA_REPORTER.exec(line.replace(/(?:责编|責編|编辑|編輯|网编).*$/u, ''))?.[1];
  if (reporter && facts.authors.length === 0) facts.authors.push(reporter.replace(/报道$/, ''));
}

export const rfa: OutletRules = {
  urlDate: rfaStamp,
  credits(paragraphs, facts) {
    const out: string[] = [];
    paragraphs.forEach((paragraph, index) => {
      if (index < paragraphs.length - 4) {
        out.push(paragraph);
        return;
      }
      const lines = paragraph.split('\n');
      const kept = lines.filter((line) => {
        if (!RFA_LINE.test(line)) return true;
        readRfaLine(line, facts);
        return false;
      });
      if (kept.length > 0) out.push(kept.join('\n'));
    });
    return out;
  },
};
