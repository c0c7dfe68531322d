import type { SpeakerBasis } from '../person.ts';
import { heads, notThePerson, quotingVerbs } from './lexicon.ts';
import { honorificAfter, officeAfter, officeBefore, skipEnglish } from './offices.ts';
import type { Quoted } from './quotations.ts';
import { speechVerbAt } from './speech.ts';

/**
 * Who says what stands between the marks.
 *
 *     X 说：“…”      before      the verb stands right before the marks, its subject before it
 *     “…，”X 说。    after       the subject and then the verb follow the marks
 *     “…，”X 说，“…” around      the second quotation continues the first
 *     X 表示，… “…”  partial     a few words of his own within his reported speech
 *
 * In doubt nobody is named.
 */

/** A mention in a paragraph, with its person. */
export interface Naming {
  readonly start: number;
  readonly end: number;
  readonly person: string;
}

export interface Attribution {
  readonly person: string | null;
  readonly how: SpeakerBasis;
  readonly verb: string | null;
}

const NOBODY: Attribution = { person: null, how: 'none', verb: null };
const SENTENCE_END = /[。！!？?；;\n]/u;
const COMMA = /[，,]/u;
const PRONOUN = /(?<![其吉排维利])[他她](?!们|人|国|乡|山|杀|妈|日)/u;
const ADDRESS = /(?:对|向|跟|告诉|告知|提醒|警告|敦促|回应|反驳|问|给|致信|致函|致电)$/u;
/** Together with somebody: one of two who speak, or somebody met. */
const ALONGSIDE = /(?:与|和|同)$/u;
/** Subjects that are nobody by name; found right before the verb they take the words away from whoever is named earlier. */
const OTHER_SUBJECT =
  /(?:报道|报导|媒体|声明|文章|报告|社论|公告|消息|评论|通报|官员|人士|记者|专家|学者|分析|网友|民众|居民|代表|发言人|双方|两人|有人|大家|人们|他们|她们|我们|部|院|社|报|网|台|方|国|府|党|军|局|署|会|委|厅|公司|组织|机构|法院|当局|外媒|官媒|家人|母亲|父亲|妻子|丈夫|律师|儿子|女儿|朋友|同事|团队|办公室|使馆|男子|女子|者|员|们)$/u;
/** What may stand between a speaker and the verb at its end: a place, a time, an occasion. */
const CIRCUMSTANCE =
  /(?:[中里上时后前间下内外日天晚午夜年月晨]|并|还|又|只|仅|均|皆|才|便|竟|常|总|再次|再度|则|也|曾|亦|就|都|一再|多次|随后|随即|当场|当面|公开|明确|同时|进一步|继续|强烈|直接|坚定|直率地|地|着|道)$/u;

export function attribute(
  work: string,
  quoted: readonly Quoted[],
  namings: readonly Naming[],
  carriedFrom: Attribution | null,
): Attribution[] {
  const out: Attribution[] = [];
  quoted.forEach((quote, i) => {
    const previous = quoted[i - 1];
    const last = out[i - 1] ?? null;
    out.push(
      after(work, quote, quoted[i + 1], namings) ??
        before(work, quote, previous, namings) ??
        continued(work, quote, previous, last, carriedFrom) ??
        afterReport(work, quote, previous, namings) ??
        partial(work, quote, previous, namings) ??
        pronoun(work, quote, quoted, namings) ??
        NOBODY,
    );
  });
  return out;
}

/** “…，”雷蒙多在会晤时对李强说。 */
function after(work: string, quote: Quoted, next: Quoted | undefined, namings: readonly Naming[]): Attribution | null {
  if (quote.open) return null;
  const inner = work.slice(quote.start, quote.end);
  let at = quote.outerEnd;
  const comma = COMMA.test(work[at] ?? '');
  if (comma) at++;
  const flows = comma || /[，,]$/u.test(inner);
  if (!flows && !/[。！!？?…]$/u.test(inner)) return null;
  // 作为打拼多年的“老兵”，他感慨道: a word in marks is no speech before its verb.
  const bare = !/[，,。！!？?…]$/u.test(inner);
  if (bare && inner.length < 8) return null;
  if (bare && /^(?:而|但|但是|不过|同时|并|另|另外)/u.test(work.slice(at))) return null;
  const limit = next?.outerStart ?? work.length;
  const end = sentenceEnd(work, at, limit);
  const named = namings.filter((n) => n.start >= at && n.end <= end);
  for (const verb of verbsIn(work, at, end)) {
    const to = verb.end + addressee(work, verb);
    const behind = work[to] ?? '';
    const closes = to >= end || COMMA.test(behind) || /[:：]/u.test(behind) || '“「『"'.includes(behind);
    if (!closes) continue;
    // 。”王毅说：“…” and 。”王毅表示，… begin something new; 。”王毅说，“…” stands around its speaker.
    const around = COMMA.test(behind) && next !== undefined && to + 1 === next.outerStart;
    if (!flows && !around && to < end) return null;
    if (!flows && /[:：]/u.test(behind)) return null;
    const subject = subjectOf(work, named, verb.start);
    if (subject === null) return null;
    if (!leadsIn(work, at, subject, named)) return null;
    return says(subject, 'explicit', work.slice(verb.start, verb.end));
  }
  return null;
}

/** 告诉|美国之音: characters of who is told, behind a verb that takes them. */
function addressee(work: string, verb: Span): number {
  if (!/^(?:告诉|告知|回应|提醒|警告|反驳)$/u.test(work.slice(verb.start, verb.end))) return 0;
  return /^[^，,。：:；;“”「」\s]{0,14}/u.exec(work.slice(verb.end))?.[0].length ?? 0;
}

/** Between the marks and the speaker nothing but his office, or somebody whose relation he is (X 的发言人 Y). */
function leadsIn(work: string, at: number, subject: Naming, named: readonly Naming[]): boolean {
  const lead = work.slice(at, subject.start);
  if (lead === '') return true;
  const office = officeBefore(work, subject.start, at);
  const rest = office === null ? lead : work.slice(at, office.start);
  if (rest === '' || /^(?:而|但|但是|不过|同时|随后|对此|[前现]?任)$/u.test(rest)) return true;
  const plain = rest.replace(/\([^()]*\)/gu, '');
  if (COMMA.test(plain) || PRONOUN.test(plain) || plain.length > 40) return false;
  return !named.some((n) => n.end <= subject.start && work[n.end] !== '的') && !verbsIn(work, at, subject.start).length;
}

/** 雷蒙多说：“…” */
function before(
  work: string,
  quote: Quoted,
  previous: Quoted | undefined,
  namings: readonly Naming[],
): Attribution | null {
  if (quote.carried) return null;
  let at = quote.outerStart;
  while (at > 0 && /[:：,，\s]/u.test(work[at - 1] ?? '')) at--;
  if (isMention(work, quote)) return null;
  const start = sentenceStart(work, at, previous);
  const verb = verbEndingAt(work, at, start) ?? asHeSaid(work, at, start) ?? tellingBefore(work, at, start);
  if (verb === null) return null;
  const named = namings.filter((n) => n.start >= start && n.end <= verb.start);
  const cited = citedBefore(work, named, verb.start);
  if (cited !== null) return says(cited, 'explicit', work.slice(verb.start, verb.end));
  const subject = subjectOf(work, named, verb.start);
  if (subject === null) return null;
  return says(subject, 'explicit', work.slice(verb.start, verb.end));
}

/** 称“开路”一词, 强调“一带一路”不搞…: a few words named, with the sentence going on behind them. */
function isMention(work: string, quote: Quoted): boolean {
  const inner = work.slice(quote.start, quote.end);
  return inner.length < 8 && !/[。！!？?，,…]/u.test(inner) && /\p{Script=Han}/u.test(work[quote.outerEnd] ?? '');
}

/** 正如吉登斯所说的，“…”; 指出的那样：“…”. */
function asHeSaid(work: string, at: number, start: number): Span | null {
  const tail = /(?:的那样|的是|的|过)$/u.exec(work.slice(start, at))?.[0];
  if (tail === undefined || !/[，,:：]/u.test(work[at] ?? '')) return null;
  return verbEndingAt(work, at - tail.length, start);
}

/** 引述雷蒙多的话说. */
function citedBefore(work: string, named: readonly Naming[], verbStart: number): Naming | null {
  const last = named.at(-1);
  if (last === undefined || !/^的话来?$/u.test(work.slice(last.end, verbStart))) return null;
  return last;
}

/** 他告诉记者：“…”: the verb with its addressee behind it. */
function tellingBefore(work: string, at: number, start: number): Span | null {
  const tail = work.slice(Math.max(start, at - 18), at);
  const match = /(?:告诉|告知|回应|警告|提醒|反驳|回答)[^，,。：:“”]{1,14}$/u.exec(tail);
  if (match === null) return null;
  const from = at - tail.length + match.index;
  return { start: from, end: from + 2 };
}

/** The second quotation around its speaker, one right behind another, or one that came over from the paragraph before. */
function continued(
  work: string,
  quote: Quoted,
  previous: Quoted | undefined,
  last: Attribution | null,
  carriedFrom: Attribution | null,
): Attribution | null {
  const first = work.slice(0, quote.outerStart).trim() === '';
  if (first && carriedFrom?.person != null) return { ...carriedFrom, how: 'continued' };
  if (previous === undefined || last?.person == null || last.how === 'pronoun') return null;
  const between = work.slice(previous.outerEnd, quote.outerStart);
  if (between.trim() === '') return { ...last, how: 'continued' };
  if (last.verb === null) return null;
  const verb = between.lastIndexOf(last.verb);
  if (verb < 0 || between.length > 60) return null;
  return /^[，,。:：\s]*$/u.test(between.slice(verb + last.verb.length)) ? { ...last, how: 'continued' } : null;
}

/** 施莱歇尔认为，…。“…。”: a whole sentence in marks right behind a sentence that reports what one person says. */
function afterReport(
  work: string,
  quote: Quoted,
  previous: Quoted | undefined,
  namings: readonly Naming[],
): Attribution | null {
  const inner = work.slice(quote.start, quote.end);
  if (quote.open || quote.carried || inner.length < 10 || !/[。！!？?]$/u.test(inner)) return null;
  const end = quote.outerStart;
  if (work[end - 1] !== '。' || (previous !== undefined && previous.outerEnd >= end - 1)) return null;
  const next = work.slice(quote.outerEnd).trimStart();
  if (next !== '' && /^[，,他她]/u.test(next)) return null;
  const start = sentenceStart(work, end - 1, previous);
  const named = namings.filter((n) => n.start >= start && n.end <= end);
  const [only] = named;
  if (only === undefined || new Set(named.map((n) => n.person)).size !== 1) return null;
  const office = officeBefore(work, only.start, start);
  if (work.slice(start, office?.start ?? only.start).trim() !== '') return null;
  const verb = verbsIn(work, only.end, end).find((v) => STATING.test(work.slice(v.start, v.end)));
  if (verb === undefined || !isSubject(work, only, verb.start, verb.start)) return null;
  const gap = work.slice(skipEnglish(work, only.end), verb.start);
  if (COMMA.test(gap) || gap.length > 20) return null;
  return { person: only.person, how: 'continued', verb: work.slice(verb.start, verb.end) };
}

/** Titles of works, meetings, laws, slogans: marks that quote nobody. */
const A_THING =
  /(?:对话|会议|论坛|峰会|计划|行动|法案|法|条例|条款|运动|倡议|事件|政策|工程|战略|协议|宣言|声明|公报|制度|主义|思想|理论|奖|日|节|号|党|派|军|队|组织|联盟|集团|公司|平台|系统|模式|原则|路线|路线图)$/u;
const SO_CALLED =
  /(?:所谓的?|称为|称作|称之为|称其为|名为|叫做|叫作|题为|视为|誉为|标题为|代号|绰号|外号|俗称|简称|自称|一词|号称|被指|名叫|署名|条款?|第|主题为?)$/u;

/** 麦考尔发表声明称，…“攻击他人的武器”: words of his within his reported speech. */
function partial(
  work: string,
  quote: Quoted,
  previous: Quoted | undefined,
  namings: readonly Naming[],
): Attribution | null {
  const inner = work.slice(quote.start, quote.end);
  if (inner.length < 5 || (inner.length < 15 && A_THING.test(inner)) || quote.carried || quote.open) return null;
  if (SO_CALLED.test(work.slice(0, quote.outerStart))) return null;
  if (work.slice(quote.outerEnd).startsWith('一词')) return null;
  const start = sentenceStart(work, quote.outerStart, undefined);
  if (previous !== undefined && previous.outerEnd > start && previous.outerStart < start) return null;
  const verbs = verbsIn(work, start, quote.outerStart).filter((v) => STATING.test(work.slice(v.start, v.end)));
  const verb = verbs.at(-1);
  if (verb === undefined) return null;
  const named = namings.filter((n) => n.start >= start && n.end <= verb.start);
  const subject = subjectOf(work, named, verb.start);
  if (subject === null || COMMA.test(work.slice(subject.end, verb.start))) return null;
  const rest = work.slice(verb.end, quote.outerStart);
  // Somebody else's words within his: 王毅说，美方指责…
  if (OTHERS_WORDS.test(rest) || rest.length > 80 || !/\p{Script=Han}/u.test(inner)) return null;
  return says(subject, 'explicit', work.slice(verb.start, verb.end));
}

/** Between the verb and the marks these bring in words that somebody else wrote or said, or the name of a thing. */
const OTHERS_WORDS =
  /(?:所说的|所谓|指责|引述|援引|引用|被称|称之|人称|写着|写道|写有|印着|一句话|这句|那句|歌词|标语|口号|标题|题为|名为|叫做|叫作|所称的|俗称|绰号|喊着|高喊)/u;

const STATING =
  /(?:说|称|表示|指出|强调|认为|警告|重申|坦言|直言|写道|承认|补充|解释|回应|反驳|批评|透露|宣布|呼吁|承诺|声言|明言|坚称|道)$/u;

/** 他说：“…”: only where the paragraph names one person, before the pronoun, at a sentence's beginning. */
function pronoun(
  work: string,
  quote: Quoted,
  quoted: readonly Quoted[],
  namings: readonly Naming[],
): Attribution | null {
  const outside = namings.filter((n) => !quoted.some((q) => n.start >= q.outerStart && n.end <= q.outerEnd));
  if (new Set(outside.map((n) => n.person)).size !== 1) return null;
  const only = outside[0];
  if (only === undefined || only.end > quote.outerStart || notThePerson.startsAt(work, only.end) > 0) return null;
  const lead = work.slice(0, only.start);
  const office = officeBefore(work, only.start);
  if ((office === null ? lead : work.slice(0, office.start)).trim() !== '') return null;
  const from = officeAfter(work, only.end)?.end ?? skipEnglish(work, only.end);
  const around = `${work.slice(from, quote.outerStart)} ${work.slice(quote.outerEnd, quote.outerEnd + 24)}`;
  if (OTHER_PEOPLE.test(around.replace(/[“「『"][^”」』"]*[”」』"]/gu, ''))) return null;
  const verb = pronounVerb(work, quote);
  return verb === null ? null : { person: only.person, how: 'pronoun', verb };
}

const OTHER_PEOPLE =
  /(?:官员|人士|记者|专家|学者|网友|母亲|父亲|妻子|丈夫|律师|儿子|女儿|朋友|同事|男子|女子|老师|学生|医生|警察|先生|女士|总统|主席|部长|发言人|他们|她们|两人|双方)/u;

function pronounVerb(work: string, quote: Quoted): string | null {
  const follows = /^[，,]?[他她](?:[^，,。“”]{0,12}?)(说|表示|指出|强调|补充说|补充道|写道|称|认为)(?=[。，,]|$)/u.exec(
    work.slice(quote.outerEnd),
  );
  if (follows !== null && /[，,。！!？?]$/u.test(work.slice(quote.start, quote.end))) return follows[1] ?? null;
  const leads =
    /(?:^|[。，,！!？?”」])[他她](?:[^，,。“”]{0,12}?)(说|表示|指出|强调|补充说|补充道|写道|称|认为)[:：,，]?$/u.exec(
      work.slice(0, quote.outerStart),
    );
  return leads?.[1] ?? null;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** The verbs of speech in a stretch, in order. */
function verbsIn(work: string, from: number, to: number): Span[] {
  const out: Span[] = [];
  for (let i = from; i < to; i++) {
    const length = speechVerbAt(work, i, quotingVerbs);
    if (length === 0 || i + length > to) continue;
    out.push({ start: i, end: i + length });
    i += length - 1;
  }
  return out;
}

function verbEndingAt(work: string, at: number, start: number): Span | null {
  for (let length = 5; length >= 1; length--) {
    const from = at - length;
    if (from >= start && speechVerbAt(work, from, quotingVerbs) === length) return { start: from, end: at };
  }
  return null;
}

/** The person who is the subject of the verb at `verb`: the last one named that is not spoken to. */
function subjectOf(work: string, named: readonly Naming[], verb: number): Naming | null {
  let addressed = verb;
  for (let i = named.length - 1; i >= 0; i--) {
    const naming = named[i];
    if (naming === undefined) return null;
    const office = officeBefore(work, naming.start, named[i - 1]?.end ?? 0);
    const lead = work.slice(Math.max(0, (office?.start ?? naming.start) - 3), office?.start ?? naming.start);
    if (ADDRESS.test(lead) && !/(?:随|据|面)$/u.test(lead) && i > 0) {
      addressed = Math.min(addressed, (office?.start ?? naming.start) - 1);
      continue;
    }
    if (ADDRESS.test(lead)) return null;
    if (ALONGSIDE.test(lead) && i > 0) {
      addressed = Math.min(addressed, (office?.start ?? naming.start) - 1);
      continue;
    }
    // Two people together say it: 王毅和拜登说.
    const sibling = named[i - 1];
    if (sibling !== undefined && /^(?:、|和|与|及|以及)/u.test(work.slice(sibling.end, naming.start))) return null;
    if (isObject(work, office?.start ?? naming.start)) return null;
    return isSubject(work, naming, verb, addressed) ? naming : null;
  }
  return null;
}

/** 他在会见|泽连斯基后说: what stands before takes the name as its object, or names somebody else as the subject. */
function isObject(work: string, start: number): boolean {
  let from = start;
  while (from > 0 && !/[，,。！!？?；;：:”」』\n]/u.test(work[from - 1] ?? '')) from--;
  const lead = work.slice(from, start);
  return PRONOUN.test(lead.replace(/[他她]的/gu, '')) || OBJECT_OF.test(lead);
}

const OBJECT_OF =
  /(?:会见|会晤|会面|拜会|访问|接见|约见|见到|见过|采访|专访|回应|支持|反对|批评|指责|谴责|抨击|称赞|感谢|警告|敦促|呼吁|要求|邀请|欢迎|祝贺|陪同|迎接|逮捕|拘留|起诉|控告|任命|提名|选出|击败|接替|取代|问到|谈到|提到|关于|对于|针对|就|被|把|让|给|等|包括|随同|跟随|率领)$/u;

function isSubject(work: string, naming: Naming, verb: number, addressed: number): boolean {
  if (notThePerson.startsAt(work, naming.end) > 0) return false;
  const office = officeAfter(work, naming.end);
  const from = office?.end ?? skipEnglish(work, naming.end);
  const between = work
    .slice(from + honorificAfter(work, from), verb)
    .replace(/\([^()]*\)/gu, '')
    .trim();
  if (between === '') return true;
  if (/^(?:的|等|和|与|、|及|们|之)/u.test(between) || PRONOUN.test(between) || between.length > 60) return false;
  const tail = between.split(/[，,]/u).at(-1) ?? '';
  if (tail === '' && COMMA.test(between)) return true;
  if (addressed < verb) return !COMMA.test(between) || between.length < 40;
  const bare = stripAdverbs(stripPlace(stripAddressee(tail)));
  if (bare === '') return true;
  if (OTHER_SUBJECT.test(bare) || heads.endsAt(bare, bare.length) > 1) return false;
  if (!COMMA.test(between)) return CIRCUMSTANCE.test(tail) || PLAIN_ACTION.test(bare);
  return /^(?:在|于|并|还|又|再|也|则|对|向|就|当|以|用|通过|透过|接受)/u.test(tail) && CIRCUMSTANCE.test(tail);
}

/** What a speaker does before the verb, without another noun that could speak: 曾握着…的手, 以…的身份, 开玩笑, 上个月. */
const PLAIN_ACTION =
  /^(?:在|于|对|向|就|从|通过|透过|接受|用|以|为|凭|据|当|正|曾|已|上|下|本|去|今|昨|前|近|当年|后来|最初|最终|一直|始终|经常|常|时常|总|总是|反复|突出|所|似乎|强烈|激动|愤怒|平静|笑|苦笑|冷笑|大声|低声|轻声|高声|得意|生气|无奈|坦率|坦白|直接|公开|郑重|严肃|明确|进一步|特别|接着|随后|继续|补充|开玩笑|\d|[一二三四五六七八九十]|年|月|日|周|星期)/u;

/** 在下院, 于会上: where it is said. */
function stripPlace(text: string): string {
  return text.replace(/(?:在|于)[^，,的]{1,14}$/u, '');
}

/** 曾|向媒体, 对记者: spoken to, not speaking. */
function stripAddressee(text: string): string {
  return text.replace(/(?:对|向|跟)[^，,]{1,12}$/u, '');
}

function stripAdverbs(text: string): string {
  return text
    .replace(
      /(?:发表|发布|发出)[^，,]{0,8}(?:声明|讲话|文章|评论|演讲|谈话|报告|致辞|公开信|推文|视频|贴文|帖子|博文)(?:中|时|里)?$/u,
      '',
    )
    .replace(
      /(?:则|也|曾|还|又|只|仅|均|皆|才|便|竟|只是|仅仅|终于|常|常常|经常|时常|总是|再次|再度|随后|随即|当天|今天|昨天|日前|近日|进一步|一再|多次|同时|同日|继续|强烈|公开|明确|并|就|都|却|仍|更|接着|先|最近|早前|对此|周[一二三四五六日]|星期[一二三四五六日天])+$/u,
      '',
    );
}

function says(naming: Naming, how: SpeakerBasis, verb: string): Attribution {
  return { person: naming.person, how, verb };
}

function sentenceEnd(work: string, from: number, limit: number): number {
  for (let i = from; i < limit; i++) if (SENTENCE_END.test(work[i] ?? '')) return i;
  return limit;
}

/** Start of the sentence that holds `at`; a whole quotation before it ends one too. */
function sentenceStart(work: string, at: number, previous: Quoted | undefined): number {
  let start = 0;
  for (let i = at - 1; i >= 0; i--) {
    if (SENTENCE_END.test(work[i] ?? '')) {
      start = i + 1;
      break;
    }
  }
  if (previous !== undefined && previous.outerEnd > start && previous.outerEnd <= at) {
    const last = work[previous.end - 1] ?? '';
    if (/[。！!？?，,…]/u.test(last)) return previous.outerEnd;
  }
  while (/[”」』’"]/u.test(work[start] ?? '')) start++;
  return start;
}
