import { COLON_VERBS, UTTERED_TEXTS } from '../data/speakers.ts';
import type { Span } from '../speech.ts';
import { oneOf } from '../words.ts';

/**
 * What a colon makes bring in words though no verb of speech stands beside it: 这样写这件事：, 摆手道：, 给出答案：. The
 * span is the verb's, or what its subject stands before.
 */
export function beforeColon(work: string, at: number, start: number): Span | null {
  const clause = work.slice(start, at);
  const match =
    LIKE_THIS.exec(clause) ?? UTTERS.exec(clause) ?? PUTS_OUT.exec(clause) ?? TELLS.exec(clause) ?? ALONE.exec(clause);
  return match === null ? daoEndingAt(work, at, start) : { start: start + match.index, end: at };
}

/** 如此总结|过去几年的经历: before a comma too. */
export function saysLikeThis(work: string, at: number, start: number): Span | null {
  const match = LIKE_THIS.exec(work.slice(start, at));
  return match === null ? null : { start: start + match.index, end: at };
}

/** 这样评价|这项政策, 如此形容. */
const LIKE_THIS =
  /(?:这样|如此|这么|如是)(?:评价|描述|形容|写|谈|说|讲|解释|总结|概括|回答|回忆|回应|介绍|描写|记录|记述|论述|分析|定义|表述|阐述)(?:了|过|到|及|起)?[^,。:]{0,16}$/u;
/** 给出|肯定答案, 有一句很著名的话, 写下手谕: somebody utters something that has words of its own. */
const UTTERS =
  /(?:表达了?[^,。:他她]{2,14}|(?:给出|得出|作出|做出|下了|作了|做了|提出|抛出|发出|发来|发表|发布|下达|留下|写下|写了|写过|说出|说过|说了|讲过|给(?=[^,。:]{1,6}一个)|(?<![没含所])有(?=一?句|过|一?个|这样的?一个)|题过)了?[^,。:他她]{0,14}(?<!这|那|的那)(?:答案|答复|回应|回答|解释|洞见|观点|看法|论断|预言|疑问|质疑|反驳|警告|呼吁|忠告|建议|比喻|评价|评语|观察|判断|说法|诠释|批语|批示|指示|方案|设想|要求|主张|条件|道歉|感叹|感慨|感言|遗言|留言|题词|手谕|短信|公开信|悼词|贺词|证词|结论|名言|重话|狠话|大话|豪言|话|句子|(?<=一句)词)|[发撂放]了?(?:重话|狠话|大话|豪言))$/u;
/** 发布|推文, 在社交媒体写下|这样的留言: not 被发布. */
const PUTS_OUT = new RegExp(
  `(?<![被所])(?:发布|发表|发出|发送|发|贴出|写下|写|上传|刊登|张贴)了?(?:[一两几]?[条篇则段个分])?[^,。:他她]{0,8}(?:${oneOf(UTTERED_TEXTS)})$`,
  'u',
);
/** 也|认同, 观察到: not 没有发现, 被发现. */
const ALONE = new RegExp(`(?<![被所没有未不]|可以)(?:${oneOf(COLON_VERBS)})$`, 'u');
/** 骂|那道士, 劝|他们: the verb with whom he tells it to. */
const TELLS =
  /(?:(?<![挨责谩咒被辱])骂|怒斥|痛斥|面斥|训斥|呵斥|申斥|斥责|(?<![规相力奉])劝|奉劝|吩咐|叮嘱|恳求|央求|哀求)(?:着|了)?[^,。:]{0,12}$/u;

/** 摆手道, 咆哮道, but not 报道, 知道: how he says it, and 道; no further back than `floor`. */
export function daoEndingAt(work: string, at: number, floor: number): Span | null {
  const match = DAO.exec(work.slice(Math.max(floor, at - 4), at));
  return match === null ? null : { start: at - match[0].length, end: at };
}
const DAO =
  /(?:(?:[摆挥拱招]手|[摇点]头|耸肩|咬牙|跺脚|拍案|激动|不解|疑惑|困惑|好奇|感激|哽咽|坦然|笃定|动情|沉痛|沉重|深情|严肃|认真|诚恳|谦虚|自豪|骄傲|得意|失望|沮丧|遗憾|欣慰|担忧|忧虑|悲愤|气愤|愤慨|焦急|愤怒|兴奋|高兴|无奈|惊讶|平静|冷冷|淡淡|缓缓|喃喃|悠悠|愤愤|幽幽|咆哮|插嘴|插话|打断|接口|赞叹|赞许|赞|嘟囔|嘀咕|咕哝|埋怨|嚷嚷|叫嚷|叹气|大骂|怒骂|痛骂|安慰|催促|呵斥|训斥|命令|辩驳|坚持|嚷|吼|骂|喝|喊|叫|嘲|赞)地?)道$/u;
