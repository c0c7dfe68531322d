import type { Article } from '../../src/article.ts';
import { parseFile } from '../../src/parse/index.ts';

/** Damages files the way disks, crawlers and editors do, from a seeded generator: the same seed, the same damage. */

export function generator(seed: number): () => number {
  let state = seed >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state >>>= 0;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state / 2 ** 32;
  };
}

type Damage = (bytes: Buffer, random: () => number) => Buffer;

const at = (bytes: Buffer, random: () => number) => Math.floor(random() * bytes.length);

const DAMAGES: readonly Damage[] = [
  (bytes, random) => bytes.subarray(0, at(bytes, random)),
  (bytes, random) => bytes.subarray(at(bytes, random)),
  (bytes, random) => {
    const out = Buffer.from(bytes);
    for (let n = 1 + Math.floor(random() * 20); n > 0 && out.length > 0; n--)
      out[at(out, random)] = Math.floor(random() * 256);
    return out;
  },
  (bytes, random) => {
    const signs = [
      '<',
      '>',
      '"',
      "'",
      '&',
      '--',
      '<!--',
      '</div>',
      '<p',
      '<table>',
      '\0',
      '\u2028',
      '](',
      '---\n',
      '</script>',
      '<script>',
      '<style>',
    ];
    const sign = signs[Math.floor(random() * signs.length)] ?? '<';
    const cut = at(bytes, random);
    return Buffer.concat([bytes.subarray(0, cut), Buffer.from(sign), bytes.subarray(cut)]);
  },
  (bytes, random) => {
    const lines = bytes.toString('latin1').split('\n');
    lines.splice(Math.floor(random() * Math.min(lines.length, 16)), 1 + Math.floor(random() * 2));
    return Buffer.from(lines.join('\n'), 'latin1');
  },
  (bytes, random) => {
    const tags = bytes.toString('latin1').split(/(?=<)/);
    for (let n = 1 + Math.floor(random() * 5); n > 0; n--) tags.splice(Math.floor(random() * tags.length), 1);
    return Buffer.from(tags.join(''), 'latin1');
  },
  (bytes, random) => {
    const from = at(bytes, random);
    const piece = bytes.subarray(from, from + Math.floor(random() * 200));
    const to = at(bytes, random);
    return Buffer.concat([bytes.subarray(0, to), piece, piece, bytes.subarray(to)]);
  },
];

export function mutate(bytes: Uint8Array, random: () => number): Buffer {
  let out: Buffer = Buffer.from(bytes);
  for (let n = 1 + Math.floor(random() * 3); n > 0; n--)
    out = DAMAGES[Math.floor(random() * DAMAGES.length)]?.(out, random) ?? out;
  return out;
}

/** What must hold for any bytes: no exception, a reason or a whole article. Returns what is wrong, or null. */
export function faultOf(bytes: Uint8Array, path: string): string | null {
  const parsed = parseFile(bytes, path);
  if ('skipped' in parsed) {
    if (parsed.skipped.startsWith('cannot be read')) return parsed.skipped;
    return parsed.skipped === '' ? 'no reason' : null;
  }
  return faultIn(parsed.article);
}

function faultIn(article: Article): string | null {
  if (article.title.trim() === '') return 'no title';
  if (article.paragraphs.some((text) => text.trim() === '' || text !== text.trim())) return 'blank paragraph';
  if (article.url !== null && !/^https?:\/\//.test(article.url)) return `address ${article.url}`;
  if (article.image !== null && !/^https?:\/\//.test(article.image.url)) return `picture ${article.image.url}`;
  for (const date of [article.publishedAt, article.savedAt])
    if (date !== null && new Date(date).toISOString() !== date) return `date ${date}`;
  return /^[a-z2-7]{10}$/.test(article.id) ? null : `id ${article.id}`;
}
