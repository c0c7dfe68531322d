import { isName, splitNames } from '../credit-line.ts';
import { readDate } from '../dates.ts';
import type { Page } from '../dom.ts';
import { dayInUrl } from './broadcasters.ts';
import type { Facts, OutletRules } from './rules.ts';

/** Rules for The New York Times Chinese. Its dates have no zone: they are UTC+8. */
const ZONE = 'Asia/Shanghai';

/** `ALAN RAPPEPORT` → the spelling the page's text uses, or else capitalised words. */
function nameCase(name: string, text: string): string {
  if (name !== name.toUpperCase() || !/[A-Z]/.test(name)) return name;
  const lower = text.toLowerCase();
  for (let at = lower.indexOf(name.toLowerCase()); at >= 0; at = lower.indexOf(name.toLowerCase(), at + 1)) {
    const found = text.slice(at, at + name.length);
    if (found !== found.toUpperCase()) return found;
  }
  return name
    .toLowerCase()
    .replace(/(?<![\p{L}])(?:mc(?=\p{L}{3}))?\p{L}/gu, (start) =>
      start.length > 1 ? `Mc${start.slice(2).toUpperCase()}` : start.toUpperCase(),
    );
}

function readAuthors(raw: string, page: Page, facts: Facts): void {
  const text = page.root().text();
  const names = splitNames(raw.replace(/^\s*By\s+/i, '')).filter(isName);
  facts.authors = names.map((name) => nameCase(name, text));
}

const ENGLISH = /点击查看本文英文版|點擊查看本文英文版/;
const TRANSLATOR = /^(?:翻译|翻譯)\s*[：:]\s*(.+)$/;
/** A closing box longer than this is text with a credit in it, not credits. */
const MAX_CREDITS = 600;

function readTranslator(lines: readonly string[], facts: Facts): boolean {
  const names = lines.flatMap((line) => TRANSLATOR.exec(line.trim())?.[1] ?? []);
  if (names[0] !== undefined) facts.translator = splitNames(names[0]).join('、');
  return names.length > 0;
}

/** Author's note, translator and the link to the English text: one closing box, whatever the year's layout made of it. */
function readClosingBox(page: Page, facts: Facts): void {
  const link = page('a')
    .filter((_, a) => ENGLISH.test(page(a).text()))
    .first();
  const href = link.attr('href') ?? '';
  if (/^https?:\/\//.test(href)) facts.originalUrl = href;
  const footer = page('footer');
  const short = ['div[data-poster]', '.author-info', 'p']
    .map((selector) => link.closest(selector))
    .find((box) => box.length > 0 && box.text().length < MAX_CREDITS);
  for (const box of short === undefined ? [footer] : [footer, short]) {
    box.find('br').replaceWith('\n');
    box.find('p').append('\n');
    readTranslator(box.text().split('\n'), facts);
    box.remove();
  }
  link.remove();
}

export const nyt: OutletRules = {
  relay: 'always',
  boilerplate: [
    ENGLISH,
    /点击查看更多关于(?:他|她|他们|她们)的信息/,
    /^(?:感谢阅读|感謝閱讀)(?:今天|今日)的(?:简报|簡報)/,
    /cn\.letters@nytimes\.com|@nytchinese/,
  ],
  harvest(page, facts) {
    const address = page('address').first();
    const time = page('time').first();
    facts.pageDate = readDate(time.attr('pudate') ?? time.attr('datetime') ?? time.text(), ZONE);
    time.remove();
    if (address.length > 0) {
      readAuthors(address.text(), page, facts);
      address.remove();
    } else {
      const head = page('div > i').first();
      const [before = '', after = ''] = (head.html() ?? '').split(/<br\s*\/?>/i);
      const date = readDate(after === '' ? before : after, ZONE);
      if (date !== null) {
        facts.pageDate ??= date;
        if (after !== '') readAuthors(page(`<div>${before}</div>`).text(), page, facts);
        head.parent().remove();
      }
    }
    readClosingBox(page, facts);
    if (/^(?:简报|簡報)\s*[：:|｜]/.test(facts.title) || /\/morning-brief(?:ing)?\//.test(facts.url ?? ''))
      facts.kind = 'briefing';
  },
  credits(paragraphs, facts) {
    return paragraphs.flatMap((paragraph, index) => {
      const lines = paragraph.split('\n');
      // The note on the author shares the translator's paragraph.
      if (index >= paragraphs.length - 2 && readTranslator(lines, facts)) return [];
      const text = paragraph.replace(/\s*[（(]阅读本文中文版[）)]/g, '').trim();
      return text === '' ? [] : [text];
    });
  },
  urlDate: dayInUrl(/\/(\d{4})(\d{2})(\d{2})\//, ZONE),
};
