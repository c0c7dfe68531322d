import { isLocal } from '../person.ts';
import type { StoredArticle } from '../store/articles.ts';
import type { Db } from '../store/database.ts';
import { getExtraction } from '../store/people.ts';
import { personsOfKeys } from '../store/persons.ts';
import type { ArticlePersonView, ArticleQuotationView } from './article.ts';

/** The people and quotations of one article, named as `/who` names them; empty where it has not been worked on. */
export function peopleOf(
  db: Db,
  article: StoredArticle & { readonly doc: number },
): { readonly people: readonly ArticlePersonView[]; readonly quotations: readonly ArticleQuotationView[] } {
  const found = getExtraction(db, article.doc, article);
  if (found === null) return { people: [], quotations: [] };
  const persons = personsOfKeys(
    db,
    found.people.map(({ key }) => key),
  );
  const people = found.people.map(({ key, name, nameEn, credit }): ArticlePersonView => {
    const surfaces = new Map<string, number>();
    for (const mention of found.mentions) {
      if (mention.person === key) surfaces.set(mention.text, (surfaces.get(mention.text) ?? 0) + 1);
    }
    if (credit && surfaces.size === 0) surfaces.set(name, 1);
    return {
      name: persons.get(key)?.name ?? name,
      // What this article prints; /who has the form the archive knows.
      nameEn,
      credit,
      local: isLocal(key),
      surfaces: [...surfaces].map(([text, count]) => ({ text, count })),
      roles: found.roles.filter((role) => role.person === key).map((role) => role.text),
    };
  });
  const names = new Map(found.people.map(({ key, name }) => [key, persons.get(key)?.name ?? name]));
  const quotations = found.quotations.map(({ text, person, how, paragraph }) => ({
    text,
    speaker: person === null ? null : (names.get(person) ?? null),
    how,
    paragraph,
  }));
  return { people, quotations };
}
