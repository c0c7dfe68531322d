import { officeBefore } from '../offices.ts';
import { verbEndingAt, verbsIn } from '../speech.ts';
import { bringsIn } from './after.ts';
import { type Attribution, FULL_STOP, type Place, type Rule, says, sentenceEnd, sentenceStart } from './place.ts';
import { STATING } from './reporting.ts';
import { PRONOUN, subjectOf } from './subject.ts';
import { A_THING, namesAThing } from './thing.ts';

/** 成本“已经高到无法承受”，罗海宁说。 Words of his within a sentence that ends in who says it. */
export const tail: Rule = (place) => {
  const { work, quote, words, next } = place;
  if (quote.carried || quote.open || words.length < 4) return null;
  const lead = work.slice(0, quote.outerStart).trimEnd();
  if (OF_A_MEETING.test(words + work[quote.outerEnd]) || lead.endsWith(':') || bringsIn(work, lead.length)) return null;
  const stop = sentenceEnd(work, quote.outerEnd, next?.outerStart ?? work.length);
  if (stop !== next?.outerStart) return namesAThing(place) ? null : closing(place, stop);
  // “…”，罗海宁说，“…”: nothing but who says it stands between the two.
  const behind = work.slice(quote.outerEnd, stop);
  if (A_THING.test(words) || !BETWEEN.test(behind)) return null;
  return closing(place, quote.outerEnd + behind.replace(/[,:]?\s?$/u, '').length);
};
const BETWEEN = /^ ?,[^,]+,?\s?$/u;
/** 在“北海论坛”上. */
const OF_A_MEETING = /[会坛展节]上$/u;
/** 在谈到“…”时，罗海宁说: only when he says it. */
const WHEN = /[时后前中上](?:候)?$/u;

/** Who says it in the clause that ends at `end`. */
function closing({ work, quote, namings }: Place, end: number): Attribution | null {
  const comma = work.lastIndexOf(',', end - 1);
  if (comma < quote.outerEnd) return null;
  if (WHEN.test(work.slice(quote.outerEnd, comma).trim())) return null;
  const named = namings.filter((n) => n.start > comma && n.end <= end);
  const verb = verbEndingAt(work, end, comma + 1);
  const [naming] = named;
  if (verb === null || naming === undefined || named.length > 1) return null;
  const lead = work.slice(comma + 1, officeBefore(work, naming.start, comma + 1)?.start ?? naming.start).trim();
  if (!/^(?:[^,]{2,24}的)?$/u.test(lead) || PRONOUN.test(lead)) return null;
  const start = sentenceStart(work, quote.outerStart, FULL_STOP);
  if (isTold(work, start, comma) || subjectOf(work, named, verb.start) === null) return null;
  return says(naming, work.slice(verb.start, verb.end));
}

/** Whether the sentence up to there tells already what somebody says, writes or learns. */
function isTold(work: string, start: number, end: number): boolean {
  if (/[被让]|注意到|发现|显示|写着|印着|高唱/u.test(work.slice(start, end))) return true;
  return verbsIn(work, start, end).some((v) => STATING.test(work.slice(v.start, v.end)));
}
