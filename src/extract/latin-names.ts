import { givenNames as given, isFamilyNameToo, moreThanGiven, notName } from './latin.ts';
import { heldBefore, officeBefore, toldBehind } from './latin-cues.ts';
import { insideParenthesis, isAsciiLetter, mostlyHan, plainLatin } from './latin-form.ts';
import { beforeNames, followingWords, heads, honorifics, officeRoots } from './lexicon.ts';
import type { Proof } from './proofs.ts';
import { hasBurmese, isBurmese, isPinyin, romanisedFamilies } from './romanised.ts';
import { type Span, spansOf, speaksAt } from './speech.ts';
import { codeAt, type Unit } from './text.ts';
import { CharSet } from './words.ts';

/** Names in Latin letters that stand by themselves in Chinese text (Andrew Polk 说). */

const WORD = "\\p{Lu}(?:[\\p{Script=Latin}'’-]*[\\p{Ll}][\\p{Script=Latin}'’-]*|\\.(?:\\p{Lu}\\.)*)";
/** The capital is looked for first: looking behind at every place of a text costs more than all else. */
const BEFORE = '(?=\\p{Lu})(?<![\\p{Script=Latin}\\p{N}@#/_.&-])';
const BEHIND = '(?![\\p{Script=Latin}\\p{N}@/_&-])';
const PARTICLE = '(?:(?:de|da|van|von|der|den|ter|bin|ibn|al|el|la|di|du)[ \\u00a0])';
/** Mohammed Jassem al-Ali */
const ARTICLE = '(?:al|el|ul|ad|as|ar|ash)-';
const NAME = new RegExp(`${BEFORE}${WORD}(?:[ \\u00a0]${PARTICLE}{0,2}(?:${ARTICLE})?${WORD}){1,4}${BEHIND}`, 'uy');
/** YL Lau, Kelvin J R Li: initials without full stops. */
const WITH_INITIALS = new RegExp(
  `${BEFORE}(?:\\p{Lu}{2,3}|${WORD}(?:[ \\u00a0]\\p{Lu}){1,3})[ \\u00a0]${WORD}${BEHIND}`,
  'uy',
);
/** S.M. Lipset, B.V. Krishna Rao, Bhuchung K.Tsering: initials with stops run together, or into the family name. */
const PLAIN_WORD = "\\p{Lu}[\\p{Script=Latin}'’-]*\\p{Ll}";
const STOPPED = new RegExp(
  `${BEFORE}(?:(?:\\p{Lu}\\.){2,3} ?${PLAIN_WORD}(?: ${PLAIN_WORD})?|${PLAIN_WORD} \\p{Lu}\\.${PLAIN_WORD})${BEHIND}`,
  'uy',
);
/** What two initials with stops mostly abbreviate beside a capital: countries, cities, a bank. */
const ABBREVIATED = /^(?:U\.S|U\.K|U\.N|E\.U|D\.C|L\.A|N\.Y|S\.F|H\.K|P\.R|A\.I|P\.S|J\.P|P\.H|B\.C|A\.D)\./u;

/** Particles that stand in names alone, whatever the given name is. */
const NAMES_ALONE = new Set(['van', 'von', 'bin', 'ibn']);

/** A capital and another letter: no name in Latin letters has less. */
const TWO_LETTERS = /[A-Z\u00c0-\u024f][a-z.\u00c0-\u024f'’-]/;
/** What every name of several words has in it: cheap to look for. */
const SPACED = /[ \u00a0]\p{Lu}/u;
/** The same of those with initials run together; the stop comes first, for few places have one. */
const STOPS = /\.(?<=\p{Lu}\.)\p{Lu}/u;

/** Foreign Affairs 杂志, Thus Spoke … 一书 */
const PERIODICAL = /^ ?(?:一[书文片剧诗]|这本书|专辑|的利弊|杂志|周刊|月刊|季刊|期刊|日报|报纸|网站|电台|电视台)/u;

/** Behind these a title or a firm stands. */
const OF_A_WORK =
  /(?:报告|小说|电影|影片|文章|专辑|歌曲|节目|游戏|平台|软件|应用|品牌|公司|网站|媒体|通讯社|快餐店|[供运开制零][应营发造售]?商|项目|计划|剧集|一书|[家款种部本分]名[为叫]) ?$/u;
/** A Fine Balance, The Whole Earth: the name goes on to the left. */
const ARTICLE_BEFORE = /(?<![\p{Script=Latin}.])(?:An?|The|the)[ \u00a0]$/u;

/** Names shown to be people's by a known given name, an office before or a verb of speech behind. */
export function findLatinNames(unit: Unit): Proof[] {
  const { work, paragraph } = unit;
  if (!TWO_LETTERS.test(work) || !mostlyHan(work)) return [];
  const out: Proof[] = [];
  let known: Span[] | null = null;
  const rows = (): Span[] => {
    known ??= rowsOfPeople(work);
    return known;
  };
  const capitals = capitalsIn(work);
  const patterns = [...(SPACED.test(work) ? [NAME, WITH_INITIALS] : []), ...(STOPS.test(work) ? [STOPPED] : [])];
  for (const match of patterns.flatMap((pattern) => matchesAt(capitals, work, pattern))) {
    const cut = isCutBefore(work, match.index, match[0]) ? 2 : 0;
    const start = match.index - cut + (TITLE.exec(match[0])?.[0].length ?? 0);
    // Churchill's: the name without the ending.
    const whole = work.slice(start, match.index + match[0].length).replace(/['’]s$/u, '');
    const end = start + whole.length;
    if (insideParenthesis(work, start)) continue;
    const words = whole.split(/[ \u00a0]/u);
    // I. O.|米洛夫斯拉夫斯基: the family name follows in other letters.
    if (words.every((word) => /^\p{Lu}\.?$/u.test(word))) continue;
    const office = heldBefore(work, start);
    const next = work[end] === ' ' ? end + 1 : end;
    const givenFirst = isGiven(words[0] ?? '') && !words.some((word) => RUN_ON.test(word));
    // George Street may be a street as well: only a cue beside it makes it a person.
    // 肯·萨西森 Ken Sathison 是…: his name once more.
    const told = toldBehind(work, start, end) && !DOTTED_BEFORE.test(work.slice(Math.max(0, start - 10), start));
    const cued = givenFirst && (office || told || speaksAt(work, next) > 0);
    const plainGiven = givenFirst && !moreThanGiven.has(words[0] ?? '');
    if (work[end] === '(') {
      const otherwise = OTHERWISE.test(work.slice(end, end + 4));
      if (!told && !otherwise && (isGivenAgain(work, end) || !(office || plainGiven))) continue;
    }
    const isWord = (word: string, i: number) =>
      notName.has(word.toLowerCase().replace(/\.$/u, '')) && !(cued && (i === 0 || isFamilyNameToo(words, i)));
    if (words.some(isWord)) continue;
    // Adam Smith’s Politics
    if (words.slice(0, -1).some((word) => /['’]s$/u.test(word)) || ARTICLE_BEFORE.test(work.slice(0, start).slice(-5)))
      continue;
    const quoted = '「『“《'.includes(work[start - 1] ?? ' ');
    const known = givenFirst || romanisedFamilies.has(words.at(-1) ?? '') || (isBurmese(words) && !quoted);
    const stopped = /^(?:\p{Lu}\.){2}/u.test(whole) && !ABBREVIATED.test(whole);
    const named = known || stopped || isPinyin(words) || words.some((word) => NAMES_ALONE.has(word));
    // Capitals may be an abbreviation (AI Lab): beside it only the names themselves count.
    const initials = ABBREVIATION.test(match[0]) && !(TWO_INITIALS.test(whole) && officeBefore(work, start));
    if (!named && (initials || !(office || told || speaksAt(work, next) > 0 || isToldOf(work, start, next)))) {
      if (initials || !isJoined(work, start, end) || !inRow(rows(), start, end)) continue;
    }
    // 报告 Arrested Developments 中写道
    if (!plainGiven && OF_A_WORK.test(work.slice(Math.max(0, start - 5), start))) continue;
    if (/[《〈]/u.test(work[start - 1] ?? '') || PERIODICAL.test(work.slice(end, end + 5))) continue;
    out.push({
      paragraph,
      start,
      end,
      form: whole,
      cue: office ? 'office' : 'english',
      en: unit.source.slice(start, end),
      sure: true,
    });
  }
  for (const match of matchesAt(capitals, work, SINGLE)) {
    const start = match.index;
    const end = start + match[0].length;
    if (honorifics.startsAt(work, work[end] === ' ' ? end + 1 : end) === 0) continue;
    if (insideParenthesis(work, start) || notName.has(match[0].toLowerCase())) continue;
    out.push({ paragraph, start, end, form: match[0], cue: 'address', en: null, sure: true });
  }
  for (const match of matchesAt(capitals, work, GLUED)) {
    const start = match.index;
    const end = start + match[0].length;
    if (!officeBefore(work, start)) continue;
    if (notName.has(match[0].toLowerCase())) continue;
    out.push({ paragraph, start, end, form: match[0], cue: 'office', en: null, sure: true });
  }
  return out;
}

/** Full names in `unit` whose last word is one of `families`, whatever the given name. */
export function fullNamesEndingIn({ work, source, paragraph }: Unit, families: ReadonlySet<string>): Proof[] {
  if (!SPACED.test(work) || !mostlyHan(work)) return [];
  return matchesAt(capitalsIn(work), work, NAME).flatMap(({ index: start, 0: form }) => {
    const words = form.split(/[ \u00a0]/u);
    const other = words.some((word) => notName.has(word.toLowerCase().replace(/\.$/u, '')));
    if (other || !families.has(words.at(-1) ?? '') || insideParenthesis(work, start)) return [];
    const end = start + form.length;
    return [{ paragraph, start, end, form, cue: 'speech', en: source.slice(start, end), sure: true } satisfies Proof];
  });
}

/** Where a capital letter may stand that begins a word: all that is left of nearly every text. */
function capitalsIn(work: string): number[] {
  const out: number[] = [];
  for (let i = 0; i < work.length; i++) {
    if (mayBeCapital(work.charCodeAt(i)) && !isAsciiLetter(codeAt(work, i - 1))) out.push(i);
  }
  return out;
}

/** Capitals of all scripts are among these; Han characters and the marks of texts are not. */
function mayBeCapital(code: number): boolean {
  if (code < 0xc0) return code >= 0x41 && code <= 0x5a;
  return code < 0x2000 || (code >= 0x2100 && code < 0x2e00) || code >= 0xa000;
}

/** All matches of `pattern`, a sticky one that begins with a capital: tried at `capitals` alone, for few places have one. */
function matchesAt(capitals: readonly number[], work: string, pattern: RegExp): RegExpExecArray[] {
  const out: RegExpExecArray[] = [];
  let end = 0;
  for (const at of capitals) {
    if (at < end) continue;
    pattern.lastIndex = at;
    const match = pattern.exec(work);
    if (match === null) continue;
    out.push(match);
    end = pattern.lastIndex;
  }
  return out;
}

/** Cody FrancisFaster Car: where the next title ran into a name, its end is not known. */
const RUN_ON = /\p{Ll}{3}\p{Lu}/u;

/** Jean-Luc, but not Reinhart-Rogoff. */
function isGiven(word: string): boolean {
  return word.split('-').every((part) => given.has(plainLatin(part)));
}

/** Words in Latin letters that stand alone, with a capital. */
export function singleWords(work: string): RegExpExecArray[] {
  return TWO_LETTERS.test(work) ? matchesAt(capitalsIn(work), work, SINGLE) : [];
}

/** Whether a word by itself is a given name and hardly anything else. */
export function isGivenName(word: string): boolean {
  return isGiven(word) && !moreThanGiven.has(word) && !notName.has(word.toLowerCase());
}

/** Ko Thant |(又名…): only people are said to be called otherwise. */
const OTHERWISE = /^\((?:又名|化名|本名|原名)/u;

/** 肯·萨西森 |Ken Sathison| */
const DOTTED_BEFORE = /·\p{Script=Han}+ ?$/u;
/** Justice |Neil Sathison| */
const TITLE =
  /^(?:Justice|Judge|Sheriff|Sergeant|Detective|President|Senator|Professor|Minister|Secretary|Governor|Mayor|Chairman) (?=\S+ )/u;
/** 心理学家 BF Sathison */
const TWO_INITIALS = /^(?!AI|TV|VR|AR|UN|US|UK|EU|HK|PC|IT|PR|LA|NY)\p{Lu}{2} \S+$/u;
/** A word in capitals alone. */
const ABBREVIATION = /(?<!\S)\p{Lu}+(?!\S)/u;

/** Ken Sathison|(萨西森): whether the name that ends at `end` is given in Han characters behind it. */
export function isGivenAgain(work: string, end: number): boolean {
  if (work[end] !== '(') return false;
  const note = AGAIN.exec(work.slice(end, end + 12))?.[0];
  // (瑞典作家), (某州), (某党): what or of where he is.
  if (note === undefined || OF_WHERE.at(note, note.length - 2)) return false;
  const last = note.length - 1;
  return heads.endsAt(note, last) < 2 && officeRoots.endsAt(note, last) < last - 1;
}
const AGAIN = /^\((?:\p{Script=Han}{2,5}|\p{Script=Han}+·\p{Script=Han}+)\)/u;
const OF_WHERE = new CharSet('州省市县党籍');

/** 研究所的 |Ivo Hasek| 怀疑…: behind a body whose people are told of, before a verb. */
function isToldOf(work: string, start: number, next: number): boolean {
  return followingWords.startsAt(work, next) > 1 && OF_A_BODY.test(work.slice(Math.max(0, start - 6), start));
}

/** Whether a mark or a word of lists, or a note, stands beside the name. */
function isJoined(work: string, start: number, end: number): boolean {
  const before = work[start - 1] === ' ' ? work[start - 2] : work[start - 1];
  const behind = work[end] === ' ' ? work[end + 1] : work[end];
  return '、,和与及'.includes(before ?? ' ') || '、,和与及('.includes(behind ?? ' ');
}
const OF_A_BODY = /(?:大学|学院|研究所|研究院|中心|协会|学会|基金会|智库|组织)的 ?$/u;

/** 被捕的记者是 Abel Tadesse、Hirut Bekele 和…: rows of three names or more behind a word for people. */
function rowsOfPeople(work: string): Span[] {
  return spansOf(work, ROW).filter(({ start }) => {
    const at = start - (INTRODUCED.exec(work.slice(Math.max(0, start - 8), start))?.[0].length ?? 0);
    return heads.endsAt(work, at) > 1 || beforeNames.endsAt(work, at) > 1;
  });
}
const TWO_OR_MORE = `${WORD}(?:[ \\u00a0]${WORD}){1,3}(?: ?\\([^()]{2,24}\\))?`;
const ROW = new RegExp(`${BEFORE}${TWO_OR_MORE}(?: ?[、,和与及] ?${TWO_OR_MORE}){2,}${BEHIND}`, 'gu');
const INTRODUCED = /(?:[,:]? ?(?:分别)?(?:是|为|有|包括):? ?|: ?)$/u;

function inRow(rows: readonly Span[], start: number, end: number): boolean {
  return rows.some((row) => row.start <= start && end <= row.end);
}

/** U |Win Htay, 诗人 K |Za Win: the first part is one letter. */
function isCutBefore(work: string, start: number, name: string): boolean {
  return ONE_LETTER.test(work.slice(start - 3, start)) && (hasBurmese(name) || heldBefore(work, start - 2));
}
const ONE_LETTER = /(?<![\p{Script=Latin}.])[B-HJ-Z] $/u;

/** One word by itself: Abdulaziz |先生. */
const SINGLE =
  /(?=\p{Lu}\p{Ll}{2})(?<![\p{Script=Latin}\p{N}@#/_.&·-][ \u00a0]?)\p{Lu}\p{Ll}{2,}(?![\p{Script=Latin}\p{N}@/_&-])/uy;

/** Given and family name run together: OndřejVlček. */
const GLUED =
  /(?=\p{Lu})(?<![\p{Script=Latin}\p{N}@#/_.&-])\p{Lu}\p{Ll}{2,}\p{Lu}\p{Ll}{2,}(?![\p{Script=Latin}\p{N}@/_&-])/uy;
