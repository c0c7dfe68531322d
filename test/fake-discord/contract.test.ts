import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { handRules } from '../../scripts/contract/rules.ts';
import type { Recorded } from './record.ts';

const FILE = '../shared/discord/openapi.json';
const present = existsSync(FILE);
if (!present) process.stdout.write(`\n!! ${FILE} IS ABSENT: the contract's own tests are skipped.\n\n`);

const entry = (method: string, route: string, request: unknown): Recorded => ({
  method,
  path: route,
  route,
  request,
  status: 200,
  answer: null,
  arrived: 0,
  injected: false,
});

test.skipIf(!present)('the description judges bodies by their type, and finds what is wrong', async () => {
  const { OpenApi } = await import('../../scripts/contract/openapi.ts');
  const api = new OpenApi(FILE);
  const messages = '/channels/123456789012345678/messages';
  expect(api.request('POST', messages, { content: 'x' })).toEqual([]);
  expect(api.request('POST', messages, { content: 5 })).not.toEqual([]);
  expect(api.request('POST', messages, { embeds: [{ fields: [{ name: 'x' }] }] })).not.toEqual([]);
  const callback = '/interactions/123456789012345678/token/callback';
  expect(api.request('POST', callback, { type: 4, data: { content: 'x' } })).toEqual([]);
  expect(
    api.request('POST', callback, { type: 8, data: { choices: [{ name: 'x'.repeat(101), value: 'x' }] } }),
  ).not.toEqual([]);
  expect(api.answer('GET', '/gateway/bot', 200, { url: 'ws://x' })).not.toEqual([]);
  expect(api.request('POST', '/no/such/thing', {})).toBeNull();
});

test.each<[string, string, unknown]>([
  ['a body without allowed_mentions', '/channels/:channel/messages', { content: 'x' }],
  ['a body that may ping', '/channels/:channel/messages', { content: 'x', allowed_mentions: { parse: ['users'] } }],
  [
    '6,001 characters of embeds',
    '/channels/:channel/messages',
    { embeds: [{ description: 'x'.repeat(4000) }, { description: 'x'.repeat(2001) }], allowed_mentions: { parse: [] } },
  ],
  [
    'a property Discord does not know',
    '/webhooks/:webhook/:token',
    { contents: 'x', content: 'x', allowed_mentions: { parse: [] } },
  ],
  [
    'an empty first answer',
    '/interactions/:interaction/:token/callback',
    { type: 4, data: { allowed_mentions: { parse: [] } } },
  ],
])('the hand-written rules refuse %s', (_what, route, request) => {
  expect(handRules(entry('POST', route, request))).not.toEqual([]);
});

test('the hand-written rules accept a quiet message', () => {
  const quiet = { content: 'x', allowed_mentions: { parse: [], replied_user: false } };
  expect(handRules(entry('POST', '/channels/:channel/messages', quiet))).toEqual([]);
});
