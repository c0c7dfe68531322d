/** Bytes of a file → text, in whatever encoding a Chinese page was saved. */

/** Larger files are no article; reading them would cost more memory than the answer is worth. */
const MAX_BYTES = 16 * 1024 * 1024;

const decoders = new Map<string, InstanceType<typeof TextDecoder>>();

function decodeAs(encoding: string, bytes: Uint8Array, fatal: boolean): string | null {
  const key = `${encoding} ${fatal}`;
  const decoder = decoders.get(key) ?? new TextDecoder(encoding, { fatal });
  decoders.set(key, decoder);
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}

/** UTF-16 without a mark: nearly every second byte of ASCII markup is zero, on one side only. */
function utf16WithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(bytes.length, 4096) & ~1;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even++;
    if (bytes[i + 1] === 0) odd++;
  }
  const pairs = length / 2;
  if (pairs === 0) return null;
  if (odd > pairs * 0.1 && even < odd * 0.05) return 'utf-16le';
  if (even > pairs * 0.1 && odd < even * 0.05) return 'utf-16be';
  return null;
}

/** Characters everyday Chinese prose is full of, in both scripts; a wrong decoding hits them only by accident. */
const FREQUENT = new Set(
  '的一是不在人有我他这這中大来來上国國个個到说說们們为為子和你地出道也时時年得就那要下以生会會自着去之过過家学學对對可她里裡后後小么麼心多天而能好都然没沒日于於起还還发發成事只作当當想看文无無开開手十用主行方又如前所本见見经經头頭面公同三已老从從动動两兩长長，。、：；？！「」“”《》',
);

/** Share of a text's non-ASCII characters that are everyday ones, minus what no real text holds. */
function plausibility(text: string): number {
  let frequent = 0;
  let strange = 0;
  let all = 0;
  for (let i = 0; i < text.length && all < 4000; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x80) continue;
    all++;
    if (code === 0xfffd || (code >= 0xe000 && code <= 0xf8ff) || (code >= 0x80 && code < 0xa0)) strange++;
    else if (FREQUENT.has(text[i] ?? '')) frequent++;
  }
  return all === 0 ? 0 : (frequent - 3 * strange) / all;
}

const DECLARED = /charset\s*=\s*["']?\s*([\w-]{2,20})/i;

/** How many control characters a text may hold before it is no text, per thousand characters. */
const MAX_CONTROL_PER_MILLE = 20;

function looksBinary(text: string): boolean {
  let control = 0;
  const length = Math.min(text.length, 65_536);
  for (let i = 0; i < length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0) control += 5;
    else if (code === 0xfffd || (code < 32 && (code < 9 || code > 13)) || code === 127) control++;
  }
  return control > 4 && control * 1000 > length * MAX_CONTROL_PER_MILLE;
}

/** A few damaged bytes in otherwise sound UTF-8 are replaced, not a reason to guess another encoding. */
function mostlyUtf8(text: string): boolean {
  let replaced = 0;
  let sound = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0xfffd) replaced++;
    else if (code >= 0x2e80) sound++;
  }
  return replaced * 20 < sound;
}

function decodeLegacy(bytes: Uint8Array, lenientUtf8: string): string {
  const head = decodeAs('latin1', bytes.subarray(0, 2048), false) ?? '';
  const declared = DECLARED.exec(head)?.[1]?.toLowerCase() ?? '';
  if (/^gb|^big5/.test(declared)) {
    const text = decodeAs(declared.startsWith('gb') ? 'gb18030' : 'big5', bytes, true);
    if (text !== null) return text;
  }
  let best = lenientUtf8;
  let score = plausibility(lenientUtf8);
  for (const encoding of ['gb18030', 'big5']) {
    const text = decodeAs(encoding, bytes, false);
    const value = text === null ? -1 : plausibility(text);
    if (text !== null && value > score + 0.02) {
      best = text;
      score = value;
    }
  }
  return best;
}

/**
 * Decodes UTF-8 and UTF-16 with or without a byte order mark, GB18030 and Big5. Line ends become `\n`.
 * Returns a reason instead where the bytes are no text.
 */
export function decode(bytes: Uint8Array): { readonly text: string } | { readonly skipped: string } {
  if (bytes.length === 0) return { skipped: 'empty file' };
  if (bytes.length > MAX_BYTES) return { skipped: `larger than ${MAX_BYTES / 1024 / 1024} MB` };
  const [a, b, c] = bytes;
  let text: string | null;
  if (a === 0xff && b === 0xfe) text = decodeAs('utf-16le', bytes, false);
  else if (a === 0xfe && b === 0xff) text = decodeAs('utf-16be', bytes, false);
  else if (a === 0xef && b === 0xbb && c === 0xbf) text = decodeAs('utf-8', bytes, false);
  else {
    const wide = utf16WithoutMark(bytes);
    text = wide === null ? decodeAs('utf-8', bytes, true) : decodeAs(wide, bytes, false);
    if (text === null) {
      const lenient = decodeAs('utf-8', bytes, false) ?? '';
      text = mostlyUtf8(lenient) ? lenient : decodeLegacy(bytes, lenient);
    }
  }
  if (text === null || looksBinary(text)) return { skipped: 'binary, not text' };
  if (text.includes('\r')) text = text.replace(/\r\n?/g, '\n');
  if (text.trim() === '') return { skipped: 'empty file' };
  return { text: text.replace(/^\ufeff/, '') };
}
