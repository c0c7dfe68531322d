import { allDocs } from '../store/articles.ts';
import type { Db } from '../store/database.ts';
import { articleText, getExtraction, sourceOf } from '../store/people.ts';
import { allPersons, shownOf, surfacesOf } from '../store/persons.ts';

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
  for (const { doc, id } of allDocs(db)) {
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
    const { sayings, offices, surfaces } = shownOf(db, doc);
    for (const { paragraph, start, text: words } of sayings)
      check(id, sourceOf(text, paragraph).startsWith(words, start), words);
    for (const office of offices) check(id, whole.includes(office), office);
    for (const [surface, count] of surfaces) check(id, count > 0 && whole.includes(surface), surface);
  }
  for (const person of allPersons(db)) {
    check('-', surfacesOf(db, person.person).has(person.name), person.name);
  }
  return { articles, checked, exceptions };
}
