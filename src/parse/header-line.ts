import { isName, persons, splitNames } from './credit-line.ts';
import { type ReadDate, readDate, withHour } from './dates.ts';
import { type Element, lineOf, type Page } from './dom.ts';
import type { Facts } from './outlets/rules.ts';
import { pageBody } from './page-body.ts';
import { cleanLine } from './text.ts';

/** Header lines of pages and plain texts: `2021年6月8日 09:12 来源：山谷晚报 作者：周海`, `記者王小美／河港報導`, `By Jane Doe`. */

const MAX_LENGTH = 120;
const DATE_LABEL =
  '(?:(?:发布|發布|發佈|发表|發表|更新|刊登)?(?:时间|時間|日期|于|於)|发布|發布|更新|Date|Published|Updated)';
const DATE = new RegExp(
  `(?:${DATE_LABEL}\\s*[：:/／]?\\s*)?(\\d{4}\\s*(?:年|[-/.])\\s*\\d{1,2}\\s*(?:月|[-/.])\\s*\\d{1,2}(?:\\s*日)?(?:\\s*(?:星期|周|週)[一二三四五六日天])?(?:[T\\s]*\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?)?\\s*(?:Z|[+-]\\d{2}:?\\d{2})?)`,
  'giu',
);
const SOURCE =
  /(?:(?:文章|稿件|新闻|新聞)?(?:来源|來源)|出处|出處|稿源|Source)(?:\s*[：:]|[于於自])\s*([^\s|：:，。！？；∙•>】）)]{2,24})/iu;
const ADDRESS = /(?:(?:原文)?(?:链接|連結|网址|網址|地址)|原文|URL|Link)?\s*[：:]?\s*(https?:\/\/\S+)/iu;
const AUTHOR = /(?:作者|撰文|文|记者|記者|Author)\s*[：:]\s*([^\s|：:，。！？；∙•>】）)]{2,24})/iu;
const REPORTER = /(?:记者|記者)\s*(\p{Script=Han}{2,4})\s*[／/]\s*\p{Script=Han}{2,6}(?:报道|報道|報導|电|電)/u;
/** The reporters' names alone, with whom they work for: `澎湃新闻记者 周小雨`. Other words before it may be a heading. */
const REPORTERS =
  /^(?:本[报報刊台网網社]|特约|特約|见习|見習|\p{Script=Han}{1,8}(?:新闻|新聞|[报報刊台网網社]|传媒|傳媒))?(?:记者|記者)((?:\s+(?!实习生|實習生|编辑|編輯)\p{Script=Han}{2,4})+)(?:\s+(?:实习生|實習生)(?:\s+\p{Script=Han}{2,4})+)?(?=\s*$|\s+(?:编辑|編輯|发自|發自))/u;
const EDITOR = /(?:责任编辑|責任編輯|责编|責編|编辑|編輯)\s*[：:]\s*([^\s|：:，。！？；】）)]{2,12})/u;
const ENGLISH = /^By\s+((?:\p{Lu}[\p{L}.'’-]*\s?){2,4}(?:(?:,|\s?and|&)\s*(?:\p{Lu}[\p{L}.'’-]*\s?){2,4})*)$/u;
/** Counters, switches and changes that stand in the same line. */
const FURNITURE =
  /(?:阅读|閱讀|浏览|瀏覽|点击|點擊|评论|評論|人气|人氣)(?:数|數|量|次数|次數)?\s*[：:]?\s*\d+|[大中小]?字(?:号|號|体|體)(?:大小)?\s*[：:]?(?:\s*[大中小])*|(?:打印|列印|收藏|纠错|糾錯)(?:本页|本頁)?|听(?:报道|全文|新闻)|聽(?:報導|全文|新聞)|(?:\d{1,2}[/月]\d{1,2}日?\s*)?\d{1,2}[:：]\d{2}\s*(?:更新|修改)/gu;
/** Who else worked on it. */
const OTHERS = /(?:版面|图片|圖片|视频|視頻)?(?:编辑|編輯|校对|校對)\s*[：:]\s*\p{Script=Han}{2,4}/gu;

export interface Header {
  readonly date: ReadDate | null;
  readonly source: string | null;
  readonly url: string | null;
  readonly authors: readonly string[];
  readonly editor: string | null;
}

/** Han names are short; what is longer is prose. */
function isAuthor(name: string): boolean {
  return isName(name) && !/^\p{Script=Han}{9,}$/u.test(name);
}

/** Reads a line that says nothing but where an article comes from; null for any other. `zone`: of a date that names none. */
export function readHeaderLine(line: string, zone: string): Header | null {
  if (line.length > MAX_LENGTH || /[。！？!?]$/u.test(line)) return null;
  let rest = line.replace(FURNITURE, ' ');
  const take = (pattern: RegExp): string | null => {
    let found: string | null = null;
    rest = rest.replace(pattern, (_, value: string) => {
      found ??= value.trim();
      return ' ';
    });
    return found;
  };
  const url = take(ADDRESS);
  const dated = take(DATE);
  const source = take(SOURCE);
  const reporters = take(REPORTERS)?.replace(/\s+/g, '、');
  const names = splitNames(reporters ?? take(AUTHOR) ?? take(REPORTER) ?? take(ENGLISH) ?? '');
  const editor = take(EDITOR);
  if (url === null && dated === null && source === null && editor === null && names.length === 0) return null;
  if (/[\p{L}\p{N}]/u.test(rest.replace(OTHERS, '')) || !names.every(isAuthor)) return null;
  const date = dated === null ? null : readDate(dated, zone);
  return { url, date, source, authors: names, editor };
}

/** Fills the gaps of `facts`. */
export function takeHeader(header: Header, facts: Facts): void {
  facts.pageDate = withHour(facts.pageDate, header.date);
  facts.source ??= header.source;
  if (facts.authors.length === 0) facts.authors.push(...header.authors);
  facts.editor ??= header.editor;
}

/** Header lines stand this near the top of a page. */
const DEPTH = 4;

/** Small boxes beside the text that may hold a header line. */
const BOXES = ['date', 'time', 'info', 'source', 'byline', 'meta', 'author', 'reporter', 'editor'].map(
  (word) => `[class*=${word} i], [id*=${word} i]`,
);

/** Elements around the headline that are looked at whatever they are called. */
const BESIDE = 60;

/** Labels whose values stood in elements of their own, a date's above all. */
const LABELS_ONLY =
  /^(?:(?:发布|發布|發佈|发表|發表|更新|更改|修改|刊登|首次发表|首次發表)(?:时间|時間|日期|于|於)?\s*[：:]?\s*|(?:作者|记者|記者|来源|來源|编辑|編輯)\s*[：:]\s*)+$/u;

/** Elements behind the text that may name its editor. */
const BEHIND = 8;

/** The one name in boxes made for the author's; where they hold several, they may be those of comments. */
function boxedAuthor(page: Page): string | null {
  const boxes = page('.author, .author-name, .article-author, .post-author, .byline, [rel=author]').get();
  const names = new Set(boxes.map((box) => cleanLine(lineOf(box))).filter((text) => text !== ''));
  const [name = ''] = names;
  return names.size === 1 && /^\p{Script=Han}{2,4}$/u.test(name) ? (persons(name)[0] ?? null) : null;
}

/** Reads the header lines that stand outside the text of a whole page: the first of each kind. */
export function readHeaderBoxes(page: Page, facts: Facts, zone: string): void {
  const beside = page('h1').first().parent().find('*').get().slice(0, BESIDE);
  const behind = page(pageBody(page) as Element)
    .nextAll()
    .get()
    .slice(0, BEHIND);
  for (const box of [...page(BOXES.join(', ')).get(), ...beside, ...behind]) {
    if (facts.pageDate?.time && facts.authors.length > 0 && facts.editor !== null) return;
    const header = readHeaderLine(cleanLine(lineOf(box)), zone);
    if (header !== null) takeHeader(header, facts);
  }
  const author = facts.authors.length === 0 ? boxedAuthor(page) : null;
  if (author !== null) facts.authors = [author];
}

/** Paragraphs at the end of a page that may name reporters, source and editor. */
const FOOT = 2;

/** Takes the header lines, and lines that only name an author, out of the paragraphs of a whole page. */
export function withoutHeader(paragraphs: readonly string[], facts: Facts, zone: string): string[] {
  return paragraphs.filter((text, index) => {
    const atTop = index < DEPTH;
    if (!atTop && index < paragraphs.length - FOOT) return true;
    const header = readHeaderLine(text, zone);
    // A day alone at the end is a letter's, not the page's.
    if (header !== null && (atTop || header.date === null)) {
      takeHeader(header, facts);
      return false;
    }
    return !(atTop && (facts.authors.includes(text) || LABELS_ONLY.test(text)));
  });
}
