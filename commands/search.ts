import { EVERYWHERE, named, PAGE, PRIVATE } from '../src/command/data.ts';
import type { Command } from '../src/command.ts';
import { presentSearch } from '../src/present/search.ts';
import { search } from '../src/queries/search.ts';

/** Hits on a page. */
const LIMIT = 5;

/** `/search`: articles that contain words. */
export const searchCommand = {
  data: {
    ...named('search', '搜索', '搜尋', { en: 'Search the archive', cn: '在档案中搜索', tw: '在檔案中搜尋' }),
    ...EVERYWHERE,
    options: [
      {
        type: 3,
        ...named('query', '查询', '查詢', { en: 'Words to find', cn: '要找的词', tw: '要找的詞' }),
        required: true,
      },
      PAGE,
      PRIVATE,
    ],
  },
  bare: 'query',
  run({ options, locale }, { archive }) {
    const view = search(archive, { query: String(options.query), limit: LIMIT, page: Number(options.page ?? 1) });
    return { reply: presentSearch(view, locale), data: view };
  },
} satisfies Command;
