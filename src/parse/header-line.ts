import { isName, splitNames } from './credit-line.ts';
import { type ReadDate, readDate } from './dates.ts';
import { type Page, textOf } from './dom.ts';
import type { Facts } from './outlets/rules.ts';
import { cleanLine } from './text.ts';

/** Header lines of pages and plain texts: `2021年6月8日 09:12 来源：山谷晚报 作者：周海`, `記者王小美／河港報導`, `By Jane Doe`. */

const MAX_LENGTH = 120;
const DATE_LABEL =
  '(?:(?:发布|發布|發佈|发表|發表|更新|刊登)?(?:时间|時間|日期|于|於)|发布|發布|更新|Date|Published|Updated)';
const DATE = new RegExp(
  `(?:${DATE_LABEL}\\s*[：:]?\\s*)?(\\d{4}\\s*(?:年|[-/.])\\s*\\d{1,2}\\s*(?:月|[-/.])\\s*\\d{1,2}(?:\\s*日)?(?:[T\\s]*(?:星期.|周.)?\\s*\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?)?\\s*(?:Z|[+-]\\d{2}:?\\d{2})?)`,
  'giu',
);
const SOURCE =
  /(?:(?:文章|稿件|新闻|新聞)?(?:来源|來源)|出处|出處|稿源|Source)\s*[：:]\s*([^\s|：:，。！？；]{2,24})/iu;
const ADDRESS = /(?:(?:原文)?(?:链接|連結|网址|網址|地址)|原文|URL|Link)?\s*[：:]?\s*(https?:\/\/\S+)/iu;
const AUTHOR = /(?:作者|撰文|文|记者|記者|Author)\s*[：:]\s*([^\s|：:，。！？；]{2,24})/iu;
const REPORTER = /(?:记者|記者)\s*(\p{Script=Han}{2,4})\s*[／/]\s*\p{Script=Han}{2,6}(?:报道|報道|報導|电|電)/u;
const EDITOR = /(?:责任编辑|責任編輯|责编|責編|编辑|編輯)\s*[：:]\s*([^\s|：:，。！？；]{2,12})/u;
const ENGLISH = /^By\s+((?:\p{Lu}[\p{L}.'’-]*\s?){2,4}(?:(?:,|\s?and|&)\s*(?:\p{Lu}[\p{L}.'’-]*\s?){2,4})*)$/u;
/** Counters and switches that stand in the same line. */
const FURNITURE =
  /(?:阅读|閱讀|浏览|瀏覽|点击|點擊|评论|評論|人气|人氣)(?:数|數|量|次数|次數)?\s*[：:]?\s*\d+|字(?:号|號|体|體)\s*[：:]?(?:\s*[大中小])*|(?:打印|列印|收藏|纠错|糾錯)(?:本页|本頁)?/gu;

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
  let rest = line;
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
  const names = splitNames(take(AUTHOR) ?? take(REPORTER) ?? take(ENGLISH) ?? '');
  const editor = take(EDITOR);
  if (url === null && dated === null && source === null && editor === null && names.length === 0) return null;
  if (/[\p{L}\p{N}]/u.test(rest.replace(FURNITURE, '')) || !names.every(isAuthor)) return null;
  const date = dated === null ? null : readDate(dated, zone);
  return { url, date, source, authors: names, editor };
}

/** Fills the gaps of `facts`. */
export function takeHeader(header: Header, facts: Facts): void {
  facts.pageDate ??= header.date;
  facts.source ??= header.source;
  if (facts.authors.length === 0) facts.authors.push(...header.authors);
  facts.editor ??= header.editor;
}

/** Header lines stand this near the top of a page. */
const DEPTH = 4;

/** Small boxes beside the text that may hold a header line. */
const BOXES = ['date', 'time', 'info', 'source', 'byline', 'meta', 'author', 'reporter'].map(
  (word) => `[class*=${word}], [id*=${word}]`,
);

/** Reads the header lines that stand outside the text of a whole page: the first of each kind. */
export function readHeaderBoxes(page: Page, facts: Facts, zone: string): void {
  for (const box of page(BOXES.join(', ')).get()) {
    if (facts.pageDate !== null && facts.authors.length > 0) return;
    const header = readHeaderLine(cleanLine(textOf(box)), zone);
    if (header !== null) takeHeader(header, facts);
  }
}

/** Takes the header lines out of the paragraphs of a whole page. */
export function withoutHeader(paragraphs: readonly string[], facts: Facts, zone: string): string[] {
  return paragraphs.filter((text, index) => {
    const header = index < DEPTH ? readHeaderLine(text, zone) : null;
    if (header !== null) takeHeader(header, facts);
    return header === null;
  });
}
