import toTraditional from 'opencc-js/dict/STCharacters';
import toSimplified from 'opencc-js/dict/TSCharacters';
import type { Script } from '../article.ts';

const HANT = 1;
const HANS = 2;

/** By code unit: characters of only one script. Those both use (后, 里, 台 …) say nothing. */
const scripts = new Uint8Array(0x10000);
for (const [table, mark] of [
  [toSimplified, HANT],
  [toTraditional, HANS],
] as const) {
  for (const entry of table.split('|')) {
    const [from = '', ...to] = entry.split(' ');
    if (from.length === 1 && !to.includes(from))
      scripts[from.charCodeAt(0)] = (scripts[from.charCodeAt(0)] ?? 0) | mark;
  }
}

/** How many characters decide. */
const SAMPLE = 6000;

/** Decided on the characters of the body; quotation marks and wording of a region do not count. */
export function scriptOf(texts: Iterable<string>): Script | null {
  let han = 0;
  let other = 0;
  let hant = 0;
  let hans = 0;
  for (const raw of texts) {
    // Addresses are no language.
    const text =
      raw.includes('/') || raw.includes('@')
        ? raw.replace(/(?:https?:\/\/|www\.)[\w\-./?=&%#~+:;,@!]+|[\w.+-]+@[\w.-]+/gi, ' ')
        : raw;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code >= 0x3400 && code <= 0x9fff) {
        han++;
        const script = scripts[code];
        if (script === HANT) hant++;
        else if (script === HANS) hans++;
      } else if ((code | 32) >= 97 && (code | 32) <= 122) other++;
      else if (
        (code >= 0xc0 && code < 0x2000) ||
        (code >= 0x3040 && code < 0x3100) ||
        (code >= 0xac00 && code < 0xd7b0)
      )
        other += 3;
    }
    if (han + other > SAMPLE) break;
  }
  if (han + other === 0) return null;
  // A Chinese text may quote a lot of Latin: addresses of products, hashtags, lyrics.
  if (han * 6 < other) return 'other';
  if (hant === hans) return hans > 0 ? 'Hans' : null;
  return hant > hans ? 'Hant' : 'Hans';
}
