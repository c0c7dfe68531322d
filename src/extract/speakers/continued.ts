import { officeBefore, skipEnglish } from '../offices.ts';
import { verbsIn } from '../speech.ts';
import {
  type Attribution,
  COMMA,
  isWordAmongOthers,
  type Naming,
  opensParagraph,
  type Place,
  type Rule,
  says,
  sentenceStart,
} from './place.ts';
import { reports } from './reporting.ts';
import { isSubject } from './subject.ts';

/** The second quotation around its speaker, one right behind another, or one that came over from the paragraph before. */
export const continued: Rule = (place) => {
  const { work, quote, previous, namings, last, carried } = place;
  if (carried?.person != null && opensParagraph(place))
    return isWordAmongOthers(work, quote.outerEnd, place.words) ? null : { ...carried, how: 'continued' };
  if (previous === undefined || last?.person == null || isAnothers(place)) return null;
  const between = work.slice(previous.outerEnd, quote.outerStart);
  // “…，”她说，“…”: the pronoun and the verb stand between the two.
  if (last.how === 'pronoun') return HE_SAID.test(between) ? last : null;
  // “…”“…”, “…”，“…” and “…”，也“…”: one list of what he says.
  const list = /^\s*[,、;]?\s*(也|并|但|但也|而|和|与|及|以及|又)?\s*$/u.exec(between);
  if (list !== null && (list[1] === undefined || quote.end - quote.start > 3))
    return isWord(work, quote.outerEnd, quote.end) ? null : { ...last, how: 'continued' };
  if (
    /^[,。]?(?:并|并且|又|还|也|同时|接着|随后|然后|最后|再)[^,。他她]{0,6}(?:说|表示|指出|强调|称|道|写道|认为|呼吁|承诺)[:,]?$/u.test(
      between,
    )
  )
    return isWord(work, quote.outerEnd, quote.end) ? null : { ...last, how: 'continued' };
  // 雷蒙多说：“…”她还说：“…” where nobody else is named.
  if (HE_ADDS.test(between)) {
    const alone = namings.every((n) => n.end > quote.outerStart || n.person === last.person);
    return alone && !isWord(work, quote.outerEnd, quote.end) ? { ...last, how: 'pronoun' } : null;
  }
  // “…，”雷蒙多说，“…”: the name and the verb stand between the two.
  if (last.verb === null || !isHis(between.length > 120 ? [] : namings, previous.outerEnd, quote.outerStart, last))
    return null;
  const verb = between.lastIndexOf(last.verb);
  // …说。她问有没有手续，对方回答|说：“…”: with another sentence somebody else may have begun.
  if (verb < 0 || /[。！!？?]/u.test(between.slice(1, verb))) return null;
  if (!/^[，,。:：\s]*$/u.test(between.slice(verb + last.verb.length))) return null;
  // …认为，“借钱”|和“印钱”有天壤之别: words that are talked about.
  return isWord(work, quote.outerEnd, quote.end) && quote.end - quote.start < 6 ? null : { ...last, how: 'continued' };
};

/** “…？”记者问。: behind the marks somebody without a name speaks. */
function isAnothers({ work, quote, words }: Place): boolean {
  const behind = work.slice(quote.outerEnd);
  return /[，,。！!？?…]$/u.test(words) && (ANOTHER_SAYS.test(behind) || NAME_SAYS.test(behind));
}
/** “…。”小莉说。: nothing but somebody unknown and the verb up to the end of the sentence. */
const NAME_SAYS = /^[^，,。:“”「」他她我也还又]{1,6}(?:说|表示|称|道|问|回答)。/u;
const ANOTHER_SAYS =
  /^[，,]?[^，,。:“”「」他她]{1,14}[民者员人生手工客农商师长友众方家子亲方](?:则|也|还|曾|又|接着)?(?:问|说|道|称|答|喊|表示|回答|追问|反问|补充)/u;

const HE_SAID = /^\s*[，,]?[他她](?![们的])[^，,。:“”他她]{0,14}(?:说|表示|道|称|指出|补充)[,。:]?\s*$/u;
const HE_ADDS =
  /^\s*[,。]?\s*[他她](?:还|也|又|同时|随后|接着|另外|进一步)?(?:补充|解释|强调|指出|表示|认为|警告|说|称|写)(?:说|道|称)?\s*[:,]?\s*$/u;

/** Whether of all people only the speaker is named between two places. */
function isHis(namings: readonly Naming[], from: number, to: number, last: Attribution): boolean {
  const between = namings.filter((n) => n.start >= from && n.end <= to);
  return between.length > 0 && between.every((n) => n.person === last.person);
}

/** “TERF”|指…: no sentence in marks, and the text goes on with it as a part of its own. */
function isWord(work: string, outerEnd: number, end: number): boolean {
  return !/[。！!？?，,…]/u.test(work[end - 1] ?? '') && /^ ?\p{Script=Han}/u.test(work.slice(outerEnd, outerEnd + 2));
}

/** 施莱歇尔认为，…。“…。”: a whole sentence in marks right behind a sentence that reports what one person says. */
export const afterReport: Rule = (place) => {
  const { work, quote, words } = place;
  if (isAnothers(place) || quote.open || quote.carried || words.length < 5 || !/[。！!？?]$/u.test(words)) return null;
  const end = quote.outerStart;
  if (work[end - 1] !== '。' || /^\s*[,他她]/u.test(work.slice(quote.outerEnd))) return null;
  const start = sentenceStart(work, end - 1);
  return afterRemainder(place) ?? (words.length < 10 ? null : reported(place, start, end));
};

function reported({ work, namings }: Place, start: number, end: number): Attribution | null {
  const named = namings.filter((n) => n.start >= start && n.end <= end);
  const [only] = named;
  if (only === undefined || new Set(named.map((n) => n.person)).size !== 1) return null;
  const office = officeBefore(work, only.start, start);
  // 该公司的|卡特: whose he is may stand before him.
  if (!/^(?:[^,]{1,40}的)?$/u.test(work.slice(start, office?.start ?? only.start).trim())) return null;
  const verb = verbsIn(work, only.end, end).find((v) => reports(work, v));
  if (verb === undefined || !isSubject(work, only, verb.start)) return null;
  const gap = work.slice(skipEnglish(work, only.end), verb.start);
  if (COMMA.test(gap) || gap.length > 20) return null;
  return says(only, work.slice(verb.start, verb.end), 'continued');
}

/** “…，”雷蒙多说，…。“…。” */
function afterRemainder({ work, quote, previous, last, namings }: Place): Attribution | null {
  if (previous === undefined || last?.person == null || last.verb === null || last.how === 'pronoun') return null;
  const between = work.slice(previous.outerEnd, quote.outerStart);
  if (
    between.replace(/\([^()]*\)/gu, '').length > 80 ||
    !between.includes(last.verb) ||
    previous.outerEnd === quote.outerStart - 1
  )
    return null;
  return isHis(namings, previous.outerEnd, quote.outerStart, last) ? { ...last, how: 'continued' } : null;
}
