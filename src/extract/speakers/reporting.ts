import { BROUGHT_IN, DEGREES, FEELINGS, STANCES, STATEMENTS } from '../data/speakers.ts';
import { type Span, spansOf, verbsIn } from '../speech.ts';
import { oneOf } from '../words.ts';
import { COMMA, FULL_STOP, holdSentence, isTalkedAbout, type Place, sentenceStart } from './place.ts';
import { endsThere, namesAThing, PREDICATE } from './thing.ts';

/** Verbs that report what somebody says. */
export const STATING = new RegExp(`(?:${oneOf(STATEMENTS)})$`, 'u');

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

/** 指责美方“…”: verbs that bring in his own words only behind the one they are about. */
const JUDGING =
  /(?<![被受遭的])(?:称赞|赞扬|赞许|赞美|盛赞|大赞|夸赞|称颂|(?<!(?:黑客|网络|军事|武装|袭击|恐怖))攻击|指责|指控(?!股)|谴责|抨击|痛斥|怒斥|直斥|痛批|怒批|狠批|直批|炮轰|(?<![挨责谩咒辱臭])骂|评价|喊话|嘲笑|嘲讽|讽刺|讥讽|讥笑|挖苦)(?![者家])/gu;
/** 要求当局“…”, 保证美国“…”: verbs that bring in what somebody should or will do. */
const DEMANDING = /(?<![被受遭的])(?:要求|敦促|督促|建议|保证|承诺|发誓|扬言|提出(?=要|应|必须|将))/gu;

/** The verbs between two places that may report what stands in the marks behind them, in order. */
function reportingVerbs(place: Place, start: number): Span[] {
  const { work, quote, words } = place;
  const lead = work.slice(start, quote.outerStart);
  const spans = (pattern: RegExp) =>
    spansOf(lead, pattern).map((at) => ({ start: start + at.start, end: start + at.end }));
  const plain = words.length > 7 || PREDICATE.test(words) || lead.endsWith('是');
  const judging = spans(JUDGING).filter((v) => hasObject(place, v) && plain && endsThere(work, quote.outerEnd));
  const demanding = spans(DEMANDING).filter((v) => plain && isOfOneClause(place, v));
  return [...verbsIn(work, start, quote.outerStart), ...judging, ...demanding].sort((a, b) => a.start - b.start);
}

/** 指责|美方|“…”: whether between a verb and the marks is only what it is about. */
function hasObject({ work, quote }: Place, verb: Span): boolean {
  return /^[^,;:《]{1,40}(?<![的《]|作为)[,:]?$/u.test(work.slice(verb.end, quote.outerStart));
}

/** Whether between a verb and the marks there is one clause at most. */
function isOfOneClause({ work, quote }: Place, verb: Span): boolean {
  return /^,?[^,]*$/u.test(work.slice(verb.end, quote.outerStart));
}

/** Where no verb says so: what lets it be understood that somebody's own words follow; null where nothing does. */
function tellingVerb(place: Place, start: number, verbs: readonly Span[]): Span | null {
  const { work, quote, words } = place;
  if (leadsToColon(place)) {
    const match = TELLING.exec(work.slice(start, quote.outerStart));
    if (match !== null) return { start: start + match.index, end: start + match.index + match[0].length };
    const stance = STANCE.exec(work.slice(start, quote.outerStart));
    if (stance !== null && isAlone(place, start))
      return { start: start + stance.index, end: start + stance.index + stance[0].lastIndexOf(':') };
  }
  return (words.length > 7 && verbs.find((v) => reportsBeforeComma(work, v))) || null;
}

/** Whether the sentence names one person before the marks. */
function isAlone({ quote, namings }: Place, start: number): boolean {
  return new Set(namings.filter((n) => n.start >= start && n.end <= quote.outerStart).map((n) => n.person)).size === 1;
}

/** 希望大家保持冷静：“…。”: whole sentences behind a colon are of whoever is said to think or tell what stands before it. */
function leadsToColon({ work, quote, words }: Place): boolean {
  const lead = work.slice(0, quote.outerStart);
  return words.length > 7 && holdSentence(words) && /:\s?$/u.test(lead) && !OF_A_TEXT.test(lead);
}
const TELLING =
  /(?<![不没未被所令让使])(?:希望|相信|觉得|担心|担忧|感到|总结|谈到|谈及|谈起|提起|说起|说到|讲到|聊到|聊起|质疑|反省|反思|控诉|吐槽|抱怨|感叹|安慰|劝说|劝慰|叮嘱|反对|调侃|打趣|坦承|炫耀|描述|讲述|回忆|回顾|解释|介绍|概括)/u;
/** 对此很有信心：“…。”: what he thinks of it stands right before the colon. */
const STANCE = new RegExp(
  `(?:(?:${oneOf(DEGREES)})[^,。:的]{0,6}(?:${oneOf(FEELINGS)})|(?:${oneOf(STANCES)}))(?:不已|万分|至极)?:\\s?$`,
  'u',
);
/** Words that somebody else wrote or said, or nobody did. */
const OF_A_TEXT =
  /(?:规定|条文|条款|标语|信|信息|纸条|字条|问题|格言|诗|诗句|歌|歌词|新闻|报道|传闻|传言|留言|评论|通知|问|[说写答问](?:道|了|过)?):\s?$/u;
/** 介绍，…: these report what somebody says where a comma parts them from it. */
const STATING_BEFORE_COMMA = /^(?:提到|谈到|提及|讲到|介绍|回忆|分析|评论|评价|预测|估计|主张|建议|总结|描述)$/u;

function reportsBeforeComma(work: string, { start, end }: Span): boolean {
  return STATING_BEFORE_COMMA.test(work.slice(start, end)) && COMMA.test(work[end] ?? '') && work[start - 1] !== '的';
}

/** Whether a verb reports what somebody says, by itself or with the comma behind it. */
export function reports(work: string, verb: Span): boolean {
  return STATING.test(work.slice(verb.start, verb.end)) || reportsBeforeComma(work, verb);
}

/** The verb of a sentence that reports what somebody says, with a few words of his own in marks; null for other marks. */
export function reportingVerb(place: Place): Span | null {
  const { work, quote, words } = place;
  if (isTalkedAbout(place) || quote.carried || quote.open || namesAThing(place)) return null;
  // What he says may be parted by semicolons.
  const start = sentenceStart(work, quote.outerStart, FULL_STOP);
  const verbs = reportingVerbs(place, start);
  const stating = verbs.filter((v) => isStating(place, v));
  const verb = ofColon(place, stating) ?? stating.at(-1) ?? tellingVerb(place, start, verbs);
  // 经常被|认为是“…”: not by him.
  if (verb === null || isAnothers(place, stating, verb) || BY.test(work.slice(0, verb.start))) return null;
  // …，《科学》曾评价“…”: the verb beside the marks is another one's.
  const beside = verbs.at(-1) ?? verb;
  if (beside !== verb && /^:?\s*$/u.test(work.slice(beside.end, quote.outerStart))) return null;
  const rest = work.slice(verb.end, quote.outerStart);
  // 暗示“…”: right beside the marks before.ts asks who does.
  if (rest.trim() === '' && HINTS.test(work.slice(verb.start, verb.end))) return null;
  return OTHERS_WORDS.test(rest) || isFarOff(rest, words) || (rest.includes(';') && words.length < 10) ? null : verb;
}
/** Longer is only what goes on with whole clauses up to the marks, of which the words are one. */
function isFarOff(rest: string, words: string): boolean {
  if (rest.length <= 80) return false;
  return rest.length > 150 || words.length < 10 || !/[^□][,]$/u.test(rest) || /[《:;“「]|提及|显示|认为/u.test(rest);
}
const BY = /[被受遭]$/u;
/** Verbs whose subject is as often what somebody does. */
export const HINTS = /^(?:暗示|暗指)$/u;

/** Whether a verb says what somebody says, and is neither a noun nor part of a description. */
function isStating(place: Place, { start, end }: Span): boolean {
  const { work, quote } = place;
  const verb = work.slice(start, end);
  // 这些批评是合理的: a noun.
  if (THAT.test(work.slice(Math.max(0, start - 2), start)) && MAY_BE_NOUN.test(verb)) return false;
  // 是为了|强调, 那些|宣称没去过的人, 法律未有|指明
  const before = work.slice(Math.max(0, start - 2), start);
  if (NO_REPORT.test(before) || (/未有?$|没有$/u.test(before) && /^(?:指明|提到|提及|透露|宣布)$/u.test(verb)))
    return false;
  // 批评的官员: the one who is criticised.
  if (DESCRIBES.test(work.slice(end, end + 4))) return false;
  // 他认为的“竞争”…“一致性”: the word he has for something, and one of whoever writes.
  if (/^的["“「『]/u.test(work.slice(end)) && end + 1 < quote.outerStart) return false;
  if (STATING.test(verb)) return true;
  // 八年评价：…“…”: a noun; 批评贺建平作为“…”: what the other is.
  if (verb.search(JUDGING) === 0)
    return verb === '评价' ? hasObject(place, { start, end }) : !work.slice(end, quote.outerStart).endsWith('作为');
  return DEMANDING_ALONE.test(verb) && isOfOneClause(place, { start, end });
}

/** 罗海宁反驳说：别人也可以批评我们，“…”: behind a verb with a colon the rest of the sentence is his. */
function ofColon({ work }: Place, stating: readonly Span[]): Span | undefined {
  return stating.find((v) => work[v.end] === ':');
}

/** Whether the words may be of somebody else, of whom the one before `verb` or an earlier verb tells. */
function isAnothers(place: Place, stating: readonly Span[], verb: Span): boolean {
  const { work, quote, namings } = place;
  // 罗海宁说：贺建平也批评了邻国，“…”
  const named = namings.some((n) => n.start > verb.end && n.end < quote.outerStart);
  if (work[verb.end] === ':' && named && stating.at(-1) !== verb) return true;
  // 罗海宁说“…”；贺建平的话大家更熟：“…”
  const lead = work.slice(0, quote.outerStart).trimEnd();
  if (lead.endsWith(':') && begins(place, verb.end, quote.outerStart)) return true;
  // X 指出，Y 宣布解散国会，“…”: the words may be of either, unless X is named again (X 指出，X 还敦促对方“…”).
  const outer = stating.some(
    (v) =>
      v.end <= verb.start &&
      REPORTED.test(work.slice(v.start)) &&
      !isSameOne(place, v, verb) &&
      !begins(place, v.end, verb.start),
  );
  // X 说，Y 要求当局“…”: within what X tells.
  const told = !STATING.test(work.slice(verb.start, verb.end));
  return outer && (told || /^[^,].*,/u.test(work.slice(verb.end, quote.outerStart)));
}

/** 罗海宁回应，…；|贺建平则表示: whether behind a semicolon between two places somebody else begins. */
function begins({ work, namings }: Place, from: number, to: number): boolean {
  const stop = work.lastIndexOf(';', to);
  return stop >= from && namings.some((n) => n.start > stop && n.end <= to);
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

/** Before a verb these make of it what something is for, or who people are. */
const NO_REPORT = /(?:为了|旨在|用来|以便|那些|所有|许多)$/u;

/** Behind a verb of speech: what it is said of. */
const DESCRIBES = /^的(?!那样|是|就是|还是|好|一?[句段番]?话)\p{Script=Han}/u;
/** A verb, and whom he tells, before a comma. */
const REPORTED = /^(?:(?:告诉|告知|提醒|警告|回应)[^,。]{1,8}|[^,。]{1,4}),/u;
const DEMANDING_ALONE = /^(?:要求|敦促|督促|建议|保证|发誓|扬言|提出)$/u;
