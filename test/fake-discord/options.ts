import type { Json } from './errors.ts';
import { isObject, listOf } from './rules/check.ts';
import type { World } from './state.ts';

/** What a client checks about options before it lets a person send a command. */

export type OptionInput = string | number | boolean;

/** The person's client would not let them do this. */
export class Refused extends Error {
  override readonly name = 'Refused';
}

export interface Filled {
  /** As in the interaction's `data.options`. */
  readonly options: Json[];
  readonly resolved: Json;
}

/** Fills a command's options; `focused` is the one being typed, for autocomplete (then required ones may still be missing). */
export function fill(
  world: World,
  command: Json,
  subcommand: string | null,
  values: Readonly<Record<string, OptionInput>>,
  focused: string | null = null,
): Filled {
  const declared = listOf(command.options).filter(isObject);
  const subcommands = declared.filter((option) => option.type === 1);
  if (subcommands.length > 0) {
    const chosen = subcommands.find((option) => option.name === subcommand);
    if (!chosen) throw new Refused(`/${String(command.name)} has no subcommand "${subcommand ?? ''}"`);
    const inner = fill(world, chosen, null, values, focused);
    return { options: [{ type: 1, name: chosen.name, options: inner.options }], resolved: inner.resolved };
  }
  if (subcommand !== null) throw new Refused(`/${String(command.name)} has no subcommands`);
  const resolved: Json = {};
  for (const name of Object.keys(values)) {
    if (!declared.some((option) => option.name === name)) throw new Refused(`no option "${name}"`);
  }
  const options: Json[] = [];
  for (const option of declared) {
    const name = String(option.name);
    const value = values[name];
    if (value === undefined) {
      if (option.required && focused === null) throw new Refused(`option "${name}" is required`);
      continue;
    }
    if (name !== focused) check(option, value);
    if (name === focused && !option.autocomplete) throw new Refused(`option "${name}" has no autocomplete`);
    resolve(world, option, value, resolved);
    options.push({ type: option.type, name, value, ...(name === focused ? { focused: true } : {}) });
  }
  return { options, resolved };
}

function check(option: Json, value: OptionInput): void {
  const name = String(option.name);
  const expected = { 3: 'string', 4: 'number', 5: 'boolean', 7: 'string', 8: 'string', 10: 'number' }[
    Number(option.type)
  ];
  if (typeof value !== expected) throw new Refused(`option "${name}" takes a ${expected}`);
  const choices = listOf(option.choices).filter(isObject);
  if (choices.length > 0 && !choices.some((choice) => choice.value === value)) {
    throw new Refused(`option "${name}": "${String(value)}" is not offered`);
  }
  if (typeof value === 'number') {
    if (option.type === 4 && !Number.isInteger(value)) throw new Refused(`option "${name}" takes a whole number`);
    if (typeof option.min_value === 'number' && value < option.min_value)
      throw new Refused(`option "${name}" is too small`);
    if (typeof option.max_value === 'number' && value > option.max_value)
      throw new Refused(`option "${name}" is too large`);
  }
  if (typeof value === 'string' && option.type === 3) {
    if (value.length === 0) throw new Refused(`option "${name}" is empty`);
    if (value.length < Number(option.min_length ?? 0)) throw new Refused(`option "${name}" is too short`);
    if (value.length > Number(option.max_length ?? 6000)) throw new Refused(`option "${name}" is too long`);
  }
}

function resolve(world: World, option: Json, value: OptionInput, resolved: Json): void {
  if (option.type === 7) {
    const channel = world.channels.get(String(value));
    if (!channel) throw new Refused(`no channel ${String(value)}`);
    const types = listOf(option.channel_types);
    if (types.length > 0 && !types.includes(channel.type))
      throw new Refused(`option "${String(option.name)}" does not take this kind of channel`);
    const channels = (resolved.channels ?? {}) as Json;
    channels[channel.id] = { id: channel.id, name: channel.name, type: channel.type, permissions: '0' };
    resolved.channels = channels;
  }
  if (option.type === 8) {
    for (const guild of world.guilds.values()) {
      const role = guild.roles.get(String(value));
      if (!role) continue;
      const roles = (resolved.roles ?? {}) as Json;
      roles[role.id] = {
        id: role.id,
        name: role.name,
        permissions: role.permissions.toString(),
        position: 0,
        color: 0,
        colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
        hoist: false,
        managed: false,
        mentionable: role.mentionable,
        flags: 0,
      };
      resolved.roles = roles;
      return;
    }
    throw new Refused(`no role ${String(value)}`);
  }
}
