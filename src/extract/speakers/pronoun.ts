import { notThePerson } from '../lexicon.ts';
import { officeAfter, officeBefore, skipEnglish } from '../offices.ts';
import { spansOf } from '../speech.ts';
import { antecedent, subjectOfSentence } from './antecedent.ts';
import {
  COMMA,
  FULL_STOP,
  isTalkedAbout,
  isWordAmongOthers,
  type Naming,
  type Place,
  type Rule,
  says,
  sentenceStart,
} from './place.ts';
import { reportingVerb } from './reporting.ts';
import { clauseBefore, isSubject, PRONOUN } from './subject.ts';
import { REPORTS } from './within.ts';

/** 他说：“…”: where it is clear from the sentence or paragraph before who is meant. */
export const pronoun: Rule = (place) => behindSentence(place) ?? ofParagraph(place);

function behindSentence(place: Place): ReturnType<Rule> {
  const use = usedBehind(place) ?? usedAhead(place) ?? usedToReport(place);
  if (use === null) return null;
  const { work, namings } = place;
  const who = use.within
    ? withinSentence(place, use)
    : work.slice(0, use.sentence).trim() === ''
      ? place.earlier(use.pronoun)
      : antecedent(work, namings, use.sentence, use.pronoun);
  return who === null ? null : says(who, use.verb, 'pronoun');
}

/** A pronoun that speaks: where its sentence begins, and whether it stands later in that sentence. */
interface Use {
  readonly pronoun: '他' | '她';
  readonly at: number;
  readonly sentence: number;
  readonly within: boolean;
  readonly verb: string;
}

/** 罗特表示同意，但|她|补充道：“…”. */
function withinSentence({ work, namings }: Place, { sentence, at, pronoun }: Use): Naming | null {
  const named = namings.filter((n) => n.start >= sentence && n.end <= at);
  if (new Set(named.map((n) => n.person)).size !== 1) return null;
  return subjectOfSentence(work, named, { start: sentence, end: at }, pronoun)?.naming ?? null;
}

/** “…，”她说, where the marks begin a sentence. */
function usedBehind({ work, quote, words }: Place): Use | null {
  const match = BEHIND.exec(work.slice(quote.outerEnd));
  const lead = work.slice(0, quote.outerStart).trimEnd();
  // “…”，她说: the comma may stand behind the marks.
  const whole = /[，,。！!？?]$/u.test(words) || (words.length > 7 && COMMA.test(match?.[0][0] ?? ''));
  if (match === null || !whole || !/(?:^|[。！!？?”」』"])$/u.test(lead)) return null;
  const at = quote.outerEnd + match[0].search(/[他她]/u);
  return use(work, at, quote.outerStart, false, match[1] ?? '');
}

/** 她说：“…”, 同意，但她补充道：“…”. */
function usedAhead(place: Place): Use | null {
  const { work, quote, words } = place;
  const match = AHEAD.exec(work.slice(0, quote.outerStart));
  if (match === null || (words.length < 5 && !/[:,]$/u.test(match[0]))) return null;
  if (isTalkedAbout(place) || isWordAmongOthers(work, quote.outerEnd, words)) return null;
  const at = match.index + match[0].search(/[他她]/u);
  const sentence = sentenceStart(work, at, FULL_STOP);
  return use(work, at, sentence, work.slice(sentence, at).trim() !== '', match[1] ?? '');
}

/** 她指出，…“几个字”. */
function usedToReport(place: Place): Use | null {
  const { work, quote } = place;
  const sentence = sentenceStart(work, quote.outerStart, FULL_STOP);
  if (!/[他她]/u.test(work.slice(sentence, quote.outerStart))) return null;
  const verb = reportingVerb(place);
  if (verb === null) return null;
  const begins = spansOf(work.slice(sentence, verb.start), BEGINS).at(-1);
  if (begins === undefined) return null;
  const at = sentence + begins.end - 1;
  if (!REPORTS.test(work.slice(at, verb.start))) return null;
  if (place.namings.some((n) => n.start >= at && n.end <= verb.start)) return null;
  if (!isSubject(work, { start: at, end: at + 1, person: '' }, verb.start)) return null;
  return use(work, at, sentence, at > sentence, work.slice(verb.start, verb.end));
}

/** 他 at the beginning of a clause: 罗特今年七十岁了，|他. */
const BEGINS = /(?:^|[,:] ?(?:但|而|不过|因此|所以)?)[他她](?![们的])/gu;

function use(work: string, at: number, sentence: number, within: boolean, verb: string): Use | null {
  const pronoun = work[at];
  return pronoun === '他' || pronoun === '她' ? { pronoun, at, sentence, within, verb } : null;
}

/** Only where the paragraph names one person, who begins a clause before the words, and mentions nobody else. */
const ofParagraph: Rule = (place) => {
  const { work, quote, namings } = place;
  const [only] = namings;
  if (only === undefined || namings.some((n) => n.person !== only.person)) return null;
  if (only.end > quote.outerStart || notThePerson.startsAt(work, only.end) > 0) return null;
  const start = officeBefore(work, only.start)?.start ?? only.start;
  if (clauseBefore(work, start) !== '') return null;
  const from = officeAfter(work, only.end)?.end ?? skipEnglish(work, only.end);
  const lead = work.slice(0, start);
  if (PRONOUN.test(lead)) return null;
  const around = `${work.slice(from, quote.outerStart)} ${work.slice(quote.outerEnd, quote.outerEnd + 24)}`;
  // A paragraph that begins with him is his; where others may have come before, any other person makes it doubtful.
  if (OTHER_PEOPLE.test(around) || SOMEBODY_SAYS.test(around) || (lead.trim() !== '' && ANYBODY.test(lead + around)))
    return null;
  const verb = verbOf(place);
  return verb === null ? null : says(only, verb, 'pronoun');
};

const OTHER_PEOPLE =
  /(?:官员|人士|记者|专家|学者|网友|母亲|父亲|妻子|丈夫|律师|儿子|女儿|朋友|同事|男子|女子|老师|学生|医生|警察|先生|女士|总统|主席|部长|发言人|老头|老汉|老人|他们|她们|两人|双方)/u;
/** 一名渔民|说. */
const SOMEBODY_SAYS =
  /(?:^|[。，,])[^。，,他她]{0,8}[民者员人生手工客农商师长友众方家](?:则|也|还|曾|却)?(?:说|表示|称|认为|问|答|告诉|回答|指出)/u;
const ANYBODY =
  /(?:官员|人士|教授|博士|主任|经理|总裁|创始人|负责人|议员|代表|居民|村民|工人|商人|主持人|作者|作家|导演|领导人|研究员|分析师|夫妇|男孩|女孩|孩子|对方|一位|一名|有人|我)/u;
/** 他告诉记者|说; not 她不|知道, 他|听说, 他|自称, 他记得警察回复|道. */
const HE_SAYS =
  '[他她](?![们的]|记得|听到|听见|看到|看见|想起|梦见)(?:[^，,。“”不没未]{0,14}?)(?<![听据传小自号知])(说|表示|指出|强调|解释|回忆|警告|感叹|补充说|补充道|写道|称|认为|质疑|反问|坦言|直言|戏言|透露|承认|呼吁|道)';
const BEHIND = new RegExp(`^[，,]?${HE_SAYS}(?=[。，,]|$)`, 'u');
const AHEAD = new RegExp(
  `(?:^|[。，,：:！!？?”」] ?(?:但|而|不过|随后|对此|同时|后来|之后|此前|早前|当时|现在|如今|此外|另外|接着|最后|然而|因此){0,2})${HE_SAYS}[:,]?$`,
  'u',
);

function verbOf(place: Place): string | null {
  const { work, quote, words } = place;
  const behind = BEHIND.exec(work.slice(quote.outerEnd));
  if (behind !== null && /[，,。！!？?]$/u.test(words)) return behind[1] ?? null;
  if (isTalkedAbout(place) || isWordAmongOthers(work, quote.outerEnd, words)) return null;
  return AHEAD.exec(work.slice(0, quote.outerStart))?.[1] ?? null;
}
