import { DONE_TO, JUDGING, UNNAMED_ACTORS, UNNAMED_SUBJECTS } from '../data/speakers.ts';
import { heads, notThePerson, officeRoots } from '../lexicon.ts';
import { honorificAfter, officeAfter, officeBefore, skipEnglish } from '../offices.ts';
import { verbEndingAt } from '../speech.ts';
import { oneOf } from '../words.ts';
import { ABOUT, bareOf, CIRCUMSTANCE, leansOn, tellsHow } from './manner.ts';
import { COMMA, type Naming } from './place.ts';

/**
 * The subject of a verb of speech: the last person named before it who is not spoken to, met or asked about, with
 * nobody and nothing between the two that could speak instead. In doubt nobody.
 */

export const PRONOUN = /(?<![其吉排维利])[他她](?!们|人|国|乡|山|杀|妈|日)/u;
/** The person behind these is spoken to. */
const ADDRESSED =
  /(?:对着?|向|跟|告诉|告知|提醒|警告|敦促|回应|反驳|询问|反问|追问|质问|(?<![顾访慰学疑审])问|给了?|致信|致函|致电|面对|写信给)$/u;
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
/** 点评早年的|贺建平|: whom a text is about. */
const TREATS = /(?:点评|评点|细数|揭露|剖析|盘点|解读|讲述)[^,的]{1,12}的$/u;
/** 在回应上周论坛上|贺建平|关于渔港的讲话时: whose words he only replies to. */
const IN_REPLY = /(?:回应|谈到|谈及|评论(?![员家人])|反驳|驳斥|提到|提及|回答)[^,]{1,24}$/u;
/** 在为|邱志远|一书所作的序言中写道: for whom it is done. */
const FOR_HIM = /(?<![成作认称视以因])为$/u;
const AT_OR_AFTER = /(?:时|时候|后|之后|期间|之际)(?:也|还|曾|则|并)?,?$/u;
/** … is the subject of a clause within the sentence: of the verb only if it stands right behind him (在雷蒙多表示“…”后). */
const WITHIN_CLAUSE =
  /(?:在|当|(?<!来)自|自从|从|随着|除|除了|因|因为|由于|就|让|包括|例如|比如|(?<![就正])象|听|听到|看到|得知|发现)$/u;
/** Subjects that are nobody by name: right before the verb they take the words from whoever is named earlier. */
const OTHER_SUBJECT = new RegExp(`(?:${oneOf(UNNAMED_SUBJECTS)})$`, 'u');
/** The same at the beginning of a clause: from there on somebody else acts. */
const OTHER_ACTOR = new RegExp(
  `^(?:${oneOf(UNNAMED_ACTORS)}|这[些个次项名位一]|有(?:\\d|[一几数多两三十百][^,]?[个名位]))`,
  'u',
);
/** More than one person acts. */
const PLURAL =
  /(?:^|,)(?:他们|她们|两人|二人|双方|众人)|(?:他们|她们|两人|二人|双方|众人|双双|一齐|一致|共同|分别|各自)$/u;
/** He did not say it: 从未|说, 拒绝|承认, 不|认为; but 不得不|承认. */
const DENIED =
  /(?:(?<!不[得能会可])不|没|没有|否认|未|未曾|从未|从来没有|并未|并没有|不曾|从不|不会|不能|不想|不愿|不愿意|不再|不可能|不敢|无法|拒绝|是否|能否)(?:自己|其)?(?:公开|明确|直接|正面|当面|再|曾|曾经|就此|具体)?$/u;
/** The same at the beginning of the clause: 没有|想到要向戈尔巴乔夫透露. */
const DENIED_ALL =
  /^(?:也|都|却|并|还|从来|至今|始终|本人|自己|完全|根本|显然)*(?:没有|没|未曾|未能|从未|从不|拒绝|不愿|不会|不能|不敢|无法|否认)/u;
/** 我不知道|张一鸣曾经告诉, 如果|特朗普说: before the speaker these say that he may not have said it. */
const NOT_SAID =
  /(?:不知道?|不清楚|不确定|没听说过?|没听过|未听说过?|不相信|不认为|不记得|难以想象|如果|假如|假设|要是|倘若|若是|即使|哪怕|除非|仿佛|好象|好比|以为|幻想|梦见)$/u;
/** What the words of a clause before a subject end in: a time, a place, a link, a description. */
export const CLEAN_LEAD =
  /^$|(?:[日天年月时后前中上下里内间晚午夜晨初末底地来的而但且曾当则是]|周[一二三四五六日]|星期[一二三四五六日天]|同时|另外|其中|随后|此外|因此|对此|为此|如今|目前|近日|早前|此前|[)》”」、])$/u;

/** 引述一位看守的话|说: what follows is not the words of the one who cites. */
const CITING =
  /(?:引述|援引|引用|转引|借用|转述)[^,。:;]{1,30}的(?:话来?|原话|名言|遗言|遗作|诗句?|文章|着作|讲话|说法|观点)(?:写道?)?,?$/u;

/** The last stop, comma or mark before a clause. */
const CLAUSE_START = /[，,。！!？?；;：:”」』"—\n]/u;

/** The person among `all` (in order, all before the verb) who is the subject of the verb at `verb`. */
export function subjectOf(work: string, all: readonly Naming[], verb: number): Naming | null {
  if (CITING.test(work.slice(Math.max(0, verb - 44), verb))) return null;
  const named = all.filter((naming) => !isAside(work, naming, verb));
  let to = verb;
  for (let i = named.length - 1; i >= 0; i--) {
    const naming = named[i];
    if (naming === undefined) return null;
    const sibling = named[i - 1];
    const start = officeBefore(work, naming.start, sibling?.end ?? 0)?.start ?? naming.start;
    const rest = work.slice(endOf(work, naming), to);
    if (sibling !== undefined && isPair(work, sibling, naming, start, rest)) return null;
    const lead = clauseBefore(work, start);
    const isJoined = sibling !== undefined && sibling.end > start - lead.length;
    const part = minorPart(work, { naming, start, lead, rest, isFirst: i === 0, isJoined });
    if (part === null) return mayBeSubject(work, naming, lead, to, to < verb) ? naming : null;
    // 贺建平被邱志远|批评, 报道引述邱志远|说: the one who does it.
    if (BY.test(part) && bareOf(rest) === '') return naming;
    if (i === 0 || !leavesSubject(rest, ADDRESSED.test(lead))) return null;
    // 马英九批评赖清德|公开|说: what he criticises may be that the other said so.
    if (JUDGED.test(part) && rest.trim() !== '' && !AT_OR_AFTER.test(rest) && !/[,并]/u.test(rest)) return null;
    to = start - part.length;
  }
  return null;
}

/** Somebody named before a verb. */
interface Candidate {
  readonly naming: Naming;
  /** Where he begins, with his office. */
  readonly start: number;
  /** What stands before him in his clause, and behind him up to the verb. */
  readonly lead: string;
  readonly rest: string;
  /** Whether nobody is named before him, and whether somebody is in his clause. */
  readonly isFirst: boolean;
  readonly isJoined: boolean;
}

/** The words before somebody that make him the one spoken to, met, asked about …; null where nothing does. */
function minorPart(work: string, { naming, start, lead, rest, isFirst, isJoined }: Candidate): string | null {
  const match =
    ADDRESSED.exec(lead) ??
    (heads.endsAt(work, start) > 0 ? ADDRESSED_AS.exec(lead) : null) ??
    // In 水与|环境事务副总裁 the word belongs to an office that is not whole.
    (start === naming.start || (!isFirst && (isJoined || lead.length < 4)) ? ALONGSIDE.exec(lead) : null) ??
    OBJECT_OF.exec(lead) ??
    TREATS.exec(lead) ??
    (AT_OR_AFTER.test(rest) ? (MET.exec(lead) ?? IN_REPLY.exec(lead)) : null) ??
    // 刘远在为|邱志远|一书所作的序言中写道
    (rest.trim() === '' ? null : FOR_HIM.exec(lead));
  if (match !== null) return match[0];
  // 拉布谴责了对待|郑文杰|的方式，称…
  if (!isFirst && rest.startsWith('的')) return '';
  return bareOf(rest.replace(DATE, '')) === '' ? null : (WITHIN_CLAUSE.exec(lead)?.[0] ?? null);
}
/** 顾维钧对密友|杜勒斯说: who he is to somebody stands between. */
const ADDRESSED_AS = /(?:对|向|跟|告诉)(?:(?:自己|[他她])的)?[^,的]{1,6}$/u;

/** Whether nothing before or behind him takes the verb away; `acts`: up to `to` he does something to somebody else. */
function mayBeSubject(work: string, naming: Naming, lead: string, to: number, acts: boolean): boolean {
  if (NOT_SAID.test(lead)) return false;
  // 与她同住的|佩里斯, 他在北海的第一位学生|佩里斯: only a description of him.
  if (PRONOUN.test(lead.replace(DESCRIBED_BY_HER, ''))) return false;
  return acts ? mayAct(work, naming, to) : isSubject(work, naming, to, CLEAN_LEAD.test(lead));
}

const DESCRIBED_BY_HER = /[他她]的|^[与和跟同][他她][^,]*的|^[他她]在[^,说告问]{1,8}的(?=[^,他她]{2,8}$)/gu;

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
  /^的(?:声明|讲话|谈话|发言|演讲|演说|致辞|推文|贴文|帖子|帖文|微博|文章|专栏|公开信|来信|信|回信|电邮|邮件|回忆录|自传|日记|遗书|遗言|证词|判决书)(?:《□*》)?(?:中|里|上)?(?:则|也|还|曾|又)?在?$|^(?:的|在)《□*》(?:一[文书])?[中里内]?$/u;

/** Whether nothing between `naming` and the verb at `verb` takes the verb away from him. */
export function isSubject(work: string, naming: Naming, verb: number, cleanLead = true): boolean {
  const end = endOf(work, naming);
  if (notThePerson.startsAt(work, naming.end) > 0 || FIRM.test(work.slice(end, end + 3))) return false;
  const between = work
    .slice(end, verb)
    .replace(/\([^()]*\)/gu, '')
    .trim();
  if (between === '' || OWN_WORDS.test(between)) return true;
  // 王人博《…》|所说, but not 杨锦麟《…》|指出: there the paper speaks.
  if (work[verb] === '所' && /^《□*》$/u.test(between)) return true;
  const clauses = between.replace(OCCASION_OF_TWO, '$1$2').split(COMMA);
  const tail = clauses.at(-1) ?? '';
  if (isBroken(between, tail) || namesOthers(between, tail)) return false;
  if (clauses.length > 1 && !((cleanLead || clauses[0] === '') && goesOnAlone(clauses))) return false;
  const bare = bareOf(tail);
  if (bare === '') return true;
  if (OTHER_SUBJECT.test(bare) || heads.endsAt(bare, bare.length) > 1) return false;
  if (clauses.length === 1) return tellsHow(tail, bare);
  // 说完，妻子|平静地|说
  if (heads.startsAt(bare, 0) > 1) return false;
  return (ABOUT.test(tail) && !OTHER_SUBJECT.test(tail)) || leansOn(clauses, bare);
}

/** 在讲到渔港为什么重要,谁为它出过力时: one occasion. */
const OCCASION_OF_TWO =
  /^((?:则|也|就|还|曾)?在(?:讲到|讲述|谈到|谈及|谈论|提到|回答|回应|被问|解释|介绍|评论|回忆)[^,]*),([^,]*(?:时|之后|之际)(?:也|则|还)?)$/u;

/** Too far off, denied, done by somebody else, or not joined to his name at all. */
function isBroken(between: string, tail: string): boolean {
  const longest = /^(?:并|并且|还|又)$/u.test(tail) ? 100 : 60;
  if (between.length > longest || between.includes('|')) return true;
  if (/^(?:的|等|和|与|、|及|们|之(?![前后间])|夫人)/u.test(between)) return true;
  return DENIED.test(tail) || DENIED_ALL.test(tail) || BY_ANOTHER.test(tail);
}

/** Whether somebody else, several people or a pronoun stand between. */
function namesOthers(between: string, tail: string): boolean {
  if (PLURAL.test(between)) return true;
  // 说他不便多谈，只|说 goes on himself.
  if (/^(?:只|只是|并|还|又)$/u.test(tail)) return false;
  return PRONOUN.test(between.replace(NOT_ANOTHER, ''));
}
/** 对她|说 names whom he speaks to, 在他的经历中|说 himself. */
const NOT_ANOTHER = /[他她]的|[对向跟给][他她]|(?:在|基于|根据|凭借?)[他她](?=[^,他她]{1,30}(?:[中里上]|经验|经历)$)/gu;

/** “老马”|倒满酒. */
const MARKED_ACTOR = /^[“「『"]□{0,8}.[”」』"]\p{Script=Han}/u;
/** 发现，在问卷里|承认: within what he learns somebody else speaks. */
const LEARNS = /(?:发现|得知|获悉|看到|听到|注意到|了解到|意识到|记得)$/u;
const GOES_ON = /^(?:并|还|又|也|同时|随后|然后)/u;
/** 苏斯博士|企业. */
const FIRM = /^(?:企业|公司|集团|基金会)(?!家)/u;
/** 被老师|斥责: somebody else does. */
const BY_ANOTHER = /(?:被|遭到?|受到)(?!问|追问|提问|要求|邀|采访|点名|记者)[^,时后中里上下前]{0,8}$/u;
/** 并|说, 只|承认: he goes on himself. */
const ADDS = /^(?:并|并且|还|又|也|再|同时|只|仅|但|而|则|却|$)/u;

/** Whether none of the clauses begins with somebody else who acts, or ends in what lets somebody else speak. */
function goesOnAlone(clauses: readonly string[]): boolean {
  const [earlier, tail] = [clauses.slice(0, -1), clauses.at(-1) ?? ''];
  const isOthers = (clause: string) =>
    OTHER_ACTOR.test(clause) || MARKED_ACTOR.test(clause) || officeRoots.startsAt(clause, 0) > 1;
  // 王毅在会上表示,美方…,|强调: whoever acts in what he reports, it is he who goes on.
  const report = earlier.findIndex((clause) => verbEndingAt(clause, clause.length, 0) !== null);
  const upTo = report >= 0 && ADDS.test(tail) ? report + 1 : clauses.length;
  if (clauses.slice(1, upTo).some(isOthers)) return false;
  // 冯梦龙说，言官…，都说: within what he says somebody else speaks.
  if (!ADDS.test(tail) && earlier.some((clause) => verbEndingAt(clause, clause.length, 0) !== null)) return false;
  return GOES_ON.test(tail) || !earlier.some((clause) => LEARNS.test(clause));
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
