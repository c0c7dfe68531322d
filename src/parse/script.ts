import toTraditional from 'opencc-js/dict/STCharacters';
import toSimplified from 'opencc-js/dict/TSCharacters';
import type { Script } from '../article.ts';

/** Characters of only one script; those both use (后, 里, 台 …) say nothing. */
const traditional = new Set<string>();
const simplified = new Set<string>();
for (const entry of toSimplified.split('|')) {
  const [from = '', ...to] = entry.split(' ');
  if (!to.includes(from)) traditional.add(from);
}
for (const entry of toTraditional.split('|')) {
  const [from = '', ...to] = entry.split(' ');
  if (!to.includes(from)) simplified.add(from);
}
for (const char of traditional) if (simplified.delete(char)) traditional.delete(char);

/** How many characters decide. */
const SAMPLE = 6000;

/** Decided on the characters of the body; quotation marks and wording of a region do not count. */
export function scriptOf(texts: Iterable<string>): Script | null {
  let han = 0;
  let other = 0;
  let hant = 0;
  let hans = 0;
  for (const text of texts) {
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code >= 0x3400 && code <= 0x9fff) {
        han++;
        const char = text[i] ?? '';
        if (traditional.has(char)) hant++;
        else if (simplified.has(char)) hans++;
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
  // A Chinese text may quote a lot of Latin: a word of five letters weighs as much as two characters.
  if (han * 2.5 < other) return 'other';
  if (hant === hans) return hans > 0 ? 'Hans' : null;
  return hant > hans ? 'Hant' : 'Hans';
}
