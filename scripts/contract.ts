import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Recorded } from '../test/fake-discord/record.ts';
import { OpenApi } from './contract/openapi.ts';
import { handRules } from './contract/rules.ts';

/**
 * Checks what the bot sent in the end-to-end tests, and what the fake answered, against Discord's own OpenAPI description
 * and the rules that description does not know. FAKE_DISCORD_RECORD names a directory with recordings; without it the
 * end-to-end tests are run to make them. Usage: npm run contract
 */
const OPENAPI = process.env.DISCORD_OPENAPI ?? '../shared/discord/openapi.json';

/** Where the description differs from what Discord's documentation says and Discord does: a string on the wire. */
const isKnownDifference = (problem: string): boolean => problem.includes('/default_member_permissions must be integer');

/** An answer; of a refusal without its nested `errors`: the description has numbers for their codes, Discord sends texts. */
function withoutDetail({ status, answer }: Recorded): unknown {
  if (status < 400 || typeof answer !== 'object' || answer === null) return answer;
  const { errors: _errors, ...rest } = answer as Record<string, unknown>;
  return rest;
}

function recordings(): Recorded[] {
  const given = process.env.FAKE_DISCORD_RECORD;
  const directory = given ?? mkdtempSync(join(tmpdir(), 'contract-'));
  if (!existsSync(directory) || readdirSync(directory).length === 0) {
    const run = spawnSync('npx', ['vitest', 'run', 'test/discord', 'test/fake-discord', '--reporter=dot'], {
      env: { ...process.env, FAKE_DISCORD_RECORD: directory },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    if (run.status !== 0) throw new Error('the end-to-end tests failed: nothing to check');
  }
  const entries = readdirSync(directory)
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) => readFileSync(join(directory, name), 'utf8').split('\n'))
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Recorded);
  if (given === undefined) rmSync(directory, { recursive: true });
  return entries;
}

function main(): number {
  const file = existsSync(OPENAPI) ? OPENAPI : null;
  if (file === null) {
    process.stdout.write(
      `\n!! ${OPENAPI} IS ABSENT: only the hand-written rules are checked, not Discord's own description.\n\n`,
    );
  }
  const openapi = file === null ? null : new OpenApi(file);
  const entries = recordings();
  const problems = new Map<string, number>();
  let requests = 0;
  let answers = 0;
  const note = (entry: Recorded, kind: string, texts: readonly string[]): void => {
    for (const text of texts) {
      if (isKnownDifference(text)) continue;
      const line = `${kind} ${entry.method} ${entry.route}: ${text}`;
      problems.set(line, (problems.get(line) ?? 0) + 1);
    }
  };
  for (const entry of entries) {
    if (entry.injected || entry.route === null) continue;
    if (entry.status < 300 && entry.request !== null && entry.answerOnly !== true) {
      requests++;
      note(entry, 'request', openapi?.request(entry.method, entry.path, entry.request) ?? []);
      note(entry, 'rule', handRules(entry));
    }
    // A ban is a page of Discord's front, not of its API.
    if (openapi !== null && typeof entry.answer !== 'string') {
      answers++;
      note(
        entry,
        'answer',
        openapi.answer(entry.method, entry.path, entry.status, withoutDetail(entry)) ?? ['is not described'],
      );
    }
  }
  for (const [line, count] of [...problems].sort((a, b) => b[1] - a[1])) process.stdout.write(`${count}× ${line}\n`);
  const routes = new Set(entries.map(({ method, route }) => `${method} ${route}`));
  process.stdout.write(
    `contract: ${requests} requests and ${answers} answers on ${routes.size} routes, ${problems.size} problems\n`,
  );
  if (requests === 0) process.stdout.write('contract: nothing was recorded\n');
  return problems.size === 0 && requests > 0 ? 0 : 1;
}

process.exitCode = main();
