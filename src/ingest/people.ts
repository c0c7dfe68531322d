import { evidenceOf, impliedForms, isKnown, mostArticles, type Support } from '../extract/evidence.ts';
import { NO_OPERATOR, type OperatorLinks } from '../extract/identity.ts';
import { NameMatcher } from '../extract/matcher.ts';
import { extractPeople, readArticle } from '../extract/people.ts';
import { CUES, type Proof } from '../extract/proofs.ts';
import { type Unit, unitsOf, worksOf } from '../extract/text.ts';
import type { Db } from '../store/database.ts';
import { getMeta, setMeta } from '../store/files.ts';
import {
  addKnownNames,
  anyExtracted,
  DECIDE_KEY,
  docsToExtract,
  docsToRead,
  forgetPeople,
  knownNames,
  LINK_KEY,
  matchesMoreThan,
  PEOPLE_VERSION,
  requeue,
  supportOfUnknown,
  VERSION_KEY,
} from '../store/people.ts';
import { ftsPhrase } from '../store/search.ts';
import type { Derivation } from './derive.ts';
import { type Extracted, type Fetched, PeopleIo, type Read } from './people-io.ts';
import { linkPersons } from './persons.ts';

/**
 * Works out people after the articles are searchable, a little at a time:
 *
 *     read       each new article once: which names does its own text prove?
 *     decide     which names does the archive now know? Articles that hold a newly known one are queued again
 *     extract    people, offices and quotations of every queued article, with all known names
 *     link       who is who across the archive
 *
 * Every step is a transaction of its own and leaves its mark, so that the work can be cut off anywhere.
 */

/** Articles a step, some hundredths of a second: two batches are held at a time. */
const BATCH = 50;
/** Meta key: what the operator's file said when persons were linked. */
const OPERATOR_KEY = 'people_operator';
/** Names looked up in the index in one expression. */
const PHRASES = 100;

/** `path`: of the archive, for a second thread where there is much to do; null when it is in memory. */
export function createPeopleDerivation(
  operator: () => OperatorLinks = () => NO_OPERATOR,
  path: string | null = null,
): Derivation {
  let round: Round | null = null;
  return {
    name: 'people',
    step(db) {
      if (getMeta(db, VERSION_KEY) !== String(PEOPLE_VERSION)) {
        startOver(db);
        return true;
      }
      round ??= new Round(db, path);
      try {
        if (round.step()) return true;
      } catch (error) {
        round.end();
        round = null;
        throw error;
      }
      round = null;
      const links = operator();
      const said = JSON.stringify(links);
      if (getMeta(db, LINK_KEY) !== '1' && getMeta(db, OPERATOR_KEY) === said) return false;
      db.transaction(() => {
        linkPersons(db, links);
        setMeta(db, LINK_KEY, '0');
        setMeta(db, OPERATOR_KEY, said);
      });
      return false;
    },
  };
}

function startOver(db: Db): void {
  db.transaction(() => {
    forgetPeople(db);
    setMeta(db, VERSION_KEY, String(PEOPLE_VERSION));
    setMeta(db, LINK_KEY, '1');
  });
}

function decide(db: Db): void {
  db.transaction(() => {
    const forms = new Set<string>();
    for (const support of supportOfUnknown(db)) {
      if (!isKnown(support) || isMostlyOther(db, support)) continue;
      forms.add(support.form);
      for (const implied of impliedForms(support.form)) forms.add(implied);
    }
    const added = addKnownNames(db, forms);
    const phrases = anyExtracted(db) ? added.flatMap((form) => ftsPhrase(form) ?? []) : [];
    for (let i = 0; i < phrases.length; i += PHRASES) requeue(db, phrases.slice(i, i + PHRASES).join(' OR '));
    setMeta(db, DECIDE_KEY, '0');
  });
}

/** Whether the characters of a name stand in far more articles than prove it. */
function isMostlyOther(db: Db, support: Support): boolean {
  const most = mostArticles(support);
  const phrase = most === null ? null : ftsPhrase(support.form);
  return most !== null && phrase !== null && matchesMoreThan(db, phrase, most);
}

/** Reading, deciding and extracting all that is pending when it begins. */
class Round {
  readonly #db: Db;
  readonly #io: PeopleIo;
  readonly #unread: Queue;
  /** Once it is decided which names are looked for. */
  #extracting: { readonly queue: Queue; readonly matcher: NameMatcher } | null = null;

  constructor(db: Db, path: string | null) {
    const unread = docsToRead(db, PEOPLE_VERSION);
    this.#db = db;
    this.#io = new PeopleIo(db, path, unread.length + docsToExtract(db, PEOPLE_VERSION).length);
    this.#unread = new Queue(unread, this.#io);
  }

  /** Does one batch; false when all is done and written. */
  step(): boolean {
    const unread = this.#unread.next();
    if (unread.length > 0) {
      this.#io.write({ read: unread.map(read) });
      return true;
    }
    if (this.#extracting === null) {
      this.#io.flush();
      if (getMeta(this.#db, DECIDE_KEY) === '1') {
        decide(this.#db);
        return true;
      }
      const queue = new Queue(docsToExtract(this.#db, PEOPLE_VERSION), this.#io);
      this.#extracting = { queue, matcher: new NameMatcher(knownNames(this.#db)) };
    }
    const { queue, matcher } = this.#extracting;
    const queued = queue.next();
    this.#io.write({ extracted: queued.map((article) => extract(article, matcher)) });
    if (queued.length > 0) return true;
    this.#io.flush();
    this.end();
    return false;
  }

  /** Gives up what is not written. */
  end(): void {
    this.#io.end();
  }
}

/** Articles to work on, the next of them fetched while the last are worked on. */
class Queue {
  readonly #docs: number[];
  readonly #io: PeopleIo;
  #next: () => readonly Fetched[];

  constructor(docs: number[], io: PeopleIo) {
    this.#docs = docs;
    this.#io = io;
    this.#next = this.#fetch();
  }

  /** A batch; empty when none is left. */
  next(): readonly Fetched[] {
    const batch = this.#next();
    this.#next = this.#fetch();
    return batch;
  }

  #fetch(): () => readonly Fetched[] {
    return this.#docs.length === 0 ? () => [] : this.#io.fetch(this.#docs.splice(0, BATCH));
  }
}

function read({ doc, text }: Fetched): Read {
  const { proofs } = readArticle(text);
  return { doc, proofs: packProofs(proofs), evidence: evidenceOf(proofs) };
}

function extract({ doc, text, proofs }: Fetched, matcher: NameMatcher): Extracted {
  const units = unitsOf(text);
  return { doc, found: extractPeople(text, { matcher }, { units, proofs: unpackProofs(proofs, units) }) };
}

function packProofs(proofs: readonly Proof[]): string {
  return JSON.stringify(
    proofs.map((p) => [
      p.paragraph,
      p.start,
      p.end,
      CUES.indexOf(p.cue),
      p.sure ? 1 : 0,
      ...(p.en === null ? [] : [p.en]),
    ]),
  );
}

function unpackProofs(packed: string, units: readonly Unit[]): Proof[] {
  const works = worksOf(units);
  const rows = JSON.parse(packed) as [number, number, number, number, 0 | 1, string?][];
  return rows.map(([paragraph, start, end, cue, sure, en]) => ({
    paragraph,
    start,
    end,
    form: works.get(paragraph)?.slice(start, end) ?? '',
    cue: CUES[cue] ?? 'recurring',
    sure: sure === 1,
    en: en ?? null,
  }));
}
