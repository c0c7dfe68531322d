import { notThePerson } from '../lexicon.ts';
import { officeBefore } from '../offices.ts';
import { verbEndingAt } from '../speech.ts';
import { daoEndingAt } from './colon.ts';
import { FULL_STOP, holdSentence, type Rule, sentenceStart } from './place.ts';
import { CLEAN_LEAD, clauseBefore, endOf, PRONOUN } from './subject.ts';
import { endsThere } from './thing.ts';

/**
 * 面对失业，罗海宁依旧乐观：“…。”: no verb of speech, but the sentence is about one person, speaks of nobody else, and ends in a
 * colon with whole sentences behind it.
 */
export const colonAlone: Rule = (place) => {
  const { work, quote, words, namings } = place;
  if (quote.carried || words.length < 8) return null;
  const end = work[quote.outerStart - 1] === ' ' ? quote.outerStart - 2 : quote.outerStart - 1;
  const mark = work[end];
  if (mark !== ':' && mark !== ',') return null;
  if (!holdSentence(words) && !(mark === ',' && endsThere(work, quote.outerEnd))) return null;
  const start = sentenceStart(work, end, FULL_STOP);
  // 贺建平政府 is not he.
  const named = namings.filter((n) => n.start >= start && n.end <= end && notThePerson.startsAt(work, n.end) === 0);
  const [only] = named;
  if (only === undefined || named.some((n) => n.person !== only.person)) return null;
  const from = officeBefore(work, only.start, start)?.start ?? only.start;
  const lead = clauseBefore(work, from);
  if (from - start > 40 || lead.endsWith('的') || !(CLEAN_LEAD.test(lead) || WHAT_HE_IS.test(lead))) return null;
  if (ANOTHER.test(work.slice(start, from))) return null;
  // With a verb beside the colon before.ts has asked whose it is.
  if (verbEndingAt(work, end, start) !== null || daoEndingAt(work, end, start) !== null) return null;
  const between = work.slice(endOf(work, only), end);
  if (between.length > 60 || NOT_HE.test(between) || ANOTHER.test(between)) return null;
  if (mark === ',' ? !JUDGES.test(between) : NOT_HIS.test(between)) return null;
  return PRONOUN.test(between.replace(/[他她](?:的|$)/gu, ''))
    ? null
    : { person: only.person, how: 'explicit', verb: null };
};

/** 瑞典病理学家|罗海宁: no office, but what he is. */
const WHAT_HE_IS = /^[^对向给把被让跟和与见]{2,16}[员家师者手]$/u;
/** 把这叫作一场球赛, 对房价很悲观, 有不同的意见, 至今记得那条船: what he thinks of it. */
const JUDGES =
  /(?:[把将][^,]{1,30}(?:称为|称作|叫做|叫作|比作|比喻为|形容为)[^,]{2,16}|对[^,]{2,24}(?:悲观|乐观|无奈|满意|不满|遗憾|惋惜|感慨|很高|赞成票|意见|看法|观点|期待|自豪)|[有持][^,]{0,6}(?:意见|看法|观点|感受|想法)|(?:感谢|祝贺|点赞|称赞|赞扬|盛赞)[^,]{2,24}|(?:至今|依然|仍然|还|仍)记得[^,]{1,20}|(?:感到|觉得|很是?|非常|十分|有些|有点|深感|倍感)(?:无奈|遗憾|委屈|意外|不解|困惑|惊讶|气愤|愤怒|欣慰|自豪|高兴|开心|担忧|担心|焦虑|后悔|惋惜|失望))$/u;

/** 罗海宁|的船, 悲痛欲绝的父母, 朝有侍郎: something or somebody of his. */
const NOT_HE = /^(?:的|等|和|与|、|及|们|朝|年间|时期|(?![在对于给为向])[^,]{1,8}的)/u;
/** Words that he does not say or somebody else wrote, that he knows, reads, hears or sings, and what a list begins with. */
const NOT_HIS =
  /[不没未知悉]|发现|信(?![心任念仰])|短信|收到|接到|看到|看见|读到|听|记得|记住|想|引用|引述|引[了用自]|转述|转引|摘|歌|唱|诗|剧|台词|小说|梦|题|口号|标语|写着|[称名取]为|[被让使令]|传[言闻说来]|流传|通知|规定|条|如下|以下|分为|包括|例如|比如|[即是象问:]/u;
const ANOTHER =
  /官员|人士|记者|专家|学者|网友|律师|朋友|同事|男子|女子|老师|学生|医生|警察|先生|女士|发言人|他们|她们|两人|双方|对方|一位|一名|有人|孩子|父母|家人|粉丝|夫妇|母亲|父亲|妻子|丈夫|儿子|女儿|媒体|报道|文章|报告|臣|侍郎|[县市]长|大人|[我们]/u;
