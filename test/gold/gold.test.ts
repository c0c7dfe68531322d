import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { GoldArticle } from './score.ts';

interface Pair {
  readonly a: string;
  readonly b: string;
  readonly same: boolean;
  readonly doubtful?: boolean;
}

/** All sets that are here of one kind; `people-links-…` are no articles. */
function sets<T>(name: string): T[][] {
  const set = new RegExp(`^${name}-(?!links)[a-z0-9-]+\\.json$`);
  return readdirSync(new URL('.', import.meta.url))
    .filter((file) => set.test(file))
    .map((file) => JSON.parse(readFileSync(new URL(`./${file}`, import.meta.url), 'utf8')) as T[]);
}

function repeated(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

test('every annotated speaker is one of the people annotated in that article', () => {
  const strangers = sets<GoldArticle>('people')
    .flat()
    .flatMap(({ path, people, quotations }) =>
      quotations
        .filter(({ speaker }) => speaker !== null && !people.some(({ name }) => name === speaker))
        .map(({ speaker }) => `${speaker} in ${path}`),
    );
  expect(strangers).toEqual([]);
});

test('every annotated person is named at least once, and no name is annotated twice in an article', () => {
  for (const { path, people } of sets<GoldArticle>('people').flat()) {
    expect(repeated(people.map(({ name }) => name)), path).toEqual([]);
    for (const { name, surfaces } of people) {
      const counts = Object.values(surfaces);
      expect(counts.length > 0 && counts.every((count) => count > 0), `${name} in ${path}`).toBe(true);
    }
  }
});

test('a trap is not at the same time the naming of a person', () => {
  for (const { path, people, notPeople } of sets<GoldArticle>('people').flat()) {
    const surfaces = people.flatMap((person) => Object.keys(person.surfaces));
    expect(
      notPeople.filter((trap) => surfaces.includes(trap)),
      path,
    ).toEqual([]);
  }
});

test('no article and no pair is in two sets', () => {
  const articles = sets<GoldArticle>('people').flat();
  expect(repeated(articles.map(({ path }) => path))).toEqual([]);
  expect(
    repeated(
      articles.map((article) => JSON.stringify(article.quotations.slice(0, 20))).filter((text) => text.length > 400),
    ),
  ).toEqual([]);
  const pairs = sets<Pair>('stories').flat();
  expect(repeated(pairs.map(({ a, b }) => [a, b].sort().join('\n')))).toEqual([]);
});

test('each set of story pairs holds some hundred decided ones, about as many alike as not', () => {
  for (const set of sets<Pair>('stories')) {
    const decided = set.filter(({ doubtful }) => !doubtful);
    expect(decided.length).toBeGreaterThan(95);
    const share = decided.filter(({ same }) => same).length / decided.length;
    expect(Math.abs(share - 0.5)).toBeLessThan(0.05);
  }
});
