import type { Locale } from '../locale.ts';
import type { WhoView } from '../queries/who.ts';
import type { Reply } from '../reply.ts';
import { hitEmbed, openMenu } from './hits.ts';
import { message } from './message.ts';
import { escapeMarkdown } from './text.ts';
import { type Sentence, say } from './words.ts';

const FOUND: Sentence = {
  'zh-CN': '{total} 篇文章提到“{name}”，最新的几篇：',
  'zh-TW': '{total} 篇文章提到「{name}」，最新的幾篇：',
  'en-US': '{total} articles name “{name}”; the newest:',
};
const NONE: Sentence = {
  'zh-CN': '没有文章提到“{name}”。',
  'zh-TW': '沒有文章提到「{name}」。',
  'en-US': 'No article names “{name}”.',
};

export function presentWho(view: WhoView, locale: Locale): Reply {
  const name = escapeMarkdown(view.name);
  if (view.articles.length === 0) return message({ content: say(NONE, locale, { name }) });
  return message({
    content: say(FOUND, locale, { name, total: view.total }),
    embeds: view.articles.map((hit) => hitEmbed(hit, locale)),
    rows: openMenu(view.articles, locale),
  });
}
