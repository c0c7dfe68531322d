import type { Db } from '../../store/database.ts';
import { foldedTexts } from '../../store/search.ts';

/** Folded texts read for one question, each once. */
export class TextCache {
  readonly #bodies = new Map<number, string>();

  /** Reads the texts of rows. */
  read(db: Db, docs: readonly number[]): void {
    const missing = docs.filter((doc) => !this.#bodies.has(doc));
    if (missing.length > 0) for (const [doc, body] of foldedTexts(db, missing)) this.#bodies.set(doc, body);
  }

  /** Folded paragraphs and captions of a row that was read, one a line. */
  bodyOf(doc: number): string {
    return this.#bodies.get(doc) ?? '';
  }
}
