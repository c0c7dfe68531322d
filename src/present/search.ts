import type { Locale } from '../locale.ts';
import type { Hit } from '../queries/hit.ts';
import type { SearchNote, SearchView } from '../queries/search.ts';
import type { Embed, Reply } from '../reply.ts';
import { hitEmbed, openMenu } from './hits.ts';
import { message, row } from './message.ts';
import { paging } from './paging.ts';
import { escapeMarkdown } from './text.ts';
import { type Sentence, say } from './words.ts';

const FOUND: Sentence = {
  'zh-CN': '“{query}”：{total} 篇',
  'zh-TW': '「{query}」：{total} 篇',
  'en-US': '“{query}”: {total} {total|article|articles}',
};
const CORRECTED: Sentence = {
  'zh-CN': '没有找到“{query}”，显示“{corrected}”的结果：{total} 篇',
  'zh-TW': '沒有找到「{query}」，顯示「{corrected}」的結果：{total} 篇',
  'en-US': 'Nothing for “{query}”; showing “{corrected}”: {total} {total|article|articles}',
};
const ONLY_NEAR: Sentence = {
  'zh-CN': '没有找到“{query}”，以下 {total} 篇近似',
  'zh-TW': '沒有找到「{query}」，以下 {total} 篇近似',
  'en-US': 'Nothing for “{query}”; {total} {total|article comes|articles come} near',
};
const PAGE: Sentence = {
  'zh-CN': ' · 第 {page}/{pages} 页',
  'zh-TW': ' · 第 {page}/{pages} 頁',
  'en-US': ' · page {page} of {pages}',
};
const NONE: Sentence = {
  'zh-CN': '没有找到“{query}”。',
  'zh-TW': '沒有找到「{query}」。',
  'en-US': 'No article contains “{query}”.',
};
const EMPTY: Sentence = {
  'zh-CN': '请输入要找的词，例如：`芬太尼`、`"出口管制" 来源:美国之音`、`雷蒙多 after:2023-08 -关税`。',
  'zh-TW': '請輸入要找的詞，例如：`芬太尼`、`"出口管制" 來源:美國之音`、`雷蒙多 after:2023-08 -關稅`。',
  'en-US': 'Type what to look for, for example: `芬太尼`, `"出口管制" outlet:VOA`, `雷蒙多 after:2023-08 -关税`.',
};
const DID_YOU_MEAN: Sentence = {
  'zh-CN': '你要找的是不是：{names}？',
  'zh-TW': '你要找的是不是：{names}？',
  'en-US': 'Did you mean {names}?',
};
const ALSO_MATCHED: Sentence = {
  'zh-CN': '也匹配：{forms}',
  'zh-TW': '也符合：{forms}',
  'en-US': 'Also matched: {forms}',
};
const NEAR: Sentence = { 'zh-CN': '近似结果', 'zh-TW': '近似結果', 'en-US': 'Near match' };
/** Where in the results one is. */
const PLACE: Sentence = { 'zh-CN': '第 {n}/{total} 篇', 'zh-TW': '第 {n}/{total} 篇', 'en-US': '{n} of {total}' };
const OUTLETS: Sentence = { 'zh-CN': '来源：{names}', 'zh-TW': '來源：{names}', 'en-US': 'Outlet: {names}' };
const WITHOUT: Sentence = { 'zh-CN': '不含来源：{names}', 'zh-TW': '不含來源：{names}', 'en-US': 'Without: {names}' };
const AUTHORS: Sentence = { 'zh-CN': '作者：{names}', 'zh-TW': '作者：{names}', 'en-US': 'Author: {names}' };
const SINCE: Sentence = { 'zh-CN': '{day} 起', 'zh-TW': '{day} 起', 'en-US': 'since {day}' };
const UNTIL: Sentence = { 'zh-CN': '{day} 之前', 'zh-TW': '{day} 之前', 'en-US': 'before {day}' };

/** What the line's reader could not take as it may have been meant. */
const NOTES: Readonly<Record<Exclude<SearchNote['code'], 'nothing_to_find'>, Sentence>> = {
  unclosed_quote: {
    'zh-CN': '引号不成对，按词搜索：{text}',
    'zh-TW': '引號不成對，按詞搜尋：{text}',
    'en-US': 'The quotation mark does not close; searched as words: {text}',
  },
  bad_date: {
    'zh-CN': '看不懂日期“{text}”，按词搜索。可以写 2023-08、2023-08-28、30d、上周',
    'zh-TW': '看不懂日期「{text}」，按詞搜尋。可以寫 2023-08、2023-08-28、30d、上週',
    'en-US': '“{text}” is no date; searched as a word. Write 2023-08, 2023-08-28, 30d or last-week',
  },
  unknown_field: {
    'zh-CN': '没有“{text}”这个字段，按词搜索。可用：来源: 作者: 标题: after: before:',
    'zh-TW': '沒有「{text}」這個欄位，按詞搜尋。可用：來源: 作者: 標題: after: before:',
    'en-US': 'There is no field “{text}”; searched as words. Fields: outlet: author: title: after: before:',
  },
  empty_field: {
    'zh-CN': '“{text}”后面没有内容，已忽略',
    'zh-TW': '「{text}」後面沒有內容，已忽略',
    'en-US': 'Nothing follows “{text}”; left out',
  },
  lone_operator: {
    'zh-CN': '“{text}”两边都要有词，已忽略',
    'zh-TW': '「{text}」兩邊都要有詞，已忽略',
    'en-US': '“{text}” needs a word on both sides; left out',
  },
  parentheses: {
    'zh-CN': '括号不分组：| 只连接左右两个词',
    'zh-TW': '括號不分組：| 只連接左右兩個詞',
    'en-US': 'Parentheses do not group: | joins the two words beside it',
  },
  bar_in_title: {
    'zh-CN': '看来是一个标题：“|”当作其中的分隔号，不当作“或”',
    'zh-TW': '看來是一個標題：「|」當作其中的分隔號，不當作「或」',
    'en-US': 'This reads as a title: the | in it separates, it does not mean “or”',
  },
  unknown_address: {
    'zh-CN': '档案里没有这个网址：{text}。可以搜标题里的两三个词，或用 /related 找相近的报道',
    'zh-TW': '檔案裡沒有這個網址：{text}。可以搜標題裡的兩三個詞，或用 /related 找相近的報導',
    'en-US':
      'The archive has no article at {text}. Search two or three words of its title, or ask /related for articles like it',
  },
  too_long: {
    'zh-CN': '查询太长，只读了前 300 个字符',
    'zh-TW': '查詢太長，只讀了前 300 個字元',
    'en-US': 'The line is too long; only its first 300 characters were read',
  },
  unknown_outlet: {
    'zh-CN': '档案里没有媒体“{text}”',
    'zh-TW': '資料庫裡沒有媒體「{text}」',
    'en-US': 'The archive has no outlet “{text}”',
  },
  unknown_author: {
    'zh-CN': '档案里没有作者“{text}”',
    'zh-TW': '資料庫裡沒有作者「{text}」',
    'en-US': 'The archive has no author “{text}”',
  },
};

/** What was asked beside the page: the buttons ask it again. */
export interface SearchQuestion {
  readonly outlet?: string | undefined;
  readonly after?: string | undefined;
  readonly before?: string | undefined;
  readonly sort?: string | undefined;
  readonly count?: number | undefined;
}

const totalOf = ({ total, capped }: SearchView): string => (capped ? `${total}+` : String(total));

function summaryLine(view: SearchView, locale: Locale): string {
  const query = escapeMarkdown(view.query);
  const total = totalOf(view);
  const corrected = escapeMarkdown(view.corrected ?? '');
  const only = view.approximateFrom === 0 ? ONLY_NEAR : FOUND;
  const found = say(view.corrected === null ? only : CORRECTED, locale, { query, total, corrected });
  return found + (view.pages > 1 ? say(PAGE, locale, { page: view.page, pages: view.pages }) : '');
}

function understood({ filter }: SearchView, locale: Locale): string {
  const list = (names: readonly string[]) => ({ names: names.map(escapeMarkdown).join('、') });
  const parts: string[] = [];
  if (filter.outlets.length > 0) parts.push(say(OUTLETS, locale, list(filter.outlets)));
  if (filter.excludedOutlets.length > 0) parts.push(say(WITHOUT, locale, list(filter.excludedOutlets)));
  if (filter.authors.length > 0) parts.push(say(AUTHORS, locale, list(filter.authors)));
  if (filter.after !== null) parts.push(say(SINCE, locale, { day: filter.after.slice(0, 10) }));
  if (filter.before !== null) parts.push(say(UNTIL, locale, { day: filter.before.slice(0, 10) }));
  return parts.join(' · ');
}

function noteLines(view: SearchView, locale: Locale): string[] {
  return view.notes.flatMap(({ code, text }) =>
    code === 'nothing_to_find' ? [] : [say(NOTES[code], locale, { text: escapeMarkdown(text) })],
  );
}

/** A hit with its place; near matches behind exact ones are not counted with them. */
function searchEmbed(hit: Hit, i: number, view: SearchView, locale: Locale): Embed {
  const counted = hit.approximate !== true || view.approximateFrom === 0;
  const place = counted ? [say(PLACE, locale, { n: view.first + i, total: totalOf(view) })] : [];
  const near = hit.approximate === true ? [say(NEAR, locale)] : [];
  return { ...hitEmbed(hit, locale), footer: { text: [...near, ...place].join(' · ') } };
}

/** `/search`: hits with snippets, what was understood, and paging. */
export function presentSearch(view: SearchView, question: SearchQuestion, locale: Locale): Reply {
  const lines = [understood(view, locale), ...noteLines(view, locale)].filter((line) => line !== '');
  if (view.hits.length === 0) {
    const noted = (code: SearchNote['code']): boolean => view.notes.some((note) => note.code === code);
    const empty = noted('nothing_to_find') && !noted('unknown_address');
    const first = empty ? say(EMPTY, locale) : say(NONE, locale, { query: escapeMarkdown(view.query) });
    const names = view.suggestions.map(escapeMarkdown).join('、');
    const meant = view.suggestions.length === 0 ? [] : [say(DID_YOU_MEAN, locale, { names })];
    return message({ content: [first, ...meant, ...lines].join('\n') });
  }
  const also =
    view.alsoMatched.length === 0
      ? []
      : [say(ALSO_MATCHED, locale, { forms: view.alsoMatched.map(escapeMarkdown).join('、') })];
  const { outlet = null, after = null, before = null, sort = null, count = null } = question;
  const asked = { query: view.query, outlet, after, before, sort, count };
  const turns = paging('search', asked, { page: view.page, more: view.page < view.pages }, locale);
  return message({
    content: [summaryLine(view, locale), ...also, ...lines].join('\n'),
    embeds: view.hits.map((hit, i) => searchEmbed(hit, i, view, locale)),
    rows: [...openMenu(view.hits, locale), ...row(...turns)],
  });
}
