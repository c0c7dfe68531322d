import { HONORIFICS } from './data/offices.ts';
import { beforeNames, heads, isEdge, namedAfter } from './lexicon.ts';
import { WordSet, wordsOf } from './words.ts';

/** What stands beside a name and never beside a firm or a thing. */

const BEHIND = new WordSet(
  wordsOf(
    '去世 逝世 病逝 过世 出生 生于 生前 被捕 被拘 入狱 出狱 自杀 毕业 辞职 饰演 回忆 忆述 坦言 感到 觉得 心中 心里 本人 自己 等人 先生 女士 老师 夫妇 父子 父女 母子 母女 兄弟 姐妹 一家',
  ),
);
const HIS = new WordSet(
  wordsOf(
    '妻子 丈夫 父亲 母亲 儿子 女儿 父母 家人 家属 哥哥 弟弟 姐姐 妹妹 朋友 同学 老师 律师 母校 童年 晚年 遗体 遗孀 葬礼',
  ),
);

/** Whether who somebody is ends before `at`: 朋友|, 战将|; not 代表|马方, 先生|. */
export function kindEnds(work: string, at: number): boolean {
  const kind = Math.max(heads.endsAt(work, at), beforeNames.endsAt(work, at));
  return kind > 1 && !NO_KIND.has(work.slice(at - kind, at));
}
/** Words of `heads` that are also something else before a word, and forms of address. */
const NO_KIND = new Set(wordsOf(HONORIFICS, '代表 团结 首席'));

/** 控制人|鲁远|集团, 创始人|陆金|所: a firm. */
export function isFirmBehind(work: string, end: number): boolean {
  return work[end] === '所' || namedAfter.startsAt(work, end) > 1;
}

/** Whether something says that a human being stands from `start` to `end`: 妻子|蔺迢|说, 蔺迢|的父亲, 蔺迢|觉得. */
export function humanBeside(work: string, start: number, end: number): boolean {
  if (kindEnds(work, start) && !isFirmBehind(work, end)) return true;
  if (isEdge(work, end)) return false;
  return BEHIND.startsAt(work, end) > 0 || (work[end] === '的' && HIS.startsAt(work, end + 1) > 0);
}
