import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { COMMANDS } from '../commands/index.ts';
import { CONFIG_KEYS } from '../src/config.ts';
import { ERROR_CODES } from '../src/errors.ts';

const readme = readFileSync('README.md', 'utf8');
const pkg = JSON.parse(readFileSync('package.json', 'utf8'));

test('every command is in the README', () => {
  for (const { data } of COMMANDS) expect(readme).toContain((data.type ?? 1) === 1 ? `/${data.name}` : data.name);
});

test('every file of commands/ is in its list', () => {
  const index = readFileSync('commands/index.ts', 'utf8');
  for (const file of readdirSync('commands').filter((name) => name !== 'index.ts'))
    expect(index).toContain(`'./${file}'`);
});

test('every variable is explained in .env.example, and every one there exists', () => {
  const example = readFileSync('.env.example', 'utf8');
  const given = [...example.matchAll(/^([A-Z_]+)=/gm)].map((match) => match[1]);
  expect(given.sort()).toEqual([...CONFIG_KEYS].sort());
  for (const key of CONFIG_KEYS) expect(example).toMatch(new RegExp(`# .+\n${key}=`));
});

test('every error code is explained in the README', () => {
  for (const code of ERROR_CODES) expect(readme).toContain(`\`${code}\``);
});

test('every dependency has its reason in ARCHITECTURE.md and an exact version', () => {
  const architecture = readFileSync('ARCHITECTURE.md', 'utf8');
  for (const [name, version] of Object.entries({ ...pkg.dependencies, ...pkg.devDependencies })) {
    if (!name.startsWith('@types/')) expect(architecture.toLowerCase()).toContain(name.replace('@biomejs/', ''));
    expect(version).toMatch(/^\d/);
  }
});

test('every script the README names exists', () => {
  for (const [, script = ''] of readme.matchAll(/npm run (?:-s )?([a-z:]+)/g))
    expect(Object.keys(pkg.scripts)).toContain(script);
});

test('all descriptions and names of commands are in three languages and within Discord’s limits', () => {
  for (const { data } of COMMANDS) {
    const parts = [
      data,
      ...(data.options ?? []),
      ...(data.options ?? []).flatMap((option) => ('options' in option ? (option.options ?? []) : [])),
    ];
    for (const part of parts) {
      expect(Object.keys(part.name_localizations ?? {}).sort()).toEqual(['zh-CN', 'zh-TW']);
      for (const name of [part.name, ...Object.values(part.name_localizations ?? {})])
        expect(name.length).toBeLessThanOrEqual(32);
      if ((data.type ?? 1) !== 1) continue;
      expect(Object.keys(part.description_localizations ?? {}).sort()).toEqual(['zh-CN', 'zh-TW']);
      for (const text of [part.description ?? '', ...Object.values(part.description_localizations ?? {})]) {
        expect(text.length).toBeGreaterThan(0);
        expect(text.length).toBeLessThanOrEqual(100);
      }
    }
  }
});
