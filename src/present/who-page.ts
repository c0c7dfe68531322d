import type { Locale } from '../locale.ts';
import type { PersonView, WhoPage } from '../queries/who.ts';
import type { Reply } from '../reply.ts';
import { hitLine, openMenu } from './hits.ts';
import { button, message, row } from './message.ts';
import { paging } from './paging.ts';
import { escapeMarkdown, LIMITS, link, wholeLines } from './text.ts';
import { quotationLine } from './who.ts';
import { type Sentence, say } from './words.ts';

const TITLE: Readonly<Record<WhoPage['section'], Sentence>> = {
  quotations: { 'zh-CN': '{name} 的引语', 'zh-TW': '{name} 的引語', 'en-US': 'What {name} said' },
  articles: { 'zh-CN': '提到 {name} 的文章', 'zh-TW': '提到 {name} 的文章', 'en-US': 'Articles that name {name}' },
  timeline: { 'zh-CN': '{name} 的时间线', 'zh-TW': '{name} 的時間線', 'en-US': 'Timeline of {name}' },
  related: { 'zh-CN': '与 {name} 一同出现的人物', 'zh-TW': '與 {name} 一同出現的人物', 'en-US': 'Seen with {name}' },
};
const PERSON: Sentence = { 'zh-CN': '人物', 'zh-TW': '人物', 'en-US': 'Person' };

/** One page of what the buttons under a person open. */
export function presentWhoPage(person: PersonView, paged: WhoPage, locale: Locale): Reply {
  const { section, page, pages } = paged;
  return message({
    embeds: [
      {
        title: say(TITLE[section], locale, { name: person.name }),
        description: wholeLines(lines(paged), LIMITS.description),
        color: 0x5865f2,
        footer: { text: `${page} / ${pages}` },
      },
    ],
    rows: [
      ...(paged.articles === undefined ? [] : openMenu(paged.articles, locale)),
      ...row(
        ...paging('who', { name: person.name, section }, { page, more: page < pages }, locale),
        button(say(PERSON, locale), '=', 'who', { name: person.name }),
      ),
    ],
  });
}

function lines(paged: WhoPage): string[] {
  if (paged.quotations !== undefined) return paged.quotations.flatMap((one) => [quotationLine(one), '']);
  if (paged.articles !== undefined) {
    return paged.articles.map(hitLine);
  }
  if (paged.timeline !== undefined) {
    return paged.timeline.map(({ month, articles, roles, top }) => {
      const offices = roles.length === 0 ? '' : `${roles.slice(0, 3).map(escapeMarkdown).join('、')} · `;
      return `**${month}** (${articles}) ${offices}${link(top.title, top.url)} · ${escapeMarkdown(top.outlet)}`;
    });
  }
  return (paged.related ?? []).map(({ name, count }) => `${escapeMarkdown(name)} (${count})`);
}
