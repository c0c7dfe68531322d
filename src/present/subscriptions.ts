import { LANGUAGE_NAMES, type Locale } from '../locale.ts';
import type { BackTest } from '../queries/watch.ts';
import { EPHEMERAL, type Reply, type Row } from '../reply.ts';
import type { Subscription } from '../store/subscriptions.ts';
import { sayPaused } from './alerts.ts';
import { button, message, row } from './message.ts';
import { sayCannotPing } from './notices.ts';
import { clip, escapeMarkdown, LIMITS, link, timestamp, wholeLines } from './text.ts';
import { type Sentence, say } from './words.ts';

const W = {
  digests: { 'zh-CN': '摘要', 'zh-TW': '摘要', 'en-US': 'Digests' },
  watches: { 'zh-CN': '关注', 'zh-TW': '關注', 'en-US': 'Watches' },
  none: { 'zh-CN': '还没有。', 'zh-TW': '還沒有。', 'en-US': 'None yet.' },
  saved: { 'zh-CN': '已保存', 'zh-TW': '已儲存', 'en-US': 'Saved' },
  removed: { 'zh-CN': '已删除', 'zh-TW': '已刪除', 'en-US': 'Removed' },
  paused: { 'zh-CN': '已暂停', 'zh-TW': '已暫停', 'en-US': 'Paused' },
  resumed: { 'zh-CN': '已恢复', 'zh-TW': '已恢復', 'en-US': 'Resumed' },
  everyDay: { 'zh-CN': '每天', 'zh-TW': '每天', 'en-US': 'daily' },
  query: { 'zh-CN': '“{query}”', 'zh-TW': '「{query}」', 'en-US': '“{query}”' },
  next: { 'zh-CN': '下次 {time}', 'zh-TW': '下次 {time}', 'en-US': 'next {time}' },
  direct: { 'zh-CN': '私信', 'zh-TW': '私訊', 'en-US': 'direct messages' },
  quiet: { 'zh-CN': '无新闻时不发', 'zh-TW': '無新聞時不發', 'en-US': 'silent without news' },
  crosspost: { 'zh-CN': '同时发布', 'zh-TW': '同時發佈', 'en-US': 'published to followers' },
  tested: {
    'zh-CN': '过去 {days} 天会触发 {n} 次。',
    'zh-TW': '過去 {days} 天會觸發 {n} 次。',
    'en-US': 'In the past {days} days it would have fired {n} {n|time|times}.',
  },
  newest: { 'zh-CN': '最近一篇：', 'zh-TW': '最近一篇：', 'en-US': 'The newest: ' },
  queued: {
    'zh-CN': '正在发送到 {place}。',
    'zh-TW': '正在傳送到 {place}。',
    'en-US': 'On its way to {place}.',
  },
  nothing: { 'zh-CN': '没有新文章可发。', 'zh-TW': '沒有新文章可發。', 'en-US': 'There is nothing new to send.' },
  silent: { 'zh-CN': '不会提醒', 'zh-TW': '不會提醒', 'en-US': 'not pinged' },
  pause: { 'zh-CN': '暂停', 'zh-TW': '暫停', 'en-US': 'Pause' },
  resume: { 'zh-CN': '恢复', 'zh-TW': '恢復', 'en-US': 'Resume' },
  remove: { 'zh-CN': '删除', 'zh-TW': '刪除', 'en-US': 'Remove' },
} as const satisfies Record<string, Sentence>;

/** Why a role somebody named is not taken: theirs is not the right to ping it, or it cannot be pinged. */
export type Unpinged = 'asker' | 'direct' | 'everyone';

const UNPINGED: Readonly<Record<Unpinged, Sentence>> = {
  asker: {
    'zh-CN': '你没有提及该身份组的权限，所以不会提及它。',
    'zh-TW': '你沒有提及該身分組的權限，所以不會提及它。',
    'en-US': 'You may not mention that role, so it will not be pinged.',
  },
  direct: {
    'zh-CN': '私信不能提及身份组。',
    'zh-TW': '私訊不能提及身分組。',
    'en-US': 'Direct messages cannot mention a role.',
  },
  everyone: {
    'zh-CN': '我从不提及 @everyone，请选另一个身份组。',
    'zh-TW': '我從不提及 @everyone，請選另一個身分組。',
    'en-US': 'I never mention @everyone. Choose another role.',
  },
};

const DAYS: Readonly<Record<Locale, readonly string[]>> = {
  'zh-CN': ['周一', '周二', '周三', '周四', '周五', '周六', '周日'],
  'zh-TW': ['週一', '週二', '週三', '週四', '週五', '週六', '週日'],
  'en-US': ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
};

export type Change = 'saved' | 'removed' | 'paused' | 'resumed';

/** Where a subscription goes, as Discord shows it. */
export function placeOf(subscription: Subscription, locale: Locale): string {
  return subscription.channel === null ? say(W.direct, locale) : `<#${subscription.channel}>`;
}

/** A subscription, and what is known of what it will send. */
export interface Entry {
  readonly subscription: Subscription;
  /** When it next sends something, milliseconds; null where that is not known beforehand. */
  readonly next: number | null;
  /** False where the bot may not ping its role. */
  readonly pinged: boolean;
}

/** One subscription in one line. */
export function lineOf({ subscription, next, pinged }: Entry, locale: Locale): string {
  const { time, zone, days } = subscription;
  const parts = [`\`${subscription.id}\``, placeOf(subscription, locale)];
  if (time !== null && zone !== null) {
    const names = days.map((day) => DAYS[locale][day - 1] ?? '').join('、');
    parts.push(`${names || say(W.everyDay, locale)} ${time} ${escapeMarkdown(zone)}`);
  }
  if (next !== null) parts.push(say(W.next, locale, { time: timestamp(new Date(next).toISOString(), 'R') }));
  if (subscription.query !== null)
    parts.push(say(W.query, locale, { query: escapeMarkdown(clip(subscription.query, 120)) }));
  if (subscription.outlets.length > 0) parts.push(escapeMarkdown(clip(subscription.outlets.join('、'), 120)));
  if (subscription.role !== null) parts.push(`<@&${subscription.role}>${pinged ? '' : ` (${say(W.silent, locale)})`}`);
  if (subscription.quiet && subscription.kind === 'digest') parts.push(say(W.quiet, locale));
  if (subscription.crosspost) parts.push(say(W.crosspost, locale));
  if (subscription.locale !== locale) parts.push(LANGUAGE_NAMES[subscription.locale]);
  if (subscription.paused !== null)
    parts.push(`**${say(W.paused, locale)}**: ${escapeMarkdown(sayPaused(subscription.paused, locale))}`);
  return parts.join(' · ');
}

function actions(subscription: Subscription, locale: Locale): Row[] {
  const { kind, id } = subscription;
  const toggle =
    subscription.paused === null
      ? button(say(W.pause, locale), '=', kind, { id }, { subcommand: 'pause' })
      : button(say(W.resume, locale), '=', kind, { id }, { subcommand: 'resume', style: 1 });
  return row(toggle, button(say(W.remove, locale), '=', kind, { id }, { subcommand: 'remove', style: 4 }));
}

/** All subscriptions of a place; those that are paused by trouble with a button each. */
export function presentList(kind: Subscription['kind'], entries: readonly Entry[], locale: Locale): Reply {
  const lines = entries.map((entry) => lineOf(entry, locale));
  const paused = entries.filter(({ subscription }) => subscription.paused !== null).slice(0, 5);
  return message({
    embeds: [
      {
        title: say(kind === 'digest' ? W.digests : W.watches, locale),
        description: wholeLines(lines, LIMITS.description) || say(W.none, locale),
      },
    ],
    rows: row(
      ...paused.map(({ subscription: { id } }) =>
        button(`${say(W.resume, locale)} ${id}`, '=', kind, { id }, { subcommand: 'resume', style: 1 }),
      ),
    ),
    flags: EPHEMERAL,
  });
}

/** What was done, and how the subscription is now. */
export function presentChange(
  change: Change,
  entry: Entry,
  extra: { readonly test?: BackTest; readonly unpinged?: Unpinged },
  locale: Locale,
): Reply {
  const lines = [lineOf(entry, locale)];
  if (extra.test !== undefined) {
    lines.push(say(W.tested, locale, { days: extra.test.days, n: extra.test.matches }));
    const { latest } = extra.test;
    if (latest !== null) lines.push(say(W.newest, locale) + link(clip(latest.title, 100), latest.url));
  }
  if (extra.unpinged !== undefined) lines.push(say(UNPINGED[extra.unpinged], locale));
  const { role, channel } = entry.subscription;
  if (!entry.pinged && role !== null && channel !== null) lines.push(sayCannotPing('bot', role, channel, locale));
  return message({
    embeds: [{ title: say(W[change], locale), description: lines.join('\n') }],
    ...(change === 'removed' ? {} : { rows: actions(entry.subscription, locale) }),
    flags: EPHEMERAL,
  });
}

/** `/digest now`: what happens. */
export function presentQueued(subscription: Subscription, queued: boolean, locale: Locale): Reply {
  const text = queued ? say(W.queued, locale, { place: placeOf(subscription, locale) }) : say(W.nothing, locale);
  return message({ content: text, flags: EPHEMERAL });
}
