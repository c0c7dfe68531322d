import type { Locale } from '../locale.ts';
import type { ArticlePersonView, ArticleView } from '../queries/article.ts';
import type { EmbedField, Reply, Row } from '../reply.ts';
import { DATE_BASIS } from './date-basis.ts';
import { byline } from './hits.ts';
import { button, colorOf, linkButton, menu, message, row } from './message.ts';
import { clip, escapeMarkdown, escapeTitle, joinSentences, LIMITS, quoteWords, timestamp, wholeLines } from './text.ts';
import { type Sentence, say } from './words.ts';

const W = {
  published: { 'zh-CN': '发表', 'zh-TW': '發表', 'en-US': 'Published' },
  basis: { 'zh-CN': '依据', 'zh-TW': '依據', 'en-US': 'according to' },
  author: { 'zh-CN': '作者', 'zh-TW': '作者', 'en-US': 'Author' },
  editor: { 'zh-CN': '编辑', 'zh-TW': '編輯', 'en-US': 'Editor' },
  translator: { 'zh-CN': '翻译', 'zh-TW': '翻譯', 'en-US': 'Translator' },
  source: { 'zh-CN': '原文', 'zh-TW': '原文', 'en-US': 'Source' },
  original: { 'zh-CN': '英文原文', 'zh-TW': '英文原文', 'en-US': 'English original' },
  people: { 'zh-CN': '人物', 'zh-TW': '人物', 'en-US': 'People' },
  quotations: { 'zh-CN': '引语', 'zh-TW': '引語', 'en-US': 'Quotations' },
  related: { 'zh-CN': '相关报道', 'zh-TW': '相關報導', 'en-US': 'Related' },
  cite: { 'zh-CN': '引用格式', 'zh-TW': '引用格式', 'en-US': 'Cite' },
  story: { 'zh-CN': '各家报道', 'zh-TW': '各家報導', 'en-US': 'All reports' },
  choose: { 'zh-CN': '查看其中一位人物…', 'zh-TW': '查看其中一位人物…', 'en-US': 'Look at one of the people…' },
} as const satisfies Record<string, Sentence>;

/** Characters of the text that are shown: the links below stay in sight. */
const TEXT = 700;

/** `/article`: fields, summary, the first paragraphs, links. */
export function presentArticle(view: ArticleView, locale: Locale): Reply {
  const { article } = view;
  const fields: EmbedField[] = [];
  const field = (name: Sentence, value: string | null, inline = true) => {
    if (value) fields.push({ name: say(name, locale), value, inline });
  };
  if (article.publishedAt !== null) {
    const basis = article.dateBasis === null ? undefined : DATE_BASIS[article.dateBasis];
    const from = basis === undefined ? '' : `\n${say(W.basis, locale)} ${say(basis, locale)}`;
    field(W.published, timestamp(article.publishedAt) + from);
  }
  for (const [name, value] of [
    [W.author, article.author],
    [W.editor, article.editor],
    [W.translator, article.translator],
  ] as const) {
    field(name, value === null ? null : escapeMarkdown(value));
  }
  const people = article.people.filter((person) => !person.credit).slice(0, 12);
  field(
    W.people,
    people.map(({ name, roles }) => escapeMarkdown(roles[0] === undefined ? name : `${name} (${roles[0]})`)).join('、'),
    false,
  );
  const said = article.quotations
    .flatMap(({ text: words, speaker }) => (speaker === null ? [] : [{ words, speaker }]))
    .slice(0, 5);
  field(
    W.quotations,
    wholeLines(
      said.map(({ words, speaker }) => `${escapeMarkdown(speaker)}：${quoteWords(words, 160)}`),
      LIMITS.fieldValue,
    ),
    false,
  );
  const summary = article.summary.length === 0 ? '' : `> ${escapeMarkdown(joinSentences(article.summary))}\n\n`;
  const text = article.paragraphs.map(escapeMarkdown).join('\n\n');
  return message({
    embeds: [
      {
        author: { name: byline(article) },
        title: escapeTitle(article.title),
        ...(article.url === null ? {} : { url: article.url }),
        description: summary + clip(text, TEXT),
        color: colorOf(article.outlet),
        ...(article.image === null ? {} : { thumbnail: { url: article.image.url } }),
        fields,
        footer: { text: `${article.id} · ${article.path}` },
      },
    ],
    rows: rowsOf(article, people, locale),
  });
}

/** Where an article leads: to its source, its original, what is close to it, and the people in it. */
function rowsOf(article: ArticleView['article'], people: readonly ArticlePersonView[], locale: Locale): Row[] {
  const choices = people
    .filter(({ local }) => !local)
    .map(({ name, roles }) => ({
      label: name,
      value: name,
      ...(roles[0] === undefined ? {} : { description: roles[0] }),
    }));
  return [
    ...row(
      ...linkButton(say(W.source, locale), article.url),
      ...linkButton(say(W.original, locale), article.originalUrl),
      button(say(W.related, locale), '+', 'related', { text: article.id }),
      button(say(W.story, locale), '+', 'story', { id: article.id }),
      button(say(W.cite, locale), '+', 'cite', { id: article.id }),
    ),
    ...(choices.length === 0 ? [] : row(menu(say(W.choose, locale), '/who name:', choices))),
  ];
}
