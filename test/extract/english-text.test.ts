import { expect, test } from 'vitest';
import { extractPeople } from '../../src/extract/people.ts';

function namedInCaptions(...captions: string[]): string[] {
  const parts = { title: '', author: null, editor: null, translator: null, image: null, paragraphs: [] };
  return extractPeople({ ...parts, captions }).mentions.map(({ text }) => text);
}

test('captions left in English name people by a known given name', () => {
  expect(
    namedInCaptions(
      'The flow is at the lowest level Willie Chirwenya has seen.',
      'H. Lawrence Kolp, Jr., 55, and Kim Jong-sun’s students, left.',
    ),
  ).toEqual(['Willie Chirwenya', 'H. Lawrence Kolp', 'Kim Jong-sun']);
});

test('particles stand between the words of a name', () => {
  expect(namedInCaptions('Oscar de la Sathia met Ursula von der Lathen.')).toEqual([
    'Oscar de la Sathia',
    'Ursula von der Lathen',
  ]);
});

test('who took the picture, a place and a fashion are nobody in it', () => {
  expect(
    namedInCaptions(
      'Photo by Austin Distelmo on Unsplash',
      'Photograph by Patrick Zachmar',
      '/ Anita Huorel / Daily Titan /',
      'Victoria Falls Bridge at dusk.',
      'A Marie Antonelle-themed party.',
    ),
  ).toEqual([]);
});

function namedIn(...paragraphs: string[]): string[] {
  const parts = { title: '', author: null, editor: null, translator: null, image: null, captions: [] };
  return extractPeople({ ...parts, paragraphs }).mentions.map(({ text }) => text);
}

test('paragraphs left in English name people as captions do, and by their last word afterwards', () => {
  expect(
    namedIn('The harbour was closed, says Willie Chirwenya, who lives there.', '渔港关了。', 'Chirwenya went home.'),
  ).toEqual(['Willie Chirwenya', 'Chirwenya']);
});

test('English text names people in pinyin, behind what they are, and before how old they are', () => {
  expect(
    namedIn(
      'The labor activist Zhu Chunxia met Vice Premier Shimor Lathi and Farmer Lubindo Kawala at the harbour.',
      'Kalaluko Kalira, a 32-year-old engineer, and Anders Marie Eriksen Sorheide were there.',
    ),
  ).toEqual(['Zhu Chunxia', 'Shimor Lathi', 'Lubindo Kawala', 'Kalaluko Kalira', 'Anders Marie Eriksen Sorheide']);
  expect(
    namedIn('Zinango Zongolo, a young mother of two, was at the harbour, and Austin Strangeway explains why.'),
  ).toEqual(['Zinango Zongolo', 'Austin Strangeway']);
});

test('titles of works, family names put first, double names and words that begin a sentence are nobody in English text', () => {
  expect(
    namedIn(
      'The film Bringing Julian Sathison Home opened at the harbour.',
      'Roberts, Margaret Lathison: Notes on a harbour.',
      'The Donald Sathi-Karo Lathi years are over, and the file of Max FAVs is lost.',
      'Will Lathiland open the harbour?',
    ),
  ).toEqual([]);
});

test('between two names of a row in English stands a third', () => {
  expect(namedIn('Charles Sathison, Mareko Lathi, and Michael Sathison went to the harbour.')).toEqual([
    'Charles Sathison',
    'Mareko Lathi',
    'Michael Sathison',
  ]);
  expect(namedIn('Charles Sathison, Mareko Lathi went to the harbour in Kaliro Lathi.')).toEqual(['Charles Sathison']);
});

test('an office in English before a last name does not make it part of a longer name', () => {
  expect(namedIn('He asked Willie Chirwenya.', 'Then President Chirwenya went home.')).toEqual([
    'Willie Chirwenya',
    'Chirwenya',
  ]);
});

test('a name in English text that is given in Chinese behind it is not named twice', () => {
  expect(namedIn('Willie Chirwenya(奇文亚) went home to his harbour and stayed there for years.')).toEqual([]);
});

test('a last name that is a word of English is not looked for among English words', () => {
  expect(
    namedIn('The harbour was closed for Nathan Law and others.', 'He read the Law on harbours.', 'Law 走了。'),
  ).toEqual(['Nathan Law', 'Law']);
  expect(namedIn('She met the writer He Chunxia.', 'He and his friends went home. He, too, was tired.')).toEqual([
    'He Chunxia',
  ]);
});
