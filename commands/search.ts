import { COUNT, DEFAULT_COUNT, EVERYWHERE, named, OUTLET, PAGE, PRIVATE } from '../src/command/data.ts';
import type { Command } from '../src/command.ts';
import { presentSearch } from '../src/present/search.ts';
import { completeSearch } from '../src/queries/complete.ts';
import { completeOutlets } from '../src/queries/outlets.ts';
import { search } from '../src/queries/search.ts';

const SORTS = ['relevance', 'newest', 'oldest'] as const;

/** `/search`: articles that contain words. */
export const searchCommand = {
  data: {
    ...named('search', '搜索', '搜尋', { en: 'Search the archive', cn: '在档案中搜索', tw: '在資料庫中搜尋' }),
    ...EVERYWHERE,
    options: [
      {
        type: 3,
        ...named('query', '查询', '查詢', {
          en: 'Words, “phrases”, -without, either|or, outlet: author: title: after: before:',
          cn: '词语、“原句”、-排除、甲|乙、来源: 作者: 标题: after: before:',
          tw: '詞語、「原句」、-排除、甲|乙、來源: 作者: 標題: after: before:',
        }),
        required: true,
        autocomplete: true,
      },
      OUTLET,
      {
        type: 3,
        ...named('after', '起', '起', {
          en: 'Published since: 2023-08, 2023-08-28, 30d, last week',
          cn: '此日起：2023-08、2023-08-28、30d、上周',
          tw: '此日起：2023-08、2023-08-28、30d、上週',
        }),
        max_length: 40,
      },
      {
        type: 3,
        ...named('before', '止', '止', {
          en: 'Published before: 2023-08, 2023-08-28, 30d, last week',
          cn: '此日前：2023-08、2023-08-28、30d、上周',
          tw: '此日前：2023-08、2023-08-28、30d、上週',
        }),
        max_length: 40,
      },
      {
        type: 3,
        ...named('sort', '排序', '排序', {
          en: 'Best first (default), newest or oldest first',
          cn: '相关（默认）、最新或最早在前',
          tw: '相關（預設）、最新或最早在前',
        }),
        choices: [
          { name: 'Relevance', name_localizations: { 'zh-CN': '相关', 'zh-TW': '相關' }, value: 'relevance' },
          { name: 'Newest', name_localizations: { 'zh-CN': '最新', 'zh-TW': '最新' }, value: 'newest' },
          { name: 'Oldest', name_localizations: { 'zh-CN': '最早', 'zh-TW': '最早' }, value: 'oldest' },
        ],
      },
      COUNT,
      PAGE,
      PRIVATE,
    ],
  },
  bare: 'query',
  run({ options, locale }, { archive, now }) {
    const text = (name: 'outlet' | 'after' | 'before'): string | undefined =>
      options[name] === undefined ? undefined : String(options[name]);
    const asked = {
      query: String(options.query),
      outlet: text('outlet'),
      after: text('after'),
      before: text('before'),
      sort: SORTS.find((sort) => sort === options.sort),
      count: options.count === undefined ? undefined : Number(options.count),
    };
    const limit = asked.count ?? DEFAULT_COUNT;
    const view = search(archive, { ...asked, limit, page: Number(options.page ?? 1), now: now() });
    return { reply: presentSearch(view, asked, locale), data: view };
  },
  complete(option, typed, _input, { archive }) {
    const lines = option === 'outlet' ? completeOutlets(archive, typed, 25) : completeSearch(archive, typed);
    return lines.map((line) => ({ name: line, value: line }));
  },
} satisfies Command;
