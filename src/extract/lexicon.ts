import {
  BEFORE_NAMES,
  CALLED,
  CHANNELS,
  FOLLOWING_CHARACTERS,
  FOLLOWING_WORDS,
  NAMED_AFTER,
  NOT_THE_PERSON,
  WORDS_LIKE_SURNAMES,
} from './data/boundaries.ts';
import { NOT_PEOPLE, SHARED_FAMILY_NAMES } from './data/figures.ts';
import {
  BECOMING,
  COMPOUNDING,
  COUNTRIES,
  DESCRIPTIONS,
  FIELDS,
  HONORIFICS,
  JOINED_BODY,
  NEWSROOMS,
  OFFICE_BOUNDARIES,
  OFFICE_HEADS,
  OFFICE_INSIDE,
  OFFICE_ROOTS,
  OFFICE_VERBS,
  OFFICES_AFTER,
  RELATIONS,
  WEAK_HEADS,
} from './data/offices.ts';
import { BODIES_BY_SOUND, PLACES_BY_SOUND } from './data/places.ts';
import { NOT_SPEECH, QUOTING_VERBS, SPEECH_VERBS } from './data/speech.ts';
import {
  FOREIGN_GIVEN_NAMES,
  SEMI_SOUNDS,
  STRONG_TRANSLITERATION,
  TRANSLITERATION,
  WORDS_LIKE_SOUNDS,
} from './data/transliteration.ts';
import { CharSet, WordSet, wordsOf } from './words.ts';

/** The data files, made ready for asking. */
export const heads = new WordSet(wordsOf(OFFICE_HEADS, WEAK_HEADS, RELATIONS));
export const relations = new WordSet(wordsOf(RELATIONS));
export const weakHeads = new WordSet(wordsOf(WEAK_HEADS, HONORIFICS, RELATIONS));
export const officesAfter = new WordSet(wordsOf(OFFICES_AFTER));
export const honorifics = new WordSet(wordsOf(HONORIFICS));
export const officeRoots = new WordSet(wordsOf(OFFICE_ROOTS).filter((word) => word.length > 1));
export const officeBoundaries = new WordSet(wordsOf(OFFICE_BOUNDARIES));
export const countries = new WordSet(wordsOf(COUNTRIES));
export const officeVerbs = new WordSet(wordsOf(OFFICE_VERBS));
export const officeInside = new WordSet(wordsOf(OFFICE_INSIDE));
export const fields = new WordSet(wordsOf(FIELDS));
export const descriptions = new WordSet(wordsOf(DESCRIPTIONS));
export const compounding = new WordSet(wordsOf(COMPOUNDING));
export const joinedBody = new WordSet(wordsOf(JOINED_BODY));
export const newsrooms = new WordSet(wordsOf(NEWSROOMS));
export const becoming = new WordSet(wordsOf(BECOMING));

export const speechVerbs = new WordSet(wordsOf(SPEECH_VERBS));
export const quotingVerbs = new WordSet(wordsOf(QUOTING_VERBS));
export const notSpeech = new WordSet(wordsOf(NOT_SPEECH));

export const followingWords = new WordSet(wordsOf(FOLLOWING_WORDS));
export const followingCharacters = new CharSet(FOLLOWING_CHARACTERS);
export const called = new WordSet(wordsOf(CALLED));
export const beforeNames = new WordSet(wordsOf(BEFORE_NAMES));
export const wordsLikeSurnames = new WordSet(wordsOf(WORDS_LIKE_SURNAMES));
export const namedAfter = new WordSet(wordsOf(NAMED_AFTER));
export const channels = new WordSet(wordsOf(CHANNELS));
export const notThePerson = new WordSet(wordsOf(NOT_THE_PERSON));
export const notPeople = new WordSet(wordsOf(NOT_PEOPLE, OFFICE_ROOTS, PLACES_BY_SOUND, BODIES_BY_SOUND));
/** 约翰逊: whom an article means that names nobody in full, another one may not. */
export const sharedFamilyNames = new WordSet(wordsOf(SHARED_FAMILY_NAMES));

export const sounds = new CharSet(TRANSLITERATION);
export const semiSounds = new CharSet(SEMI_SOUNDS);
export const strongSounds = new CharSet(STRONG_TRANSLITERATION);
export const wordsLikeSounds = new WordSet(wordsOf(WORDS_LIKE_SOUNDS, FOLLOWING_WORDS));
export const foreignGivenNames = new WordSet(wordsOf(FOREIGN_GIVEN_NAMES));

/** Sets, for they are asked nearly everywhere: a character taken out of the text would be a string each time. */
const of = new CharSet('的');
const degrees = new CharSet('最很太极更再非');

/** Whether the text between names has ended here: an end, a mark, a space, a Latin letter. */
export function isEdge(text: string, i: number): boolean {
  if (i < 0 || i >= text.length) return true;
  const code = text.charCodeAt(i);
  let known = edges[code] ?? 0;
  if (known === 0) {
    known = /[\p{L}\p{N}·]/u.test(text[i] ?? '') ? 1 : 2;
    edges[code] = known;
  }
  return known === 2;
}
/** For each code unit met: 1 within words, 2 an edge. */
const edges = new Uint8Array(0x10000);

/** A word ends before `i` that cannot be the beginning of the word at `i` (not 最|高法院). */
export function opensName(work: string, i: number): boolean {
  return (
    (of.at(work, i - 1) || officeBoundaries.endsAt(work, i) > 0 || beforeNames.endsAt(work, i) > 0) &&
    !degrees.at(work, i - 1)
  );
}

/** Whether a name may begin at `i` because what is before it ends there. */
export function clearStart(work: string, i: number): boolean {
  return isEdge(work, i - 1) || opensName(work, i);
}

/** Whether how old somebody is ends before `i`: 45岁的, 生于1995年的. */
export function ageEnds(work: string, i: number): boolean {
  return work[i - 1] === '的' && AGE.test(work.slice(Math.max(0, i - 16), i));
}
const AGE = /(?:\d多? ?岁的|生于[^,。]{2,12}的)$/u;
