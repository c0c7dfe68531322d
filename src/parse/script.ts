import toTraditional from 'opencc-js/dict/STCharacters';
import toSimplified from 'opencc-js/dict/TSCharacters';
import type { Script } from '../article.ts';

/** What a code unit says of the script; the last two stand for one and for three letters of another language. */
const NOTHING = 0;
const HANT = 1;
const HANS = 2;
const BOTH = 3;
const LETTER = 4;
const SYLLABLE = 5;

/** By code unit. Characters of only one script decide; those both use (后, 里, 台 …) are just Han. */
const kinds = new Uint8Array(0x10000);
kinds.fill(LETTER, 0x41, 0x5b).fill(LETTER, 0x61, 0x7b);
for (const [start, end] of [
  [0xc0, 0x2000],
  [0x3040, 0x3100],
  [0xac00, 0xd7b0],
] as const)
  kinds.fill(SYLLABLE, start, end);
for (const [table, mark] of [
  [toSimplified, HANT],
  [toTraditional, HANS],
] as const) {
  for (const entry of table.split('|')) {
    const [from = '', ...to] = entry.split(' ');
    if (from.length === 1 && !to.includes(from))
      kinds[from.charCodeAt(0)] = (kinds[from.charCodeAt(0)] ?? NOTHING) | mark;
  }
}
for (let unit = 0x3400; unit <= 0x9fff; unit++) kinds[unit] ||= BOTH;

/** How many characters decide. */
const SAMPLE = 6000;

/** Decided on the characters of the body; quotation marks and wording of a region do not count. */
export function scriptOf(texts: Iterable<string>): Script | null {
  const counts = new Uint32Array(SYLLABLE + 1);
  const count = (kind: number) => counts[kind] ?? 0;
  const han = () => count(HANT) + count(HANS) + count(BOTH);
  const other = () => count(LETTER) + 3 * count(SYLLABLE);
  for (const raw of texts) {
    // Addresses are no language.
    const text =
      raw.includes('/') || raw.includes('@')
        ? raw.replace(/(?:https?:\/\/|www\.)[\w\-./?=&%#~+:;,@!]+|[\w.+-]{1,64}@[\w.-]{1,255}/gi, ' ')
        : raw;
    for (let i = 0; i < text.length; i++) {
      const kind = kinds[text.charCodeAt(i)] ?? NOTHING;
      counts[kind] = count(kind) + 1;
    }
    if (han() + other() > SAMPLE) break;
  }
  if (han() + other() === 0) return null;
  // A Chinese text may quote a lot of Latin: addresses of products, hashtags, lyrics.
  if (han() * 6 < other()) return 'other';
  const hant = count(HANT);
  const hans = count(HANS);
  if (hant === hans) return hans > 0 ? 'Hans' : null;
  return hant > hans ? 'Hant' : 'Hans';
}
