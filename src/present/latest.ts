import type { Locale } from '../locale.ts';
import type { LatestView } from '../queries/latest.ts';
import type { Reply } from '../reply.ts';
import { hitEmbed, openMenu } from './hits.ts';
import { message, row } from './message.ts';
import { paging } from './paging.ts';
import { type Sentence, say } from './words.ts';

const NONE: Sentence = {
  'zh-CN': '没有符合条件的文章。',
  'zh-TW': '沒有符合條件的文章。',
  'en-US': 'No articles match.',
};
const NEWER: Sentence = { 'zh-CN': '较新', 'zh-TW': '較新', 'en-US': 'Newer' };
const OLDER: Sentence = { 'zh-CN': '更早', 'zh-TW': '更早', 'en-US': 'Older' };

const PAGE: Sentence = { 'zh-CN': '第 {page} 页', 'zh-TW': '第 {page} 頁', 'en-US': 'Page {page}' };

export interface LatestQuestion {
  readonly count: number;
  readonly outlet: string | null;
  readonly since: string | null;
}

/** `/latest`: one embed an article, newest first, with paging. */
export function presentLatest(view: LatestView, question: LatestQuestion, locale: Locale): Reply {
  if (view.articles.length === 0) return message({ content: say(NONE, locale) });
  const turns = paging('latest', { ...question }, view, locale, [NEWER, OLDER]);
  const embeds = view.articles.map((hit) => hitEmbed(hit, locale));
  const last = embeds.pop();
  const where = turns.length === 0 ? {} : { footer: { text: say(PAGE, locale, { page: view.page }) } };
  return message({
    embeds: last === undefined ? [] : [...embeds, { ...last, ...where }],
    rows: [...openMenu(view.articles, locale), ...row(...turns)],
  });
}
