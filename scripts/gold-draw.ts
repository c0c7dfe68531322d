/**
 * Draws the candidates for the hand annotation in test/gold/people-*.json, the same ones on every run.
 *
 *   npx tsx scripts/gold-draw.ts <corpus> [seed] [--quoted]
 *
 * `--quoted` keeps only texts with at least six strings of twelve or more characters in quotation marks, whoever says them: the
 * plain draw holds few quotations with a speaker.
 *
 * Prints one line a candidate: stratum, rank in the stratum's order, half (decided here, before anybody reads the text),
 * length of the visible text, path. A reader walks each stratum in this order and takes what is news-like, names people
 * and is no fiction, until the stratum's quota of that half is full (test/gold/README.md).
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** Strata, first match wins: name, and what the path and the file's first 3,000 characters must match. */
const STRATA: readonly (readonly [string, RegExp, RegExp])[] = [
  ['cdt', /^cdt\//, /./],
  ['nei.st', /^oped2\//, /nei\.st/],
  ['iyouport', /^oped2\//, /iyouport\.org/],
  ['pao-pao', /^oped2\//, /pao-pao\.net/],
  ['matters', /^(oped2|teahouse)\//, /^from: *https?:\/\/([a-z]+\.)?(matters|medium|verbalflystep)\./m],
  ['voa-video', /^teahouse\//, /^author: *美国之音中文网/m],
  ['video', /^teahouse\//, /^from: *https?:\/\/www\.youtube\.com/m],
  ['society', /^society\//, /./],
];

/** mulberry32: small, seeded, the same everywhere. Returns numbers in [0, 1). */
export function generator(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Fisher-Yates, in place. */
export function shuffle<T>(items: T[], random: () => number): T[] {
  for (let last = items.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    const a = items[last] as T;
    items[last] = items[other] as T;
    items[other] = a;
  }
  return items;
}

/** Rough visible length in characters: body without tags and white space. Only for choosing texts of moderate length. */
function visibleLength(source: string): number {
  const body = source.startsWith('---') ? source.slice(source.indexOf('\n---\n') + 5) : source;
  return body.replace(/<[^>]+>/g, '').replace(/\s+/g, '').length;
}

function quotedStrings(source: string): number {
  return source.match(/“[^“”<>]{12,}”|「[^「」<>]{12,}」/g)?.length ?? 0;
}

function main(corpus: string, seed: number, quoted: boolean): void {
  const strata = new Map<string, { path: string; length: number }[]>(STRATA.map(([name]) => [name, []]));
  const paths = readdirSync(corpus, { recursive: true, encoding: 'utf8' })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => /\.(md|txt|html?)$/.test(path))
    .sort();
  for (const path of paths) {
    const source = readFileSync(join(corpus, path), 'utf8');
    const stratum = STRATA.find(([, place, text]) => place.test(path) && text.test(source.slice(0, 3000)));
    if (quoted && quotedStrings(source) < 6) continue;
    const length = visibleLength(source);
    if (stratum && length >= 600 && length <= 3000) strata.get(stratum[0])?.push({ path, length });
  }
  const random = generator(seed);
  for (const [name, members] of strata) {
    shuffle(members, random).forEach(({ path, length }, rank) => {
      console.log([name, rank, random() < 0.5 ? 'dev' : 'held-out', length, path].join('\t'));
    });
  }
}

const [corpus, seed] = process.argv.slice(2).filter((argument) => argument !== '--quoted');
if (corpus === undefined) throw new Error('Usage: npx tsx scripts/gold-draw.ts <corpus> [seed] [--quoted]');
main(corpus, Number(seed ?? 20201120), process.argv.includes('--quoted'));
