import { officeBefore } from '../offices.ts';
import { CharSet } from '../words.ts';
import { FULL_STOP, type Naming, type Rule, says, sentenceStart } from './place.ts';
import { clauseBefore, endOf } from './subject.ts';

/** 海德格尔所说的“…”, 鲁迅那句“…”, 胡适名言“…”: words in marks that stand in a sentence as somebody's own. */

/** Between his name and the marks, |在演讲中|所说的: where and when he said it, and that he did. */
const SAID_BY =
  /^(?:[曾也则还]|曾经|当年|早年|后来|一再|经常|常常|常)?(?:[在于][^,。;:“”「」他她被]{1,20}?(?:[中里上时后]|期间|之际))?(?:[曾也则还]|曾经|当年|早年|后来|一再|经常|常常|常)?(所[说言讲谓述]|所谈到|所强调|所指出|所形容|所描述|所宣称|说过?的|讲过?的|说过|讲过)的?(?:那[句番段])?$/u;
/** |的名言, |的那句, |有句名言 */
const HIS_WORDS =
  /^的?(?:(?:那|这|一)[句番](?:名言|话)?|(?:有|有一)句(?:名言|话)|着?名言?句|名言|名句|金句)(?:[:,]|—{1,2})?$/u;
/** What all of these end with. */
const LAST = new CharSet('说言讲谓述到调出容称的过句番段话名: ,—');
/** 对|罗海宁|所说的: said of him or to him. */
const OF_OTHERS = /(?:对|给|关于|针对|向|[被遭受])$/u;

export const ownedWords: Rule = (place) => {
  const { work, quote, words, namings } = place;
  if (quote.carried || quote.open || words.length < 4 || !LAST.at(work, quote.outerStart - 1)) return null;
  const start = sentenceStart(work, quote.outerStart, FULL_STOP);
  const last: Naming | undefined = namings.findLast((n) => n.start >= start && n.end <= quote.outerStart);
  if (last === undefined) return null;
  const between = work.slice(endOf(work, last), quote.outerStart).trim();
  const match = SAID_BY.exec(between) ?? HIS_WORDS.exec(between);
  if (match === null) return null;
  const lead = clauseBefore(work, officeBefore(work, last.start, start)?.start ?? last.start);
  if (OF_OTHERS.test(lead)) return null;
  return says(last, match[1] ?? '话');
};
