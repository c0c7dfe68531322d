import { createRequire } from 'node:module';
import { isHan } from '../../fold.ts';

/**
 * How Han characters sound: toneless pinyin, one reading each (the most frequent). pinyin-pro is large, so it is loaded
 * by the first question that needs it, and asked once for each character.
 */
type Pinyin = (text: string, options: { toneType: 'none'; type: 'array'; v: true; mode?: 'surname' }) => string[];

let loaded: Pinyin | null = null;
const readings = new Map<string, string>();

function pinyin(): Pinyin {
  loaded ??= (createRequire(import.meta.url)('pinyin-pro') as { pinyin: Pinyin }).pinyin;
  return loaded;
}

function plain(reading: string): string {
  return /^[a-zü]+$/.test(reading) ? reading.replaceAll('ü', 'v') : '';
}

const surnames = new Map<string, string>();

/** Syllables of a name: its first character is read as a surname (曾 zeng, 单 shan). */
export function soundsOfName(chars: readonly string[]): string[] {
  return chars.map((char, i) => {
    if (i > 0) return soundOf(char);
    let reading = surnames.get(char);
    if (reading === undefined) {
      reading = plain(pinyin()(char, { toneType: 'none', type: 'array', v: true, mode: 'surname' })[0] ?? '');
      surnames.set(char, reading);
    }
    return reading;
  });
}

const words = new Map<string, readonly string[]>();

/** Syllables of a word of the alias table, read in its context (银行 yin hang): slow, so each is read once. */
export function soundsOfWord(word: string): readonly string[] {
  let reading = words.get(word);
  if (reading === undefined) {
    reading = pinyin()(word, { toneType: 'none', type: 'array', v: true }).map(plain);
    words.set(word, reading);
  }
  return reading;
}

export function soundOf(char: string): string {
  let reading = readings.get(char);
  if (reading === undefined) {
    reading = isHan(char) ? plain(pinyin()(char, { toneType: 'none', type: 'array', v: true })[0] ?? '') : '';
    readings.set(char, reading);
  }
  return reading;
}

/** Syllables that southern speakers and many typists do not tell apart are one. */
export function roughSound(char: string): string {
  return soundOf(char)
    .replace(/^([zcs])h/, '$1')
    .replace(/^[ln]/, 'l')
    .replace(/(an|en|in)g$/, '$1');
}

/** The syllables of Latin letters that may be pinyin, every way to read them (`xian`: xi an, xian); at most eight ways. */
export function syllablesOf(letters: string): string[][] {
  const ways: string[][] = [];
  const read = (from: number, taken: readonly string[]): void => {
    if (ways.length >= 8) return;
    if (from === letters.length) {
      if (taken.length > 0) ways.push([...taken]);
      return;
    }
    for (let length = Math.min(6, letters.length - from); length > 0; length--) {
      const syllable = letters.slice(from, from + length);
      if (SYLLABLE.test(syllable)) read(from + length, [...taken, syllable]);
    }
  };
  if (letters.length <= 36) read(0, []);
  return ways;
}

/** Initials and finals that make a syllable of pinyin (somewhat more than exist). */
const SYLLABLE =
  /^(?:(?:[bpmf]|[dtnl]|[gkh]|[zcs]h?|r)(?:a|ai|an|ang|ao|e|ei|en|eng|o|ong|ou|u|ua|uai|uan|uang|ue|ui|un|uo)|[bpmdtnl](?:i|ia|ian|iao|ie|in|ing|iu|iang)|[jqx](?:i|ia|ian|iang|iao|ie|in|ing|iong|iu|u|ue|uan|un)|[zcs]h?i|ri|[nl](?:v|ve|u|ue)|y(?:a|an|ang|ao|e|i|in|ing|o|ong|ou|u|ue|uan|un)|w(?:a|ai|an|ang|ei|en|eng|o|u)|a|ai|an|ang|ao|e|ei|en|eng|er|o|ou)$/;
