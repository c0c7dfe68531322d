import { officeBefore, skipEnglish } from '../offices.ts';
import { verbsIn } from '../speech.ts';
import { type Attribution, COMMA, type Place, type Rule, says, sentenceStart } from './place.ts';
import { isSubject } from './subject.ts';
import { STATING } from './within.ts';

/** The second quotation around its speaker, one right behind another, or one that came over from the paragraph before. */
export const continued: Rule = ({ work, quote, previous, last, carried }) => {
  if (carried?.person != null && work.slice(0, quote.outerStart).trim() === '') return { ...carried, how: 'continued' };
  if (previous === undefined || last?.person == null || last.how === 'pronoun') return null;
  const between = work.slice(previous.outerEnd, quote.outerStart);
  // “…”“…” and “…”，“…”: one list of what he says.
  if (/^\s*[,、;]?\s*$/u.test(between))
    return isWord(work, quote.outerEnd, quote.end) ? null : { ...last, how: 'continued' };
  if (
    /^[,。]?(?:并|并且|又|还|也|同时|接着|随后|然后|最后|再)[^,。他她]{0,6}(?:说|表示|指出|强调|称|道|写道|认为|呼吁|承诺)[:,]?$/u.test(
      between,
    )
  )
    return { ...last, how: 'continued' };
  if (last.verb === null) return null;
  const verb = between.lastIndexOf(last.verb);
  if (verb < 0 || between.length > 60) return null;
  return /^[，,。:：\s]*$/u.test(between.slice(verb + last.verb.length)) ? { ...last, how: 'continued' } : null;
};

/** “TERF”|指…: no sentence in marks, and the text goes on with it as a part of its own. */
function isWord(work: string, outerEnd: number, end: number): boolean {
  return !/[。！!？?，,…]/u.test(work[end - 1] ?? '') && /\p{Script=Han}/u.test(work[outerEnd] ?? '');
}

/** 施莱歇尔认为，…。“…。”: a whole sentence in marks right behind a sentence that reports what one person says. */
export const afterReport: Rule = (place) => {
  const { work, quote, words } = place;
  if (quote.open || quote.carried || words.length < 10 || !/[。！!？?]$/u.test(words)) return null;
  const end = quote.outerStart;
  if (work[end - 1] !== '。' || /^\s*[,他她]/u.test(work.slice(quote.outerEnd))) return null;
  const start = sentenceStart(work, end - 1);
  return afterRemainder(place) ?? reported(place, start, end);
};

function reported({ work, namings }: Place, start: number, end: number): Attribution | null {
  const named = namings.filter((n) => n.start >= start && n.end <= end);
  const [only] = named;
  if (only === undefined || new Set(named.map((n) => n.person)).size !== 1) return null;
  const office = officeBefore(work, only.start, start);
  if (work.slice(start, office?.start ?? only.start).trim() !== '') return null;
  const verb = verbsIn(work, only.end, end).find((v) => STATING.test(work.slice(v.start, v.end)));
  if (verb === undefined || !isSubject(work, only, verb.start)) return null;
  const gap = work.slice(skipEnglish(work, only.end), verb.start);
  if (COMMA.test(gap) || gap.length > 20) return null;
  return says(only, work.slice(verb.start, verb.end), 'continued');
}

/** “…，”雷蒙多说，…。“…。” */
function afterRemainder({ work, quote, previous, last, namings }: Place): Attribution | null {
  if (previous === undefined || last?.person == null || last.verb === null || last.how === 'pronoun') return null;
  const between = work.slice(previous.outerEnd, quote.outerStart);
  if (between.length > 80 || !between.includes(last.verb) || previous.outerEnd === quote.outerStart - 1) return null;
  const others = namings.some(
    (n) => n.start >= previous.outerEnd && n.end <= quote.outerStart && n.person !== last.person,
  );
  return others ? null : { ...last, how: 'continued' };
}
