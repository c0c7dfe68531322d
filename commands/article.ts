import { ARTICLE_ID, EVERYWHERE, named, PRIVATE } from '../src/command/data.ts';
import type { Command } from '../src/command.ts';
import { presentArticle } from '../src/present/article.ts';
import { article } from '../src/queries/article.ts';

/** `/article`: everything about one article. */
export const articleCommand = {
  data: {
    ...named('article', '文章', '文章', { en: 'One article, whole', cn: '一篇文章的全貌', tw: '一篇文章的全貌' }),
    ...EVERYWHERE,
    options: [ARTICLE_ID, PRIVATE],
  },
  bare: 'id',
  run({ options, locale }, { archive }) {
    const view = article(archive, String(options.id));
    return { reply: presentArticle(view, locale), data: view };
  },
} satisfies Command;
