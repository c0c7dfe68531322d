import { readDate, zoned } from '../dates.ts';
import type { Page } from '../dom.ts';
import { type Facts, isName, type OutletRules, splitNames } from './rules.ts';

/** `ALAN RAPPEPORT` → the spelling the page's text uses, or capitalised words. */
function nameCase(name: string, text: string): string {
  if (name !== name.toUpperCase() || !/[A-Z]/.test(name)) return name;
  const at = text.toLowerCase().indexOf(name.toLowerCase());
  const found = at < 0 ? name : text.slice(at, at + name.length);
  if (found !== found.toUpperCase()) return found;
  return name.toLowerCase().replace(/(?<![\p{L}’])\p{L}/gu, (letter) => letter.toUpperCase());
}

function authors(raw: string, page: Page): string[] {
  const text = page.root().text();
  return splitNames(raw.replace(/^\s*By\s+/i, ''))
    .filter(isName)
    .map((name) => nameCase(name, text));
}

/** `翻译：NAME` and the link to the English text, wherever the year's layout puts them. */
function readCredits(page: Page, facts: Facts): void {
  page('a').each((_, a) => {
    const link = page(a);
    if (!/点击查看本文英文版|點擊查看本文英文版/.test(link.text())) return;
    const href = link.attr('href') ?? '';
    if (/^https?:\/\//.test(href)) facts.originalUrl = href;
    link.remove();
  });
}

const TRANSLATOR = /^(?:翻译|翻譯)[：:]\s*(.+)$/;
const BOILERPLATE = [
  /点击查看本文英文版/,
  /點擊查看本文英文版/,
  /点击查看更多关于(?:他|她|他们|她们)的信息/,
  /^(?:翻译|翻譯)[：:]/,
  /^[（(]?阅读本文中文版[）)]?$/,
  /^(?:感谢阅读今天的简报|感謝閱讀今天的簡報)/,
  /cn\.letters@nytimes\.com/,
];

export const nyt: OutletRules = {
  relay: true,
  boilerplate: BOILERPLATE,
  harvest(page, facts) {
    const address = page('address').first();
    if (address.length > 0) {
      facts.authors.push(...authors(address.text(), page));
      address.remove();
    }
    const time = page('time').first();
    const stamp = time.attr('pudate') ?? time.attr('datetime') ?? time.text();
    facts.pageDate = readDate(stamp, 'Asia/Shanghai');
    time.remove();
    if (facts.pageDate === null) {
      const head = page('div > i').first();
      const [before = '', after = ''] = (head.html() ?? '').split(/<br\s*\/?>/i);
      facts.pageDate = readDate(after, 'Asia/Shanghai');
      if (facts.pageDate !== null) {
        facts.authors.push(...authors(before.replace(/<[^>]*>/g, '').replaceAll('&amp;', '&'), page));
        head.parent().remove();
      }
    }
    readCredits(page, facts);
    const footer = page('footer');
    for (const line of footer
      .find('p')
      .map((_, p) => page(p).text().trim())
      .get()) {
      const name = TRANSLATOR.exec(line)?.[1];
      if (name) facts.translator = name.trim();
    }
    footer.remove();
    if (/^(?:简报|簡報)[：:|｜]/.test(facts.title) || /\/morning-brief\//.test(facts.url ?? ''))
      facts.kind = 'briefing';
  },
  credits(paragraphs, facts) {
    const out: string[] = [];
    for (const paragraph of paragraphs) {
      const lines = paragraph.split('\n').filter((line) => {
        const name = TRANSLATOR.exec(line)?.[1];
        if (name) facts.translator = name.trim();
        return !name;
      });
      if (lines.length > 0) out.push(lines.join('\n'));
    }
    return out;
  },
  urlDate(url) {
    const day = /\/(\d{4})(\d{2})(\d{2})\//.exec(url.pathname);
    const at = day && zoned('Asia/Shanghai', Number(day[1]), Number(day[2]), Number(day[3]));
    return at ? { at, time: false } : null;
  },
};
