import { pinyin } from 'pinyin-pro';
import { figureOf } from '../extract/figures.ts';
import { type KeyFacts, linkKeys, type OperatorLinks } from '../extract/identity.ts';
import { looksChinese } from '../extract/surnames.ts';
import { workText } from '../extract/text.ts';
import { fold } from '../fold.ts';
import type { Db } from '../store/database.ts';
import { getMeta, setMeta } from '../store/files.ts';
import {
  allKeys,
  englishByForm,
  type KeyRow,
  officesByKey,
  PEOPLE_GENERATION,
  type PersonRow,
  putPersons,
  surfacesByKey,
} from '../store/persons.ts';

/** Puts the keys of all articles together into persons. Call inside a transaction. */
export function linkPersons(db: Db, operator: OperatorLinks): void {
  const keys = allKeys(db);
  const english = englishByForm(db);
  const offices = officesByKey(db);
  const surfaces = surfacesByKey(db);
  const facts = keys.map(
    ({ key, articles }): KeyFacts => ({
      key,
      articles,
      en: english.get(key) ?? null,
      offices: (offices.get(key) ?? []).map(workText),
    }),
  );
  const links = linkKeys(facts, operator);
  const members = new Map<string, KeyRow[]>();
  for (const row of keys) {
    const person = links.get(row.key)?.person ?? row.key;
    const list = members.get(person);
    if (list === undefined) members.set(person, [row]);
    else list.push(row);
  }
  setMeta(db, PEOPLE_GENERATION, String(Number(getMeta(db, PEOPLE_GENERATION) ?? '0') + 1));
  const persons = [...members].map(([person, rows]) => describe(person, rows, surfaces, english));
  putPersons(
    db,
    [...links].map(([key, link]) => ({ key, ...link })),
    persons,
  );
}

function describe(
  person: string,
  rows: readonly KeyRow[],
  surfaces: ReadonlyMap<string, ReadonlyMap<string, number>>,
  english: ReadonlyMap<string, string>,
): PersonRow {
  const met = new Map<string, number>();
  for (const { key } of rows) {
    for (const [text, count] of surfaces.get(key) ?? []) met.set(text, (met.get(text) ?? 0) + count);
  }
  const name = bestName(person, met);
  const printed = printedEnglish(person, name, met, english);
  const listed = figureOf(person)?.en ?? null;
  const nameEn = printed ?? listed;
  return {
    person,
    name,
    nameEn,
    enListed: printed === null && listed !== null,
    articles: rows.reduce((sum, row) => sum + row.articles, 0),
    mentions: rows.reduce((sum, row) => sum + row.mentions, 0),
    search: searchForms(person, [...met.keys()], nameEn),
  };
}

/** The name shown: the person's own full form as it is printed most, or the fullest form met. */
function bestName(person: string, met: ReadonlyMap<string, number>): string {
  const han = [...met].filter(([text]) => /\p{Script=Han}/u.test(text));
  const pool = han.length > 0 ? han : [...met];
  const own = pool.filter(([text]) => workText(text) === person);
  const dotted = pool.filter(([text]) => workText(text).includes('·'));
  // 马克·扎克伯格 rather than 扎克伯格.
  const bare = !person.includes('·') && !looksChinese(person);
  const choice = own.length > 0 && !(bare && dotted.length > 0) ? own : dotted.length > 0 ? dotted : pool;
  return choice.sort((a, b) => b[1] - a[1] || b[0].length - a[0].length || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? person;
}

/**
 * The English form an article prints behind the person's own name or another full form of it; behind a bare family name
 * only where the person has no other. Of a widely known person, one that begins or ends otherwise than the listed form is
 * somebody else's.
 */
function printedEnglish(
  person: string,
  name: string,
  met: ReadonlyMap<string, number>,
  english: ReadonlyMap<string, string>,
): string | null {
  const listed = figureOf(person)?.en?.toLowerCase().split(/[ '-]/) ?? null;
  const full = [...met.keys()].map(workText).filter((form) => form.includes('·') || form.includes(' '));
  for (const form of [person, workText(name), ...full, ...(listed === null ? [] : [...met.keys()].map(workText))]) {
    const en = english.get(form);
    if (en?.includes(' ') !== true) continue;
    const words = en.toLowerCase().split(/[ '-]/);
    if (listed === null || (words[0] === listed[0] && words.at(-1) === listed.at(-1))) return en;
  }
  return null;
}

/** What autocomplete looks through, one form a line. */
function searchForms(person: string, forms: readonly string[], nameEn: string | null): string {
  const lines = new Set<string>();
  for (const form of [person, ...forms]) {
    const folded = fold(form);
    lines.add(folded);
    if (/\p{Script=Han}/u.test(folded)) lines.add(spell(folded));
  }
  if (nameEn !== null) lines.add(fold(nameEn));
  return [...lines].join('\n');
}

/** Pinyin by name: everybody is linked anew after each sync, and nobody's pinyin changes. */
const spelled = new Map<string, string>();

function spell(name: string): string {
  let out = spelled.get(name);
  if (out === undefined) {
    out = pinyin(name, { toneType: 'none', type: 'array' }).join('').toLowerCase();
    spelled.set(name, out);
  }
  return out;
}
