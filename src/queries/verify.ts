import type { Db } from '../store/database.ts';
import { articleText, getExtraction, sourceOf } from '../store/people.ts';
import { allPersons, surfacesOf } from '../store/persons.ts';

/** One thing shown that its article does not hold. */
export interface Exception {
  readonly article: string;
  readonly what: string;
}

export interface Verification {
  readonly articles: number;
  readonly checked: number;
  readonly exceptions: readonly Exception[];
}

/** Checks everything shown about people against the articles, character for character, over the whole archive. */
export function verify(db: Db): Verification {
  const exceptions: Exception[] = [];
  let checked = 0;
  let articles = 0;
  const check = (article: string, holds: boolean, what: string): void => {
    checked++;
    if (!holds) exceptions.push({ article, what });
  };
  for (const { doc, id } of db.prepare<{ doc: number; id: string }>('SELECT doc, id FROM articles').all()) {
    const text = articleText(db, doc);
    const found = text === null ? null : getExtraction(db, doc, text);
    if (text === null || found === null) continue;
    articles++;
    const credits = [text.author, text.editor, text.translator, text.image?.credit].join('\n').toLowerCase();
    for (const { paragraph, start, end, text: shown } of [...found.mentions, ...found.roles, ...found.quotations]) {
      const source = sourceOf(text, paragraph);
      check(id, start >= 0 && start < end && end <= source.length && source.slice(start, end) === shown, shown);
    }
    const whole = [text.title, ...text.captions, ...text.paragraphs].join('\n');
    for (const { name, nameEn, credit } of found.people) {
      check(id, credit ? credits.includes(name.toLowerCase()) : whole.includes(name), name);
      if (nameEn !== null && !credit) check(id, whole.replaceAll('\u00a0', ' ').includes(nameEn), nameEn);
    }
    for (const row of db
      .prepare<{ paragraph: number; start: number; text: string }>(
        'SELECT paragraph, start, text FROM sayings WHERE doc = ?',
      )
      .all(doc)) {
      check(id, sourceOf(text, row.paragraph).startsWith(row.text, row.start), row.text);
    }
    for (const row of db.prepare<{ text: string }>('SELECT text FROM offices WHERE doc = ?').all(doc)) {
      check(id, whole.includes(row.text), row.text);
    }
    for (const row of db.prepare<{ surfaces: string }>('SELECT surfaces FROM appearances WHERE doc = ?').all(doc)) {
      for (const [surface, count] of Object.entries(JSON.parse(row.surfaces) as Record<string, number>)) {
        check(id, count > 0 && whole.includes(surface), surface);
      }
    }
  }
  for (const person of allPersons(db)) {
    check('-', surfacesOf(db, person.person).has(person.name), person.name);
  }
  return { articles, checked, exceptions };
}
