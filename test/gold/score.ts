import { createHash } from 'node:crypto';
import type { Article } from '../../src/article.ts';
import type { Extraction } from '../../src/person.ts';

/** Compares extractions with hand annotations (test/gold/README.md says what those hold). */

export interface GoldPerson {
  readonly name: string;
  readonly nameEn: string | null;
  readonly credit: boolean;
  readonly optional?: boolean;
  readonly surfaces: Readonly<Record<string, number>>;
  readonly maybe?: Readonly<Record<string, number>>;
  readonly roles: readonly string[];
}
export interface GoldQuotation {
  readonly paragraph?: number;
  readonly start?: number;
  readonly sha8?: string;
  readonly text?: string;
  readonly speaker: string | null;
  readonly how?: string;
  readonly doubtful?: boolean;
  readonly nested?: boolean;
}
export interface GoldArticle {
  readonly path: string;
  readonly people: readonly GoldPerson[];
  readonly notPeople: readonly string[];
  readonly quotations: readonly GoldQuotation[];
}

/** Right, wrong and missing of one kind of finding, with what was wrong and missing in words. */
export class Tally {
  right = 0;
  readonly wrong: string[] = [];
  readonly missing: string[] = [];
  get precision(): number {
    return this.right + this.wrong.length === 0 ? 1 : this.right / (this.right + this.wrong.length);
  }
  get recall(): number {
    return this.right + this.missing.length === 0 ? 1 : this.right / (this.right + this.missing.length);
  }
  get f1(): number {
    const sum = this.precision + this.recall;
    return sum === 0 ? 0 : (2 * this.precision * this.recall) / sum;
  }
}

export interface Score {
  readonly mentions: Tally;
  readonly persons: Tally;
  readonly roles: Tally;
  /** Quotations whose speaker is named beside them. */
  readonly explicit: Tally;
  /** Any speaker at all, however found. */
  readonly speakers: Tally;
  readonly traps: string[];
}

export function newScore(): Score {
  const tally = () => new Tally();
  return { mentions: tally(), persons: tally(), roles: tally(), explicit: tally(), speakers: tally(), traps: [] };
}

const sha8 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex').slice(0, 8);
const plain = (text: string) => text.replace(/[·‧•・．∙⋅･]/gu, '·');

/** Adds one article's comparison to `score`. */
export function scoreArticle(score: Score, gold: GoldArticle, article: Article, found: Extraction): void {
  const where = gold.path.split('/').at(-1)?.slice(0, 24) ?? '';
  const credits = new Set(found.people.filter((one) => one.credit).map((one) => one.key));
  const ours = countSurfaces(found, credits);
  const allowed = new Map<string, number>();
  const owner = new Map<string, GoldPerson>();
  for (const person of gold.people) {
    for (const text of [...Object.keys(person.surfaces), ...Object.keys(person.maybe ?? {})])
      owner.set(plain(text), person);
    for (const [text, count] of Object.entries(person.maybe ?? {})) add(allowed, plain(text), count);
    if (person.optional || person.credit)
      for (const [text, count] of Object.entries(person.surfaces)) add(allowed, plain(text), count + 99);
  }
  const wanted = new Map<string, number>();
  for (const person of gold.people) {
    if (person.optional || person.credit) continue;
    for (const [text, count] of Object.entries(person.surfaces)) add(wanted, plain(text), count);
  }
  for (const text of new Set([...wanted.keys(), ...ours.keys()])) {
    const want = wanted.get(text) ?? 0;
    const have = ours.get(text) ?? 0;
    score.mentions.right += Math.min(want, have);
    for (let n = have; n < want; n++) score.mentions.missing.push(`${where}: ${text}`);
    for (let n = want + (allowed.get(text) ?? 0); n < have; n++) score.mentions.wrong.push(`${where}: ${text}`);
  }
  scorePersons(score, gold, found, owner, where);
  scoreRoles(score, gold, found, owner, where);
  scoreQuotations(score, gold, article, found, owner, where);
  for (const trap of gold.notPeople)
    if (ours.has(plain(trap)) && !owner.has(plain(trap))) score.traps.push(`${where}: ${trap}`);
}

function add(map: Map<string, number>, key: string, count: number): void {
  map.set(key, (map.get(key) ?? 0) + count);
}

function countSurfaces(found: Extraction, credits: ReadonlySet<string>): Map<string, number> {
  const out = new Map<string, number>();
  for (const mention of found.mentions) if (!credits.has(mention.person)) add(out, plain(mention.text), 1);
  return out;
}

function surfacesOf(found: Extraction, key: string): string[] {
  return [...new Set(found.mentions.filter((one) => one.person === key).map((one) => plain(one.text)))];
}

function scorePersons(
  score: Score,
  gold: GoldArticle,
  found: Extraction,
  owner: Map<string, GoldPerson>,
  where: string,
) {
  const hit = new Set<GoldPerson>();
  for (const person of found.people) {
    if (person.credit) continue;
    const owners = new Set(surfacesOf(found, person.key).map((text) => owner.get(text)));
    const [only] = owners;
    if (owners.size === 1 && only !== undefined) {
      if (only.optional || only.credit) continue;
      if (hit.has(only)) score.persons.wrong.push(`${where}: ${person.name} (split)`);
      else {
        hit.add(only);
        score.persons.right++;
      }
    } else if ([...owners].every((one) => one?.optional || one?.credit)) continue;
    else score.persons.wrong.push(`${where}: ${person.name}${owners.size > 1 ? ' (mixed)' : ''}`);
  }
  for (const person of gold.people) {
    if (!person.optional && !person.credit && !hit.has(person) && Object.keys(person.surfaces).length > 0) {
      score.persons.missing.push(`${where}: ${person.name}`);
    }
  }
}

function scoreRoles(score: Score, gold: GoldArticle, found: Extraction, owner: Map<string, GoldPerson>, where: string) {
  const left = new Map<GoldPerson, string[]>();
  for (const person of gold.people) if (!person.optional && !person.credit) left.set(person, [...person.roles]);
  for (const role of found.roles) {
    const person = surfacesOf(found, role.person)
      .map((text) => owner.get(text))
      .find((one) => one !== undefined);
    if (person === undefined || person.optional || person.credit) continue;
    const roles = left.get(person) ?? [];
    const at = roles.indexOf(role.text);
    if (at >= 0) {
      roles.splice(at, 1);
      score.roles.right++;
    } else score.roles.wrong.push(`${where}: ${person.name} = ${role.text}`);
  }
  for (const [person, roles] of left)
    for (const role of roles) score.roles.missing.push(`${where}: ${person.name} = ${role}`);
}

function scoreQuotations(
  score: Score,
  gold: GoldArticle,
  article: Article,
  found: Extraction,
  owner: Map<string, GoldPerson>,
  where: string,
) {
  const speakerOf = (key: string | null): string | null => {
    if (key === null) return null;
    const person = surfacesOf(found, key)
      .map((text) => owner.get(text))
      .find((one) => one !== undefined);
    return person?.name ?? key;
  };
  const used = new Set<number>();
  for (const quote of gold.quotations) {
    const index = found.quotations.findIndex(
      (one, i) => !used.has(i) && (quote.text === undefined ? sha8(one.text) === quote.sha8 : one.text === quote.text),
    );
    const ours = index < 0 ? undefined : found.quotations[index];
    if (index >= 0) used.add(index);
    if (quote.doubtful || quote.nested) continue;
    const said = speakerOf(ours?.person ?? null);
    const label = `${where}: ${(ours?.text ?? quote.text ?? `¶${quote.paragraph}+${quote.start}`).slice(0, 24)} ${said ?? '-'} / ${quote.speaker ?? '-'} (${quote.how ?? ''}; ${ours?.how ?? 'not found'})`;
    tally(score.speakers, said, quote.speaker, label);
    // Precision over what we call explicit, recall over what the reader calls explicit.
    const right = said !== null && said === quote.speaker;
    if (ours?.how === 'explicit' && !right) score.explicit.wrong.push(label);
    if (quote.how === 'explicit' && !right) score.explicit.missing.push(label);
    if (right && (ours?.how === 'explicit' || quote.how === 'explicit')) score.explicit.right++;
  }
  found.quotations.forEach((quote, i) => {
    if (!used.has(i) && quote.person !== null && article.paragraphs[quote.paragraph] !== undefined) {
      const label = `${where}: ${quote.text.slice(0, 24)} ${speakerOf(quote.person)} / no such string (${quote.how})`;
      score.speakers.wrong.push(label);
      if (quote.how === 'explicit') score.explicit.wrong.push(label);
    }
  });
}

function tally(of: Tally, said: string | null, truth: string | null, label: string): void {
  if (said !== null && said === truth) of.right++;
  else {
    if (said !== null) of.wrong.push(label);
    if (truth !== null) of.missing.push(label);
  }
}
