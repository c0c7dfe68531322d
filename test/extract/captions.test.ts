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
