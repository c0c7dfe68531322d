import type { Locale } from '../locale.ts';
import type { StoryView } from '../queries/story.ts';
import type { Reply } from '../reply.ts';
import { byline, openMenu } from './hits.ts';
import { colorOf, message } from './message.ts';
import { clip, escapeMarkdown, escapeTitle, LIMITS, link, timestamp, wholeLines } from './text.ts';
import { type Sentence, say } from './words.ts';

const W = {
  only: {
    'zh-CN': '档案里没有其他媒体的报道。',
    'zh-TW': '資料庫裡沒有其他媒體的報導。',
    'en-US': 'The archive has no other report of it.',
  },
  counts: {
    'zh-CN': '{n} 家媒体，{reports} 篇报道；最早：{first}',
    'zh-TW': '{n} 家媒體，{reports} 篇報導；最早：{first}',
    'en-US': '{n} {n|outlet|outlets}, {reports} reports; first: {first}',
  },
} as const satisfies Record<string, Sentence>;

/** Reports shown, at most. */
const SHOWN = 20;

/** `/story`: all reports of one event in the order of publication, the first publisher named. */
export function presentStory(view: StoryView, locale: Locale): Reply {
  const { article, reports } = view;
  const lines = reports.slice(0, SHOWN).map((hit) => {
    const when = hit.publishedAt === null ? '' : `${timestamp(hit.publishedAt)} `;
    return `${when}**${escapeMarkdown(clip(byline(hit), 60))}** ${link(clip(hit.title, 90), hit.url)}`;
  });
  const first = reports[0] === undefined ? '' : escapeMarkdown(reports[0].outlet);
  const head =
    reports.length < 2
      ? say(W.only, locale)
      : say(W.counts, locale, { n: view.outlets.length, reports: reports.length, first });
  return message({
    embeds: [
      {
        title: escapeTitle(article.title),
        ...(article.url === null ? {} : { url: article.url }),
        description: wholeLines([head, '', ...lines], LIMITS.description),
        color: colorOf(article.outlet),
      },
    ],
    rows: openMenu(reports.slice(0, SHOWN), locale),
  });
}
