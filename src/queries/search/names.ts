import type { Aliases } from '../../aliases.ts';
import { fold, isHan } from '../../fold.ts';
import type { Db } from '../../store/database.ts';
import { knownNames } from '../../store/names.ts';
import { editDistance } from './distance.ts';
import { remember } from './memory.ts';
import { roughSound, soundsOfName } from './sound.ts';

/** A name that corrections and pinyin may lead to. */
export interface Name {
  readonly shown: string;
  /** Folded Han characters, without dots. */
  readonly chars: readonly string[];
  /** Articles it stands in; 1 for a form of the curated table. */
  readonly articles: number;
}

/** Names of the archive and Han forms of the alias table, most frequent first. */
export function namesOf(db: Db, aliases: Aliases): readonly Name[] {
  return remember(db, 'names', () => {
    const byText = new Map<string, Name>();
    const add = (shown: string, articles: number): void => {
      const folded = fold(shown);
      const chars = [...folded];
      if (chars.length < 2 || chars.length > 12 || !chars.every(isHan)) return;
      const before = byText.get(folded);
      if (before === undefined || before.articles < articles) byText.set(folded, { shown, chars, articles });
    };
    for (const { name, articles } of knownNames(db)) {
      add(name, articles);
      // The last part of a dotted name is how the text goes on calling that person.
      const parts = name.split(/[·‧•・．∙⋅･]/);
      if (parts.length > 1) add(parts.at(-1) ?? '', articles);
    }
    for (const form of aliases.entries.flat()) add(form, 1);
    return [...byText.values()].sort((a, b) => b.articles - a.articles);
  });
}

/** How alike two texts of Han characters are: 0 not at all, up to 1. Same sound counts nearly as much as same characters. */
function likeness(typed: readonly string[], name: Name): number {
  const limit = typed.length >= 7 ? 2 : 1;
  const edits = editDistance(typed, name.chars, limit);
  const sameSound =
    typed.length === name.chars.length &&
    typed.every((char, i) => char === name.chars[i] || roughSound(char) === roughSound(name.chars[i] ?? ''));
  if (edits > limit) return sameSound && typed.length >= 3 ? 0.6 : 0;
  if (sameSound) return 1;
  // Two characters of which one is wrong are another name, unless they sound alike.
  if (typed.length < 3 || name.chars.length < 3) return 0;
  return 0.8 - (edits - 1) * 0.2;
}

/** Names that what was typed may be meant for, likeliest first. */
export function nearestNames(db: Db, aliases: Aliases, typed: string, limit: number): Name[] {
  const chars = [...fold(typed)];
  if (chars.length < 2 || chars.length > 12 || !chars.every(isHan)) return [];
  const folded = chars.join('');
  return namesOf(db, aliases)
    .filter((name) => Math.abs(name.chars.length - chars.length) <= 1 && name.chars.join('') !== folded)
    .map((name) => ({ name, worth: likeness(chars, name) }))
    .filter((one) => one.worth > 0)
    .map((one) => ({ ...one, worth: one.worth + Math.min(0.3, Math.log10(one.name.articles + 1) / 10) }))
    .sort((a, b) => b.worth - a.worth)
    .slice(0, limit)
    .map((one) => one.name);
}

interface Spelled {
  readonly name: Name;
  readonly letters: string;
  readonly initials: string;
}

function spelledNames(db: Db, aliases: Aliases): readonly Spelled[] {
  return remember(db, 'spelled names', () =>
    namesOf(db, aliases).map((name) => {
      const sounds = soundsOfName(name.chars.join(''));
      return { name, letters: sounds.join(''), initials: sounds.map((sound) => sound.slice(0, 1)).join('') };
    }),
  );
}

/** Names whose pinyin, or initials where there are at least three, are these letters; most frequent first. */
export function namesBySound(db: Db, aliases: Aliases, letters: string, limit: number): Name[] {
  const spelled = spelledNames(db, aliases);
  const whole = spelled.filter((one) => one.letters === letters);
  const initials = letters.length < 3 ? [] : spelled.filter((one) => one.initials === letters && one.name.articles > 1);
  return [...whole, ...initials].slice(0, limit).map((one) => one.name);
}
