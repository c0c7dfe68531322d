import { officeAfter, officeBefore, skipEnglish } from '../offices.ts';
import { type Span, verbEndingAt } from '../speech.ts';
import { beforeColon, saysLikeThis } from './colon.ts';
import {
  type Attribution,
  holdSentence,
  isTalkedAbout,
  isWordAmongOthers,
  type Naming,
  type Rule,
  says,
  sentenceStart,
} from './place.ts';
import { HINTS } from './reporting.ts';
import { clauseBefore, subjectOf } from './subject.ts';

/** 雷蒙多说：“…”: the verb stands right before the marks, its subject before it. */
export const before: Rule = (place) => {
  const { work, quote, words, namings } = place;
  if (quote.carried || isWordAmongOthers(work, quote.outerEnd, words) || isTalkedAbout(place)) return null;
  const whole = holdSentence(words);
  const found = announced(work, namings, quote.outerStart, whole);
  // 邱捷：“三年清知府”之说…: without a verb only whole sentences are his.
  return found?.verb === null && !whole ? null : found;
};

/**
 * Who is about to speak where `work.slice(0, end)` stops, as in 王毅说：; null where that is not known. Before a `whole`
 * sentence a comma may stand for the colon: 王毅担心，“…。”
 */
export function announced(work: string, namings: readonly Naming[], end: number, whole = false): Attribution | null {
  let at = end;
  while (at > 0 && /[:,\s]/u.test(work[at - 1] ?? '')) at--;
  const start = sentenceStart(work, at);
  // Kelvin Lau ：“…”: a space may stand before the mark.
  const mark = work.slice(at, end).trimStart()[0] ?? '';
  const paused = /[:,]/u.test(mark);
  const verb =
    verbEndingAt(work, at, start) ??
    (paused ? asHeSaid(work, at, start) : null) ??
    tellingBefore(work, at, start) ??
    saidASentence(work, at, start) ??
    (mark === ':' || (mark === ',' && whole) ? beforeColon(work, at, start) : null) ??
    (mark === ',' ? saysLikeThis(work, at, start) : null) ??
    (paused || /[是为]$/u.test(work.slice(start, at)) ? nounBefore(work, at, start) : null);
  const named = namings.filter((n) => n.start >= start && n.end <= (verb?.start ?? at));
  if (verb === null) return mark === ':' ? headed(work, named, start, at) : null;
  const read = withAdverb(work, verb.start);
  const word = work.slice(verb.start, verb.end);
  const owner = ownerOf(read, named, verb.start);
  // 按照肯尼迪的助理某某的说法: only the one whose they are.
  const subject = owner ?? (ACCORDING.test(work.slice(start, verb.start)) ? null : subjectOf(read, named, verb.start));
  // 周小平参会，就如行为艺术，|暗示“…”: what he does says so, not he.
  const hint = HINTS.test(word) && subject !== null && work.slice(subject.end, verb.start).includes(',');
  return subject === null || hint ? null : says(subject, word);
}
const ACCORDING = /(?:按照?|依照?|根据|据|用)[^,。:]{1,40}的$/u;

/** 淡淡的说 is printed for 淡淡地说; the text with 地, so that nothing is taken for what 的 makes it. */
function withAdverb(work: string, verb: number): string {
  return HOW.test(work.slice(Math.max(0, verb - 3), verb)) ? `${work.slice(0, verb - 1)}地${work.slice(verb)}` : work;
}
const HOW =
  /(?:(\p{Script=Han})\1|激动|愤怒|平静|无奈|认真|严肃|坚定|自豪|骄傲|高兴|兴奋|肯定|坦率|不屑|不解|幽默|遗憾|沉重|诚恳|感慨)的$/u;

/** 特首陈兆麟：“…”, 引用亚里士多德：“…”: a sentence that is nothing but the speaker's office and name, or cites him. */
function headed(work: string, named: readonly Naming[], start: number, at: number): Attribution | null {
  const only = named.at(-1);
  if (only === undefined || only.end !== at) return null;
  const lead = work.slice(start, officeBefore(work, only.start, start)?.start ?? only.start);
  return CITED.test(lead) || DESCRIBED.test(lead) ? { person: only.person, how: 'explicit', verb: null } : null;
}

/** 船厂传感器操作员|罗海宁: what he is, though it is no office. */
const DESCRIBED = /^\s*[^,。:;、的“”「」他她]{2,16}[员家师者长人手工生民]\s?$/u;
/** Nothing but marks (⇩), or 他引用了. */
const CITED = /^[^\p{L}\p{N}]*$|(?:引用|援引|引述|转引)(?:了|过)?$/u;

/** 正如吉登斯所说的，“…”; 指出的那样：“…”; 总结了这种困境：“…”. */
function asHeSaid(work: string, at: number, start: number): Span | null {
  const tail = (
    work[at] === ':'
      ? /(?:的那样|的是|就是|的|过|时|了[^,。的]{1,12}|[过了][^,。]{0,10}话|[的过]一[段句番席][^,。的]{0,4}话|的[^,。他她]{0,8}话(?:是|就是)?(?:这样的)?)$/u
      : /(?:的那样|的是|就是|的|过|时|得(?:很|非常|更|最)?(?:好|对|妙|清楚|明白|直白|透彻))$/u
  ).exec(work.slice(start, at))?.[0];
  if (tail === undefined) return null;
  const to = at - tail.length;
  const points = tail === '的那样' ? POINTS_OUT.exec(work.slice(start, to)) : null;
  return points === null ? verbEndingAt(work, to, start) : { start: start + points.index, end: to };
}
/** 正如罗海宁点明|的那样. */
const POINTS_OUT = /(?:点明|阐明|阐述|论述|描述|揭示|提出|预言|总结|报告|观察到)$/u;

/** 他告诉记者：“…”: the verb with its addressee behind it; not 回复网友的提问“…”, which are the other's. */
export function tellingBefore(work: string, at: number, start: number): Span | null {
  const tail = work.slice(Math.max(start, at - 24), at);
  const match =
    /(告诉|告知|回应|警告|提醒|反驳|回答|回复|答复|质问|反问|追问|告诫|安慰|嘱咐|(?<![访顾学疑审慰询提过发追反质])问(?!题|世|卷|及|到|责))[^,。:“”]{1,18}$/u.exec(
      tail,
    );
  if (match === null || /^[回答]..*(?:提问|问题|质疑|询问)$/u.test(match[0])) return null;
  const from = at - tail.length + match.index;
  return { start: from, end: from + (match[1]?.length ?? 0) };
}

/** 发文评论，言“…”, 用法语说了一句“…”, 给家长发了同一句话：“…”. */
function saidASentence(work: string, at: number, start: number): Span | null {
  const match =
    /(?:(?<=[,曾又并亦])言|(?:说|讲|问|喊|回|答|写|发|留下)了[^,。:“”]{0,6}句话?|(?:说|讲|写)过?(?:这样|这么|如此)的?一[句段]话?|(?:说|讲|写)过一[句段][^。:“”他她]{0,24}话|有(?:这样|这么)?一?句(?:名|老)?[话言](?:常被引用|广为[^,。:]{2,4}|说得好|很?有名)?|(?:回|答|说|写|写下|留下|题)了(?:[一两二三四五六七八九十]|几)个大?字)$/u.exec(
      work.slice(start, at),
    );
  return match === null ? null : { start: start + match.index, end: start + match.index + 1 };
}

/** Nouns of speech that end a clause: 毛泽东的评价：“…”, 他的回答是：“…”, 按照凯勒尔的说法，“…”. */
const SPEECH_NOUN =
  /(?:评价|评语|回答|回应|回复|答复|解释|忠告|箴言|结论|(?<=的(?:一[番段句席])?)话|名言|原话|感叹|感慨|质问|反问|总结|警告|承诺|誓言|留言|声明|谈话|讲话|发言|贴文|推文|帖文|发文|公开信|(?<=的)(?:表达|陈述|论述|用词|措辞)|(?<=提出的)(?:问题|疑问|质疑))(?:是|则是|为|如下|就?只?有?一句话)?$|(?<=的)(?:核心|基本|主要|一贯|一个)?(?:观点|看法|主张|立场|理由|判断|态度|说法)(?:就?是|则是|为|如下)$|(?<=的)(?:一[个种]说法|(?:一个)?(?:主要|核心)?观点)$|(?<=(?:按照?|依照?|根据|据|用)[^,。:]{1,40}的)(?:说法|话来?说?|描述|解释|看法|观点|分析|估计|介绍|回忆)$/u;

function nounBefore(work: string, at: number, start: number): Span | null {
  const noun = SPEECH_NOUN.exec(work.slice(start, at));
  if (noun === null) return null;
  const from = start + noun.index;
  return { start: from, end: from + noun[0].replace(/(?:就?是|则是|为|如下|就?只?有?一句话)$/u, '').length };
}

/** 引述|雷蒙多|的话说, 毛泽东|当年对张东荪的|评价: whose words they are. */
function ownerOf(work: string, named: readonly Naming[], verb: number): Naming | null {
  return citedBefore(work, named.at(-1), verb) ?? holderOf(work, named, verb);
}

/** 引述|雷蒙多|的话说, 引用|鲁迅|的一句话：; with 的 or 的一句 alone only where somebody is cited. */
function citedBefore(work: string, last: Naming | undefined, verb: number): Naming | null {
  if (last === undefined) return null;
  const of = WORDS_OF.exec(work.slice(behindOf(work, last), verb).trim());
  if (of === null) return null;
  const lead = work.slice(0, officeBefore(work, last.start)?.start ?? last.start);
  return of[1] !== undefined || /(?:引述|援引|引用|转引|借用|转述)(?:了|过)?$/u.test(lead) ? last : null;
}
const WORDS_OF = /^(?:自己|本人)?的(?:(话来?|原话|名言|遗言)|一[句段番席])?$/u;

/** 毛泽东|当年对张东荪的|评价. */
function holderOf(work: string, named: readonly Naming[], verb: number): Naming | null {
  const only = named.at(-1);
  if (only === undefined || work[verb - 1] !== '的') return null;
  const lead = clauseBefore(work, officeBefore(work, only.start)?.start ?? only.start);
  if (/(?:对|给|关于|针对)$/u.test(lead)) return null;
  const between = work.slice(behindOf(work, only), verb - 1);
  const alone = named.length === 1 || lead === '' || lead.endsWith('(');
  return (alone && between === '') || HELD_BY.test(between) ? only : null;
}

/** 当年对张东荪|的, 于去年在一案中|的, 提出|的 */
const HELD_BY = /^(?:[^,的]{0,8}(?:对|向|给)[^,]{1,16}|(?:曾|也)?[于在][^,他她]{2,36}[中里上时]|提出)$/u;

function behindOf(work: string, naming: Naming): number {
  return officeAfter(work, naming.end)?.end ?? skipEnglish(work, naming.end);
}
