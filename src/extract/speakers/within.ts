import { BROUGHT_IN, NAMING, STATEMENTS, THINGS } from '../data/speakers.ts';
import { officeBefore } from '../offices.ts';
import { type Span, spansOf, verbsIn } from '../speech.ts';
import { oneOf } from '../words.ts';
import { COMMA, FULL_STOP, isTalkedAbout, type Naming, type Place, type Rule, says, sentenceStart } from './place.ts';
import { clauseBefore, endOf, subjectOf } from './subject.ts';

/** Verbs that report what somebody says. */
export const STATING = new RegExp(`(?:${oneOf(STATEMENTS)})$`, 'u');

/** Titles of works, meetings, laws, slogans: marks that quote nobody. */
const A_THING = new RegExp(`(?:${oneOf(THINGS)})$`, 'u');
const A_SHORT_THING = /(?:法|奖|日|节|号|党|派|军|队|国家|问题|社会|时代)$/u;
/** Before the marks these only give a thing its name. */
const SO_CALLED = new RegExp(`(?:${oneOf(NAMING)}|所谓的?|主题为?|被[^,。]{0,8}[讽评斥贬]为)$`, 'u');
/** 援引法律 is no citing of somebody. */
const CITES = '援引(?![^,]{0,12}(?:条|法|例|权|公约|协定|章程))';
const SOMEBODY_SAYS = '(?<!没)有人(?:曾|还|甚至)?(?:说|称|认为|讲|问|提)';
/**
 * Between the verb and the marks these bring in what somebody else wrote or said (他记得警察回复道：), what is only likened to
 * what he said (如 X 说“…”一样，…), the name of a thing, another item.
 */
const OTHERS_WORDS = new RegExp(
  `^得[^:]*$|[”」』"],[也还更]?有[^,]{0,8}(?:人|者|友|民|家|媒体|评论|声音)|^["“「『]□*.["”」』](?:一样|那样|似的)|[道写]:\\s?$|探讨$|讨论$|\\($|(?:${oneOf(BROUGHT_IN)}|${CITES}|${SOMEBODY_SAYS}|\\d[,.、]? ?《)|(?:上述|这一|该)$`,
  'u',
);

/** Between the speaker and the verb no other clause, or only one that the verb goes on with: 批评北京，并|称. */
export const REPORTS = /^[^,;]*$|^[^,;]*时,(?:只|仅|则|也|还)?$|^[^;]*,(?:并|并且|还|又|也|同时|而且|但|但又)?$/u;

/** 指责美方“…”: verbs that bring in his own words only behind the one they are about. */
const JUDGING = /(?<![被受遭的])(?:称赞|赞扬|赞许|指责|指控|嘲笑|嘲讽|讽刺|讥讽|讥笑|挖苦)/gu;
/** 要求当局“…”, 保证美国“…”: verbs that bring in what somebody should or will do. */
const DEMANDING = /(?<![被受遭的])(?:要求|敦促|督促|保证|提出(?=要|应|必须|将))/gu;
/** Words that say something of somebody or what is to be done, and are no name of a thing. */
const PREDICATE = /[不没无会要是把被将只都在了着过从让使应于敢]|必须|立即|可能|已经/u;

/** Behind a comma a word in marks, and what is said of it. */
const IS_ABOUT = /^[,，]["“「『]□*.["”」』](?:不|并|会|将|已|可|能|应|只|就|也|都|更|是|足以|意味|等于|成为)/u;

/** A word or two in marks, a thing with a name of its own, or words the sentence only talks about. */
function namesAThing(place: Place): boolean {
  const { work, quote, words } = place;
  if (isVerdict(place)) return false;
  if (words.length < 4 || !/\p{Script=Han}/u.test(words)) return true;
  // 政策“不可持续”。: four characters are speech where they say something of what stands before.
  if (words.length === 4 && !(/^(?:不|没|无法|将|会|已|应|必|绝)/u.test(words) && endsThere(work, quote.outerEnd)))
    return true;
  if (
    !DOES.test(words) &&
    ((words.length < 12 && A_THING.test(words)) || (words.length < 9 && A_SHORT_THING.test(words)))
  )
    return true;
  if (SO_CALLED.test(work.slice(0, quote.outerStart)) || work.startsWith('一词', quote.outerEnd)) return true;
  if (!DOES.test(words) && /条款?$/u.test(work.slice(0, quote.outerStart))) return true;
  // 他认为，“非正规劳动”不足以描述…: what the clause is about.
  if (words.length < 9 && !PREDICATE.test(words) && IS_ABOUT.test(work.slice(quote.outerStart - 1))) return true;
  return (
    (words.length < 9 && work[quote.outerEnd] === '的') || (words.length < 12 && SINCE.test(work.slice(quote.outerEnd)))
  );
}
/** Words that begin like this are no name: 只会喊口号. */
const DOES = /^(?:不(?!可抗力|动产|锈钢|结盟|良)|没|只|会|将|要|应|必|已|从不|无法|绝不|立即)/u;
const SINCE = /^(?:以来|期间|前后)/u;

/** 马斯克说，扎克伯格是“胆小鬼”, 经济会“停摆”: what he says of somebody, in a word of his own. */
function isVerdict({ work, quote, words }: Place): boolean {
  const lead = work.slice(Math.max(0, quote.outerStart - 40), quote.outerStart);
  const says =
    /(?:说|称|表示|指出|认为|警告|强调),[^,。;]{2,30}(?:(?<![就这那谓叫都才还])是|(?<![大峰社机协委工])会|将)$/u;
  // 他们误以为那些人是“…”: what they were taken for.
  const verdict = says.test(lead) && !/以为[^,。;]*$/u.test(lead);
  return words.length > 1 && /^\p{Script=Han}+$/u.test(words) && endsThere(work, quote.outerEnd) && verdict;
}

function endsThere(work: string, at: number): boolean {
  return at >= work.length || /[。！!？?；;，,]/u.test(work[at] ?? '');
}

/** The verbs between two places that may report what stands in the marks behind them, in order. */
function reportingVerbs(place: Place, start: number): Span[] {
  const { work, quote, words } = place;
  const lead = work.slice(start, quote.outerStart);
  const spans = (pattern: RegExp) =>
    spansOf(lead, pattern).map((at) => ({ start: start + at.start, end: start + at.end }));
  const plain = words.length > 7 || PREDICATE.test(words) || lead.endsWith('是');
  const object = (v: Span) => /^[^,;:《]{1,24}(?<![的《])$/u.test(work.slice(v.end, quote.outerStart));
  const judging = spans(JUDGING).filter((v) => object(v) && plain && endsThere(work, quote.outerEnd));
  const demanding = spans(DEMANDING).filter((v) => plain && /^,?[^,]*$/u.test(work.slice(v.end, quote.outerStart)));
  return [...verbsIn(work, start, quote.outerStart), ...judging, ...demanding].sort((a, b) => a.start - b.start);
}

/** Where no verb says so: what lets it be understood that somebody's own words follow; null where nothing does. */
function tellingVerb(place: Place, start: number, verbs: readonly Span[]): Span | null {
  const { work, quote, words } = place;
  if (leadsToColon(place)) {
    const match = TELLING.exec(work.slice(start, quote.outerStart));
    if (match !== null) return { start: start + match.index, end: start + match.index + match[0].length };
  }
  return (words.length > 7 && verbs.find((v) => reportsBeforeComma(work, v))) || null;
}

/** 希望大家保持冷静：“…。”: whole sentences behind a colon are of whoever is said to think or tell what stands before it. */
function leadsToColon({ work, quote, words }: Place): boolean {
  const lead = work.slice(0, quote.outerStart);
  return words.length > 7 && /[。！!？?…]$/u.test(words) && /:\s?$/u.test(lead) && !OF_A_TEXT.test(lead);
}
const TELLING = /(?<![不没未被令让使])(?:希望|相信|觉得|担心|担忧|感到|总结|谈到|谈及|谈起|提起|说起|聊到|聊起)/u;
/** Words that somebody else wrote or said, or nobody did. */
const OF_A_TEXT =
  /(?:规定|条文|条款|标语|信|信息|纸条|字条|问题|格言|诗|诗句|歌|歌词|新闻|报道|传闻|传言|留言|评论|通知|问|[说写答问](?:道|了|过)?):\s?$/u;
/** 介绍，…: these report what somebody says where a comma parts them from it. */
const STATING_BEFORE_COMMA = /^(?:介绍|回忆|分析|评论|评价|预测|估计|主张|建议|总结|描述)$/u;

function reportsBeforeComma(work: string, { start, end }: Span): boolean {
  return STATING_BEFORE_COMMA.test(work.slice(start, end)) && COMMA.test(work[end] ?? '') && work[start - 1] !== '的';
}

/** Whether a verb reports what somebody says, by itself or with the comma behind it. */
export function reports(work: string, verb: Span): boolean {
  return STATING.test(work.slice(verb.start, verb.end)) || reportsBeforeComma(work, verb);
}

const BY = /[被受遭]$/u;
/** Nothing but a mark between a verb and what it brings. */
const leadsIn = (between: string) => /^:?\s*$/u.test(between);

/** The verb of a sentence that reports what somebody says, with a few words of his own in marks; null for other marks. */
export function reportingVerb(place: Place): Span | null {
  const { work, quote, words } = place;
  if (isTalkedAbout(place) || quote.carried || quote.open || namesAThing(place)) return null;
  // What he says may be parted by semicolons.
  const start = sentenceStart(work, quote.outerStart, FULL_STOP);
  const verbs = reportingVerbs(place, start);
  const isStating = (v: Span) => {
    const verb = work.slice(v.start, v.end);
    // 这些批评是合理的: a noun.
    if (THAT.test(work.slice(Math.max(0, v.start - 2), v.start)) && MAY_BE_NOUN.test(verb)) return false;
    // 批评的官员: the one who is criticised.
    if (DESCRIBES.test(work.slice(v.end, v.end + 4))) return false;
    // 他认为的“竞争”…“一致性”: the word he has for something, and one of whoever writes.
    if (/^的["“「『]/u.test(work.slice(v.end)) && v.end + 1 < quote.outerStart) return false;
    return STATING.test(verb) || verb.search(JUDGING) === 0 || verb.search(DEMANDING_ALONE) === 0;
  };
  // 罗海宁反驳说：别人也可以批评我们，“…”: all behind the colon is his; with somebody else named there it may be either’s.
  const speech = verbs.find((v) => work[v.end] === ':' && isStating(v));
  const last = verbs.findLast(isStating);
  const others = place.namings.some((n) => speech !== undefined && n.start > speech.end && n.end < quote.outerStart);
  if (others && last !== speech) return null;
  const verb = speech ?? last ?? tellingVerb(place, start, verbs);
  // …，《科学》曾评价“…”: the verb beside the marks is another one's.
  const beside = verbs.at(-1);
  const isAnothers = beside !== undefined && beside !== verb && leadsIn(work.slice(beside.end, quote.outerStart));
  // 经常被|认为是“…”: not by him.
  if (verb === null || isAnothers || BY.test(work.slice(0, verb.start))) return null;
  const rest = work.slice(verb.end, quote.outerStart);
  if (OTHERS_WORDS.test(rest) || rest.length > 80 || (rest.includes(';') && words.length < 10)) return null;
  // X 指出，Y 宣布解散国会，“…”: the words may be of either, unless X is named again (X 指出，X 还敦促对方“…”).
  const outer = verbs.some(
    (v) => v.end <= verb.start && isStating(v) && REPORTED.test(work.slice(v.start)) && !isSameOne(place, v, verb),
  );
  // X 说，Y 要求当局“…”: within what X tells.
  const told = !STATING.test(work.slice(verb.start, verb.end));
  return outer && (told || /^[^,].*,/u.test(rest)) ? null : verb;
}
/** Whether who is named right before the verb `inner` is named again, and was before the verb `outer` too. */
function isSameOne({ namings }: Place, outer: Span, inner: Span): boolean {
  const first = namings.findLast((n) => n.end <= outer.start);
  const again = namings.findLast((n) => n.start >= outer.end && n.end <= inner.start);
  return first !== undefined && again !== undefined && first.person === again.person && inner.start - again.end < 4;
}

/** Words that are verbs of speech and nouns, and what shows the noun. */
const MAY_BE_NOUN = /^(?:批评|警告|承诺|回应|质疑|指责|指控|谴责|呼吁|解释|抨击|反驳|暗示|提醒)$/u;
const THAT = /(?:[这那]些|[这那]种|[这那]一|[这那]个|[这该此]项|上述|种种|一些)$/u;

/** Behind a verb of speech: what it is said of. */
const DESCRIBES = /^的(?!那样|是|就是|还是|好|一?[句段番]?话)\p{Script=Han}/u;
/** A verb, and whom he tells, before a comma. */
const REPORTED = /^(?:(?:告诉|告知|提醒|警告|回应)[^,。]{1,8}|[^,。]{1,4}),/u;
const DEMANDING_ALONE = /^(?:要求|敦促|督促|保证|提出)$/u;

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

/** 引述|张雪忠的说法，|认为; 用|张雪忠的话|说: the one who is cited. */
function cited(work: string, named: readonly Naming[], verb: number): Naming | null {
  const [last, other] = named;
  if (last === undefined || other !== undefined) return null;
  const between = work.slice(endOf(work, last), verb);
  if (/用$/u.test(work.slice(0, last.start)) && /^(?:自己|本人)?的话来?$/u.test(between)) return last;
  if (!/^的(?:说法|话|观点|看法|分析),?$/u.test(between)) return null;
  return /(?:引述|援引|引用|转引|转述)[^,。“”「」]{0,30}$/u.test(work.slice(0, last.start)) ? last : null;
}

/** 麦考尔发表声明称，…“攻击他人的武器”: words of his within his reported speech. */
export const within: Rule = (place) => {
  const { work, quote, namings } = place;
  const verb = reportingVerb(place);
  if (verb === null) return null;
  const start = sentenceStart(work, quote.outerStart, FULL_STOP);
  const named = namings.filter((n) => n.start >= start && n.end <= verb.start);
  const subject = cited(work, named, verb.start) ?? subjectOf(work, named, verb.start);
  if (subject === null || !REPORTS.test(work.slice(subject.end, verb.start))) return null;
  return says(subject, work.slice(verb.start, verb.end));
};
