import { fold, isHan } from '../fold.ts';
import type { Db } from '../store/database.ts';
import { articleTitles } from '../store/search.ts';
import { completeNames } from './names.ts';
import { memoryOf, remember } from './search/memory.ts';

/** Suggestions for a search line while it is typed. */

/** Titles in which recent words are counted. */
const RECENT_TITLES = 400;
/** Discord takes values of up to 100 characters. */
const LONGEST = 100;

/** Words of the newest titles, those met most often first. */
function recentWords(db: Db): readonly { readonly word: string; readonly folded: string }[] {
  return remember(db, 'recent words', ({ docs }) => {
    const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
    const counts = new Map<string, number>();
    for (const { title } of articleTitles(db, docs.slice(0, RECENT_TITLES))) {
      for (const { segment, isWordLike } of segmenter.segment(title)) {
        if (isWordLike && [...segment].length >= 2 && !/^\d+$/.test(segment))
          counts.set(segment, (counts.get(segment) ?? 0) + 1);
      }
    }
    return [...counts]
      .filter(([, count]) => count >= 2)
      .sort((a, b) => b[1] - a[1])
      .map(([word]) => ({ word, folded: fold(word) }));
  });
}

/** Lines that what has been typed may become: people, then recent words, then titles; newest titles first. */
export function completeSearch(db: Db, typed: string, limit = 25): string[] {
  const split = /^(.*[\s|｜:："“「-])?([^\s|｜:："“「]*)$/s.exec(typed);
  const before = split?.[1] ?? '';
  const word = split?.[2] ?? '';
  const folded = fold(word);
  const names =
    word === '' && before !== ''
      ? []
      : completeNames(db, word, 8).map(({ name, nameEn }) => {
          const latin =
            nameEn !== null && /^[a-z]/.test(folded) && fold(nameEn).startsWith(folded) && !fold(nameEn).includes(' ');
          return before + (latin ? nameEn : name);
        });
  const words =
    folded === ''
      ? []
      : recentWords(db)
          .filter((one) => one.folded.startsWith(folded) && one.folded !== folded)
          .slice(0, 6);
  const titles = [...folded].length < 2 && !isHan(folded) ? [] : titlesWith(db, fold(typed.trim()), limit);
  const lines = [...names, ...words.map((one) => before + one.word), ...titles];
  return [...new Set(lines)].filter((line) => line.length > 0 && line.length <= LONGEST).slice(0, limit);
}

function titlesWith(db: Db, folded: string, limit: number): string[] {
  const { docs, titles } = memoryOf(db);
  const found: number[] = [];
  for (let i = 0; i < titles.length && found.length < limit; i++) {
    if (titles[i]?.includes(folded)) found.push(docs[i] ?? 0);
  }
  return articleTitles(db, found).map((row) => row.title);
}
