import { EVERYWHERE, named, PRIVATE } from '../src/command/data.ts';
import type { Command } from '../src/command.ts';
import { presentArticle } from '../src/present/article.ts';
import { article } from '../src/queries/article.ts';

/** `/article`: everything about one article. */
export const articleCommand = {
  data: {
    ...named('article', '文章', '文章', { en: 'One article, whole', cn: '一篇文章的全貌', tw: '一篇文章的全貌' }),
    ...EVERYWHERE,
    options: [
      {
        type: 3,
        ...named('id', '编号', '編號', { en: 'The article’s id', cn: '文章编号', tw: '文章編號' }),
        required: true,
        max_length: 40,
      },
      PRIVATE,
    ],
  },
  bare: 'id',
  run({ options, locale }, { archive }) {
    const view = article(archive, String(options.id));
    return { reply: presentArticle(view, locale), data: view };
  },
} satisfies Command;
