import { ends, isVerbHere } from './chinese.ts';
import { inDottedName } from './foreign.ts';
import { japaneseNameEnd } from './japanese.ts';
import {
  clearStart,
  followingCharacters,
  followingWords,
  heads,
  isEdge,
  officeRoots,
  sounds,
  strongSounds,
  wordsLikeSurnames,
} from './lexicon.ts';
import type { Proof } from './proofs.ts';
import { accept, type Candidate, mayRepeat, oftenestLonger, recurringAt } from './recurring/candidates.ts';
import { cutsPairBefore, isOrdinaryWord, standsApart, wordFollows } from './segments.ts';
import {
  commonSurnames,
  everydaySurnames,
  givenCharacters,
  surnameBeginnings,
  surnamesAt,
  typicalGiven,
} from './surnames.ts';
import { hanAt, type Unit } from './text.ts';
import { isChannel } from './things.ts';
import { CharSet, WordSet, wordsOf } from './words.ts';

/**
 * Names without a cue: a family name and a given name that stand, closed on both sides, again and again, or once in
 * characters that hardly ever make anything but names. What one article leaves open, the archive may decide.
 */

/** Family names that also count things (一张照片, 三段路). */
const MEASURES = new CharSet('张段项路万方石成毛包封管房章支周');
const NUMERALS = new CharSet('一二三四五六七八九十两几这那每某该各半数多百千万亿整');

/** 梁家河, 石家庄, 梁庄: places named after the family that lives there; and 卢德市, 江湾区, 钱塘路. */
const AFTER_FAMILY = '河村庄沟坪湾岭屯寨堡口湖洼桥店集坝冲';
const AREA = '市县区府街路河岛';
const HAMLET = new RegExp(`^.(?:家[${AFTER_FAMILY}]|[庄村屯寨]人?|.[${AREA}])$`, 'u');
/** What they end with: asked first, for few forms end so. */
const ENDS_HAMLET = new CharSet(`${AFTER_FAMILY}${AREA}人`);

const OPENING = new CharSet('「“『《"');
const CLOSING = new CharSet('」”』》"');
const DIGITS = new CharSet('0123456789');

export function findRecurring(units: readonly Unit[]): Proof[] {
  const candidates = new Map<string, Candidate>();
  const elsewhere = new Set<string>();
  const out: Proof[] = [];
  for (const unit of units) out.push(...collect(unit, candidates, elsewhere));
  const longer = oftenestLonger(candidates);
  for (const [form, candidate] of candidates) {
    if (elsewhere.has(form) || !accept(form, candidate, candidates, longer)) continue;
    const stated = [...candidate.places, ...candidate.inside];
    // 日|常语言: where a word runs into it, it is none.
    const closed = stated.filter(({ unit, start, end }) => !cutsPairBefore(unit.work, start, end));
    if (closed.length === 0 && stated.length > 0) continue;
    for (const { unit, start, end } of closed.length > 0 ? closed : candidate.open) {
      out.push(recurringAt(unit, start, end));
    }
  }
  return out;
}

/** What may be a name goes `into` the candidates; what is one by itself is returned. */
function collect(unit: Unit, into: Map<string, Candidate>, elsewhere: Set<string>): Proof[] {
  const { work } = unit;
  const whole: Proof[] = [];
  const dotted = work.includes('·');
  for (let i = surnameBeginnings.next(work, 0); i < work.length - 1; i = surnameBeginnings.next(work, i + 1)) {
    const names = surnamesAt(work, i);
    const [first] = names;
    if (first?.kind === 'japanese') {
      const end = japaneseNameEnd(work, i, i + first.length);
      if (end !== null) whole.push(recurringAt(unit, i, end));
    }
    if (first === undefined) continue;
    const word = wordsLikeSurnames.startsAt(work, i) > 0;
    if (word && !isWordInName(work, i)) continue;
    if (dotted && inDottedName(work, i)) continue;
    if ((MEASURES.at(work, i) && NUMERALS.at(work, i - 1)) || isVerbHere(work, i)) continue;
    const opened = opens(work, i);
    for (const { length, kind } of names) {
      if (kind === 'rare') {
        const form = work.slice(i, i + 3);
        if (mayRepeat(form)) candidateOf(form, into).open.push({ unit, start: i, end: i + 3 });
        continue;
      }
      if (officeRoots.startsAt(work, i + 1) > 1) continue;
      for (let given = word ? 2 : 1; given <= 2; given++) {
        const end = i + length + given;
        if (!hanAt(work, end - 1)) break;
        const form = work.slice(i, end);
        if (ENDS_HAMLET.at(work, end - 1) && HAMLET.test(form)) continue;
        if (AREAS.at(work, end) && isPlace(work, end)) elsewhere.add(form);
        if (given === 2 && (endsBefore(work, end - 1) || isColour(work, i))) continue;
        // 「易瑞沙」: alone in marks things are called by their name too.
        const marked = OPENING.at(work, i - 1) && CLOSING.at(work, end);
        if (marked && !typicalGiven.at(work, end - 1)) continue;
        // 贡|岑豪森: the sounds began before.
        if (!opened && sounds.at(work, i - 1) && sounds.hasAll(form)) continue;
        // 杨|忆述
        const fit = followingWords.startsAt(work, i + length) < 2 && mayBeGiven(form, length, opened);
        if (!(ends(work, end) || (given === 2 && length === 1 && closedByWord(work, i))) || !fit) {
          if (length === 1 && mayRepeat(form)) candidateOf(form, into).open.push({ unit, start: i, end });
          continue;
        }
        if (BEFORE_THINGS.endsAt(work, i) > 0) elsewhere.add(form);
        const candidate = candidateOf(form, into);
        (opened ? candidate.places : candidate.inside).push({ unit, start: i, end });
        if (!opened) continue;
        candidate.followers.add(hanAt(work, end) ? (work[end] ?? '') : '.');
        if (work[i - 1] === '@') continue;
        if (isEdge(work, i - 1) || heads.endsAt(work, i) > 1) candidate.hard = true;
        if (isEdge(work, i - 1) && isEdge(work, end)) {
          candidate.edged = true;
          if (!OPENING.at(work, i - 1) && !DIGITS.at(work, i - 2)) candidate.alone = true;
        }
      }
    }
  }
  return whole;
}

/** 。王子|瑶|的: what a word begins goes on with a character that hardly makes anything but names, and closes. */
function isWordInName(work: string, i: number): boolean {
  if (!typicalGiven.at(work, i + 2) || wordsLikeSurnames.startsAt(work, i) !== 2) return false;
  if (!commonSurnames.at(work, i) || everydaySurnames.at(work, i)) return false;
  if (!ends(work, i + 3) || work[i + 3] === '-') return false;
  return opens(work, i) && !strongSounds.hasAll(work.slice(i, i + 3)) && !isOrdinaryWord(work.slice(i + 2, i + 4));
}

/** 杜维伊|省: what stands behind it makes it a place; 首府 before it does too, and 集团 makes it a firm. */
function isPlace(work: string, end: number): boolean {
  return work[end + 1] !== '长' && (isEdge(work, end + 1) || ends(work, end + 1));
}
const AREAS = new CharSet('省县邦');
const BEFORE_THINGS = new WordSet(
  wordsOf('首府 首都 省会 城市 城镇 小镇 港口 港市 村庄 山区 郊区 集团 车企 药企 品牌 企业 厂商 航空公司'),
);

/** 。王|思聪|投资: behind a mark, in characters at home in names, where the dictionary leaves them apart and a word begins. */
function closedByWord(work: string, i: number): boolean {
  const given = work.slice(i + 1, i + 3);
  if (everydaySurnames.at(work, i) || !givenCharacters.hasAll(given)) return false;
  const typical = typicalGiven.count(given);
  // 医科大学|胡|艳|玲|课题组: two characters that hardly make anything but names need no mark before them.
  if (typical === 0 || isPromoted(work, i)) return false;
  if (!isEdge(work, i - 1)) {
    if (sounds.hasAll(given) || (typical === 1 && !opens(work, i))) return false;
    for (let at = i - 1; at < i + 3; at++) if (isOrdinaryWord(work.slice(at, at + 2))) return false;
  }
  return standsApart(work, i, i + 3) && wordFollows(work, i + 3);
}

/** #柳捷克, 杨景麟|频道, 订阅…: who makes a channel is not told of. */
function isPromoted(work: string, i: number): boolean {
  return work[i - 1] === '#' || isChannel(work, i + 3) || /^的?频道/u.test(work.slice(i + 3, i + 6));
}

/** 秦怡|等: the character at `at` goes on behind a name and is in none, unless the name closes there (黄茂前、). */
function endsBefore(work: string, at: number): boolean {
  // 高羽|译,
  if (work[at] === '译' && isEdge(work, at + 1)) return true;
  if (work[at] === '之' || (work[at + 1] === '、' && work[at] !== '等')) return false;
  return followingCharacters.at(work, at) && !givenCharacters.at(work, at);
}

/** 金灿灿的, 黄澄澄的: what something looks like. */
function isColour(work: string, i: number): boolean {
  return work[i + 3] === '的' && work[i + 1] === work[i + 2] && '金黄白红'.includes(work[i] ?? ' ');
}

function candidateOf(form: string, all: Map<string, Candidate>): Candidate {
  const known = all.get(form);
  if (known !== undefined) return known;
  const made = {
    places: [],
    inside: [],
    open: [],
    followers: new Set<string>(),
    hard: false,
    edged: false,
    alone: false,
  };
  all.set(form, made);
  return made;
}

/**
 * Characters at home in given names; one of two may be any where the other hardly makes anything else, or the family name
 * is no everyday word.
 */
function mayBeGiven(form: string, surname: number, opened: boolean): boolean {
  const given = form.slice(surname);
  const fit = givenCharacters.count(given);
  if (opened && fit === given.length) return true;
  if (given.length < 2 || fit === 0) return false;
  if (typicalGiven.count(given) === 0) return opened && !everydaySurnames.at(form, 0);
  return opened || fit === 2;
}

function opens(work: string, i: number): boolean {
  return clearStart(work, i) || heads.endsAt(work, i) > 0;
}
