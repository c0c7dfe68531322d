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
  articleText,
  DECIDE_KEY,
  docsToExtract,
  docsToRead,
  forgetPeople,
  knownNames,
  LINK_KEY,
  matchesMoreThan,
  PEOPLE_VERSION,
  putEvidence,
  putExtraction,
  requeue,
  supportOfUnknown,
  VERSION_KEY,
} from '../store/people.ts';
import { ftsPhrase } from '../store/search.ts';
import type { Derivation } from './derive.ts';
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

/** Articles a step: about a tenth of a second. */
const READ_BATCH = 150;
const EXTRACT_BATCH = 150;
/** Meta key: what the operator's file said when persons were linked. */
const OPERATOR_KEY = 'people_operator';
/** Names looked up in the index in one expression. */
const PHRASES = 100;

export function createPeopleDerivation(operator: () => OperatorLinks = () => NO_OPERATOR): Derivation {
  let matcher: NameMatcher | null = null;
  /** Asked for once in a round of the work, for it looks at all articles; null between rounds. */
  let unread: number[] | null = null;
  return {
    name: 'people',
    step(db) {
      if (getMeta(db, VERSION_KEY) !== String(PEOPLE_VERSION)) {
        startOver(db);
        matcher = null;
        unread = null;
        return true;
      }
      unread ??= docsToRead(db, PEOPLE_VERSION);
      if (unread.length > 0) {
        readSome(db, unread.splice(0, READ_BATCH));
        return true;
      }
      if (getMeta(db, DECIDE_KEY) === '1') {
        decide(db);
        matcher = null;
        return true;
      }
      matcher ??= new NameMatcher(knownNames(db));
      if (extractSome(db, matcher)) return true;
      unread = null;
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

function readSome(db: Db, docs: readonly number[]): void {
  db.transaction(() => {
    for (const doc of docs) {
      const text = articleText(db, doc);
      if (text === null) continue;
      const { proofs } = readArticle(text);
      putEvidence(db, doc, PEOPLE_VERSION, packProofs(proofs), evidenceOf(proofs));
    }
    setMeta(db, DECIDE_KEY, '1');
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

function extractSome(db: Db, matcher: NameMatcher): boolean {
  const queued = docsToExtract(db, PEOPLE_VERSION, EXTRACT_BATCH);
  if (queued.length === 0) return false;
  db.transaction(() => {
    for (const { doc, proofs } of queued) {
      const text = articleText(db, doc);
      if (text === null) continue;
      const units = unitsOf(text);
      const found = extractPeople(text, { matcher }, { units, proofs: unpackProofs(proofs, units) });
      putExtraction(db, doc, PEOPLE_VERSION, found);
    }
    setMeta(db, LINK_KEY, '1');
  });
  return true;
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
