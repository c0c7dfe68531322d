import { type Header, readHeaderLine, takeHeader } from './header-line.ts';
import { imageUrl } from './images.ts';
import { endsLine, linkOnly, startsBlock, takeImages, withoutMarks } from './markdown.ts';
import type { Facts } from './outlets/rules.ts';
import type { Reading } from './reader.ts';
import { cleanLine, cleanTitle } from './text.ts';

/** Plain text and Markdown in no known envelope: a title line, perhaps a few header lines, then paragraphs. */

const TITLE_LABEL = /^(?:标题|標題|题目|題目|Title)\s*[：:]\s*/i;
/** Lines looked through for the text's own address. */
const HEAD = 12;
/** A line that ends in one of these, or is shorter than that, was meant to end there. */
const ENDED = /[。！？!?；;：:”」』"）)…】》.]$/u;
const MIN_WRAPPED = 16;

export interface Plain {
  readonly url: string | null;
  readonly reading: Reading;
}

/**
 * Reads the text; fills title, date, source and authors of `facts`. A line is a paragraph unless blank lines part them.
 * `zoneOf` tells the zone of printed dates from the text's address.
 */
export function readPlain(text: string, facts: Facts, zoneOf: (url: string | null) => string): Plain {
  const reading: Reading = { paragraphs: [], captions: [], images: [], videos: 0, audios: 0 };
  const sources = text.split('\n').map((line) =>
    takeImages(line, ({ url, caption }) => {
      const src = imageUrl({ src: url }, null);
      if (src !== null) reading.images.push({ url: src, before: 0, caption, credit: null });
      if (src !== null && caption !== null) reading.captions.push(caption);
    }),
  );
  const lines = sources.map((line) => cleanLine(withoutMarks(line)));
  let at = lines.findIndex((line) => line !== '');
  if (at < 0) return { url: null, reading };
  if (facts.title === '') facts.title = cleanTitle((lines[at++] ?? '').replace(TITLE_LABEL, ''));
  else if (cleanTitle(lines[at] ?? '') === facts.title) at++;

  const head = [...lines.keys()].slice(at, at + HEAD);
  let url = head.map((i) => linkOnly(sources[i] ?? '')).find((one) => one !== null) ?? null;
  const headers = new Map<number, Header>();
  for (const i of head) {
    const header = readHeaderLine(lines[i] ?? '', 'UTC');
    if (header !== null) headers.set(i, header);
    url ??= header?.url ?? null;
  }
  for (; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (line === '' || (url !== null && linkOnly(sources[at] ?? '') === url)) continue;
    if (!headers.has(at)) break;
    const header = readHeaderLine(line, zoneOf(url));
    if (header !== null) takeHeader(header, facts);
  }
  reading.paragraphs = paragraphsOf(lines.slice(at), sources.slice(at));
  return { url, reading };
}

function isText(line: string): boolean {
  return /[\p{L}\p{N}]/u.test(line);
}

/**
 * Blank lines part paragraphs, if there are any. Within one, a line goes on in the next where the file seems wrapped at
 * some width; other lines stay lines.
 */
function paragraphsOf(lines: readonly string[], sources: readonly string[]): string[] {
  const blank = lines.some((line, index) => line === '' && (lines[index + 1] ?? '') !== '' && index > 0);
  if (!blank) return lines.filter(isText);
  const paragraphs: string[] = [];
  /** Finished lines of the open paragraph, the pieces of its last line, and the length of all. */
  let open: string[] = [];
  let pieces: string[] = [];
  let length = 0;
  const endLine = () => {
    if (pieces.length > 0) open.push(cleanLine(pieces.join('\n')));
    pieces = [];
  };
  const close = () => {
    endLine();
    const text = open.join('\n');
    if (isText(text)) paragraphs.push(text);
    open = [];
    length = 0;
  };
  for (const [index, line] of lines.entries()) {
    const source = sources[index] ?? '';
    if (line === '') close();
    else {
      const apart = startsBlock(source) || endsLine(sources[index - 1] ?? '');
      if (apart || length < MIN_WRAPPED || ENDED.test(pieces.at(-1) ?? '')) endLine();
      pieces.push(line);
      length += line.length;
    }
    if (/^\s{0,3}#{1,6}\s/.test(source)) close();
  }
  close();
  return paragraphs;
}
