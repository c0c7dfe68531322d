import { localKey, type Mention } from '../person.ts';
import { citedAuthors } from './cited-authors.ts';
import { standsLatin } from './latin-form.ts';
import { clearStart, heads, relations, sharedFamilyNames } from './lexicon.ts';
import { occurrences } from './occurrences.ts';
import type { Quoted } from './quotations.ts';
import { isNamed, latinTexts, singleLatin, speakingOften } from './single-latin.ts';
import { familiesSpeaking, lettersSpeaking, speakingFamily } from './speaking-family.ts';
import { speakingHan, standsHan } from './speaking-han.ts';
import { surnamesAt } from './surnames.ts';
import { hanAt, type Unit, type Works } from './text.ts';
import { CharSet } from './words.ts';

/**
 * People an article names so that nobody outside of it can be known by the name: 卢女士, Ryan, a pseudonym. Within the
 * article their words are theirs; for the archive they are nobody, since the next article's 卢女士 is another one.
 */

/** Those not among `mentions` yet. */
export function findLocal(
  units: readonly Unit[],
  mentions: readonly Mention[],
  works: Works,
  quotedIn: ReadonlyMap<number, readonly Quoted[]>,
): Mention[] {
  const out: Mention[] = [];
  const borne = new Set(mentions.map(({ paragraph, start }) => works.get(paragraph)?.[start]));
  const latin = latinTexts(units);
  const forms = new Set(units.flatMap((unit) => titled(unit.work, borne)));
  for (const text of latin) for (const word of singleLatin(text, mentions)) forms.add(word);
  for (const word of speakingOften(latin, mentions)) forms.add(word);
  for (const { work } of latin) for (const name of citedAuthors(work)) if (!isNamed(name, mentions)) forms.add(name);
  for (const form of forms)
    for (const unit of units) out.push(...occurrences(unit, form, localKey(form), mentions, stands));
  for (const family of new Set(units.flatMap((unit) => [...familiesSpeaking(unit)]))) {
    if (borne.has(family)) continue;
    // 冯 where nobody but 冯女士 is named.
    const [whole = family, ...more] = [...forms].filter((form) => form.startsWith(family));
    if (more.length === 0) out.push(...speakingFamily(units, family, localKey(whole), mentions));
  }
  for (const letter of new Set(units.flatMap((unit) => [...lettersSpeaking(unit)])))
    out.push(...speakingFamily(units, letter, localKey(letter), [...mentions, ...out]));
  const spoken = speakingHan(units, [...mentions, ...out], quotedIn);
  for (const form of spoken)
    for (const unit of units) out.push(...occurrences(unit, form, localKey(form), [...mentions, ...out], standsHan));
  return out;
}

/**
 * `mentions` with those under keys of the article's own to whom it gives another name (周全 (化名)) or only a part of
 * theirs (刘某, 约翰逊).
 */
export function withLocalKeys(mentions: readonly Mention[], works: Works): readonly Mention[] {
  const keys = new Set<string>();
  for (const { paragraph, start, end, person } of mentions) {
    const work = works.get(paragraph) ?? '';
    if (
      HALF.test(person) ||
      sharedFamilyNames.has(person) ||
      NOTED.test(work.slice(end, end + 5)) ||
      NOTED_BEFORE.test(work.slice(Math.max(0, start - 5), start))
    )
      keys.add(person);
  }
  if (keys.size === 0) return mentions;
  return mentions.map((one) => (keys.has(one.person) ? { ...one, person: localKey(one.person) } : one));
}
const HALF = /^.{1,2}某{1,2}$|^.总$/u;
const NOTED = /^ ?[[(](?:化名|假名|匿名)/u;
const NOTED_BEFORE = /(?:化名|假名)(?:为|叫|是)? ?[“"「]?$/u;

const TITLES = ['先生', '女士', '小姐', '太太'];
const SEVERAL = new CharSet('们妹兵');

/** 卢|女士: a family name that nobody named in full bears, and a form of address. */
function titled(work: string, borne: ReadonlySet<string | undefined>): string[] {
  const out: string[] = [];
  for (const title of TITLES) {
    for (let at = work.indexOf(title); at >= 0; at = work.indexOf(title, at + title.length)) {
      const start = [at - 1, at - 2].find((from) => isFamilyName(work, from, at - from));
      if (start === undefined || borne.has(work[start]) || SEVERAL.at(work, at + title.length)) continue;
      if (clearStart(work, start) || heads.endsAt(work, start) > 1 || relations.endsAt(work, start) > 1)
        out.push(work.slice(start, at) + title);
    }
  }
  return out;
}

function isFamilyName(work: string, at: number, length: number): boolean {
  return surnamesAt(work, at).some(
    (one) => one.length === length && (length === 1 ? one.kind === 'common' : one.kind !== 'japanese'),
  );
}

/** A name in Latin letters, or where a family name can begin at `start`: no other name goes on there (李|金小姐). */
function stands(work: string, start: number, end: number): boolean {
  if (!hanAt(work, start)) return standsLatin(work, start, end);
  return (
    clearStart(work, start) || (surnamesAt(work, start - 1).length === 0 && surnamesAt(work, start - 2).length === 0)
  );
}
