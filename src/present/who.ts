import type { Locale } from '../locale.ts';
import type { CandidateView, PersonView, SayingView, WhoSection, WhoView } from '../queries/who.ts';
import type { Embed, EmbedField, Reply, Row } from '../reply.ts';
import { hitEmbed, hitLine, openMenu } from './hits.ts';
import { button, menu, message, row } from './message.ts';
import { escapeMarkdown, LIMITS, link, quoteWords, timestamp, wholeLines } from './text.ts';
import { presentWhoPage } from './who-page.ts';
import { type Sentence, say } from './words.ts';

const W = {
  found: {
    'zh-CN': '档案里没有叫“{name}”的人物。{total} 篇文章含有这些字，最新的几篇：',
    'zh-TW': '資料庫裡沒有叫「{name}」的人物。{total} 篇文章含有這些字，最新的幾篇：',
    'en-US':
      'The archive knows nobody called “{name}”. {total} {total|article contains|articles contain} the words; the newest:',
  },
  none: {
    'zh-CN': '档案里没有叫“{name}”的人物，也没有文章含有这些字。',
    'zh-TW': '資料庫裡沒有叫「{name}」的人物，也沒有文章含有這些字。',
    'en-US': 'Nobody is called “{name}”, and no article contains the words.',
  },
  several: {
    'zh-CN': '“{name}”可能是：',
    'zh-TW': '「{name}」可能是：',
    'en-US': '“{name}” may be:',
  },
  choose: { 'zh-CN': '选择一位…', 'zh-TW': '選擇一位…', 'en-US': 'Choose one…' },
  others: { 'zh-CN': '同名者', 'zh-TW': '同名者', 'en-US': 'Others of that name' },
  aliases: { 'zh-CN': '其他写法', 'zh-TW': '其他寫法', 'en-US': 'Other forms' },
  roles: { 'zh-CN': '职务', 'zh-TW': '職務', 'en-US': 'Offices' },
  seen: { 'zh-CN': '见于', 'zh-TW': '見於', 'en-US': 'Seen' },
  seenText: {
    'zh-CN': '{articles} 篇文章，{mentions} 次',
    'zh-TW': '{articles} 篇文章，{mentions} 次',
    'en-US': '{articles} {articles|article|articles}, {mentions} {mentions|time|times}',
  },
  months: { 'zh-CN': '逐月', 'zh-TW': '逐月', 'en-US': 'By month' },
  quotations: { 'zh-CN': '引语', 'zh-TW': '引語', 'en-US': 'Quotations' },
  articles: { 'zh-CN': '文章', 'zh-TW': '文章', 'en-US': 'Articles' },
  timeline: { 'zh-CN': '时间线', 'zh-TW': '時間線', 'en-US': 'Timeline' },
  related: { 'zh-CN': '同现人物', 'zh-TW': '同現人物', 'en-US': 'Seen with' },
  latest: { 'zh-CN': '最新文章', 'zh-TW': '最新文章', 'en-US': 'Latest articles' },
  why: { 'zh-CN': '为什么是同一人', 'zh-TW': '為什麼是同一人', 'en-US': 'Why one person' },
  listed: { 'zh-CN': '英文名取自知名人物表', 'zh-TW': '英文名取自知名人物表', 'en-US': 'English name from a list' },
  listedWhy: { 'zh-CN': '知名人物表', 'zh-TW': '知名人物表', 'en-US': 'list of widely known people' },
  englishWhy: {
    'zh-CN': '同一英文名 {detail}',
    'zh-TW': '同一英文名 {detail}',
    'en-US': 'same English form {detail}',
  },
  bareWhy: {
    'zh-CN': '文中全名多为此人（{detail} 篇）',
    'zh-TW': '文中全名多為此人（{detail} 篇）',
    'en-US': 'mostly this full name ({detail} {detail|article|articles})',
  },
  operatorWhy: { 'zh-CN': '管理者的别名表', 'zh-TW': '管理者的別名表', 'en-US': "the operator's list" },
  count: { 'zh-CN': '{n} 篇', 'zh-TW': '{n} 篇', 'en-US': '{n} {n|article|articles}' },
} as const satisfies Record<string, Sentence>;

/** `/who`: one person, or a choice, or the articles that contain the words. */
export function presentWho(view: WhoView, locale: Locale): Reply {
  const name = escapeMarkdown(view.name);
  if (view.person !== null && view.paged !== null) return presentWhoPage(view.person, view.paged, locale);
  if (view.person !== null) return presentPerson(view.person, view.candidates, locale);
  const { candidates, articles, total } = view;
  return message({
    content:
      candidates.length > 0
        ? wholeLines(
            [say(W.several, locale, { name }), ...candidates.map((one) => candidateLine(one, locale))],
            LIMITS.content,
          )
        : say(articles.length === 0 ? W.none : W.found, locale, { name, total }),
    embeds: articles.slice(0, 3).map((hit) => hitEmbed(hit, locale)),
    rows: [...chooseMenu(candidates, locale), ...openMenu(articles, locale)],
  });
}

function candidateLine({ name, nameEn, role, articles }: CandidateView, locale: Locale): string {
  const parts = [nameEn, role].filter((part) => part !== null).map(escapeMarkdown);
  return `• **${escapeMarkdown(name)}**${parts.length > 0 ? ` · ${parts.join(' · ')}` : ''} · ${say(W.count, locale, { n: articles })}`;
}

function chooseMenu(candidates: readonly CandidateView[], locale: Locale): Row[] {
  if (candidates.length === 0) return [];
  const options = candidates.map(({ name, nameEn, role, articles }) => ({
    label: nameEn === null ? name : `${name} ${nameEn}`,
    value: name,
    description: [role, say(W.count, locale, { n: articles })].filter((part) => part !== null).join(' · '),
  }));
  return row(menu(say(W.choose, locale), '/who name:', options));
}

function presentPerson(person: PersonView, others: readonly CandidateView[], locale: Locale): Reply {
  const fields: EmbedField[] = [];
  const field = (name: Sentence, value: string, inline = false) => {
    if (value !== '') fields.push({ name: say(name, locale), value, inline });
  };
  const list = (name: Sentence, lines: readonly string[]) => field(name, wholeLines(lines, LIMITS.fieldValue));
  list(
    W.roles,
    person.roles.slice(0, 8).map((role) => `${escapeMarkdown(role.text)}${span(role.first, role.last)}`),
  );
  field(
    W.seen,
    [say(W.seenText, locale, { articles: person.articles, mentions: person.mentions }), span(person.first, person.last)]
      .join('')
      .trim(),
    true,
  );
  field(W.aliases, person.aliases.slice(0, 10).map(escapeMarkdown).join('、'), true);
  field(W.months, monthChart(person.months));
  list(W.quotations, person.quotations.slice(0, 3).map(quotationLine));
  field(W.related, person.related.map(({ name, count }) => `${escapeMarkdown(name)} (${count})`).join('、'));
  list(W.latest, person.latest.map(hitLine));
  list(
    W.why,
    person.links.slice(0, 8).map((one) => `${escapeMarkdown(one.name)}：${why(one, locale)}`),
  );
  list(
    W.others,
    others.map((one) => candidateLine(one, locale)),
  );
  const embed: Embed = {
    title: person.nameEn === null ? person.name : `${person.name} ${person.nameEn}`,
    color: 0x5865f2,
    fields,
    ...(person.nameEnListed ? { footer: { text: say(W.listed, locale) } } : {}),
  };
  return message({ embeds: [embed], rows: [...sectionButtons(person, locale), ...chooseMenu(others, locale)] });
}

function why({ reason, detail }: PersonView['links'][number], locale: Locale): string {
  const sentence = { listed: W.listedWhy, english: W.englishWhy, bare: W.bareWhy, operator: W.operatorWhy }[reason];
  return sentence === undefined ? reason : say(sentence, locale, { detail: escapeMarkdown(detail) });
}

function sectionButtons(person: PersonView, locale: Locale): Row[] {
  const open = (section: WhoSection, disabled = false) =>
    button(say(W[section], locale), '+', 'who', { name: person.name, section }, { disabled });
  return row(
    open('quotations', person.quotationsTotal === 0),
    open('articles'),
    open('timeline'),
    open('related', person.related.length === 0),
  );
}

function span(first: string | null, last: string | null): string {
  if (first === null || last === null) return '';
  const [from, to] = [timestamp(first, 'd'), timestamp(last, 'd')];
  return from === to ? ` · ${from}` : ` · ${from}–${to}`;
}

/** A quotation with its source: outlet, date, link. */
export function quotationLine(one: SayingView): string {
  const when = one.publishedAt === null ? '' : ` · ${timestamp(one.publishedAt, 'd')}`;
  return `${quoteWords(one.text, 220)} — ${link(one.outlet, one.url)}${when}`;
}

const BARS = '▁▂▃▄▅▆▇█';

/** The last twelve months that have articles, a bar each. */
function monthChart(months: PersonView['months']): string {
  const shown = months.slice(-12);
  const most = Math.max(1, ...shown.map(({ count }) => count));
  const bars = shown.map(({ count }) => BARS[Math.ceil((count / most) * BARS.length) - 1] ?? '▁').join('');
  const [first] = shown;
  const last = shown.at(-1);
  return first === undefined || last === undefined ? '' : `\`${first.month}\` ${bars} \`${last.month}\``;
}
