import { officeBefore } from '../offices.ts';
import { FULL_STOP, type Rule, says, sentenceStart } from './place.ts';
import { clauseBefore, endOf } from './subject.ts';

/** What somebody's words are called behind them: 的名言, 的忠告. */
const SAYING =
  /^的?(?:这[句番]|一句)?(?:著名|经典|名言?)?(名言|忠告|论断|断言|预言|警告|告诫|劝告|感叹|感慨|评语|誓言|豪言|遗言|教诲|训示|主张)(?![者家])/u;
/** Whose they are: 弗里德曼|在 1963 年提出的|, 鲁迅|的|, 向松祚||. */
const OWNED = /^(?:的|[^,。;“”"「」他她]{0,14}(?:提出|说|说过|讲过|写下|发出|留下|喊出|作出)的)?$/u;

/** 弗里德曼提出的「…」的名言, 向松祚“…”的忠告: words that the sentence names as somebody's. */
export const namedSaying: Rule = ({ work, quote, words, namings }) => {
  if (quote.carried || quote.open || words.length < 6) return null;
  const noun = SAYING.exec(work.slice(quote.outerEnd, quote.outerEnd + 12))?.[1];
  if (noun === undefined) return null;
  const start = sentenceStart(work, quote.outerStart, FULL_STOP);
  const last = namings.findLast((n) => n.start >= start && n.end <= quote.outerStart);
  if (last === undefined || !OWNED.test(work.slice(endOf(work, last), quote.outerStart).trim())) return null;
  // 对鲁迅的“…”的评语: said of him.
  const lead = clauseBefore(work, officeBefore(work, last.start, start)?.start ?? last.start);
  return /(?:对|给|关于|针对|向|[被遭受])$/u.test(lead) ? null : says(last, noun);
};
