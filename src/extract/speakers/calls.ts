import { officeBefore } from '../offices.ts';
import { FULL_STOP, type Rule, says, sentenceStart } from './place.ts';
import { clauseBefore, subjectOf } from './subject.ts';
import { A_THING, endsThere } from './thing.ts';

/** 金正恩|为“…”: the end of what somebody calls somebody else; a thing so called is only given a name. */
const CALLED = /^(?:总统|主席|总理|先生)?[为作]$/u;
/** 被特朗普|称为“…”: whose words it is behind 被. */
const IS_CALLED =
  /^(?:公开|一再|多次|曾|曾经)?(?:称|称赞|形容|描述|斥|批评|嘲讽|讽刺|贬|誉|盛赞|赞|戏称)(?:为|作|之为|其为)$/u;

/** 特朗普称金正恩为“火箭人”, 被特朗普称为“…”. */
export const calls: Rule = ({ work, quote, words, namings }) => {
  if (quote.carried || quote.open || words.length < 3 || A_THING.test(words)) return null;
  if (!endsThere(work, quote.outerEnd) && !/^ ?[—-]/u.test(work.slice(quote.outerEnd))) return null;
  const clause = Math.max(
    sentenceStart(work, quote.outerStart, FULL_STOP),
    work.lastIndexOf(',', quote.outerStart) + 1,
  );
  const named = namings.filter((n) => n.start >= clause && n.end <= quote.outerStart);
  const last = named.at(-1);
  if (last === undefined) return null;
  const verb = work.slice(last.end, quote.outerStart);
  const start = officeBefore(work, last.start, clause)?.start ?? last.start;
  if (/被$/u.test(clauseBefore(work, start))) return IS_CALLED.test(verb) ? says(last, verb) : null;
  if (!CALLED.test(verb) || !/(?<![自俗简统被])[称斥]$/u.test(work.slice(clause, start))) return null;
  const subject = subjectOf(work, named.slice(0, -1), start - 1);
  return subject === null ? null : says(subject, work.slice(start - 1, start));
};
