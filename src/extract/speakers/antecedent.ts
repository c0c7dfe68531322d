import { notThePerson, relations } from '../lexicon.ts';
import { officeBefore } from '../offices.ts';
import { type Span, verbsIn } from '../speech.ts';
import { COMMA, FULL_STOP, type Naming, sentenceStart } from './place.ts';
import { STATING } from './reporting.ts';
import { CLEAN_LEAD, clauseBefore, endOf, PRONOUN, subjectOf } from './subject.ts';

/**
 * Whom 他 or 她 means at the beginning of a sentence: who is the subject of the sentence before it, alone or as the one
 * whose words it reports. A sentence whose own subject is 他 passes the question on to the one before. In doubt nobody.
 */

/** A third person of the pronoun's own gender who might be meant instead. */
const SAME_GENDER: Readonly<Record<string, RegExp>> = {
  他: /儿子|父亲|丈夫|爸爸|哥哥|弟弟|爷爷|祖父|外公|男孩|男子|男友|先生|老人|老板|老头|老汉/u,
  她: /女儿|母亲|妻子|妈妈|姐姐|妹妹|奶奶|祖母|外婆|女孩|女子|女友|女士|太太|夫人/u,
};
/** In a sentence about one person the other pronoun means that person. */
const OTHER_GENDER: Readonly<Record<string, RegExp>> = { 他: /她(?!们)/u, 她: /他(?![们人国])/u };
/** Somebody without a name whom a sentence that reports nothing may turn to. */
const SOMEBODY =
  /官员|人士|记者|专家|学者|网友|律师|朋友|同事|男子|女子|老师|学生|学员|医生|警察|先生|女士|发言人|他们|她们|两人|双方|对方|一位|一名|有人|孩子|夫妇/u;
/** 女侍者|科尔曼: what somebody is, though it is no office. */
const WHAT_HE_IS = /^[^,他她]{0,8}[者员师生手人民客商匠兵工]$/u;
/** 反对大麻，但他认为…. */
const HE_HOLDS = /,(?:但|而|不过|并且)?[他她](?:则|也|还)?(?:说|表示|认为|指出|强调|相信|承认)/u;
/** How many sentences in a row may have 他 as their subject. */
const HOPS = 3;

/** Whom `pronoun`, which begins a sentence at `at`, means; `namings` are those of the paragraph, in order. */
export function antecedent(work: string, namings: readonly Naming[], at: number, pronoun: string): Naming | null {
  let to = at;
  for (let hop = 0; hop < HOPS; hop++) {
    while (to > 0 && /[。！!？?”」』"\s]/u.test(work[to - 1] ?? '')) to--;
    if (to === 0) return null;
    const start = sentenceStart(work, to, FULL_STOP);
    const named = namings.filter((n) => n.start >= start && n.end <= to);
    if (named.length > 0) {
      const found = subjectOfSentence(work, named, { start, end: to }, pronoun);
      // Whoever was spoken of before is meant as well by a sentence that reports nothing.
      const before = namings.filter((n) => n.end <= start);
      return found?.speaks === false && before.some((n) => n.person !== found.naming.person)
        ? null
        : (found?.naming ?? null);
    }
    if (!work.startsWith(pronoun, start) || /^.(?:们|的)/u.test(work.slice(start, to))) return null;
    if (SAME_GENDER[pronoun]?.test(work.slice(start, to))) return null;
    to = start;
  }
  return null;
}

interface Subject {
  readonly naming: Naming;
  /** Whether the sentence reports what he says. */
  readonly speaks: boolean;
}

/** The subject of a sentence, or of the beginning of one, that names `named`. */
export function subjectOfSentence(
  work: string,
  named: readonly Naming[],
  { start, end }: Span,
  pronoun: string,
): Subject | null {
  const reports = verbsIn(work, start, end).filter(
    (v) => STATING.test(work.slice(v.start, v.end)) || COMMA.test(work[v.end] ?? ''),
  );
  const speakers = reports.map((v) => speakerOf(work, named, v));
  const [first] = speakers;
  const found = first ?? soleSubject(work, named, { start, end });
  // 他称，孙林给了他…: within what somebody else tells.
  if (found === null || PRONOUN.test(work.slice(start, found.start).replace(/[他她]的|[与和跟同][他她][^,]*的/gu, '')))
    return null;
  if (SAME_GENDER[pronoun]?.test(work.slice(endOf(work, found), end))) return null;
  // 邱志远问贺建平…: who is asked may speak next; so may he whose 反驳 somebody met with. 邱志远说…，贺建平则说…: either may.
  const alone = named.every((n) => n.person === found.person);
  if (
    !alone &&
    /(?<![学访顾])问|[遭受被][^,。]{2,40}的(?:反驳|反对|批评|质疑|拒绝|谴责)/u.test(work.slice(found.end, end))
  )
    return null;
  if (first == null && OTHER_GENDER[pronoun]?.test(work.slice(found.end, end))) return null;
  return speakers.every((one) => one === null || one.person === found.person)
    ? { naming: found, speaks: first != null || HE_HOLDS.test(work.slice(found.end, end)) }
    : null;
}

function speakerOf(work: string, named: readonly Naming[], verb: Span): Naming | null {
  return subjectOf(
    work,
    named.filter((n) => n.end <= verb.start),
    verb.start,
  );
}

/** The one person of a sentence, where he begins it and nobody else is spoken of. */
function soleSubject(work: string, named: readonly Naming[], { start, end }: Span): Naming | null {
  const [only] = named;
  if (only === undefined || named.some((n) => n.person !== only.person)) return null;
  const from = officeBefore(work, only.start, start)?.start ?? only.start;
  const lead = clauseBefore(work, from);
  const isWhatHeIs = WHAT_HE_IS.test(lead);
  if (!CLEAN_LEAD.test(lead) && !isWhatHeIs && relations.endsAt(lead, lead.length) === 0) return null;
  if (notThePerson.startsAt(work, only.end) > 0 || /^(?:的|等|和|与|、|们)/u.test(work.slice(only.end))) return null;
  const around = `${isWhatHeIs ? '' : work.slice(start, from)} ${work.slice(endOf(work, only), end)}`;
  return SOMEBODY.test(around) || work.slice(start, from).length > 30 ? null : only;
}

/** Whom a pronoun behind a paragraph means that speaks of nobody but one person, whom its first sentence begins with. */
export function soleOfParagraph(work: string, namings: readonly Naming[], pronoun: string): Naming | null {
  const found = soleSubject(work, namings, { start: 0, end: work.length });
  if (found === null || SAME_GENDER[pronoun]?.test(work) || OTHER_GENDER[pronoun]?.test(work)) return null;
  return found;
}
