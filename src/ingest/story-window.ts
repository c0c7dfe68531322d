import { readSignature, type Signature } from '../extract/story/signature.ts';
import type { Rarity } from '../extract/story/weight.ts';
import { STORY_DAYS } from '../extract/story.ts';
import type { Db } from '../store/database.ts';
import { groupedBetween, type StoryRow } from '../store/stories.ts';

/** Row numbers a second (see store/migrations.ts), and those within which two reports can be one story. */
const SPAN = STORY_DAYS * 86_400 * 16;
/** Likely reports of the same event that are compared. */
const CANDIDATES = 32;
/** Rarity below which a term finds nothing: too many have it. */
const TELLING = 1.2;
/** Reports that share less in all are never one story: about one name of three characters. */
const LITTLE = 5;
/** Signatures kept parsed: about the reports of a few busy days. */
const KEPT = 500;

/**
 * The grouped reports of the days around one date, findable by their terms. In memory, because articles are grouped in
 * date order: the window moves along with them, and nothing is written that only grouping reads.
 */
export class StoryWindow {
  readonly #db: Db;
  readonly #rarity: Rarity;
  #from = 0;
  #to = -1;
  readonly #rows: StoryRow[] = [];
  readonly #inTitle = new Map<string, number[]>();
  readonly #inLead = new Map<string, number[]>();
  readonly #signatures = new Map<number, Signature>();

  constructor(db: Db, rarity: Rarity) {
    this.#db = db;
    this.#rarity = rarity;
  }

  signature(row: StoryRow): Signature {
    let signature = this.#signatures.get(row.doc);
    if (signature === undefined) {
      signature = readSignature(row, this.#rarity);
      this.#signatures.set(row.doc, signature);
      if (this.#signatures.size > KEPT) this.#signatures.delete(this.#signatures.keys().next().value ?? 0);
    }
    return signature;
  }

  /** Makes a grouped report findable. */
  add(row: StoryRow): void {
    const { titleTerms, allTerms } = this.signature(row);
    const index = this.#rows.push(row) - 1;
    for (const [term, weight] of allTerms) {
      if (weight < TELLING) continue;
      const postings = titleTerms.has(term) ? this.#inTitle : this.#inLead;
      const list = postings.get(term);
      if (list === undefined) postings.set(term, [index]);
      else list.push(index);
    }
  }

  /** The reports that share most of what is rare with `row`, in its title or in theirs; the most alike first. */
  near(row: StoryRow): StoryRow[] {
    this.#moveTo(row.doc);
    const { titleTerms, allTerms } = this.signature(row);
    const shared = new Map<number, number>();
    for (const [term, weight] of allTerms) {
      if (weight < TELLING) continue;
      const places = titleTerms.has(term) ? [this.#inTitle, this.#inLead] : [this.#inTitle];
      for (const postings of places)
        for (const index of postings.get(term) ?? []) shared.set(index, (shared.get(index) ?? 0) + weight);
    }
    const found: { row: StoryRow; weight: number }[] = [];
    for (const [index, weight] of shared) {
      const other = this.#rows[index];
      if (weight < LITTLE || other === undefined || Math.abs(other.doc - row.doc) > SPAN) continue;
      if (other.doc !== row.doc) found.push({ row: other, weight });
    }
    found.sort((a, b) => b.weight - a.weight || b.row.doc - a.row.doc);
    return found.slice(0, CANDIDATES).map((one) => one.row);
  }

  /** Reads the reports around `doc` anew where it lies outside of what is held; a span ahead, so that this is rare. */
  #moveTo(doc: number): void {
    if (doc - SPAN >= this.#from && doc + SPAN <= this.#to) return;
    this.#rows.length = 0;
    this.#inTitle.clear();
    this.#inLead.clear();
    this.#from = doc - SPAN;
    this.#to = doc + 2 * SPAN;
    for (const row of groupedBetween(this.#db, this.#from, this.#to)) this.add(row);
  }
}
