import { NAMING, THINGS } from '../data/speakers.ts';
import { oneOf } from '../words.ts';
import type { Place } from './place.ts';

/** Marks that quote nobody: round the name of a thing, a title, a word that is only talked about. */

/** Titles of works, meetings, laws, slogans: marks that quote nobody. */
export const A_THING = new RegExp(`(?:${oneOf(THINGS)})$`, 'u');
const A_SHORT_THING = /(?:法|奖|日|节|号|党|派|军|队|国家|问题|社会|时代)$/u;
/** Before the marks these only give a thing its name. */
const SO_CALLED = new RegExp(`(?:${oneOf(NAMING)}|所谓的?|主题为?|被[^,。]{0,8}[讽评斥贬]为)$`, 'u');
/** Words that say something of somebody or what is to be done, and are no name of a thing. */
export const PREDICATE = /[不没无会要是把被将只都在了着过从让使应于敢]|必须|立即|可能|已经/u;

/** Behind a comma a word in marks, and what is said of it. */
const IS_ABOUT = /^[,，]["“「『]□*.["”」』](?:不|并|会|将|已|可|能|应|只|就|也|都|更|是|足以|意味|等于|成为)/u;

/** A word or two in marks, a thing with a name of its own, or words the sentence only talks about. */
export function namesAThing(place: Place): boolean {
  const { work, quote, words } = place;
  const { length } = words;
  const [before, behind] = [work.slice(0, quote.outerStart), work.slice(quote.outerEnd)];
  if (isVerdict(place)) return false;
  if (length < 4 || !/\p{Script=Han}/u.test(words)) return true;
  // 政策“不可持续”。: four characters are speech where they say something of what stands before.
  if (length === 4 && !(SAYS_OF_IT.test(words) && (endsThere(work, quote.outerEnd) || IN_A_ROW.test(behind))))
    return true;
  const thing = (length < 12 && A_THING.test(words)) || (length < 9 && A_SHORT_THING.test(words));
  if (length > 4 && IS_SAID_OF.test(before)) return false;
  if (!DOES.test(words) && (thing || /条款?$/u.test(before))) return true;
  if (SO_CALLED.test(before) || behind.startsWith('一词')) return true;
  if (length < 12 && (SINCE.test(behind) || (!PREDICATE.test(words) && TAKES_A_NAME.test(before)))) return true;
  // 他认为，“非正规劳动”不足以描述…: what the clause is about.
  const isAbout = !PREDICATE.test(words) && IS_ABOUT.test(work.slice(quote.outerStart - 1));
  return length < 9 && (isAbout || behind.startsWith('的'));
}
/** “不会退缩”|、“没有做错” */
const IN_A_ROW = /^[、和与及][“「『"]/u;
/** 之后就“全面开启进攻模式”: behind these the words say what is done. */
const IS_SAID_OF =
  /(?<![成造高早])(?:就|都|也|已经?|正在|将要?|则|才|却|仍然?|应该?|应当|能够|可以|必须|开始|越来越)$/u;
/** 参加“北海论坛”, 建设“渔港总部”. */
const TAKES_A_NAME = /(?:参加|出席|加入|举办|主办|建设|启动|设立)了?$/u;
const SAYS_OF_IT =
  /^(?:不|没|可|能|都|充满|布满|毫|更|最|越|仍|感到|犯下|完全|总体|高度|十分|绝对|无法|将|会|已|应|必|绝|很|太|非常|极其|极为|令人|难以|值得)/u;
/** Words that begin like this are no name: 只会喊口号. */
const DOES = /^(?:不(?!可抗力|动产|锈钢|结盟|良)|没|只|会|将|要|应|必|已|从不|无法|绝不|立即)/u;
const SINCE = /^(?:以来|期间|前后)/u;

/** 马斯克说，扎克伯格是“胆小鬼”, 经济会“停摆”: what he says of somebody, in a word of his own. */
function isVerdict({ work, quote, words }: Place): boolean {
  const lead = work.slice(Math.max(0, quote.outerStart - 40), quote.outerStart);
  const says =
    /(?:说|称|表示|指出|认为|警告|强调),[^,。;]{2,30}(?:(?<![就这那谓叫都才还])是|(?<![大峰社机协委工])会|将)$/u;
  // 他们误以为那些人是“…”: what they were taken for.
  const verdict = (says.test(lead) || SAYS_IT_IS.test(lead)) && !/以为[^,。;]*$/u.test(lead);
  return words.length > 1 && /^\p{Script=Han}+$/u.test(words) && endsThere(work, quote.outerEnd) && verdict;
}

/** 称该项目就是一个“…”, 坦言自己是“…”. */
const SAYS_IT_IS =
  /(?:(?<![自俗简统通名职])称|(?<![挨责谩咒辱被])骂|表示|指出|认为|直言|坦言|坚称|声称|宣称)(?:这|此|该|那|它|[他她](?!们说)|自己|其)[^,。;“”「」]{0,12}(?<![就这那谓叫都才还不])(?:就是|只是|是)(?:一[个种场次座])?$/u;

export function endsThere(work: string, at: number): boolean {
  return at >= work.length || /[。！!？?；;，,]/u.test(work[at] ?? '');
}
