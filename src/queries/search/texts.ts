import type { Db } from '../../store/database.ts';
import { type MatchText, matchTexts } from '../../store/search.ts';

/** Texts read for one question, each once. */
export class TextCache {
  readonly #texts = new Map<number, MatchText>();

  /** Texts of rows, in no order. */
  read(db: Db, docs: readonly number[]): MatchText[] {
    const missing = docs.filter((doc) => !this.#texts.has(doc));
    if (missing.length > 0) for (const text of matchTexts(db, missing)) this.#texts.set(text.doc, text);
    return docs.flatMap((doc) => this.#texts.get(doc) ?? []);
  }
}
