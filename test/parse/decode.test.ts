import { expect, test } from 'vitest';
import { decode } from '../../src/parse/decode.ts';
import { parseFile } from '../../src/parse/index.ts';
import { containerA, LONG } from './support.ts';

const TEXT = containerA({ body: LONG });
const HANT = containerA({
  title: '山城的橋通車了',
  body: '<p>山城的新橋星期三通車，兩岸居民步行過橋只要十分鐘。市長說，這座橋讓人們等了二十年。</p>',
});

function utf16(text: string, bigEndian: boolean, mark: boolean): Uint8Array {
  const bytes = Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
}

/** Encodes through the decoder's own table: Node has no encoder for the legacy sets. */
function legacy(text: string, encoding: string): Uint8Array {
  const table = new Map<string, number[]>();
  const decoder = new TextDecoder(encoding);
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const char = decoder.decode(Uint8Array.of(lead, trail));
      if (char.length === 1 && char !== '\ufffd' && !table.has(char)) table.set(char, [lead, trail]);
    }
  }
  const bytes: number[] = [];
  for (const char of text) {
    const known = char.charCodeAt(0) < 0x80 ? [char.charCodeAt(0)] : table.get(char);
    if (!known) throw new Error(`${char} is not in ${encoding}`);
    bytes.push(...known);
  }
  return Uint8Array.from(bytes);
}

const titleOf = (bytes: Uint8Array) => {
  const parsed = parseFile(bytes, 'a.txt');
  return 'article' in parsed ? [parsed.article.title, parsed.article.paragraphs.length] : parsed.skipped;
};

test('UTF-8 with and without a byte order mark', () => {
  expect(titleOf(Buffer.from(TEXT))).toEqual(['山城的桥通车了', 1]);
  expect(titleOf(Buffer.from(`\ufeff${TEXT}`))).toEqual(['山城的桥通车了', 1]);
});

test('UTF-16 of either byte order, with and without a mark', () => {
  for (const bigEndian of [false, true])
    for (const mark of [false, true]) expect(titleOf(utf16(TEXT, bigEndian, mark))).toEqual(['山城的桥通车了', 1]);
});

test('GB18030 and Big5 are told apart by what reads as Chinese', () => {
  expect(titleOf(legacy(TEXT, 'gb18030'))).toEqual(['山城的桥通车了', 1]);
  expect(titleOf(legacy(HANT, 'big5'))).toEqual(['山城的橋通車了', 1]);
});

test('a page that declares its encoding is believed', () => {
  const page = `<html><head><meta charset="gb2312"><title>山城的桥</title></head><body>${LONG}</body></html>`;
  expect(titleOf(legacy(page, 'gb18030'))).toEqual(['山城的桥', 1]);
});

test('a few damaged bytes do not change the encoding', () => {
  const bytes = Buffer.from(TEXT);
  bytes[bytes.length - 30] = 0xff;
  expect(titleOf(bytes)).toEqual(['山城的桥通车了', 1]);
});

test('line ends of other systems are line ends', () => {
  expect(titleOf(Buffer.from(TEXT.replaceAll('\n', '\r\n')))).toEqual(['山城的桥通车了', 1]);
});

test('what is no text is skipped with a reason', () => {
  let seed = 42;
  const junk = Uint8Array.from({ length: 5000 }, () => {
    seed = (seed * 1_103_515_245 + 12_345) & 0x7fffffff;
    return (seed >> 16) & 0xff;
  });
  expect(decode(junk)).toEqual({ skipped: 'binary, not text' });
  const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...junk]);
  expect(decode(png)).toEqual({ skipped: 'binary, not text' });
  expect(decode(new Uint8Array(300))).toEqual({ skipped: 'binary, not text' });
  expect(decode(new Uint8Array(0))).toEqual({ skipped: 'empty file' });
  expect(decode(Buffer.from(' \n\n '))).toEqual({ skipped: 'empty file' });
  expect(decode(new Uint8Array(17 * 1024 * 1024))).toEqual({ skipped: 'larger than 16 MB' });
});
