import type { Aliases } from '../../aliases.ts';
import { fold, isHan } from '../../fold.ts';
import type { Query } from '../../query-language.ts';
import type { Db } from '../../store/database.ts';
import { remember } from './memory.ts';
import { namesBySound } from './names.ts';
import { soundOf, syllablesOf } from './sound.ts';

/** The letters of a query that may be pinyin: only Latin words, no phrases; null for any other. */
export function pinyinLetters(query: Query): string | null {
  const words = query.clauses.map((terms) =>
    terms.length === 1 && terms[0] && !terms[0].exact ? fold(terms[0].text) : '',
  );
  const letters = words.join('').replace(/['’]/g, '').replaceAll('ü', 'v');
  return words.length > 0 && words.every((word) => /^[a-zü'’]+$/.test(word)) && letters.length >= 3 ? letters : null;
}

/** All titles, one a line, and how each of their units sounds: a unit stands for a syllable, zero for none. */
interface TitleSounds {
  readonly sounds: string;
  readonly chars: string;
  readonly idOf: ReadonlyMap<string, number>;
}

function titleSounds(db: Db): TitleSounds {
  return remember(db, 'title sounds', (memory) => {
    // Characters outside the Basic Multilingual Plane have no frequent readings: two units, no sound.
    const chars = memory.titles.join('\n');
    const ids = new Uint16Array(chars.length);
    const idOf = new Map<string, number>();
    const ofUnit = new Map<number, number>();
    for (let i = 0; i < chars.length; i++) {
      const unit = chars.charCodeAt(i);
      let id = ofUnit.get(unit);
      if (id === undefined) {
        const char = String.fromCharCode(unit);
        const sound = isHan(char) ? soundOf(char) : '';
        id = sound === '' ? 0 : (idOf.get(sound) ?? idOf.size + 1);
        if (id > 0) idOf.set(sound, id);
        ofUnit.set(unit, id);
      }
      ids[i] = id;
    }
    return { sounds: Buffer.from(ids.buffer).toString('utf16le'), chars, idOf };
  });
}

/** Words of two or more characters in titles that sound so, most frequent first. */
function titleWords(db: Db, letters: string): string[] {
  const counts = new Map<string, number>();
  for (const syllables of syllablesOf(letters)) {
    if (syllables.length > 1) countTitleWords(db, syllables, counts);
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([word]) => word);
}

/** The word of titles that sounds like `word`, most frequent first; null where none does. */
export function titleWordLike(db: Db, word: string): string | null {
  const counts = new Map<string, number>();
  countTitleWords(db, [...word].map(soundOf), counts);
  counts.delete(word);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

function countTitleWords(db: Db, syllables: readonly string[], counts: Map<string, number>): void {
  const { sounds, chars, idOf } = titleSounds(db);
  const ids = syllables.map((syllable) => idOf.get(syllable) ?? 0);
  if (ids.includes(0)) return;
  const wanted = String.fromCharCode(...ids);
  for (let at = sounds.indexOf(wanted); at >= 0; at = sounds.indexOf(wanted, at + 1)) {
    const word = chars.slice(at, at + wanted.length);
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
}

/** What Latin letters may stand for: names and words of titles that sound so, likeliest first. */
export function readPinyin(db: Db, aliases: Aliases, letters: string, limit: number): string[] {
  const names = namesBySound(db, aliases, letters, limit).map((name) => name.shown);
  const words = titleWords(db, letters).filter((word) => !names.some((name) => fold(name) === word));
  return [...names, ...words].slice(0, limit);
}
