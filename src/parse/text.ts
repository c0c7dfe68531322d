import { readPage } from './dom.ts';

/** White space, entities and invisible characters of page text → what a reader sees. */

/** Stands for a `<br>` while a block is being collected. */
export const BREAK = '\u2028';

/** Characters next to which a line end or a no-break space means nothing: Han, kana, full-width forms and marks. */
const CJK =
  /[\u2e80-\u303f\u3041-\u33ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff9f\u{20000}-\u{3ffff}“”‘’…—]/u;
const CJK_UNIT =
  /[\u2e80-\u303f\u3041-\u33ff\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff9f\ud840-\ud8bf“”‘’…—]/;
const LATIN = /[A-Za-z0-9]/;

/** Soft hyphens, byte order marks, word joiners, bidi and other controls: never visible. U+200D joins emoji and stays there. */
const INVISIBLE_RUN = /(?:(?![\t\n\v\f\r\u200d])[\p{Cf}\p{Cc}])+/gu;
const LONELY_JOINER =
  /(?<!\p{Extended_Pictographic}|\ufe0f|\p{Emoji_Modifier})\u200d|\u200d(?!\p{Extended_Pictographic})/gu;
const SPACE_RUN = /[\s\u00a0\u3000]+/g;
/** Anything that is not plain visible text with single spaces. */
const NEEDS_WORK = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|(?! )\p{Zs}| {2}|^ | $/u;

function dropInvisible(raw: string): string {
  const text = raw.includes('\u200d') ? raw.replace(LONELY_JOINER, '') : raw;
  return text.replace(INVISIBLE_RUN, (run, at: number) => {
    const before = text[at - 1] ?? '';
    const after = text[at + run.length] ?? '';
    return run.includes('\u200b') && LATIN.test(before) && LATIN.test(after) ? ' ' : '';
  });
}

/**
 * One line of page text: runs of white space become one space; a line end of the file or a no-break space beside a Chinese
 * character is nothing at all; invisible characters go. Verbatim otherwise.
 */
export function cleanLine(raw: string): string {
  if (!NEEDS_WORK.test(raw)) return raw;
  const text = dropInvisible(raw);
  return text
    .replace(SPACE_RUN, (run, at: number) => {
      const before = text[at - 1] ?? '';
      const after = text[at + run.length] ?? '';
      if (before === '' || after === '') return '';
      const fileLine = run.includes('\n');
      if ((fileLine || /^\u00a0+$/.test(run)) && (CJK_UNIT.test(before) || CJK.test(after))) return '';
      if (fileLine && (/[,.;:!?)\]}%]/.test(after) || /[([{]/.test(before))) return '';
      return ' ';
    })
    .trim();
}

/** A title: as `cleanLine`, but a no-break space is a space, and a backslash before a quotation mark is a leftover. */
export function cleanTitle(raw: string): string {
  return dropInvisible(decodeEntities(raw))
    .replace(/\\(?=["“”'‘’])/g, '')
    .replace(/[\s\u00a0\u3000]+/g, ' ')
    .trim();
}

/** A block's text → its paragraphs. Two or more breaks part paragraphs; a lone one is a line break (`\n`). */
export function splitBlock(raw: string): string[] {
  if (!raw.includes(BREAK)) {
    const line = cleanLine(raw);
    return line === '' ? [] : [line];
  }
  const paragraphs: string[] = [];
  let lines: string[] = [];
  const flush = () => {
    if (lines.length > 0) paragraphs.push(lines.join('\n'));
    lines = [];
  };
  for (const part of raw.split(BREAK)) {
    const line = cleanLine(part);
    if (line === '') flush();
    else lines.push(line);
  }
  flush();
  return paragraphs;
}

/** Decodes the entities of a string that did not come through the HTML parser (titles, front matter), once. */
export function decodeEntities(text: string): string {
  return text.includes('&') ? readPage(text.replaceAll('<', '&lt;')).root().text() : text;
}

/** What two spellings of one caption have in common: letters and digits only. */
export function bareKey(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
}
