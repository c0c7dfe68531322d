import type { SyncProgress } from '../ingest/sync.ts';
import type { Locale } from '../locale.ts';
import type { StatusView } from '../queries/status.ts';
import type { Reply } from '../reply.ts';
import { message } from './message.ts';
import { saySkipped } from './skipped.ts';
import { clip, escapeMarkdown, LIMITS, timestamp, wholeLines } from './text.ts';
import { type Sentence, say } from './words.ts';

const W = {
  title: { 'zh-CN': '档案现状', 'zh-TW': '資料庫現況', 'en-US': 'The archive' },
  articles: { 'zh-CN': '文章', 'zh-TW': '文章', 'en-US': 'Articles' },
  people: { 'zh-CN': '人物', 'zh-TW': '人物', 'en-US': 'People' },
  dates: { 'zh-CN': '日期', 'zh-TW': '日期', 'en-US': 'Dates' },
  sync: { 'zh-CN': '上次同步', 'zh-TW': '上次同步', 'en-US': 'Last sync' },
  outlets: { 'zh-CN': '媒体', 'zh-TW': '媒體', 'en-US': 'Outlets' },
  skipped: { 'zh-CN': '跳过的文件（{n}）', 'zh-TW': '略過的檔案（{n}）', 'en-US': 'Skipped files ({n})' },
  running: {
    'zh-CN': '正在建立索引 {percent}%',
    'zh-TW': '正在建立索引 {percent}%',
    'en-US': 'Indexing, {percent}% done',
  },
} as const satisfies Record<string, Sentence>;

/** Share of a sync that is done, 0–100. */
export function percentDone(progress: SyncProgress): number {
  return progress.total === 0 ? 0 : Math.floor((100 * progress.done) / progress.total);
}

/** `/status`: what the archive holds and what it could not use. */
export function presentStatus(view: StatusView, syncing: SyncProgress | null, locale: Locale): Reply {
  const dates =
    view.first === null || view.last === null ? '–' : `${timestamp(view.first, 'd')} – ${timestamp(view.last, 'd')}`;
  const outlets = view.outlets.slice(0, 20).map((outlet) => `${escapeMarkdown(outlet.name)} ${outlet.count}`);
  const skipped = view.skipped
    .slice(0, 10)
    .map(
      (file) => `${escapeMarkdown(clip(file.path, 60))}: ${escapeMarkdown(clip(saySkipped(file.reason, locale), 60))}`,
    );
  return message({
    ...(syncing === null ? {} : { content: say(W.running, locale, { percent: percentDone(syncing) }) }),
    embeds: [
      {
        title: say(W.title, locale),
        fields: [
          { name: say(W.articles, locale), value: String(view.articles), inline: true },
          { name: say(W.people, locale), value: String(view.people), inline: true },
          { name: say(W.dates, locale), value: dates, inline: true },
          {
            name: say(W.sync, locale),
            value: view.lastSync === null ? '–' : timestamp(view.lastSync, 'R'),
            inline: true,
          },
          ...(outlets.length === 0 ? [] : [{ name: say(W.outlets, locale), value: outlets.join(' · ') }]),
          ...(skipped.length === 0
            ? []
            : [
                {
                  name: say(W.skipped, locale, { n: view.skippedTotal }),
                  value: wholeLines(skipped, LIMITS.fieldValue),
                },
              ]),
        ],
      },
    ],
  });
}
