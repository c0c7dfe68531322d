import type { GoldPerson } from './score.ts';
import { Tally } from './score.ts';

/** People of different articles that are one person, as a reader decided it (README.md, people-links). */
export interface GoldLink {
  readonly person: string;
  readonly members: readonly { readonly path: string; readonly name: string }[];
}

/** An annotated person of one article, and the person of the archive our extraction makes of it; null: not found. */
export interface LinkedPerson {
  readonly path: string;
  readonly gold: GoldPerson;
  readonly person: string | null;
}

/** Compares every pair of annotated people of different articles: is it one person, and do we say so? */
export function scoreLinks(links: readonly GoldLink[], people: readonly LinkedPerson[]): Tally {
  const group = new Map(
    links.flatMap((link, i) => link.members.map(({ path, name }) => [`${path}\n${name}`, i] as const)),
  );
  const score = new Tally();
  people.forEach((a, i) => {
    for (const b of people.slice(i + 1)) {
      if (a.path === b.path) continue;
      const ours = a.person !== null && a.person === b.person;
      const groupOf = (one: LinkedPerson) => group.get(`${one.path}\n${one.gold.name}`);
      const theirs = groupOf(a) !== undefined && groupOf(a) === groupOf(b);
      const label = `${a.gold.name} (${a.path.split('/').at(-1)?.slice(0, 20)}) = ${b.gold.name} (${b.path.split('/').at(-1)?.slice(0, 20)})`;
      if (ours && theirs) score.right++;
      else if (ours) score.wrong.push(label);
      else if (theirs && a.person !== null && b.person !== null) score.missing.push(label);
    }
  });
  return score;
}
