import type { Locale } from '../locale.ts';
import type { Reply } from '../reply.ts';
import { DATE_BASIS } from './date-basis.ts';
import { button, colorOf, message, row } from './message.ts';
import type { CitationView } from './references.ts';
import { codeBlock, escapeTitle } from './text.ts';
import { type Sentence, say } from './words.ts';

const W = {
  date: {
    'zh-CN': '发表日期依据{basis}。',
    'zh-TW': '發表日期依據{basis}。',
    'en-US': 'The date of publication is according to {basis}.',
  },
  undated: {
    'zh-CN': '档案里没有发表日期。',
    'zh-TW': '資料庫裡沒有發表日期。',
    'en-US': 'The archive has no date of publication.',
  },
  saved: {
    'zh-CN': '方括号里的引用日期是存档日期。',
    'zh-TW': '方括號裡的引用日期是存檔日期。',
    'en-US': 'The date of access, in brackets, is the day the copy was archived.',
  },
  article: { 'zh-CN': '看文章', 'zh-TW': '看文章', 'en-US': 'Open the article' },
} as const satisfies Record<string, Sentence>;

/** `/cite`: references to an article, each in a block of its own to be copied. */
export function presentCitation(view: CitationView, locale: Locale): Reply {
  const { article } = view;
  const notes = [
    article.dateBasis === null
      ? say(W.undated, locale)
      : say(W.date, locale, { basis: say(DATE_BASIS[article.dateBasis], locale) }),
    ...(article.savedAt === null ? [] : [say(W.saved, locale)]),
  ];
  const forms = [
    ['GB/T 7714—2015', view.gbt7714],
    ['APA 7', view.apa],
    ['Markdown', view.markdown],
  ] as const;
  return message({
    embeds: [
      {
        title: escapeTitle(article.title),
        ...(article.url === null ? {} : { url: article.url }),
        description: notes.join('\n'),
        color: colorOf(article.outlet),
        fields: forms.map(([name, text]) => ({ name, value: codeBlock(text) })),
        footer: { text: `${article.id} · ${article.path}` },
      },
    ],
    rows: row(button(say(W.article, locale), '+', 'article', { id: article.id })),
  });
}
