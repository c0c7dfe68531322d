import { officeBefore } from '../offices.ts';
import { type Attribution, FULL_STOP, type Place, type Rule, says, sentenceStart } from './place.ts';
import { clauseBefore, subjectOf } from './subject.ts';
import { A_THING, endsThere } from './thing.ts';

/** 金正恩|为“…”: the end of what somebody calls somebody else; a thing so called is only given a name. */
const CALLED = /^(?:总统|主席|总理|先生)?[为作]$/u;
/** 被特朗普|称为“…”: whose words it is behind 被. */
const IS_CALLED =
  /^(?:公开|一再|多次|曾|曾经)?(?:称|称赞|形容|描述|斥|批评|嘲讽|讽刺|贬|誉|盛赞|赞|戏称)(?:为|作|之为|其为)$/u;

/** 将印度|描述为, 把封关|形容为, 称其为一个: what somebody says something is; not how a thing is named. */
const DESCRIBES_AS =
  /(?:(?<![即必终行可被])(?:将(?![军领要会来])|把)(?!自己)[^,。;“”「」]{1,40}?(描述|形容|描绘|比喻|概括|总结|定性|贬|斥|抨击|批评|指责|谴责|讽刺|嘲讽|嘲笑|诽谤|誉|赞誉|评价|解释(?!成)|定义|界定)(?:为|作|成)|(?<![被自俗简统通])称(?:之|其|此|此举)为)(?:是|一[个种场次位]|试图)?$/u;

/** 特朗普称金正恩为“火箭人”, 被特朗普称为“…”, 特朗普将此举形容为“…”. */
export const calls: Rule = (place) => {
  const { quote, words } = place;
  if (quote.carried || quote.open || words.length < 3) return null;
  return describes(place) ?? (A_THING.test(words) ? null : callsSomebody(place));
};

function describes({ work, quote, words, namings }: Place): Attribution | null {
  const start = sentenceStart(work, quote.outerStart, FULL_STOP);
  const match = DESCRIBES_AS.exec(work.slice(start, quote.outerStart).trimEnd());
  if (match === null || words.length < (A_THING.test(words) ? 6 : 4)) return null;
  const at = start + match.index;
  const named = namings.filter((n) => n.start >= start && n.end <= at);
  const subject = subjectOf(work, named, at);
  return subject === null ? null : says(subject, match[1] ?? '称');
}

function callsSomebody({ work, quote, namings }: Place): Attribution | null {
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
}
