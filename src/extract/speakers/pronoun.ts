import { notThePerson } from '../lexicon.ts';
import { officeAfter, officeBefore, skipEnglish } from '../offices.ts';
import { type Place, type Rule, says } from './place.ts';
import { clauseBefore } from './subject.ts';

/** 他说：“…”: only where the paragraph names one person, who begins a clause before it, and mentions nobody else. */
export const pronoun: Rule = (place) => {
  const { work, quote, namings } = place;
  const [only] = namings;
  if (only === undefined || namings.some((n) => n.person !== only.person)) return null;
  if (only.end > quote.outerStart || notThePerson.startsAt(work, only.end) > 0) return null;
  const start = officeBefore(work, only.start)?.start ?? only.start;
  if (clauseBefore(work, start) !== '') return null;
  const from = officeAfter(work, only.end)?.end ?? skipEnglish(work, only.end);
  const lead = work.slice(0, start);
  const around = `${work.slice(from, quote.outerStart)} ${work.slice(quote.outerEnd, quote.outerEnd + 24)}`;
  // A paragraph that begins with him is his; where others may have come before, any other person makes it doubtful.
  if (OTHER_PEOPLE.test(around) || (lead.trim() !== '' && ANYBODY.test(lead + around))) return null;
  const verb = verbOf(place);
  return verb === null ? null : says(only, verb, 'pronoun');
};

const OTHER_PEOPLE =
  /(?:官员|人士|记者|专家|学者|网友|母亲|父亲|妻子|丈夫|律师|儿子|女儿|朋友|同事|男子|女子|老师|学生|医生|警察|先生|女士|总统|主席|部长|发言人|他们|她们|两人|双方)/u;
const ANYBODY =
  /(?:官员|人士|教授|博士|主任|经理|总裁|创始人|负责人|议员|代表|居民|村民|工人|商人|主持人|作者|作家|导演|领导人|研究员|分析师|夫妇|男孩|女孩|孩子|对方|一位|一名|有人|我)/u;
const HE_SAYS = '[他她](?:[^，,。“”]{0,12}?)(说|表示|指出|强调|补充说|补充道|写道|称|认为)';
const BEHIND = new RegExp(`^[，,]?${HE_SAYS}(?=[。，,]|$)`, 'u');
const AHEAD = new RegExp(`(?:^|[。，,！!？?”」])${HE_SAYS}[:,]?$`, 'u');

function verbOf({ work, quote, words }: Place): string | null {
  const behind = BEHIND.exec(work.slice(quote.outerEnd));
  if (behind !== null && /[，,。！!？?]$/u.test(words)) return behind[1] ?? null;
  return AHEAD.exec(work.slice(0, quote.outerStart))?.[1] ?? null;
}
