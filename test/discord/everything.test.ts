import { expect, test } from 'vitest';
import { COMMANDS } from '../../commands/index.ts';
import type { CommandOption } from '../../src/command.ts';
import type { OptionInput } from '../fake-discord/options.ts';
import type { Person } from '../fake-discord/person.ts';
import { interactive } from '../fake-discord/rules/components.ts';
import type { Shown } from '../fake-discord/shown.ts';
import type { Channel } from '../fake-discord/state.ts';
import { stage } from './support.ts';

/** A value a person might give to an option: by its name, else by its kind. */
function valueFor(option: CommandOption, channel: Channel): OptionInput | null {
  const known: Record<string, OptionInput> = {
    query: '罢工',
    name: '雷蒙多',
    text: '码头工人工会罢工',
    time: '08:00',
    zone: 'Asia/Taipei',
    days: '1-5',
    outlet: 'news.example.org',
    outlets: 'news.example.org',
    since: '2024-03',
    after: '2024-03-02',
    before: '2024-03-20',
  };
  if (option.choices !== undefined) return option.choices[0]?.value ?? null;
  if (option.name in known) return known[option.name] ?? null;
  if (option.type === 4) return Math.max(1, option.min_value ?? 1);
  if (option.type === 5) return true;
  if (option.type === 7) return channel.id;
  return null;
}

/** Every command and subcommand with its options, as a person would type them. */
function* lines(): Generator<{ name: string; options: readonly CommandOption[] }> {
  for (const { data } of COMMANDS) {
    if ((data.type ?? 1) !== 1) continue;
    const subcommands = (data.options ?? []).filter((option) => option.type === 1);
    if (subcommands.length === 0) yield { name: `/${data.name}`, options: (data.options ?? []) as CommandOption[] };
    for (const subcommand of subcommands) {
      yield {
        name: `/${data.name} ${subcommand.name}`,
        options: ('options' in subcommand && subcommand.options) || [],
      };
    }
  }
}

/** Presses every button and takes the first choice of every menu under an answer, and once more under what they show. */
async function pressAll(person: Person, shown: Shown, depth: number): Promise<number> {
  let pressed = 0;
  for (const part of interactive(shown.message.components as never)) {
    if (part.disabled === true || part.style === 5) continue;
    const after =
      part.type === 2
        ? await person.click(shown, String(part.custom_id)).catch((error: Error) => {
            // A page turn put other buttons there.
            if (/no button/.test(error.message)) return null;
            throw error;
          })
        : await person
            .choose(shown, [String((part.options as { value: string }[])[0]?.value)], String(part.custom_id))
            .catch(() => null);
    if (after === null) continue;
    pressed++;
    expect(after.text, `${part.label ?? part.placeholder}`).not.toMatch(/已记录，编号|已經過期|已经过期/);
    if (depth > 1) pressed += await pressAll(person, after, depth - 1);
  }
  return pressed;
}

test.each(['zh-CN', 'zh-TW', 'en-US'])(
  'every command with every option, button and menu answers in %s',
  async (locale) => {
    let now = Date.UTC(2024, 2, 12);
    const { fake, desk } = await stage({
      now: () => {
        // Nobody in this test is told to slow down.
        now += 60_000;
        return now;
      },
    });
    const boss = fake.manager('boss', desk, { locale });
    let pressed = 0;
    for (const { name, options } of lines()) {
      const given: Record<string, OptionInput> = {};
      for (const option of options) {
        const value = option.name === 'private' ? null : valueFor(option, desk);
        if (value !== null) given[option.name] = value;
      }
      if (options.some((option) => option.required && given[option.name] === undefined)) continue;
      const shown = await boss.slash(name, given);
      expect(shown.text, name).not.toBe('');
      pressed += await pressAll(boss, shown, 2);
      for (const option of options.filter(({ autocomplete }) => autocomplete)) {
        const offered = await boss.complete(name, { ...given, [option.name]: '' }, option.name);
        expect(offered.length, `${name} ${option.name}`).toBeLessThanOrEqual(25);
      }
    }
    expect(pressed).toBeGreaterThan(10);
  },
  60_000,
);
