import { type Span, verbEndingAt, verbsIn } from '../speech.ts';
import { type Attribution, FULL_STOP, type Naming, type Place, type Rule, says, sentenceStart } from './place.ts';
import { endOf, subjectOf } from './subject.ts';
import { endsThere, namesAThing, PREDICATE } from './thing.ts';

/** 正如罗海宁所说的那样，…“…”: a clause beside the words says that they are as somebody said, or in his words. */

const AS = '(?:正如|正象|就象|就如|一如|诚如|恰如|如同|如)';
/** The same in front, up to the comma behind it; what else the sentence says up to the marks holds no colon. */
const IN_FRONT =
  /(?:(?:^|[,:—])\s?(?:正如|正象|就象|就如|一如|诚如|恰如|如同|据(?!此|悉|说|了解)|如(?=[^,:;]{2,30}所[言说述写]))|(?<![好想不])象(?=[^,:;]{2,60}那[样般],))([^,:;]{2,70})[,:](?=[^:;]{0,60}$)/u;
const BEHIND = new RegExp(`^\\s?,?\\s?${AS}([^,。:;“”"「」]{2,60})(?=[,。]|$)`, 'u');
/** 所说|的那样, 写|过的: what may stand behind the verb. */
const MANNER = /(?:过|到的?|的)?(?:那样|那般|一样)?$/u;
/** Verbs that say so only in such a clause: 所描述的那样. */
const SAYS_SO = /(?:描述|描写|评论|观察|观察到|总结|论述|揭示|预言|点明|阐明|阐述|分析|发现|宣称|承诺|估计|判断)$/u;
/** 用|罗海宁自己的话说|, 据: a clause that gives the words as somebody's. */
const IN_HIS_WORDS = /(?:^|[,:])\s?(?:用|按照?|照|依照?|根据)([^,:;]{4,70})[,:]?(?=[^:;]{0,60}$)/u;
/** 在|罗海宁|看来, …“…”: what he thinks of it. */
const IN_HIS_VIEW = /(?:^|[,:])\s?在([^,:;]{2,60}(?:看来|眼[中里]|心目中))[,:](?=[^:;]{0,60}$)/u;
/** Behind his name: nothing but that they are his. */
const HIS_WORDS =
  /^(?:自己|本人)?(?:后来|当时)?(?:在[^,的]{1,16}[中里上])?的(?:话|说法|描述|回忆|介绍|解释|看法|观点|分析|论述|总结|定义)(?:来?说|来?讲)?(?:就?是|那?就是|即)?$/u;

export const asSaid: Rule = (place) => {
  const { work, quote, words } = place;
  if (quote.carried || quote.open || words.length < 6) return null;
  const ends = endsThere(work, quote.outerEnd) || /[。！!？?…]$/u.test(words);
  const found = (ends ? (inFront(place) ?? inHisWords(place) ?? inHisView(place)) : null) ?? behind(place);
  return found === null || namesAThing(place) ? null : found;
};

/** A clause before the words, up to the comma behind it; `inner`: where what the pattern captures begins, `sentence`: the sentence. */
interface Clause extends Span {
  readonly inner: number;
  readonly sentence: number;
}

/** The clause that `pattern` finds in the sentence up to the words, where nobody else is named between the two. */
function clauseIn({ work, quote, namings }: Place, pattern: RegExp): Clause | null {
  const sentence = sentenceStart(work, quote.outerStart, FULL_STOP);
  const match = pattern.exec(work.slice(sentence, quote.outerStart));
  if (match === null) return null;
  const start = sentence + match.index;
  const whole = match[0].replace(/[,:]$/u, '');
  const end = start + whole.length;
  if (namings.some((n) => n.start >= end && n.end <= quote.outerStart)) return null;
  return { sentence, start, end, inner: end - (match[1]?.length ?? 0) };
}

function inFront(place: Place): Attribution | null {
  const clause = clauseIn(place, IN_FRONT);
  return clause === null ? null : whoSays(place, { start: clause.inner, end: clause.end });
}

function inHisWords(place: Place): Attribution | null {
  const { work, namings } = place;
  const clause = clauseIn(place, IN_HIS_WORDS);
  if (clause === null) return null;
  const named = namings.filter((n) => n.start >= clause.start && n.end <= clause.end);
  const [first, last] = [named[0], named.at(-1)];
  if (first === undefined || last === undefined) return null;
  // 根据甲和乙的说法: of both; 用评论罗海宁的话说: of somebody else.
  if (first !== last && /[、和与及]/u.test(work.slice(first.end, last.start))) return null;
  if (/评论|形容|描述|评价|谈到|关于/u.test(work.slice(clause.start, first.start))) return null;
  return HIS_WORDS.test(work.slice(endOf(work, last), clause.end).trim()) ? says(last, '话') : null;
}

function inHisView(place: Place): Attribution | null {
  const { work, words, namings } = place;
  const clause = clauseIn(place, IN_HIS_VIEW);
  if (clause === null || (words.length < 10 && !PREDICATE.test(words))) return null;
  const [naming, other] = namings.filter((n) => n.start >= clause.start && n.end <= clause.end);
  if (naming === undefined || other !== undefined) return null;
  // 陈曦称，在罗海宁看来，“…”
  if (verbsIn(work, clause.sentence, clause.start).length > 0) return null;
  // 在了解罗海宁的人看来
  const view = OF_HIS.exec(work.slice(endOf(work, naming), clause.end).trim());
  return view === null ? null : says(naming, view[1] ?? '看来');
}

const OF_HIS = /^的?(看来|眼[中里]|心目中)$/u;

function behind(place: Place): Attribution | null {
  const { work, quote } = place;
  const match = BEHIND.exec(work.slice(quote.outerEnd));
  if (match === null) return null;
  const end = quote.outerEnd + match[0].length;
  return whoSays(place, { start: end - (match[1]?.length ?? 0), end });
}

/** The one person of the clause, whose verb ends it. */
function whoSays({ work, namings }: Place, { start, end }: Span): Attribution | null {
  const clause = work.slice(start, end);
  const to = end - (MANNER.exec(clause)?.[0].length ?? 0);
  const found = SAYS_SO.exec(work.slice(start, to));
  const verb = found === null ? verbEndingAt(work, to, start) : { start: start + found.index, end: to };
  if (verb === null) return null;
  const from = work[verb.start - 1] === '所' ? verb.start - 1 : verb.start;
  const named: Naming[] = namings.filter((n) => n.start >= start && n.end <= from);
  const subject = named.length === 1 ? subjectOf(work, named, from) : null;
  return subject === null ? null : says(subject, work.slice(verb.start, verb.end));
}
