import { expect, test } from 'vitest';
import { embedSize, message } from '../../src/present/message.ts';
import { LIMITS } from '../../src/present/text.ts';

test('an embed with more fields than a message holds loses the last of them, and is shown', () => {
  const fields = Array.from({ length: 9 }, (_, i) => ({ name: `field ${i}`, value: '字'.repeat(1_000) }));
  const [embed] = message({ embeds: [{ title: '王毅', fields }] }).embeds ?? [];
  expect(embed?.fields?.map(({ name }) => name)).toEqual(fields.slice(0, 5).map(({ name }) => name));
  expect(embedSize(embed ?? {})).toBeLessThanOrEqual(LIMITS.total);
});

test('an embed that fits keeps all its fields', () => {
  const fields = Array.from({ length: 5 }, (_, i) => ({ name: `field ${i}`, value: '字'.repeat(1_000) }));
  expect(message({ embeds: [{ title: '王毅', fields }] }).embeds?.[0]?.fields).toHaveLength(5);
});

test('without fields to lose, the end of the description goes; what has no room at all is left out', () => {
  const long = { description: '字'.repeat(4_000) };
  const made = message({ embeds: [long, long, long] });
  expect(made.embeds?.map((embed) => embedSize(embed))).toEqual([4_000, 2_000]);
});
