import {
  COMMON_SURNAMES,
  COMPOUND_SURNAMES,
  EVERYDAY_SURNAMES,
  GIVEN_CHARACTERS,
  JAPANESE_FORMS,
  JAPANESE_GIVEN,
  JAPANESE_LAST_GIVEN,
  JAPANESE_PLACES,
  JAPANESE_SURNAMES,
  MINORITY_PARTS,
  RARE_SURNAMES,
  TYPICAL_GIVEN_CHARACTERS,
} from './data/surnames.ts';
import { CharSet, WordSet, wordsOf } from './words.ts';

/** Family names of one character that many bear. */
export const commonSurnames = new CharSet(COMMON_SURNAMES);
const rare = new CharSet(RARE_SURNAMES);
export const everydaySurnames = new CharSet(EVERYDAY_SURNAMES);
const compound = new WordSet(wordsOf(COMPOUND_SURNAMES));
/** 浜 for 滨: what stands there when a Japanese name is printed in its own characters. */
const forms = new Map(wordsOf(JAPANESE_FORMS).map((pair) => [pair.slice(0, 1), pair.slice(1)]));
const inJapan = (word: string): string => [...word].map((char) => forms.get(char) ?? char).join('');
/** Words of Japanese names, folded, also in the characters of Japan: 滨田, 浜田. */
const japaneseWords = (list: string): string[] => wordsOf(list).flatMap((word) => [word, inJapan(word)]);

const japanese = new WordSet(japaneseWords(JAPANESE_SURNAMES));
const ofSeveral = new WordSet([...wordsOf(COMPOUND_SURNAMES), ...japaneseWords(JAPANESE_SURNAMES)]);
const japanesePlaces = new WordSet(japaneseWords(JAPANESE_PLACES));
export const japaneseGiven = new CharSet(JAPANESE_GIVEN + inJapan(JAPANESE_GIVEN));
export const japaneseLast = new CharSet(JAPANESE_LAST_GIVEN + inJapan(JAPANESE_LAST_GIVEN));
export const givenCharacters = new CharSet(GIVEN_CHARACTERS + TYPICAL_GIVEN_CHARACTERS);
export const typicalGiven = new CharSet(TYPICAL_GIVEN_CHARACTERS);
export const minorityParts = new WordSet(wordsOf(MINORITY_PARTS));

/** Every character a family name can begin with. */
export const surnameBeginnings = new CharSet(
  [
    COMMON_SURNAMES,
    RARE_SURNAMES,
    ...[...wordsOf(COMPOUND_SURNAMES), ...japaneseWords(JAPANESE_SURNAMES)].map((name) => name[0] ?? ''),
  ].join(''),
);

export interface Surname {
  readonly length: number;
  readonly kind: SurnameKind;
}
/** What is found nearly everywhere, made once. */
const NONE: readonly Surname[] = [];
const COMMON: readonly Surname[] = [{ length: 1, kind: 'common' }];
const RARE: readonly Surname[] = [{ length: 1, kind: 'rare' }];

export type SurnameKind = 'common' | 'rare' | 'compound' | 'japanese';

/** The family name that begins at `i`, in every way it can be read. */
export function surnamesAt(text: string, i: number): readonly Surname[] {
  if (!surnameBeginnings.at(text, i)) return NONE;
  const single = commonSurnames.at(text, i) ? COMMON : rare.at(text, i) ? RARE : NONE;
  if (ofSeveral.startsAt(text, i) < 2) return single;
  const double = compound.startsAt(text, i) === 2;
  const longest = japanese.startsAt(text, i);
  const out: Surname[] = [];
  if (double) out.push({ length: 2, kind: 'compound' });
  if (longest >= 2) out.push({ length: longest, kind: 'japanese' });
  return [...out, ...single];
}

/** Whether `name` (folded, no dots) reads as a family name and a given name in the Chinese order. */
export function looksChinese(name: string): boolean {
  return surnamesAt(name, 0).some(
    ({ length, kind }) =>
      kind !== 'japanese' && name.length - length >= 1 && name.length - length <= 2 && name.length <= 4,
  );
}

/** 山本 of 山本康平: the family name by which somebody Japanese is named alone; null for names that mean places or firms as well. */
export function japaneseFamily(name: string): string | null {
  const length = japanese.startsAt(name, 0);
  if (length < 2 || name.length - length < 2 || !/^\p{Script=Han}{4,6}$/u.test(name)) return null;
  const family = name.slice(0, length);
  return japanesePlaces.has(family) ? null : family;
}
