import { figureForms } from './figures.ts';
import { soundsLikeName } from './foreign.ts';
import { bareForms } from './forms.ts';
import { isLatin } from './latin-form.ts';
import { notPeople, strongSounds, wordsLikeSurnames } from './lexicon.ts';
import type { Proof } from './proofs.ts';
import { isOrdinaryWord } from './segments.ts';
import { commonSurnames, everydaySurnames, givenCharacters, looksChinese, typicalGiven } from './surnames.ts';
import { CharSet } from './words.ts';

/** What one article says for a name: the archive adds these up and decides which names it knows. */
export interface Evidence {
  readonly form: string;
  /** 3: a dot or an English form; 2: an office or form of address beside it; 1: speech or recurrence. */
  readonly weight: 1 | 2 | 3;
  /** English form printed behind it, or null. */
  readonly en: string | null;
}

const WEIGHT = { dotted: 3, english: 3, office: 2, address: 2, speech: 1, recurring: 1 } as const;

/** The strongest evidence of one article for each name it proves. */
export function evidenceOf(proofs: readonly Proof[]): Evidence[] {
  const out = new Map<string, Evidence>();
  for (const { form, cue, en, sure } of proofs) {
    const weight = sure || cue === 'recurring' ? WEIGHT[cue] : 1;
    const best = out.get(form);
    if (best === undefined || weight > best.weight || (best.en === null && en !== null)) {
      out.set(form, {
        form,
        weight: Math.max(weight, best?.weight ?? 1) as Evidence['weight'],
        en: en ?? best?.en ?? null,
      });
    }
  }
  return [...out.values()];
}

/** Characters at home in names that verbs begin with too. */
const GOES_ON = new CharSet('应定正同中直重明宣若果承开来为亦可能之解坦任兼赞如由自会');

/** What the archive holds for a form: how many articles prove it, and how many of them strongly. */
export interface Support {
  readonly form: string;
  readonly articles: number;
  /** Articles with weight 2 or 3, and with 3. */
  readonly strong: number;
  readonly certain: number;
}

/**
 * Whether a name proven in some articles is looked for in all others. The shorter and the more like ordinary words it
 * is, the more articles must prove it.
 */
export function isKnown({ form, articles, strong, certain }: Support): boolean {
  if (form.includes('·')) return certain >= 1;
  if (isLatin(form)) return certain >= 2;
  if (notPeople.has(form)) return false;
  if (looksChinese(form)) {
    if (form.length === 2) return strong >= (isPlainPair(form) ? 2 : 4);
    if (certain >= 1 || strong >= 2 || (strong >= 1 && articles >= 3) || articles >= 4) return true;
    return isPlainName(form) && (strong >= 1 || articles >= 2);
  }
  if (form.length === 2) return strong >= 3;
  return certain >= 1 || strong >= 2 || (form.length >= 4 && strong >= 1 && soundsLikeName(form));
}

/** 汪晖, 蔡霞: the same of two characters, the second of which hardly makes anything but names. */
function isPlainPair(form: string): boolean {
  if (everydaySurnames.at(form, 0) || !typicalGiven.at(form, 1) || isOrdinaryWord(form)) return false;
  if (wordsLikeSurnames.startsAt(form, 0) > 0) return false;
  return commonSurnames.at(form, 0);
}

/** 程益中: a family name that is hardly a word by itself, and two characters at home in given names, not all of them sounds. */
function isPlainName(form: string): boolean {
  const given = form.slice(1);
  if (form.length !== 3 || !givenCharacters.hasAll(given) || strongSounds.hasAll(given)) return false;
  if (everydaySurnames.at(form, 0) || wordsLikeSurnames.startsAt(form, 0) > 0) return false;
  // 刘鹤|定于, 杨方|应邀: with a word's beginning behind it.
  if (figureForms.startsAt(form, 0) === 2 || GOES_ON.at(form, 2)) return false;
  return commonSurnames.at(form, 0);
}

/** Of the articles that hold the characters, this share must prove the name, or the characters are mostly other words. */
const SHARE = { two: 0.2, longer: 0.1 } as const;

/** How many articles may hold a form before it is no name for all that proves it; null where no such question arises. */
export function mostArticles({ form, articles, certain }: Support): number | null {
  if (form.includes('·') || isLatin(form) || certain >= 2) return null;
  return Math.floor(articles / (form.length === 2 ? SHARE.two : SHARE.longer));
}

/** Bare forms that a known dotted name makes known, where it is the one that mostly bears them (see identity.ts). */
export function impliedForms(form: string): string[] {
  return form.includes('·') ? bareForms(form).filter((bare) => bare.length >= 3) : [];
}
