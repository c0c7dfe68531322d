import type { Aliases } from '../../aliases.ts';
import { fold, isHan } from '../../fold.ts';
import type { Db } from '../../store/database.ts';
import { knownNames } from '../../store/names.ts';
import { editDistance } from './distance.ts';
import { remember } from './memory.ts';
import { roughSound, soundsOfName, soundsOfWord } from './sound.ts';

/** Characters in a name, at most. */
export const LONGEST_NAME = 12;

/** A name that corrections and pinyin may lead to. */
export interface Name {
  readonly shown: string;
  /** Folded Han characters, without dots. */
  readonly chars: readonly string[];
  /** Articles it stands in; 1 for a form that only the alias table has. */
  readonly articles: number;
  /** Only the alias table has it: perhaps no person's name. */
  readonly listed: boolean;
}

/** Names of the archive and Han forms of the alias table, most frequent first. */
export function namesOf(db: Db, aliases: Aliases): readonly Name[] {
  return remember(db, 'names', () => {
    const byText = new Map<string, Name>();
    const add = (shown: string, articles: number, listed: boolean): void => {
      const folded = fold(shown);
      const chars = [...folded];
      if (chars.length < 2 || chars.length > LONGEST_NAME || !chars.every(isHan)) return;
      const before = byText.get(folded);
      if (before === undefined || before.articles < articles) byText.set(folded, { shown, chars, articles, listed });
    };
    for (const { name, articles } of knownNames(db)) add(name, articles, false);
    for (const form of aliases.entries.flat()) add(form, 1, true);
    return [...byText.values()].sort((a, b) => b.articles - a.articles);
  });
}

/** Names by the characters in them and by how they roughly sound. */
interface NameIndex {
  readonly byChar: ReadonlyMap<string, readonly Name[]>;
  readonly bySound: ReadonlyMap<string, readonly Name[]>;
}

function add(index: Map<string, Name[]>, key: string, name: Name): void {
  const list = index.get(key);
  if (list === undefined) index.set(key, [name]);
  else list.push(name);
}

function nameIndex(db: Db, aliases: Aliases): NameIndex {
  return remember(db, 'name index', () => {
    const byChar = new Map<string, Name[]>();
    const bySound = new Map<string, Name[]>();
    for (const name of namesOf(db, aliases)) {
      for (const char of new Set(name.chars)) add(byChar, char, name);
      add(bySound, name.chars.map(roughSound).join(' '), name);
    }
    return { byChar, bySound };
  });
}

/** Two characters of which one is wrong are another name; so are longer ones with more than one or two wrong. */
function mostEdits(length: number): number {
  return length < 3 ? 0 : length < 7 ? 1 : 2;
}

/**
 * Names that what was typed may be meant for, likeliest first: the same sound before one wrong character, names met often
 * before rare ones.
 */
export function nearestNames(db: Db, aliases: Aliases, typed: string, limit: number): Name[] {
  const chars = [...fold(typed)];
  if (chars.length < 2 || chars.length > LONGEST_NAME || !chars.every(isHan)) return [];
  const { byChar, bySound } = nameIndex(db, aliases);
  const worth = new Map<Name, number>();
  const edits = mostEdits(chars.length);
  if (edits > 0) {
    const shared = new Map<Name, number>();
    for (const char of new Set(chars))
      for (const name of byChar.get(char) ?? []) shared.set(name, (shared.get(name) ?? 0) + 1);
    const least = new Set(chars).size - edits;
    for (const [name, count] of shared) {
      if (count < least || name.chars.length < 3 || Math.abs(name.chars.length - chars.length) > 1) continue;
      const distance = editDistance(chars, name.chars, edits);
      if (distance <= edits) worth.set(name, 1 - 0.2 * distance);
    }
  }
  for (const name of bySound.get(chars.map(roughSound).join(' ')) ?? []) worth.set(name, 1);
  const folded = chars.join('');
  return [...worth]
    .filter(([name]) => name.chars.join('') !== folded)
    .map(([name, likeness]) => ({ name, worth: likeness + Math.min(0.3, Math.log10(name.articles + 1) / 10) }))
    .sort((a, b) => b.worth - a.worth)
    .slice(0, limit)
    .map((one) => one.name);
}

/** Names by their pinyin without spaces, and by its initials; most frequent first in each list. */
interface Spellings {
  readonly letters: ReadonlyMap<string, readonly Name[]>;
  readonly initials: ReadonlyMap<string, readonly Name[]>;
}

function spellings(db: Db, aliases: Aliases): Spellings {
  return remember(db, 'spelled names', () => {
    const letters = new Map<string, Name[]>();
    const initials = new Map<string, Name[]>();
    for (const name of namesOf(db, aliases)) {
      const sounds = name.listed ? soundsOfWord(name.chars.join('')) : soundsOfName(name.chars);
      add(letters, sounds.join(''), name);
      // Three letters or more, and not of a name met once: initials fit many.
      if (sounds.length > 2 && name.articles > 1)
        add(initials, sounds.map((sound) => sound.slice(0, 1)).join(''), name);
    }
    return { letters, initials };
  });
}

/** Names whose pinyin, or initials where there are at least three, are these letters; most frequent first. */
export function namesBySound(db: Db, aliases: Aliases, typed: string, limit: number): Name[] {
  const { letters, initials } = spellings(db, aliases);
  return [...(letters.get(typed) ?? []), ...(initials.get(typed) ?? [])].slice(0, limit);
}
