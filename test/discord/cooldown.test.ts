import { expect, test } from 'vitest';
import { Cooldowns } from '../../src/adapters/discord/cooldown.ts';

test('whoever asks too often waits, and is told once', () => {
  let now = 0;
  const cooldowns = new Cooldowns(() => now);
  const waits = Array.from({ length: 8 }, () => cooldowns.wait('mei', null));
  expect(waits.slice(0, 6)).toEqual([0, 0, 0, 0, 0, 0]);
  expect(waits[6]).toBeGreaterThan(0);
  expect([cooldowns.firstRefusal('mei'), cooldowns.firstRefusal('mei')]).toEqual([true, false]);
  now += 2_000;
  expect(cooldowns.wait('mei', null)).toBe(0);
});

test('a clock that is moved back an hour locks nobody out for an hour', () => {
  let now = 7_200_000;
  const cooldowns = new Cooldowns(() => now);
  expect(cooldowns.wait('mei', 'desk')).toBe(0);
  now -= 3_600_000;
  expect(cooldowns.wait('mei', 'desk')).toBe(0);
  now += 1_500;
  expect(cooldowns.wait('mei', 'desk')).toBe(0);
});
