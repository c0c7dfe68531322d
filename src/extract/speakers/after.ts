import { notThePerson } from '../lexicon.ts';
import { officeBefore } from '../offices.ts';
import type { Quoted } from '../quotations.ts';
import { type Span, verbEndingAt, verbsIn } from '../speech.ts';
import { CharSet } from '../words.ts';
import { tellingBefore } from './before.ts';
import { daoEndingAt } from './colon.ts';
import {
  COMMA,
  type Naming,
  opensParagraph,
  type Place,
  type Rule,
  says,
  sentenceEnd,
  sentenceStart,
} from './place.ts';
import { PRONOUN, subjectOf } from './subject.ts';
import { A_THING, PREDICATE } from './thing.ts';

/** “…，”雷蒙多在会晤时对李强说。 The subject and then the verb follow the marks. */
export const after: Rule = (place) => {
  const { work, quote, words, next } = place;
  if (quote.open) return null;
  let at = quote.outerEnd;
  const comma = COMMA.test(work[at] ?? '');
  if (comma) at++;
  const flows = comma || COMMA.test(words.at(-1) ?? '');
  const whole = /[，,。！!？?…]$/u.test(words);
  if (!flows && !whole) return null;
  // 他告诉她：“…。”王毅强调，“…”: words that a colon brought are not of who comes next.
  const lead = work.slice(0, quote.outerStart).trimEnd();
  const brought = !flows && lead.endsWith(':');
  if (brought && !isUnclaimed(place)) return null;
  // 有媒体称“…”，王毅告诉…: they are of whoever stands before that verb.
  if (WRITTEN.test(lead) || bringsIn(work, lead.length)) return null;
  if (!whole && /^(?:而|但|但是|不过|同时|并|另(?!一[个位名])|另外)/u.test(work.slice(at))) return null;
  const end = sentenceEnd(work, at, next === undefined || isName(work, next) ? work.length : next.outerStart);
  const named = place.namings.filter((n) => n.start >= at && n.end <= end);
  if (named.length === 0) return null;
  for (const verb of verbsBehind(work, at, end)) {
    const to = verb.end + complementOf(work, verb);
    const behind = work[work[to] === ' ' ? to + 1 : to] ?? '';
    const ends = to >= end;
    const around = COMMA.test(behind) && next !== undefined && /^ ?. ?$/u.test(work.slice(to, next.outerStart));
    if (!ends && !COMMA.test(behind) && !/[:“「『"]/u.test(behind) && !isSaying(place, named, verb)) continue;
    // 。”王毅说：“…” and 。”王毅表示，… may begin something new; 。”王毅说，“…” stands around its speaker.
    const before = named.filter((n) => n.end <= verb.start);
    const subject = subjectOf(work, before, verb.start);
    // 媒体断言情况“良好。”王毅说，“…”: they end the sentence they stand in.
    if (!flows && around && lead !== '' && !/[。！!？?;”」』"]$/u.test(lead)) return null;
    if (!flows && !around && !ends && ((behind === ':' && !opensAtLength(place)) || !standsAlone(place, subject)))
      return null;
    // 。”据邱志远回忆，贺建平…: he tells what somebody else said.
    if (!flows && subject !== null && before.length < named.length && TOLD_BY.test(work.slice(at, subject.start)))
      return null;
    // 以“简朴”为本，罗海宁夸赞“…”: within a sentence the words beside the verb are his, these of somebody before.
    if (!whole && OPENING_MARK.at(work, to) && !/(?:^|[。！!？?;”」』"])$/u.test(lead)) return null;
    // 作为打拼多年的“老兵”，他感慨道，…: a word in marks is no speech before a verb that goes on.
    if (!whole && words.length < 8 && (lead.endsWith('的') || !((ends && verb.end === to) || saysSomething(words))))
      return null;
    if (brought && !(ends && subject !== null && startOf(work, subject, at) === at)) return null;
    if (subject === null || !leadsIn(place, at, subject, named, ends || around)) return null;
    // 。”扎克伯格也说，…: besides somebody who spoke before.
    const besides = /[也则亦还又]/u.test(work.slice(subject.end, verb.start));
    if (!flows && !ends && !around && besides && !opensParagraph(place)) return null;
    return says(subject, work.slice(verb.start, verb.end));
  }
  return null;
};

const OPENING_MARK = new CharSet('“「『"');

/** 很难办下去: a few words that say something, not a name. */
function saysSomething(words: string): boolean {
  return words.length > 4 && PREDICATE.test(words) && !A_THING.test(words);
}

/** Whether a verb that stands before the marks has brought in the words: 有媒体称, 亲信告诉他. */
export function bringsIn(work: string, at: number): boolean {
  const start = sentenceStart(work, at);
  return verbEndingAt(work, at, start) !== null || tellingBefore(work, at, start) !== null;
}

/** 横幅上写着“…”，王毅说: they are of whoever wrote them. */
const WRITTEN = /(?:[写印刻贴]着|[写印刻]有|题为|名为)$/u;

/** The verbs behind the marks, with 激动道 at the end of the sentence, and 觉得 before a comma. */
function verbsBehind(work: string, at: number, end: number): Span[] {
  const verbs = verbsIn(work, at, end);
  if (verbs.length > 0) return verbs;
  const dao = daoEndingAt(work, end, at);
  if (dao !== null) return [dao];
  const thinks = work.slice(at, end).indexOf('觉得,');
  return thinks < 0 ? [] : [{ start: at + thinks, end: at + thinks + 2 }];
}

/** “…。”雷蒙多说当时他…: words that open a paragraph, with the name and the verb right behind, and what else he says. */
function isSaying(place: Place, named: readonly Naming[], verb: Span): boolean {
  const { work, quote, words } = place;
  if (
    words.length < 8 ||
    !opensParagraph(place) ||
    !/^(?:说|称|表示|指出|认为|解释)$/u.test(work.slice(verb.start, verb.end))
  )
    return false;
  return named.some((n) => n.start === quote.outerEnd && n.end === verb.start);
}

/** 对“纽约时报”说, 在“国际金融论坛”上说: marks round a name; of words in marks the last character is left. */
function isName(work: string, { start, end, outerEnd }: Quoted): boolean {
  if (OF_A_WORK.test(work.slice(outerEnd, outerEnd + 6))) return true;
  return end - start < 9 || (end - start < 24 && '坛会'.includes(work[end - 1] ?? ' '));
}

/** “渔港史”|的作者罗海宁写道 */
const OF_A_WORK = /^ ?(?:一[书文])?的(?:作者|译者|编[者辑剧]|主编|导演|主持人)/u;

const TOLD_BY = /^(?:根?据|按照?)/u;

/** Characters behind a verb that belong to it: 告诉|美国之音, 如此形容|这桩案件, 这样说|时, 问|了我三遍, 指出|疑问. */
function complementOf(work: string, { start, end }: Span): number {
  const [verb, behind] = [work.slice(start, end), work.slice(end)];
  const takes =
    /^(?:(?:告诉|告知|回应|回复|提醒|警告|反驳)$|这样|如此)/u.test(verb) ||
    /(?:这样|如此|这么)$/u.test(work.slice(0, start)) ||
    TAKES.some(([verbs, complement]) => verbs.test(verb) && complement.test(behind));
  return takes ? (/^[^，,。:;“”「」]{0,24}/u.exec(behind)?.[0].length ?? 0) : 0;
}
/** Verbs with what they may take. */
const TAKES: readonly (readonly [verbs: RegExp, complement: RegExp])[] = [
  [/^写[下道]$/u, /^了?这[段句番]/u],
  [/^(?:问|追问|反问)$/u, /^(?:到|[了过]|起)/u],
  [
    /^(?:提出|发出|指出|作出|做出)$/u,
    /^了?[^，,。]{0,6}(?:疑问|质疑|疑惑|反问|追问|感叹|感慨|警告|抱怨|提醒|呼吁)(?:[，,。]|$)/u,
  ],
];

/** “…。”罗海宁说：“…”: sentences that open a paragraph and ask nothing are his as well. */
function opensAtLength(place: Place): boolean {
  return place.words.length > 14 && !/[?!？！]$/u.test(place.words) && opensParagraph(place);
}

/** Where the speaker begins, with his office. */
function startOf(work: string, subject: Naming, floor: number): number {
  return officeBefore(work, subject.start, floor)?.start ?? subject.start;
}

/** 产能只有四成：“…。”陈曦称。 Before the colon nobody is named and nobody speaks. */
function isUnclaimed({ work, quote, namings }: Place): boolean {
  const start = sentenceStart(work, quote.outerStart);
  const lead = work.slice(start, quote.outerStart);
  if (SPOKEN_BY.test(lead) || verbsIn(work, start, quote.outerStart).length > 0) return false;
  return namings.every((n) => n.end <= start || n.start >= quote.outerEnd);
}
const SPOKEN_BY = /[他她我]|[员人者师士民]:|道:/u;

/** Nothing leads up to the words: they open the paragraph, or follow a sentence in which nobody but `subject` speaks. */
function standsAlone(place: Place, subject: Naming | null): boolean {
  const { work, quote, carried, last } = place;
  if (opensParagraph(place)) return carried?.person == null;
  const lead = work.slice(0, quote.outerStart).trimEnd();
  if (/[，,—]$/u.test(lead)) return isScene(place, subject, lead.length);
  if (!/[。！？!?]$/u.test(lead)) return false;
  const start = sentenceStart(work, lead.length - 1);
  if (last?.person != null && last.person !== subject?.person && !isParted(place, start)) return false;
  // 社会各界呼吁多时的…: no verb that reports.
  const verbs = verbsIn(work, start, lead.length).filter((v) => !/^\p{Script=Han}{0,2}的/u.test(work.slice(v.end)));
  return (
    verbs.length === 0 || last?.person === subject?.person || verbs.every((verb) => speaks(place, start, verb, subject))
  );
}

/** 各自分工，“我只管写歌。”罗海宁说，…: a clause before the marks in which nobody else is named or speaks. */
function isScene({ work, namings }: Place, subject: Naming | null, at: number): boolean {
  const start = sentenceStart(work, at - 1);
  const named = namings.filter((n) => n.start >= start && n.end <= at);
  if (subject === null || PRONOUN.test(work.slice(start, at)) || verbsIn(work, start, at).length > 0) return false;
  return named.every((n) => n.person === subject.person);
}

/** Whether a whole sentence stands between the marks before and these. */
function isParted({ previous }: Place, start: number): boolean {
  return previous === undefined || previous.outerEnd <= start;
}

/** 罗海宁介绍，…。“…。”罗海宁称，…: whether of `verb` in the sentence before the marks the subject is the same one. */
function speaks({ work, namings }: Place, start: number, verb: Span, subject: Naming | null): boolean {
  const named = namings.filter((n) => n.start >= start && n.end <= verb.start);
  return subject !== null && subjectOf(work, named, verb.start)?.person === subject.person;
}

/** When and where it is said: 在周一的发布会上，去年4月，. */
const OCCASIONS =
  /^(?:(?:(?:在|于|当)[^,]{1,40}[上中里时后前间候]|在[^,]{2,12}|[^,他她]{0,12}(?:会议|大会|会|访谈|采访|直播|论坛|演讲|讲话)[上中里后]|\d[^,]{0,14}|(?:今|昨|去|前|当|上|本)[年天日周月][^,]{0,12}|作为[^,]{2,40}|[^,他她]{2,30}时),)+/u;

/** 批评|核电的物理学家|罗特: behind the verb, before the name: only what he is. */
const DESCRIBED_BY = /^(?!的)[^,他她]{2,16}的[^,他她]{0,16}$/u;

/** Between the marks and the speaker nothing but his office, or what else he says in words not in marks. */
function leadsIn(place: Place, at: number, subject: Naming, named: readonly Naming[], closes: boolean): boolean {
  const { work } = place;
  const rest = work.slice(at, startOf(work, subject, at));
  if (rest.trim() === '' || /^(?:而|但|但是|不过|同时|随后|对此|[前现]?任)$/u.test(rest)) return true;
  const plain = rest.replace(/\([^()]*\)/gu, '').replace(OCCASIONS, '');
  if (plain === '')
    return COMMA.test(work[at - 1] ?? '') || COMMA.test(place.words.at(-1) ?? '') || opensParagraph(place);
  const describes = (v: Span) => DESCRIBED_BY.test(plain.slice(v.end));
  if (plain.length > 60 || verbsIn(plain, 0, plain.length).some((v) => !describes(v))) return false;
  // 前特朗普政府|策略师班农说: an administration does not speak.
  const others = named.filter((n) => n.end <= subject.start && notThePerson.startsAt(work, n.end) === 0);
  if (!COMMA.test(plain))
    return (
      !PRONOUN.test(plain.replace(/[他她]的/gu, '')) &&
      others.every((n) => /^[^,、]{0,40}的/u.test(work.slice(n.end, subject.start)))
    );
  // “…，”甚至在他任内也是如此，巴菲特说。 All of the sentence is his.
  if (!closes || others.length > 0 || !COMMA.test(place.words.at(-1) ?? '') || !/,[^,]{0,3}$/u.test(plain))
    return false;
  return verbsIn(work, sentenceStart(work, place.quote.outerStart), place.quote.outerStart).length === 0;
}
