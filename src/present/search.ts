import type { Locale } from '../locale.ts';
import type { SearchView } from '../queries/search.ts';
import type { Reply } from '../reply.ts';
import { hitEmbed, openMenu } from './hits.ts';
import { button, message, row } from './message.ts';
import { escapeMarkdown } from './text.ts';
import { type Sentence, say } from './words.ts';

const FOUND: Sentence = {
  'zh-CN': '“{query}”：{total} 篇 · 第 {page}/{pages} 页',
  'zh-TW': '「{query}」：{total} 篇 · 第 {page}/{pages} 頁',
  'en-US': '“{query}”: {total} articles · page {page} of {pages}',
};
const NONE: Sentence = {
  'zh-CN': '没有找到含有“{query}”的文章。',
  'zh-TW': '沒有找到含有「{query}」的文章。',
  'en-US': 'No article contains “{query}”.',
};
const PREVIOUS: Sentence = { 'zh-CN': '上一页', 'zh-TW': '上一頁', 'en-US': 'Previous' };
const NEXT: Sentence = { 'zh-CN': '下一页', 'zh-TW': '下一頁', 'en-US': 'Next' };

/** `/search`: hits with snippets, what was understood, and paging. */
export function presentSearch(view: SearchView, locale: Locale): Reply {
  const query = escapeMarkdown(view.query);
  if (view.hits.length === 0) return message({ content: say(NONE, locale, { query }) });
  const page = (number: number) => ({ query: view.query, page: number });
  const paging =
    view.pages === 1
      ? []
      : row(
          button(say(PREVIOUS, locale), '=', 'search', page(view.page - 1), { disabled: view.page === 1 }),
          button(say(NEXT, locale), '=', 'search', page(view.page + 1), { disabled: view.page >= view.pages }),
        );
  return message({
    content: say(FOUND, locale, { query, total: view.total, page: view.page, pages: view.pages }),
    embeds: view.hits.map((hit) => hitEmbed(hit, locale)),
    rows: [...openMenu(view.hits, locale), ...paging],
  });
}
