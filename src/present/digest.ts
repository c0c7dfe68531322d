import type { OptionValue } from '../line-format.ts';
import type { Locale } from '../locale.ts';
import type { DigestStory, DigestView } from '../queries/digest.ts';
import type { Hit } from '../queries/hit.ts';
import { type Embed, EPHEMERAL, type Reply, type Row } from '../reply.ts';
import { button, colorOf, embedSize, message, row } from './message.ts';
import { paging } from './paging.ts';
import { clip, escapeMarkdown, escapeTitle, joinSentences, LIMITS, link, timestamp } from './text.ts';
import { type Sentence, say } from './words.ts';

const W = {
  title: { 'zh-CN': '{date} 新闻摘要', 'zh-TW': '{date} 新聞摘要', 'en-US': 'News digest, {date}' },
  about: { 'zh-CN': '“{query}”', 'zh-TW': '「{query}」', 'en-US': '“{query}”' },
  counts: {
    'zh-CN': '新收录 {articles} 篇，{stories} 个事件',
    'zh-TW': '新收錄 {articles} 篇，{stories} 個事件',
    'en-US': '{articles} new {articles|article|articles}, {stories} {stories|story|stories}',
  },
  published: {
    'zh-CN': '当天发表 {articles} 篇，{stories} 个事件',
    'zh-TW': '當天發表 {articles} 篇，{stories} 個事件',
    'en-US': '{articles} {articles|article|articles} published that day, {stories} {stories|story|stories}',
  },
  none: { 'zh-CN': '当天没有文章。', 'zh-TW': '當天沒有文章。', 'en-US': 'No articles of that day.' },
  missed: {
    'zh-CN': '未能按时送出的 {dates} 也包括在内。',
    'zh-TW': '未能按時送出的 {dates} 也包括在內。',
    'en-US': 'Also covers {dates}, which could not be sent in time.',
  },
  first: {
    'zh-CN': '第一份摘要，只含最近 24 小时发表的文章。',
    'zh-TW': '第一份摘要，只含最近 24 小時發表的文章。',
    'en-US': 'The first digest: articles published in the last 24 hours.',
  },
  nothing: {
    'zh-CN': '没有新文章。',
    'zh-TW': '沒有新文章。',
    'en-US': 'Nothing new.',
  },
  outlets: { 'zh-CN': '{n} 家媒体：', 'zh-TW': '{n} 家媒體：', 'en-US': '{n} outlets: ' },
  reports: {
    'zh-CN': '{n} 家媒体，{reports} 篇：',
    'zh-TW': '{n} 家媒體，{reports} 篇：',
    'en-US': '{n} outlets, {reports} reports: ',
  },
  others: { 'zh-CN': '另有 {n} 篇：', 'zh-TW': '另有 {n} 篇：', 'en-US': '{n} more: ' },
  people: { 'zh-CN': '人物：', 'zh-TW': '人物：', 'en-US': 'People: ' },
  continued: { 'zh-CN': '后续报道', 'zh-TW': '後續報導', 'en-US': 'continued' },
  more: { 'zh-CN': '还有', 'zh-TW': '還有', 'en-US': 'Also' },
  beyond: {
    'zh-CN': '另有 {n} 篇未列出，可用 /latest 或 /search 查看。',
    'zh-TW': '另有 {n} 篇未列出，可用 /latest 或 /search 查看。',
    'en-US': '{n} more {n|is|are} not listed: see /latest or /search.',
  },
  archive: {
    'zh-CN': '档案共 {articles} 篇，{first} 至 {last}',
    'zh-TW': '資料庫共 {articles} 篇，{first} 至 {last}',
    'en-US': 'The archive holds {articles} {articles|article|articles}, {first} – {last}',
  },
  search: { 'zh-CN': '搜索', 'zh-TW': '搜尋', 'en-US': 'Search' },
  latest: { 'zh-CN': '最新文章', 'zh-TW': '最新文章', 'en-US': 'Latest articles' },
  previous: { 'zh-CN': '前一天', 'zh-TW': '前一天', 'en-US': 'Previous day' },
} as const satisfies Record<string, Sentence>;

/** What stands around the stories. */
export interface DigestFrame {
  /** Local date, YYYY-MM-DD. */
  readonly date: string;
  readonly zone: string;
  readonly query: string | null;
  readonly outlets: readonly string[];
  readonly missed: readonly string[];
  readonly first: boolean;
  /** What was published on the date, not what came in. */
  readonly published?: boolean;
  /** Day before `date`, for the button. */
  readonly before: string;
}

/** Room that is left in each message for the marker at its foot. */
const RESERVE = 60;
/** Longest headline and summary of a story, and how many of its reports are linked. */
const HEADLINE = 200;
const SUMMARY = 240;
const LINKS = 8;
/** How many more reports of a story's only outlet are linked, and how much of their titles is shown. */
const OTHERS = 3;
const OTHER_TITLE = 40;

/** One or two whole sentences of the article. */
function summaryOf(hit: Hit): string {
  let text = '';
  for (const sentence of hit.summary.slice(0, 2)) {
    if (text !== '' && text.length + sentence.length > SUMMARY) break;
    text = joinSentences([text, sentence]);
  }
  return clip(text, 400);
}

/** The reports beside the one that is shown: each outlet once with its newest, or more of the only outlet; '' for none. */
function reportLinks({ head, outlets, reports }: DigestStory, locale: Locale): string {
  if (outlets.length === 1) {
    const others = reports.filter(({ id }) => id !== head.id).reverse();
    if (others.length === 0) return '';
    const shown = others.slice(0, OTHERS).map((hit) => link(clip(hit.title, OTHER_TITLE), hit.url));
    return say(W.others, locale, { n: others.length }) + shown.join(' · ') + (others.length > OTHERS ? ' …' : '');
  }
  const byOutlet = new Map(reports.map((hit) => [hit.outlet, hit]));
  const shown = [...byOutlet.values()].slice(0, LINKS).map((hit) => link(hit.outlet, hit.url));
  const count = { n: outlets.length, reports: reports.length };
  const words = say(reports.length > outlets.length ? W.reports : W.outlets, locale, count);
  return words + shown.join(' · ') + (byOutlet.size > LINKS ? ' …' : '');
}

function storyEmbed(story: DigestStory, locale: Locale): Embed {
  const { head } = story;
  const marks = [
    ...(head.publishedAt === null ? [] : [timestamp(head.publishedAt)]),
    ...(story.continued ? [`↪ ${say(W.continued, locale)}`] : []),
  ];
  const people = story.people.length === 0 ? '' : say(W.people, locale) + story.people.map(escapeMarkdown).join('、');
  return {
    author: { name: clip(head.outlet, 80) },
    title: clip(escapeTitle(head.title), HEADLINE),
    ...(head.url === null ? {} : { url: head.url }),
    description: [escapeMarkdown(summaryOf(head)), reportLinks(story, locale), people, marks.join(' · ')]
      .filter((line) => line !== '')
      .join('\n'),
    color: colorOf(head.outlet),
  };
}

/** An article in one line: linked title, outlet, how many other outlets. */
export function lineOfHit(hit: Hit, outlets = 1): string {
  const more = outlets > 1 ? ` ＋${outlets - 1}` : '';
  return `• ${link(clip(hit.title, 60), hit.url)} ${escapeMarkdown(clip(hit.outlet, 40))}${more}`;
}

/** Lines put together into embeds that fit. */
export function lineEmbeds(lines: readonly string[], title: string): Embed[] {
  const embeds: Embed[] = [];
  let text = '';
  for (const line of lines) {
    if (text !== '' && text.length + line.length + 1 > 2_500) {
      embeds.push({ ...(embeds.length === 0 ? { title } : {}), description: text });
      text = '';
    }
    text += (text === '' ? '' : '\n') + line;
  }
  if (text !== '') embeds.push({ ...(embeds.length === 0 ? { title } : {}), description: text });
  return embeds;
}

/** Embeds in as few messages as Discord's limits allow, in order; the buttons stand under the last. */
export function pack(embeds: readonly Embed[], rows: readonly Row[]): Reply[] {
  const messages: Embed[][] = [[]];
  let size = 0;
  for (const embed of embeds) {
    const own = embedSize(embed);
    const current = messages.at(-1) ?? [];
    if (current.length > 0 && (current.length === LIMITS.embeds || size + own > LIMITS.total - RESERVE)) {
      messages.push([embed]);
      size = own;
    } else {
      current.push(embed);
      size += own;
    }
  }
  return messages.map((part, i) => message({ embeds: part, ...(i === messages.length - 1 ? { rows } : {}) }));
}

function day(iso: string | null): string {
  return iso === null ? '–' : timestamp(iso, 'd');
}

/** The name of a digest: the forum post's title, and the heading. */
export function digestTitle(frame: Pick<DigestFrame, 'date' | 'query'>, locale: Locale): string {
  const about = frame.query === null ? '' : ` ${say(W.about, locale, { query: frame.query })}`;
  return clip(say(W.title, locale, { date: frame.date }) + about, LIMITS.thread);
}

/** A digest as messages, the first with its heading, the last with the archive's span and the buttons. */
export function presentDigest(view: DigestView, frame: DigestFrame, locale: Locale): Reply[] {
  const total = view.stories.length + view.lines.length;
  const notes = [
    total === 0
      ? say(frame.published ? W.none : W.nothing, locale)
      : say(frame.published ? W.published : W.counts, locale, { articles: view.articles, stories: storyCount(view) }),
    ...(frame.first ? [say(W.first, locale)] : []),
    ...(frame.missed.length > 0 ? [say(W.missed, locale, { dates: listDates(frame.missed) })] : []),
  ];
  const archive = say(W.archive, locale, {
    articles: view.archive.articles,
    first: day(view.archive.first),
    last: day(view.archive.last),
  });
  const outlet = frame.outlets.join('、');
  const beyond = view.uncounted === 0 ? [] : [say(W.beyond, locale, { n: view.uncounted })];
  return pack(
    [
      { title: digestTitle(frame, locale), description: notes.join('\n'), footer: { text: frame.zone } },
      ...view.stories.map((story) => storyEmbed(story, locale)),
      ...lineEmbeds(
        view.lines.map((story) => lineOfHit(story.head, story.outlets.length)),
        say(W.more, locale),
      ),
      { description: [...beyond, archive].join('\n') },
    ],
    row(
      frame.query === null
        ? button(say(W.latest, locale), '+', 'latest', { outlet, private: true })
        : button(say(W.search, locale), '+', 'search', { query: clip(frame.query, 200), outlet, private: true }),
      button(
        say(W.previous, locale),
        '+',
        'digest',
        { date: frame.before, zone: frame.zone, query: frame.query, outlets: frame.outlets.join(',') },
        { subcommand: 'day' },
      ),
    ),
  );
}

/** One message of a digest for the asker alone, with the digest's buttons and those to its other messages. */
export function presentPart(
  messages: readonly Reply[],
  asked: { readonly subcommand: 'preview' | 'day'; readonly options: Readonly<Record<string, OptionValue>> },
  locale: Locale,
): Reply {
  const page = Math.min(Number(asked.options.page ?? 1), messages.length);
  const turns = paging(
    'digest',
    asked.options,
    { page, more: page < messages.length, subcommand: asked.subcommand },
    locale,
  );
  const { embeds = [] } = messages[page - 1] ?? {};
  return message({ embeds, rows: [...row(...turns), ...(messages.at(-1)?.components ?? [])], flags: EPHEMERAL });
}

function listDates(dates: readonly string[]): string {
  return dates.length <= 4 ? dates.join(', ') : `${dates[0]} – ${dates.at(-1)}`;
}

/** Stories told or listed; those that are only counted are not known one by one. */
function storyCount(view: DigestView): string {
  const known = view.stories.length + view.lines.length;
  return view.uncounted > 0 ? `${known}+` : String(known);
}
