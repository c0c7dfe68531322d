import { isPreposition } from './chinese.ts';
import { figureForms, figureMatcher, figureOf } from './figures.ts';
import { goesOn, soundsEndHere, undottedCut } from './foreign.ts';
import { bareLatin, givenLatin, isLatin, standsLatin } from './latin-names.ts';
import {
  followingCharacters,
  followingWords,
  heads,
  isEdge,
  notPeople,
  officeRoots,
  opensName,
  sounds,
  strongSounds,
  wordsLikeSounds,
  wordsLikeSurnames,
} from './lexicon.ts';
import { type Match, NameMatcher, pairAt } from './matcher.ts';
import { honorificAfter, officeAfter, strongHeadBefore } from './offices.ts';
import type { Proof } from './proofs.ts';
import { cutsPairBefore, cutsPairBehind, cutsWordBefore } from './segments.ts';
import { type Span, speaksAt } from './speech.ts';
import { givenCharacters, looksChinese, typicalGiven } from './surnames.ts';
import { grouped, hanAt, type Unit, workText } from './text.ts';
import { isChannel, isFirmInLatin, isPlace, isReign, isThing } from './things.ts';
import { CharSet } from './words.ts';

/** Where names known from the article, from the archive or to everybody stand in the article. */

/** Names the archive has proven in other articles. */
export interface KnownNames {
  readonly matcher: NameMatcher;
}

export const NOTHING_KNOWN: KnownNames = { matcher: new NameMatcher() };

/** Why a form counts as a name here. */
export type Ground = 'article' | 'figure' | 'archive';

export interface Found {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly form: string;
  readonly ground: Ground;
}

/** The forms an article proves, with the bare forms that follow from dotted ones. */
export function formsOf(proofs: readonly Proof[]): Map<string, Proof[]> {
  const forms = new Map<string, Proof[]>();
  const add = (form: string, proof: Proof): void => {
    const list = forms.get(form);
    if (list === undefined) forms.set(form, [proof]);
    else list.push(proof);
  };
  for (const proof of proofs) add(proof.form, proof);
  for (const { en } of proofs) {
    // Folded, as the text it is looked for in: Sjöström stands there as Sjostrom.
    const full = en?.includes(' ') ? workText(en) : null;
    if (full !== null && !forms.has(full)) forms.set(full, []);
  }
  for (const given of givenForms([...forms.keys()])) if (!forms.has(given)) forms.set(given, []);
  for (const [form, list] of [...forms]) {
    for (const bare of [...bareForms(form), ...list.flatMap((proof) => bareForms(workText(proof.en ?? '')))]) {
      if (!forms.has(bare)) forms.set(bare, []);
    }
  }
  dropOverlong(forms);
  return forms;
}

/** 马欣达 for 马欣达·拉贾帕克萨, Stefan for Stefan Irvine: given names that one full name alone begins with. */
export function givenForms(forms: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const form of forms) {
    const given = isLatin(form) ? (givenLatin(form) ?? '') : form.slice(0, Math.max(0, form.indexOf('·')));
    if (given.length >= 3) counts.set(given, (counts.get(given) ?? 0) + 1);
  }
  return [...counts].flatMap(([given, n]) => (n === 1 && !notPeople.has(given) ? [given] : []));
}

/**
 * 王毅会 beside a proven 王毅: where only one occurrence speaks for the longer form, it is the shorter and a word. A name
 * that begins as one everybody knows needs an office and a last character at home in names (李鹏|翔).
 */
function dropOverlong(forms: Map<string, Proof[]>): void {
  for (const [form, list] of [...forms]) {
    const shorter = form.slice(0, -1);
    const sure = list.some(({ sure, cue }) => sure || cue === 'english');
    if (form.length === 3 && figureOf(form) === null && figureOf(shorter) !== null && looksChinese(shorter)) {
      if (!sure || !typicalGiven.at(form, 2)) forms.delete(form);
    } else if (!form.includes('·') && isOverlong(list.length, sure, forms.get(shorter)?.length ?? 0)) {
      forms.delete(form);
    }
  }
}

/** Whether a form proven at `times` places is the shorter one, proven at `shorter`, and a word behind it (苟晶|早). */
function isOverlong(times: number, sure: boolean, shorter: number): boolean {
  return sure ? shorter >= times * MUCH_OFTENER : times === 1 && shorter > 0;
}
const MUCH_OFTENER = 8;

/** What a full name is shortened to: its last part, or its last two (冯·德莱恩 → 冯德莱恩, 德莱恩). */
export function bareForms(full: string): string[] {
  if (isLatin(full)) {
    const bare = bareLatin(full);
    return bare === null ? [] : [bare];
  }
  const cut = undottedCut(full);
  if (cut !== null) return [full.slice(cut)].filter((form) => !notPeople.has(form));
  if (!full.includes('·')) return [];
  const parts = full.split('·');
  const last = parts.at(-1) ?? '';
  const out = last.length >= 2 && hanAt(last, 0) ? [last] : [];
  if (parts.length > 2) {
    const joined = parts.slice(-2).join('');
    if (/^\p{Script=Han}+$/u.test(joined)) out.push(joined, parts.slice(-2).join('·'));
  }
  return out.filter((form) => !notPeople.has(form) && !officeRoots.has(form));
}

/** Every mention in `units`, in order and without overlaps. */
export function findMentions(units: readonly Unit[], proofs: readonly Proof[], known: KnownNames): Found[] {
  const forms = formsOf(proofs);
  const matcher = new NameMatcher(forms.keys());
  const provenIn = grouped(proofs);
  const out: Found[] = [];
  const cued = new Set<string>();
  const search: Search = { forms, matcher, known, things: new Set(), firms: new Set() };
  for (const { work, paragraph } of units) {
    const proven = provenIn.get(paragraph) ?? [];
    for (let i = 0; i < work.length; ) {
      const match = bestAt(work, i, proven, search);
      if (match === null) {
        i++;
        continue;
      }
      const { start, end, name, ground } = match;
      if (ground === 'article' || cueBeside(work, start, end)) cued.add(name);
      out.push({ paragraph, start, end, form: name, ground });
      i = end;
    }
  }
  // 阿萨德空军基地, 位于奥斯汀的工厂: where nothing else speaks for a person, the bare form is the place as well; but who is
  // widely known and named again and again is not the tower called after him.
  const often = (form: string) => figureOf(form) !== null && out.filter((one) => one.form === form).length >= OFTEN;
  return out.filter(
    ({ form }) => !search.firms.has(form) && (!search.things.has(form) || cued.has(form) || often(form)),
  );
}

const OFTEN = 3;

interface Search {
  readonly forms: ReadonlyMap<string, readonly Proof[]>;
  readonly matcher: NameMatcher;
  readonly known: KnownNames;
  /** Foreign forms met as the name of a place or a thing. */
  readonly things: Set<string>;
  /** Names in Latin letters met as a firm's: they are nobody's in the article. */
  readonly firms: Set<string>;
}

type Candidate = Match & { readonly ground: Ground };

/** The name that stands at `i`; `proven` are the places the paragraph proves one at. */
function bestAt(work: string, i: number, proven: readonly Span[], search: Search): Candidate | null {
  const pair = pairAt(work, i);
  if (!search.known.matcher.mayBegin(pair) && !figureMatcher.mayBegin(pair) && !search.matcher.mayBegin(pair))
    return null;
  const own = search.matcher.at(work, i);
  const widely = figureMatcher.at(work, i);
  const elsewhere = search.known.matcher.at(work, i);
  if (own.length + widely.length + elsewhere.length === 0 || isPreposition(work, i)) return null;
  const candidates = [
    ...candidatesFor(own, 'article'),
    ...candidatesFor(widely, 'figure'),
    ...candidatesFor(elsewhere, 'archive'),
  ];
  candidates.sort((a, b) => b.end - a.end);
  for (const match of candidates) {
    const isProven = proven.some(({ start, end }) => start === match.start && end === match.end);
    const thing = isThing(work, match);
    const other = (thing || isPlace(work, match)) && !looksChinese(match.name);
    if (other || isChannel(work, match.end)) search.things.add(match.name);
    if (thing && match.name.includes(' ') && isFirmInLatin(work, match.start, match.end)) search.firms.add(match.name);
    // 伊丽莎白女王号 is no 伊丽莎白 either.
    if (thing) return null;
    if (isProven || (stands(work, match, search) && !overlapped(work, match, search))) return match;
  }
  return null;
}

function candidatesFor(matches: readonly Match[], ground: Ground): Candidate[] {
  return matches.map(({ start, end, name }) => ({ start, end, name, ground }));
}

/** 但|丁宝桢: a name the article proves begins inside and goes on behind. */
function overlapped(work: string, { start, end, ground }: Candidate, search: Search): boolean {
  if (ground === 'article') return false;
  for (let i = start + 1; i < end; i++) {
    if (search.matcher.at(work, i).some((other) => other.end > end)) return true;
  }
  return false;
}

/** Whether the form stands here as a name of its own and not as part of longer words. */
function stands(work: string, match: Candidate, search: Search): boolean {
  const { start, end, name, ground } = match;
  if (isLatin(name)) return standsLatin(work, start, end);
  if (name.includes('·')) return work[end] !== '·' && work[start - 1] !== '·';
  if (work[start - 1] === '·' || work[end] === '·') return false;
  if (isHalf(work, start, end) || isReign(work, end)) return false;
  if (ground !== 'article' && readsThrough(work, start, end)) return false;
  if (work[end] === work[end - 1] && work[end + 1] === work[end]) return false;
  // 四四|方方, 方方|正正
  if (name.length === 2 && name[0] === name[1]) {
    if (hanAt(work, start - 1) && work[start - 1] === work[start - 2]) return false;
    if (hanAt(work, end) && work[end] === work[end + 1]) return false;
  }
  const beside = cueBeside(work, start, end);
  if (partOfPlace(work, start, end) || wordsLikeSurnames.startsAt(work, start) > end - start) return false;
  // 史密斯|菲尔德, 普里戈|金|的, 阿拉斯|特: the sounds go on.
  if (ground !== 'article' && name.length >= 3 && sounds.at(work, end) && runsOn(work, name, end)) return false;
  const bySound = name.length >= 3 && strongSounds.count(name) === name.length;
  if (looksChinese(name) && !bySound && figureOf(name)?.name.includes('·') !== true) {
    if (name.length >= 3) return ground !== 'archive' || beside || !cutsWord(work, start, end);
    if (cutsWord(work, start, end) || (ground === 'figure' && goesOnAsName(work, start, end))) return false;
    if (ground === 'figure' && !beside && runsIntoWord(work, start, end)) return false;
    if (ground === 'archive') return beside || (closes(work, end) && opens(work, start));
    // A form the article proves again and again needs no more proof at each place.
    return closes(work, end) || beside || opens(work, start) || (search.forms.get(name)?.length ?? 0) >= 3;
  }
  // 这里根据: words run over both ends of 里根.
  if (cutsWord(work, start, end) && cutsWordBefore(work, start, end)) return false;
  if (!soundsEndHere(work, end) && figureForms.startsAt(work, end) < 2) return false;
  if (ground === 'archive' && !beside && !opens(work, start)) return false;
  // Sounds directly before, with no office or country ending there, make it part of a longer name.
  const clear =
    strongHeadBefore(work, start) || officeRoots.endsAt(work, start) > 0 || figureForms.endsAt(work, start) > 1;
  return clear || !soundsBefore(work, start) || wordsLikeSounds.startsAt(work, start - 2) === 2;
}

/** 地|图灵|活: words of the dictionary run into it and out of it; out of a short Chinese one (康生|死) is enough. */
function readsThrough(work: string, start: number, end: number): boolean {
  if (!cutsPairBehind(work, start, end)) return false;
  const closed = closes(work, end);
  const short = end - start === 2 && looksChinese(work.slice(start, end)) && !strongSounds.at(work, start);
  return (short && !closed) || ((short || !closed) && cutsPairBefore(work, start, end));
}

/** 贝德|明斯特: one that writes little else, or that and another. */
function soundsBefore(work: string, start: number): boolean {
  if (strongSounds.at(work, start - 1)) return true;
  return sounds.at(work, start - 1) && strongSounds.at(work, start - 2) && !opens(work, start);
}

/** Whether a name written by sound goes on behind `end`: a strong sound, or one with which it would be over. */
function runsOn(work: string, name: string, end: number): boolean {
  for (let i = 0; i < name.length; i++) if (!sounds.at(name, i)) return false;
  if (followingCharacters.at(work, end) || wordsLikeSounds.startsAt(work, end) > 0) return false;
  // 毛泽东|杨开慧: the next name.
  if (figureForms.startsAt(work, end) > 1) return false;
  if (heads.startsAt(work, end) > 0 || officeRoots.startsAt(work, end) > 1) return false;
  return strongSounds.at(work, end) ? sounds.at(work, end + 1) : goesOn(work, end + 1) && !LITTLE.at(work, end);
}
/** Sounds that are words by themselves: 拜登|因, 特朗普|曾, 乔布斯|留给. */
const LITTLE = new CharSet('向因于及曾可让当若依古今同之留莫');

/** 哈里斯|-布里肯律师事务所: half of a double name is nobody, unless everybody knows whom it means (奥巴马-拜登政府). */
function isHalf(work: string, start: number, end: number): boolean {
  const half =
    (work[end] === '-' && sounds.at(work, end + 1)) || (work[start - 1] === '-' && sounds.at(work, start - 2));
  if (!half || figureOf(work.slice(start, end)) !== null) return false;
  return figureForms.startsAt(work, end + 1) < 2 && figureForms.endsAt(work, start - 1) < 2;
}

function cueBeside(work: string, start: number, end: number): boolean {
  return (
    strongHeadBefore(work, start) ||
    officeAfter(work, end) !== null ||
    honorificAfter(work, end) > 0 ||
    speaksAt(work, end) > 0
  );
}

/** 陈云|贤说: with the next character it would be somebody else's name as well; so it is where 陈云|如, ends so. */
function goesOnAsName(work: string, start: number, end: number): boolean {
  if (LEADS_ON.at(work, end) && CLOSED.at(work, end + 1)) return true;
  if (closes(work, end)) return false;
  const closed = closes(work, end + 1);
  // 副省长|陈云|贤案, 诗人|朱德|润在: behind an office less is enough.
  if (strongHeadBefore(work, start)) return typicalGiven.at(work, end) || (closed && givenCharacters.at(work, end));
  return closed && typicalGiven.at(work, end);
}

/** 任|何频|率, 健|康生|死: an ordinary word goes on into the name or out of it. */
function runsIntoWord(work: string, start: number, end: number): boolean {
  return cutsPairBefore(work, start, end) || cutsPairBehind(work, start, end);
}

/** Words that need another behind them, and what ends a name or a clause. */
const LEADS_ON = new CharSet('与和对向给跟同替使令率把被从为因以及如由于');
const CLOSED = new CharSet(',、。;!?)');

/** A word begins with the name's last character and goes on behind it (李|强调). */
function cutsWord(work: string, start: number, end: number): boolean {
  if (end - start !== 2) return false;
  return followingWords.startsAt(work, end - 1) > 1 || wordsLikeSurnames.startsAt(work, end - 1) > 1;
}

function closes(work: string, end: number): boolean {
  if (!hanAt(work, end)) return true;
  return (
    followingCharacters.at(work, end) ||
    followingWords.startsAt(work, end) > 0 ||
    heads.startsAt(work, end) > 0 ||
    work[end] === work[end + 1]
  );
}

function opens(work: string, start: number): boolean {
  if (isEdge(work, start - 1) || followingCharacters.at(work, start - 1) || opensName(work, start)) return true;
  return heads.endsAt(work, start) > 0 || officeRoots.endsAt(work, start) > 0;
}

/** 克里|姆林宫: the form is the beginning or the end of a place known by that longer name. */
function partOfPlace(work: string, start: number, end: number): boolean {
  for (let from = Math.max(0, start - 4); from <= start; from++) {
    const length = notPeople.startsAt(work, from);
    if (length > end - start && from + length >= end) return true;
  }
  return sounds.at(work, end) && notPeople.startsAt(work, end - 1) > 1;
}
