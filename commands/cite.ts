import { ARTICLE_ID, EVERYWHERE, named, PRIVATE } from '../src/command/data.ts';
import type { Command } from '../src/command.ts';
import { presentCitation } from '../src/present/citation.ts';
import { citation } from '../src/present/references.ts';
import { article } from '../src/queries/article.ts';

/** `/cite`: how to cite one article. */
export const citeCommand = {
  data: {
    ...named('cite', '引用', '引用', {
      en: 'How to cite an article: GB/T 7714, APA, Markdown',
      cn: '引用一篇文章的格式：GB/T 7714、APA、Markdown',
      tw: '引用一篇文章的格式：GB/T 7714、APA、Markdown',
    }),
    ...EVERYWHERE,
    options: [ARTICLE_ID, PRIVATE],
  },
  bare: 'id',
  run({ options, locale }, { archive }) {
    const view = citation(article(archive, String(options.id)).article);
    return { reply: presentCitation(view, locale), data: view };
  },
} satisfies Command;
