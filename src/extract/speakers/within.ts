import { FULL_STOP, type Naming, type Place, type Rule, says, sentenceStart } from './place.ts';
import { reportingVerb } from './reporting.ts';
import { endOf, subjectOf } from './subject.ts';

/** Between the speaker and the verb no other clause, or only one that the verb goes on with: 批评北京，并|称. */
export const REPORTS =
  /^[^,;]*$|^[^,;]*时,(?:只|仅|则|也|还)?$|^[^;]*,(?:并|并且|还|又|也|同时|而且|但|但又|公开|随后|进而|直接|再次|一再|强烈|明确|在[^,他她]{1,8}[中里上])?$/u;

/** 引述|张雪忠的说法，|认为; 用|张雪忠的话|说: the one who is cited. */
function cited(work: string, named: readonly Naming[], verb: number): Naming | null {
  const [last, other] = named;
  if (last === undefined || other !== undefined) return null;
  const between = work.slice(endOf(work, last), verb).trim();
  if (/用$/u.test(work.slice(0, last.start)) && /^(?:自己|本人)?的话来?$/u.test(between)) return last;
  if (!/^的(?:说法|话|观点|看法|分析),?$/u.test(between)) return null;
  return /(?:引述|援引|引用|转引|转述)[^,。“”「」]{0,30}$/u.test(work.slice(0, last.start)) ? last : null;
}

/** 罗海宁说，这与|贺建平|的“…”相呼应: words of somebody named right before them. */
function isOwned({ work, quote, namings }: Place, from: number): boolean {
  return namings.some((n) => n.start >= from && work.slice(endOf(work, n), quote.outerStart).trim() === '的');
}

/** 麦考尔发表声明称，…“攻击他人的武器”: words of his within his reported speech. */
export const within: Rule = (place) => {
  const { work, quote, namings } = place;
  const verb = reportingVerb(place);
  if (verb === null || isOwned(place, verb.end)) return null;
  const start = sentenceStart(work, quote.outerStart, FULL_STOP);
  const named = namings.filter((n) => n.start >= start && n.end <= verb.start);
  const subject = cited(work, named, verb.start) ?? subjectOf(work, named, verb.start);
  if (subject === null || !REPORTS.test(work.slice(subject.end, verb.start).replace(/\([^()]*\)/gu, ''))) return null;
  return says(subject, work.slice(verb.start, verb.end));
};
