import { ADVERBS, DONE_TO, JUDGING, MANNERS, UNNAMED_ACTORS, UNNAMED_SUBJECTS } from '../data/speakers.ts';
import { heads, notThePerson, officeRoots } from '../lexicon.ts';
import { honorificAfter, officeAfter, officeBefore, skipEnglish } from '../offices.ts';
import { verbEndingAt } from '../speech.ts';
import { oneOf } from '../words.ts';
import { COMMA, type Naming } from './place.ts';

/**
 * The subject of a verb of speech: the last person named before it who is not spoken to, met or asked about, with
 * nobody and nothing between the two that could speak instead. In doubt nobody.
 */

export const PRONOUN = /(?<![其吉排维利])[他她](?!们|人|国|乡|山|杀|妈|日)/u;
/** The person behind these is spoken to. */
const ADDRESSED =
  /(?:对着?|向|跟|告诉|告知|提醒|警告|敦促|回应|反驳|询问|反问|追问|质问|(?<![顾访慰学疑审])问|给|致信|致函|致电|面对|写信给)$/u;
/** … is with the one who speaks, or the other of two who do. */
const ALONGSIDE = /(?:与|和|(?<!如)同)$/u;
/** … is what the sentence is about, or whom something is done to. */
const OBJECT_OF = new RegExp(`(?:${oneOf(DONE_TO)}|(?<![判席大民生工员会方])代表)$`, 'u');
/** Whom he blames or praises may be blamed or praised for what is said: 马英九批评赖清德|公开|说. */
const JUDGED = new RegExp(`^(?:${oneOf(JUDGING)})$`, 'u');
const BY = /^(?:被|遭|遭到|受到|引述|引用|援引|转述)$/u;
/** 会见|来访的美国前国务卿…时: whom he met is described before his office. */
const MET =
  /(?:会见|会晤|拜会|访问|接见|约见|见到|采访|专访|批评|指责|谴责|抨击|称赞|感谢|邀请|欢迎|祝贺|陪同|迎接|回应|致电|致函)[^,的]{1,12}的$/u;
/** 在回应上周论坛上|贺建平|关于渔港的讲话时: whose words he only replies to. */
const IN_REPLY = /(?:回应|谈到|谈及|评论(?![员家人])|反驳|驳斥|提到|提及|回答)[^,]{1,24}$/u;
/** 在为|邱志远|一书所作的序言中写道: for whom it is done. */
const FOR_HIM = /(?<![成作认称视以因])为$/u;
const AT_OR_AFTER = /(?:时|时候|后|之后|期间|之际)(?:也|还|曾|则|并)?,?$/u;
/** … is the subject of a clause within the sentence: of the verb only if it stands right behind him (在雷蒙多表示“…”后). */
const WITHIN_CLAUSE =
  /(?:在|当|(?<!来)自|自从|从|随着|除|除了|因|因为|由于|就|让|包括|例如|比如|像|听|听到|看到|得知|发现)$/u;
/** Subjects that are nobody by name: right before the verb they take the words from whoever is named earlier. */
const OTHER_SUBJECT = new RegExp(`(?:${oneOf(UNNAMED_SUBJECTS)})$`, 'u');
/** The same at the beginning of a clause: from there on somebody else acts. */
const OTHER_ACTOR = new RegExp(`^(?:${oneOf(UNNAMED_ACTORS)}|这[些个次项名位一])`, 'u');
/** What may stand between a speaker and the verb at its end: a place, a time, an occasion. */
const CIRCUMSTANCE =
  /(?:[中里上时后前间下内外日天晚午夜年月晨]|并|并且|还|又|只|仅|均|皆|才|便|竟|常|总|再次|再度|则|也|曾|亦|就|都|虽|虽然|尽管|一再|多次|随后|随即|当场|当面|公开|明确|同时|进一步|继续|强烈|直接|坚定|直率地|地|着|道|如此|这样|如是)$/u;
/** What a speaker does before the verb, without another noun that could speak: 曾握着…的手, 以…的身份, 开玩笑, 上个月. */
const PLAIN_ACTION = new RegExp(
  `^(?![本当]地|上海|上述|前任|下属|近旁)(?:${oneOf(MANNERS)}|手[持拿举握捧]|代表(?!团)|(?:写|撰|著|发)(?:了)?(?:一篇)?文|\\d|[一二三四五六七八九十])`,
  'u',
);
/** More than one person acts. */
const PLURAL =
  /(?:^|,)(?:他们|她们|两人|二人|双方|众人)|(?:他们|她们|两人|二人|双方|众人|双双|一齐|一致|共同|分别|各自)$/u;
/** He did not say it: 从未|说, 拒绝|承认, 不|认为. */
const DENIED =
  /(?:不|没|没有|否认|未|未曾|从未|从来没有|并未|并没有|不曾|从不|不会|不能|不想|不愿|不愿意|不再|不可能|不敢|无法|拒绝|是否|能否)(?:自己|其)?(?:公开|明确|直接|正面|当面|再|曾|曾经|就此|具体)?$/u;
/** The same at the beginning of the clause: 没有|想到要向戈尔巴乔夫透露. */
const DENIED_ALL =
  /^(?:也|都|却|并|还|从来|至今|始终|本人|自己|完全|根本|显然)*(?:没有|没|未曾|未能|从未|从不|拒绝|不愿|不会|不能|不敢|无法|否认)/u;
/** 我不知道|张一鸣曾经告诉, 如果|特朗普说: before the speaker these say that he may not have said it. */
const NOT_SAID =
  /(?:不知道?|不清楚|不确定|没听说过?|没听过|未听说过?|不相信|不认为|不记得|难以想象|如果|假如|假设|要是|倘若|若是|即使|哪怕|除非|仿佛|好像|好比|以为|幻想|梦见)$/u;
/** What the words of a clause before a subject end in: a time, a place, a link, a description. */
export const CLEAN_LEAD =
  /^$|(?:[日天年月时后前中上下里内间晚午夜晨初末底地来的而但且曾当则是]|周[一二三四五六日]|星期[一二三四五六日天]|同时|另外|其中|随后|此外|因此|对此|为此|如今|目前|近日|早前|此前|[)》”」、])$/u;

/** 引述一位看守的话|说: what follows is not the words of the one who cites. */
const CITING =
  /(?:引述|援引|引用|转引|借用|转述)[^,。:;]{1,30}的(?:话来?|原话|名言|遗言|遗作|诗句?|文章|著作|讲话|说法|观点)(?:写道?)?,?$/u;

/** The last stop, comma or mark before a clause. */
const CLAUSE_START = /[，,。！!？?；;：:”」』"—\n]/u;

/** The person among `named` (in order, all before the verb) who is the subject of the verb at `verb`. */
export function subjectOf(work: string, all: readonly Naming[], verb: number): Naming | null {
  const named = all.filter((naming) => !isAside(work, naming, verb));
  if (CITING.test(work.slice(Math.max(0, verb - 44), verb))) return null;
  let to = verb;
  for (let i = named.length - 1; i >= 0; i--) {
    const naming = named[i];
    if (naming === undefined) return null;
    const start = officeBefore(work, naming.start, named[i - 1]?.end ?? 0)?.start ?? naming.start;
    const lead = clauseBefore(work, start);
    const rest = work.slice(endOf(work, naming), to);
    const sibling = named[i - 1];
    if (sibling !== undefined && isPair(work, sibling, naming, start, rest)) return null;
    const secondary =
      ADDRESSED.exec(lead) ??
      // 顾维钧对密友|杜勒斯说: who he is to somebody stands between.
      (heads.endsAt(work, start) > 0 ? /(?:对|向|跟|告诉)(?:(?:自己|[他她])的)?[^,的]{1,6}$/u.exec(lead) : null) ??
      // In 水与|环境事务副总裁 the word belongs to an office that is not whole.
      (i > 0 || start === naming.start ? ALONGSIDE.exec(lead) : null) ??
      OBJECT_OF.exec(lead) ??
      (AT_OR_AFTER.test(rest) ? (MET.exec(lead) ?? IN_REPLY.exec(lead)) : null) ??
      // 刘远在为|邱志远|一书所作的序言中写道
      (rest.trim() === '' ? null : FOR_HIM.exec(lead)) ??
      // 拉布谴责了对待|郑文杰|的方式，称…
      (i > 0 && rest.startsWith('的') ? /$/u.exec(lead) : null) ??
      (bareOf(rest.replace(DATE, '')) === '' ? null : WITHIN_CLAUSE.exec(lead));
    // 贺建平被邱志远|批评, 报道引述邱志远|说: the one who does it.
    if (secondary !== null && BY.test(secondary[0]) && bareOf(rest) === '') return naming;
    if (secondary !== null) {
      if (i === 0 || !leavesSubject(rest, ADDRESSED.test(lead))) return null;
      // 马英九批评赖清德|公开|说: what he criticises may be that the other said so.
      if (JUDGED.test(secondary[0]) && rest.trim() !== '' && !AT_OR_AFTER.test(rest) && !/[,并]/u.test(rest))
        return null;
      to = start - secondary[0].length;
      continue;
    }
    if (NOT_SAID.test(lead)) return null;
    // 与她同住的|佩里斯: only a description of him.
    if (PRONOUN.test(lead.replace(/[他她]的|^[与和跟同][他她][^,]*的/gu, ''))) return null;
    const free = to < verb ? mayAct(work, naming, to) : isSubject(work, naming, to, CLEAN_LEAD.test(lead));
    return free ? naming : null;
  }
  return null;
}

/** (还是|贺建平|的作品): in brackets that close before the verb. */
function isAside(work: string, { start, end }: Naming, verb: number): boolean {
  return /\([^()]*$/u.test(work.slice(Math.max(0, start - 40), start)) && /^[^()]*\)/u.test(work.slice(end, verb));
}

/** Two people together say it (王毅和拜登说), and not one of them after meeting the other (王毅与拜登会面后说). */
function isPair(work: string, first: Naming, second: Naming, start: number, rest: string): boolean {
  const between = work.slice(endOf(work, first), start).trim();
  if (first.person === second.person || /[会谈见话面]/u.test(rest)) return false;
  // 、书店东主|伍秀珍: what stands before the second may be an office that is not known as one.
  return (
    /^(?:、[^,、的]{0,10}|,?(?:和|与|及|以及|跟|同))$/u.test(between) ||
    (between === ',' && clauseBefore(work, first.start) === '')
  );
}

const DATE = /(?:\d+ ?[年月日号]|周[一二三四五六日]|星期[一二三四五六日天]|[上下]午|晚间?|\s)+/gu;

/** Whether what he does to somebody else up to `to` is his doing: 雷蒙多|希望与习近平会面. */
function mayAct(work: string, naming: Naming, to: number): boolean {
  if (isSubject(work, naming, to)) return true;
  const between = work.slice(endOf(work, naming), to).trim();
  return (
    !DENIED_ALL.test(between) &&
    notThePerson.startsAt(work, naming.end) === 0 &&
    !/^(?:的|等|和|与|、|及|们|之)/u.test(between) &&
    !COMMA.test(between) &&
    !PRONOUN.test(between.replace(/[他她]的/gu, '')) &&
    !PLURAL.test(between) &&
    (BLAMES.test(between) || !OTHER_SUBJECT.test(bareOf(between))) &&
    heads.endsAt(between, between.length) < 2
  );
}

/** 谴责了|矿业公司对待…: who follows is the one he blames. */
const BLAMES = new RegExp(`^(?:${oneOf(JUDGING)})[了过]`, 'u');

/** What he wrote or said speaks for him: 雷蒙多|的声明|说. */
const OWN_WORDS =
  /^的(?:声明|讲话|谈话|发言|演讲|演说|致辞|推文|贴文|帖子|帖文|微博|文章|专栏|公开信|来信|信|回信|电邮|邮件|回忆录|自传|日记|遗书|遗言|证词|判决书)(?:《□*》)?(?:中|里|上)?(?:则|也|还|曾|又)?在?$/u;

/** Whether nothing between `naming` and the verb at `verb` takes the verb away from him. */
export function isSubject(work: string, naming: Naming, verb: number, cleanLead = true): boolean {
  const end = endOf(work, naming);
  if (notThePerson.startsAt(work, naming.end) > 0 || FIRM.test(work.slice(end, end + 3))) return false;
  const between = work
    .slice(end, verb)
    .replace(/\([^()]*\)/gu, '')
    .trim();
  if (between === '' || OWN_WORDS.test(between)) return true;
  const clauses = between.split(COMMA);
  const tail = clauses.at(-1) ?? '';
  const goesOn = /^(?:并|并且|还|又)$/u.test(tail);
  if (/^(?:的|等|和|与|、|及|们|之(?![前后间])|夫人)/u.test(between) || between.length > (goesOn ? 100 : 60))
    return false;
  // 对她|说 names whom he speaks to; 说他不便多谈，只|说 goes on himself.
  const others = /^(?:只|只是|并|还|又)$/u.test(tail)
    ? ''
    : between.replace(
        /[他她]的|[对向跟给][他她]|(?:在|基于|根据|凭借?)[他她](?=[^,他她]{1,30}(?:[中里上]|经验|经历)$)/gu,
        '',
      );
  if (PLURAL.test(between) || PRONOUN.test(others)) return false;
  if (DENIED.test(tail) || DENIED_ALL.test(tail) || BY_ANOTHER.test(tail) || between.includes('|')) return false;
  if (clauses.length > 1 && !((cleanLead || clauses[0] === '') && goesOnAlone(clauses))) return false;
  // 冯梦龙说，言官…，都说: within what he says somebody else speaks.
  const within = clauses.slice(0, -1);
  if (!ADDS.test(tail) && within.some((clause) => verbEndingAt(clause, clause.length, 0) !== null)) return false;
  if (!GOES_ON.test(tail) && within.some((clause) => LEARNS.test(clause))) return false;
  const bare = bareOf(tail);
  if (bare === '') return true;
  if (OTHER_SUBJECT.test(bare) || heads.endsAt(bare, bare.length) > 1) return false;
  if (clauses.length > 1 && ABOUT.test(tail) && !OTHER_SUBJECT.test(tail)) return true;
  if (clauses.length === 1) return CIRCUMSTANCE.test(tail) || PLAIN_ACTION.test(bare) || IN_A_MANNER.test(bare);
  const onlyWhen = clauses.slice(0, -1).every((clause) => clause === '' || OCCASION.test(clause));
  if (onlyWhen && bare.length < 9 && (PLAIN_ACTION.test(bare) || IN_A_MANNER.test(bare))) return true;
  return (
    /^(?:在|于|并|但|还|又|再|也|则|对|向|就|当|以|用|通过|透过|接受|被|受访|应|回应|谈|提到|提及|出席|会见|面对|随后|之后)/u.test(
      tail,
    ) && CIRCUMSTANCE.test(tail)
  );
}

/** 在那幅画下面，|草草|写道: a clause that only tells when or where. */
const OCCASION =
  /^(?:[在于当]|\d|[今昨去前当上本][年天日周月]|(?:最近|日前|近日|随后|之后)在).*[上中里时后前间下边面]$/u;

/** 讽刺地|对同事, 激怒的: how he says it. */
const IN_A_MANNER = /^[指望看摸捏抱端举]着[^,]{1,16}$|地$|(\p{Script=Han})\1的?$|[悍公断突毅贸欣坦愤愕黯怅]然$/u;
/** 在发布会上，|针对新规|回应称: what he speaks about. */
const ABOUT = /^针对[^,]{2,40}$/u;
/** “老马”|倒满酒. */
const MARKED_ACTOR = /^[“「『"]□{0,8}.[”」』"]\p{Script=Han}/u;
/** 发现，在问卷里|承认: within what he learns somebody else speaks. */
const LEARNS = /(?:发现|得知|获悉|看到|听到|注意到|了解到|意识到|记得)$/u;
const GOES_ON = /^(?:并|还|又|也|同时|随后|然后)/u;
/** 苏斯博士|企业. */
const FIRM = /^(?:企业|公司|集团|基金会)(?!家)/u;
/** 被老师|斥责: somebody else does. */
const BY_ANOTHER = /被(?!问|追问|提问|要求|邀|采访|点名|记者)[^,时后中里上下前]{0,8}$/u;
/** 并|说, 只|承认: he goes on himself. */
const ADDS = /^(?:并|并且|还|又|也|再|同时|只|仅|但|而|则|却|$)/u;

/** Whether no clause behind the first begins with somebody else who acts. */
function goesOnAlone(clauses: readonly string[]): boolean {
  return clauses
    .slice(1)
    .every((clause) => !OTHER_ACTOR.test(clause) && !MARKED_ACTOR.test(clause) && officeRoots.startsAt(clause, 0) < 2);
}

/** Behind somebody spoken to or met: whether what follows up to the verb holds no new subject. */
function leavesSubject(rest: string, addressed: boolean): boolean {
  const tail = bareOf(rest.split(COMMA).at(-1) ?? '');
  if (tail === '') return true;
  if (addressed && !COMMA.test(rest)) return true;
  return CIRCUMSTANCE.test(tail) && !PRONOUN.test(rest.replace(/[他她]的/gu, ''));
}

/** Behind the name, its English form, the office and the form of address that follow it. */
export function endOf(work: string, naming: Naming): number {
  const office = officeAfter(work, naming.end)?.end ?? skipEnglish(work, naming.end);
  const from = work[office] === ' ' ? office + 1 : office;
  return from + honorificAfter(work, from);
}

/** What stands before `start` in its clause. */
export function clauseBefore(work: string, start: number): string {
  let from = start;
  while (from > 0 && !CLAUSE_START.test(work[from - 1] ?? '')) from--;
  return work.slice(from, start).trim();
}

const ADVERBIAL = new RegExp(`(?:${oneOf(ADVERBS)}|周[一二三四五六日]|星期[一二三四五六日天])+$`, 'u');

/** The words before a verb without where, to whom and how it is said. */
function bareOf(tail: string): string {
  return tail
    .trim()
    .replace(/(?:对|向|跟|告诉|提醒|警告|告诫|安慰|鼓励|嘱咐|回答|答复|回复|反问|质问)[^，,]{1,20}$/u, '')
    .replace(
      /(?:评论|点评|评价|谈到|谈及|谈起|提到|提及|说到|说起|讲到|描述|形容|解释|介绍|回忆|总结|批评|称赞|赞扬|展望)(?!那|这些|一些|有人)[^，,的]{1,14}$/u,
      '',
    )
    .replace(/(?:发|撰|著|写)(?:推特?|微博|文|文章|帖|贴文|长文|博文|短信|邮件|信|公开信|视频|声明)$/u, '')
    .replace(/用[^，,]{1,5}[语话文]$/u, '')
    .replace(/(?:通过|透过|经由|藉由)[^，,]{1,10}$/u, '')
    .replace(/给[^，,]{1,12}(?:发|写|打|寄)[^，,]{0,6}$/u, '')
    .replace(/(?:在|于)[^，,的]{1,14}$/u, '')
    .replace(/作为[^，,的]{1,10}$/u, '')
    .replace(/在[^，,]{1,16}的(?:文章|声明|讲话|演讲|推文|帖子|专栏|书|报告|采访|访谈|节目)$/u, '')
    .replace(
      /(?:发表|发布|发出)[^，,]{0,8}(?:声明|讲话|文章|评论|演讲|谈话|报告|致辞|公开信|推文|视频|贴文|帖子|博文)(?:中|时|里)?$/u,
      '',
    )
    .replace(ADVERBIAL, '');
}
