import type { Locale } from '../locale.ts';
import type { Hit } from '../queries/hit.ts';
import type { Reply } from '../reply.ts';
import type { PauseReason, Subscription } from '../store/subscriptions.ts';
import { lineEmbeds, lineOfHit, pack } from './digest.ts';
import { hitEmbed } from './hits.ts';
import { button, message, row } from './message.ts';
import { clip, escapeMarkdown } from './text.ts';
import { type Sentence, say } from './words.ts';

const W = {
  watch: { 'zh-CN': '关注：{query}', 'zh-TW': '關注：{query}', 'en-US': 'Watching: {query}' },
  alert: { 'zh-CN': '关注“{query}”的通知', 'zh-TW': '關注「{query}」的通知', 'en-US': 'The alert for “{query}”' },
  list: {
    'zh-CN': '关注“{query}”：新到 {n} 篇',
    'zh-TW': '關注「{query}」：新到 {n} 篇',
    'en-US': 'Watching “{query}”: {n} new articles',
  },
  reports: { 'zh-CN': '全部报道', 'zh-TW': '全部報導', 'en-US': 'All reports' },
  article: { 'zh-CN': '打开', 'zh-TW': '開啟', 'en-US': 'Open' },
  digest: {
    'zh-CN': '{time}（{zone}）的摘要',
    'zh-TW': '{time}（{zone}）的摘要',
    'en-US': 'The digest at {time} ({zone})',
  },
  resume: { 'zh-CN': '恢复', 'zh-TW': '恢復', 'en-US': 'Resume' },
  failed: {
    'zh-CN': '{what}没能送到 {place}：{why}。',
    'zh-TW': '{what}沒能送到 {place}：{why}。',
    'en-US': '{what} did not reach {place}: {why}.',
  },
  paused: {
    'zh-CN': '已暂停。问题解决后，请按“恢复”。',
    'zh-TW': '已暫停。問題解決後，請按「恢復」。',
    'en-US': 'It is paused. Put the cause right, then press Resume.',
  },
  direct: { 'zh-CN': '私信', 'zh-TW': '私訊', 'en-US': 'direct messages' },
} as const satisfies Record<string, Sentence>;

const WHY: Readonly<Record<PauseReason, Sentence>> = {
  user: { 'zh-CN': '由用户暂停', 'zh-TW': '由使用者暫停', 'en-US': 'paused by somebody' },
  unknown_channel: { 'zh-CN': '频道已不存在', 'zh-TW': '頻道已不存在', 'en-US': 'the channel is gone' },
  missing_access: {
    'zh-CN': '我在那里缺少“查看频道”“发送消息”（子区里是“在子区内发送消息”）或“嵌入链接”权限',
    'zh-TW': '我在那裡缺少「檢視頻道」「傳送訊息」（討論串裡是「在討論串中傳送訊息」）或「嵌入連結」權限',
    'en-US': 'I lack View Channel, Send Messages (in a thread: Send Messages in Threads) or Embed Links there',
  },
  missing_history: {
    'zh-CN': '连接曾中断，我在那里没有“阅读消息历史记录”权限，看不到它是否已经送到，所以没有再发',
    'zh-TW': '連線曾中斷，我在那裡沒有「讀取訊息歷史」權限，看不到它是否已經送到，所以沒有再發',
    'en-US':
      'the connection broke, and without Read Message History there I cannot see whether it arrived, so I did not send it again',
  },
  thread_locked: {
    'zh-CN': '那个子区（帖子）已锁定，请有“管理子区”权限的人解锁',
    'zh-TW': '那個討論串（貼文）已鎖定，請有「管理討論串」權限的人解鎖',
    'en-US': 'that thread is locked, and somebody with Manage Threads has to unlock it',
  },
  dms_closed: { 'zh-CN': '对方不接收私信', 'zh-TW': '對方不接收私訊', 'en-US': 'direct messages are closed' },
  refused: { 'zh-CN': 'Discord 拒绝了它', 'zh-TW': 'Discord 拒絕了它', 'en-US': 'Discord refused it' },
  unreachable: {
    'zh-CN': '一整天都没能送达 Discord',
    'zh-TW': '一整天都沒能送達 Discord',
    'en-US': 'Discord did not take it for a day',
  },
};

/** Why a subscription sends nothing, in words. */
export function sayPaused(reason: PauseReason, locale: Locale): string {
  return say(WHY[reason], locale);
}

function ping(watch: Subscription): Pick<Reply, 'allowed_mentions'> & { content?: string } {
  if (watch.role === null) return { allowed_mentions: { parse: [] } };
  return { content: `<@&${watch.role}>`, allowed_mentions: { parse: [], roles: [watch.role] } };
}

/** One new article a watch takes. */
export function presentAlert(hit: Hit, watch: Subscription): Reply {
  const { locale } = watch;
  const embed = hitEmbed(hit, locale);
  const footer = { text: say(W.watch, locale, { query: clip(watch.query ?? '', 100) }) };
  const rows = row(
    button(say(W.article, locale), '+', 'article', { id: hit.id, private: true }),
    ...(hit.alsoReportedBy.length === 0
      ? []
      : [button(say(W.reports, locale), '+', 'story', { id: hit.id, private: true })]),
  );
  return { ...message({ embeds: [{ ...embed, footer }], rows }), ...ping(watch) };
}

/** Many new articles at once as a list; the first message pings. */
export function presentAlertList(hits: readonly Hit[], watch: Subscription): Reply[] {
  const title = say(W.list, watch.locale, { query: escapeMarkdown(clip(watch.query ?? '', 100)), n: hits.length });
  const lines = hits.slice(0, 100).map((hit) => lineOfHit(hit));
  const beyond = hits.length > 100 ? [`＋${hits.length - 100}`] : [];
  return pack(lineEmbeds([...lines, ...beyond], title), []).map((reply, i) =>
    i === 0 ? { ...reply, ...ping(watch) } : reply,
  );
}

/** For the health channel or the subscriber: what stopped working, why, and the button that starts it again. */
export function presentTrouble(
  subscription: Subscription,
  reason: PauseReason,
  paused: boolean,
  locale: Locale,
): Reply {
  const what =
    subscription.kind === 'watch'
      ? say(W.alert, locale, { query: escapeMarkdown(clip(subscription.query ?? '', 100)) })
      : say(W.digest, locale, { time: subscription.time ?? '', zone: escapeMarkdown(subscription.zone ?? '') });
  const place = subscription.channel === null ? say(W.direct, locale) : `<#${subscription.channel}>`;
  const failed = say(W.failed, locale, { what, place, why: say(WHY[reason], locale) });
  return message({
    content: paused ? `${failed}\n${say(W.paused, locale)}` : failed,
    rows: paused
      ? row(
          button(
            say(W.resume, locale),
            '=',
            subscription.kind,
            { id: subscription.id },
            { subcommand: 'resume', style: 1 },
          ),
        )
      : [],
  });
}
