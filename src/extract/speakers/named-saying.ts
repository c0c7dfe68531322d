import { DEGREES, FEELINGS } from '../data/speakers.ts';
import { officeBefore } from '../offices.ts';
import { CharSet, oneOf } from '../words.ts';
import {
  type Attribution,
  FULL_STOP,
  holdSentence,
  opensParagraph,
  type Place,
  type Rule,
  says,
  sentenceStart,
} from './place.ts';
import { clauseBefore, endOf } from './subject.ts';
import { namesAThing, PREDICATE } from './thing.ts';

/** 「…」、|「…」的论断: other words in marks stand in a row with these. */
const ROW_BEFORE = /(?:[“「『]□*.[”」』][、和与及]?)+$/u;
const ROW_BEHIND = /^(?:[、和与及]?[“「『]□*.[”」』])+/u;

/** What somebody's words are called behind them: 的名言, 的忠告. */
const SAYING =
  /^的?(?:这[句番]|一句)?(?:着名|经典|名言?)?(名言|忠告|论断|断言|预言|警告|告诫|劝告|感叹|感慨|评语|誓言|豪言|遗言|教诲|训示|主张|言论|宣言|表态|表述|质问|疑问|呼吁)(?![者家])/u;
/** Whose they are: 弗里德曼|在 1963 年提出的|, 鲁迅|的|, 向松祚||. */
const OWNED =
  /^(?:的|[^,。;“”"「」他她]{0,14}(?:提出|说|说过|讲过|写下|发出|留下|喊出|作出)的|[^,。;“”"「」他她]{0,8}(?:发表|抛出|发出|喊出|作出)了?(?:了?一[番个句])?)?$/u;

/** “…”，拜登|在访谈时说的|这句话: what stands between somebody and 这句话 behind the words. */
const THESE_WORDS = /^(?:的|[^,。;“”「」他她被]{0,30}[说讲]过?的)?(?:这|那)一?[句番段席]话/u;
/** Between the words and who said them: nothing, a day, an occasion. */
const UP_TO_HIM = /^[,。]?(?:[^,。;:“”「」他她]{0,12}(?:[日天年月上中时]|周[一二三四五六日]),?)?$/u;

/** 弗里德曼提出的「…」的名言, 向松祚“…”的忠告, “…”，鲁迅的这句话: words that the sentence names as somebody's. */
export const namedSaying: Rule = (place) => {
  const { quote, words } = place;
  if (quote.carried || quote.open || words.length < 6) return null;
  return calledASaying(place) ?? pointedAt(place) ?? isHisSpeech(place) ?? signed(place) ?? inBrackets(place);
};

function calledASaying({ work, quote, namings }: Place): Attribution | null {
  const behind = work.slice(quote.outerEnd).replace(ROW_BEHIND, '');
  const noun = SAYING.exec(behind.slice(0, 12))?.[1];
  if (noun === undefined) return null;
  const start = sentenceStart(work, quote.outerStart, FULL_STOP);
  const last = namings.findLast((n) => n.start >= start && n.end <= quote.outerStart);
  if (last === undefined) return null;
  const before = work.slice(endOf(work, last), quote.outerStart).replace(ROW_BEFORE, '');
  if (!OWNED.test(before.trim())) return null;
  // 对鲁迅的“…”的评语: said of him.
  const lead = clauseBefore(work, officeBefore(work, last.start, start)?.start ?? last.start);
  return /(?:对|给|关于|针对|向|[被遭受])$/u.test(lead) ? null : says(last, noun);
}

/** “…”是|苏格拉底|的一句名言. */
const IT_IS = /^[,。]?[这那]?[就正也]?是 ?$/u;
const HIS_SAYING =
  /^[^,。;“”「」他她]{0,8}的(?:一句|那句)?(?:名言|原话|话(?![语题剧])|看法|观点|假设|判断|结论|感慨|感叹|忠告)|^[^,。;“”「」他她被]{0,24}(?<![小听传所])(?:[说讲]|强调|指出)过?的(?:一?[句段番]?话)?(?=[,。]|$)/u;

function pointedAt({ work, quote, namings }: Place): Attribution | null {
  const [naming, other] = namings.filter((n) => n.start >= quote.outerEnd);
  if (naming === undefined) return null;
  const end = endOf(work, naming);
  const from = officeBefore(work, naming.start, quote.outerEnd)?.start ?? naming.start;
  const lead = work.slice(quote.outerEnd, from);
  const pattern = IT_IS.test(lead) ? HIS_SAYING : UP_TO_HIM.test(lead) ? THESE_WORDS : null;
  const match = pattern?.exec(work.slice(end)) ?? null;
  if (match === null) return null;
  // “…”，王毅引用李强说的这句话; but not 王毅接受李强访问时说的这句话
  const apart =
    other === undefined || other.start >= end + match[0].length || SPOKEN_TO.test(work.slice(end, other.start));
  return apart ? says(naming, '话') : null;
}
const SPOKEN_TO = /(?:接受|对|向|跟)$/u;

/** “…。”罗海宁|在会上的发言|…: whole sentences, and behind them what they are. */
const HIS_SPEECH = new RegExp(
  '^ ?(?:昨天|今天|当天)?(?:[在于][^,。;:“”「」他她]{1,24}?[中里上时后])?(?:' +
    '(?:提出)?的(?:这[句番段])?(?:一?番)?(发言|讲话|表态|感慨|感叹|自白|呼吁|这番话|(?<=提出的)(?:观点|看法|主张|论断)|话(?![语题剧]))|' +
    '(?:就|曾|也|便)?(?:再次|多次)?(?:发出|提出)了?(?:这样|如此)的(疑问|质疑|感叹|感慨|疑惑|警告|呼吁)|' +
    '(?:就|曾|曾经|也)?有过?(?:这样|这么)的?一[个句][^,。]{0,4}的?(疑问|名言|感叹|感慨|断言)|' +
    '这样(描写|形容|描述|总结|概括|评价|解释)(?!了?自己)|(说着)(?![^,。]{0,4}话)|' +
    '(?:也|还|则|曾)?(谈及|谈到|谈起|说起|讲述|回忆起|描述|形容)[^,。;:“”「」他她]{2,20}。)',
  'u',
);

function isHisSpeech({ work, quote, words, namings }: Place): Attribution | null {
  if (quote.end - quote.start < 8 || !/[。！!？?…]$/u.test(words)) return null;
  const naming = namings.find((n) => n.start >= quote.outerEnd);
  if (naming === undefined || naming.start - quote.outerEnd > 60 || !beginsSentence(work, quote.outerStart))
    return null;
  const from = officeBefore(work, naming.start, quote.outerEnd)?.start ?? naming.start;
  if (!BEFORE_HIM.test(work.slice(quote.outerEnd, from))) return null;
  const behind = work.slice(endOf(work, naming)).replace(/^ ?\([^()]{1,20}\) ?/u, '');
  if (FEELS.test(behind)) return { person: naming.person, how: 'explicit', verb: null };
  const match = HIS_SPEECH.exec(behind);
  return match === null ? null : says(naming, match.slice(1).find((verb) => verb !== undefined) ?? '话');
}
/** “…。”罗海宁|有些无奈|。 */
const FEELS = new RegExp(`^(?:对此|也|则|仍|依然|显得)*(?:${oneOf(DEGREES)})(?:${oneOf(FEELINGS)})。`, 'u');
/** When it was, and what he is beside his office. */
const BEFORE_HIM =
  /^\s?(?:[^,。;:“”「」他她]{0,16}(?:[日天年月上中时间]|周[一二三四五六日]),?)?(?:[^,。;:“”「」他她]{2,24}[的、员家者])?$/u;

/** Whether nothing stands before `at`, or a sentence ends there. */
function beginsSentence(work: string, at: number): boolean {
  let end = at;
  while (end > 0 && SPACE.at(work, end - 1)) end--;
  return end === 0 || SENTENCE_ENDS.at(work, end - 1);
}
const SPACE = new CharSet(' \n\t\u3000\u00a0');
const SENTENCE_ENDS = new CharSet('。！!？?”」』"');

/** “…” —— 施密特, 董事长: words that open a paragraph or close one, with nothing but whose they are behind a dash. */
function signed(place: Place): Attribution | null {
  const { work, quote, namings } = place;
  const dash = DASH.exec(work.slice(quote.outerEnd, quote.outerEnd + 6));
  const naming = dash === null ? undefined : namings.find((n) => n.start >= quote.outerEnd);
  if (dash === null || naming === undefined || !beginsSentence(work, quote.outerStart)) return null;
  const opens = opensParagraph(place);
  const lead = work.slice(quote.outerEnd + dash[0].length, naming.start);
  if (!opens && work.slice(endOf(work, naming)).trim() !== '') return null;
  if (!PLAIN_OFFICE.test(lead) || !CLOSES.test(work.slice(endOf(work, naming))) || namesAThing(place)) return null;
  return { person: naming.person, how: 'explicit', verb: null };
}
const DASH = /^ ?[—–―-]{1,3} ?/u;
/** Behind his name: nothing more, who he is, where and when he said it. */
const CLOSES = /^ ?(?:$|[,。(《\d]|[说于]|\p{Script=Han}{2,12}$)/u;
const PLAIN_OFFICE = /^[^,。:;“”「」他她说称《》]{0,16}$/u;

/** “…”（前部长|罗海宁|语）: in brackets behind the words nothing but whose they are. */
function inBrackets({ work, quote, words, namings }: Place): Attribution | null {
  const open = OPENING_BRACKET.exec(work.slice(quote.outerEnd, quote.outerEnd + 4));
  if (open === null || words.length < 5) return null;
  const at = quote.outerEnd + open[0].length;
  const naming = namings.find((n) => n.start >= at);
  const closes = naming === undefined ? null : ONLY_HIM.exec(work.slice(endOf(work, naming)));
  if (naming === undefined || closes === null) return null;
  // “尚需十年”（罗海宁）, but not “北海论坛”（罗海宁）
  if (words.length < 8 && closes[1] === undefined && !PREDICATE.test(words) && !holdSentence(words)) return null;
  const from = officeBefore(work, naming.start, at)?.start ?? naming.start;
  return from === at ? { person: naming.person, how: 'explicit', verb: null } : null;
}
const OPENING_BRACKET = /^[。,]? ?\(/u;
const ONLY_HIM = /^(?:(语|说)|,?《□*》[^()]{0,12})?\)/u;
