import type { Locale } from '../locale.ts';
import type { RelatedView } from '../queries/related.ts';
import type { Reply } from '../reply.ts';
import { hitEmbed, openMenu } from './hits.ts';
import { message } from './message.ts';
import { type Sentence, say } from './words.ts';

const NONE: Sentence = {
  'zh-CN': '档案里没有与这条消息相近的报道。',
  'zh-TW': '資料庫裡沒有與這則訊息相近的報導。',
  'en-US': 'The archive has nothing close to this message.',
};
const EMPTY: Sentence = {
  'zh-CN': '这条消息没有可以比较的文字或链接。',
  'zh-TW': '這則訊息沒有可以比較的文字或連結。',
  'en-US': 'This message has no text or link to compare.',
};
const FOUND: Sentence = { 'zh-CN': '相关报道', 'zh-TW': '相關報導', 'en-US': 'Related coverage' };
const LINKED: Sentence = {
  'zh-CN': '这篇文章，以及相关报道',
  'zh-TW': '這篇文章，以及相關報導',
  'en-US': 'This article, and related coverage',
};
const WHY: Sentence = { 'zh-CN': '共同：{words}', 'zh-TW': '共同：{words}', 'en-US': 'In common: {words}' };

/** The closest articles, each with what it shares with the text. */
export function presentRelated(view: RelatedView, text: string, locale: Locale): Reply {
  const { linked, hits } = view;
  if (linked === null && hits.length === 0) return message({ content: say(text.trim() === '' ? EMPTY : NONE, locale) });
  const embeds = hits.map((hit) => {
    const embed = hitEmbed(hit, locale);
    // A footer shows its text as it is: nothing to escape.
    const words = hit.matched.join('、');
    return words === '' ? embed : { ...embed, footer: { text: say(WHY, locale, { words }) } };
  });
  return message({
    content: say(linked === null ? FOUND : LINKED, locale),
    embeds: [...(linked === null ? [] : [hitEmbed(linked, locale)]), ...embeds],
    rows: openMenu(linked === null ? hits : [linked, ...hits], locale),
  });
}
