import { ADVERBS, GESTURES, MANNERS } from '../data/speakers.ts';
import { oneOf } from '../words.ts';

/** When, where, how, to whom and about what somebody speaks: words between him and the verb that are no other subject. */

/** What may stand between a speaker and the verb at its end: a place, a time, an occasion. */
export const CIRCUMSTANCE =
  /(?:[中里上时后前间下内外日天晚午夜年月晨]|并|并且|还|又|只|仅|均|皆|才|便|竟|常|总|再次|再度|则|也|曾|亦|就|都|虽|虽然|尽管|一再|多次|随后|随即|当场|当面|公开|明确|同时|进一步|继续|强烈|直接|坚定|直率地|地|着|道|如此|这样|如是)$/u;
/** What a speaker does before the verb, without another noun that could speak: 曾握着…的手, 以…的身份, 开玩笑, 上个月. */
const PLAIN_ACTION = new RegExp(
  `^(?![本当]地|上海|上述|前任|下属|近旁)(?:${oneOf(MANNERS)}|手[持拿举握捧]|代表(?!团)|(?:写|撰|着|发)(?:了)?(?:一篇)?文|\\d|[一二三四五六七八九十]|${oneOf(GESTURES)})`,
  'u',
);
/** 在那幅画下面，|草草|写道: a clause that only tells when or where. */
const OCCASION =
  /^(?:[在于当]|\d|[今昨去前当上本][年天日周月]|(?:最近|日前|近日|随后|之后)在).*[上中里时后前间下边面]$/u;

/** 讽刺地|对同事, 激怒的: how he says it. */
const IN_A_MANNER =
  /^(?!意味|随|沿|凭|靠|接|本|当)\p{Script=Han}{1,2}着[^,]{1,16}$|地$|(\p{Script=Han})\1的?$|(?:激[动怒]|[愤恼]怒|平静|无奈|认真|严肃|坚定|自豪|骄傲|兴奋|遗憾|诚恳|感慨|好奇|得意|生气|惊讶|疑惑|焦急)的$|[悍公断突毅贸欣坦愤愕黯怅]然$/u;
/** 也谨慎|表态称: one word of two characters, but not who goes with him, nor a question. */
const ONE_WORD =
  /^[也则都还又曾就便却更仅]?(?!如何|怎么|怎样|为何|何以|是否|夫妇|夫妻|父子|父女|母子|母女|兄弟|姐妹|家族|家人|一家|联手|联名|合着|撰写|发表|作出|做出|提出|给予|进行|女士|先生|老师)\p{Script=Han}{2}$/u;

/** The same and nothing else: 尖刻地, 草草, 悍然. */
const ONLY_A_MANNER = /^[却便则就竟]?(?:\p{Script=Han}{2,6}地|(\p{Script=Han})\1的?|\p{Script=Han}然)$/u;
/** 在发布会上，|针对新规|回应称: what he speaks about. */
export const ABOUT = /^针对[^,]{2,40}$/u;

/** Whether a clause between a speaker and the verb only tells how he says it; `bare` is `bareOf(clause)`. */
export function tellsHow(clause: string, bare: string): boolean {
  return (
    CIRCUMSTANCE.test(clause) ||
    WHEN_BARE.test(bare) ||
    PLAIN_ACTION.test(bare) ||
    IN_A_MANNER.test(bare) ||
    ONE_WORD.test(bare)
  );
}

/** 被捕前|发表视频讲话: without what he says it in, only when. */
const WHEN_BARE = /[前后时]$/u;

/** The same of the last of several clauses, which may be whose verb it is only where it leans on the ones before. */
export function leansOn(clauses: readonly string[], bare: string): boolean {
  const tail = clauses.at(-1) ?? '';
  // 邱志远，离家时|告诉妻子: a pause before when he says it.
  if (clauses.length === 2 && clauses[0] === '' && ONLY_WHEN.test(tail)) return true;
  const onlyWhen = clauses.slice(0, -1).every((clause) => clause === '' || OCCASION.test(clause));
  const close = (bare.length < 5 && clauses.length === 2) || (onlyWhen && bare.length < 9);
  if (close && (PLAIN_ACTION.test(bare) || ONLY_A_MANNER.test(bare))) return true;
  return LEANING.test(tail) && CIRCUMSTANCE.test(tail);
}
const ONLY_WHEN = /^[^他她我们有人]{1,8}(?:时|后|前|之际|期间)$/u;
const LEANING =
  /^(?:神情|神色|表情|语气|声音|一脸|满脸|脸色|双眼|情绪|在|于|并|但|还|又|再|也|则|对|向|就(?![象如])|当|以|用|通过|透过|接受|被|受访|应|回应|谈|提到|提及|出席|会见|面对|随后|之后)/u;

const ADVERB_LAST = new RegExp(`(?:${oneOf(ADVERBS)}|周[一二三四五六日]|星期[一二三四五六日天])+$`, 'u');

/** What says to whom, about what, in which text, how and where, each taken off the end in this order. */
const PHRASES: readonly RegExp[] = [
  ADVERB_LAST,
  /(?:基于|根据|凭借?|出于|结合)[^，,]{1,30}$/u,
  /(?:对|向|跟|告诉|提醒|警告|告诫|安慰|鼓励|嘱咐|回答|答复|回复|反问|质问)[^，,]{1,20}$/u,
  /(?:评论|点评|评价|谈到|谈及|谈起|提到|提及|说到|说起|讲到|描述|形容|解释|介绍|回忆|总结|批评|称赞|赞扬|展望)(?!那|这些|一些|有人)[^，,的]{1,14}$/u,
  /(?:发|撰|着|写)(?:推特?|微博|文|文章|帖|贴文|长文|博文|短信|邮件|信|公开信|视频|声明)$/u,
  /用[^，,]{1,5}[语话文]$/u,
  /(?:通过|透过|经由|借由)[^，,]{1,10}$/u,
  /给[^，,]{1,12}(?:发|写|打|寄)[^，,]{0,6}$/u,
  /(?:(?<!所)在|于)[^，,的]{1,14}$/u,
  /作为[^，,的]{1,10}$/u,
  /在[^，,]{1,16}的(?:文章|声明|讲话|演讲|推文|帖子|专栏|书|报告|采访|访谈|节目)$/u,
  /(?:发表|发布|发出)[^，,]{0,8}(?:声明|讲话|文章|评论|演讲|谈话|报告|致辞|公开信|推文|视频|贴文|帖子|博文)(?:中|时|里)?$/u,
  /(?:发言|致辞|致词|演讲|讲话|撰文|发文|去信|来信|来电)$/u,
  ADVERB_LAST,
];

/** The words before a verb without those phrases. */
export function bareOf(tail: string): string {
  return PHRASES.reduce((bare, phrase) => bare.replace(phrase, ''), tail.trim());
}
