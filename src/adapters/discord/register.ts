import { type Client, type REST, Routes } from 'discord.js';
import type { CommandData } from '../../command.ts';

/** Where commands are registered: everywhere, or (for development, at once) in one server. */
export interface Scope {
  readonly applicationId: string;
  readonly guildId: string | undefined;
}

const routeOf = ({ applicationId, guildId }: Scope) =>
  guildId === undefined
    ? Routes.applicationCommands(applicationId)
    : Routes.applicationGuildCommands(applicationId, guildId);

/** Fields that only global commands have. */
const GLOBAL_ONLY: readonly string[] = ['contexts', 'integration_types'];
/** What Discord fills in when a field is left out. */
const DEFAULTS: Readonly<Record<string, unknown>> = {
  type: 1,
  description: '',
  required: false,
  autocomplete: false,
  default_member_permissions: null,
};
const KEPT: readonly string[] = [
  'type',
  'name',
  'name_localizations',
  'description',
  'description_localizations',
  'options',
  'required',
  'autocomplete',
  'choices',
  'value',
  'min_value',
  'max_value',
  'min_length',
  'max_length',
  'channel_types',
  'default_member_permissions',
  'contexts',
  'integration_types',
];

/** One spelling for commands that mean the same, whether we wrote them or Discord returned them. */
function canonical(value: unknown, skip: readonly string[]): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => canonical(item, skip));
    return items.every((item) => typeof item === 'number') ? [...items].sort((a, b) => Number(a) - Number(b)) : items;
  }
  if (typeof value !== 'object' || value === null) return value;
  const fields: [string, unknown][] = [];
  for (const [key, inner] of Object.entries(value)) {
    if (!KEPT.includes(key) || skip.includes(key)) continue;
    if (inner === null || inner === undefined || inner === DEFAULTS[key]) continue;
    const plain = key.endsWith('_localizations') ? byKey(Object.entries(inner)) : canonical(inner, skip);
    const empty = typeof plain === 'object' && plain !== null && Object.keys(plain).length === 0;
    if (!empty) fields.push([key, plain]);
  }
  return byKey(fields);
}

const byKey = (fields: readonly (readonly [string, unknown])[]) =>
  Object.fromEntries([...fields].sort(([a], [b]) => (a < b ? -1 : 1)));

/** A comparable text of a list of commands; their order means nothing. */
function fingerprint(commands: readonly unknown[], skip: readonly string[]): string {
  return JSON.stringify(commands.map((command) => JSON.stringify(canonical(command, skip))).sort());
}

/**
 * Makes Discord's list of commands ours. Sends it only when it differs from what Discord has (creations are counted), and
 * where there is somebody to ask, only when they agree. Returns whether it was sent.
 */
export async function registerCommands(
  rest: REST | Client['rest'],
  scope: Scope,
  commands: readonly CommandData[],
  agree?: () => Promise<boolean>,
): Promise<boolean> {
  const skip = scope.guildId === undefined ? [] : GLOBAL_ONLY;
  const query = new URLSearchParams({ with_localizations: 'true' });
  const existing = (await rest.get(routeOf(scope), { query })) as unknown[];
  if (fingerprint(existing, skip) === fingerprint(commands, skip)) return false;
  if (agree !== undefined && !(await agree())) return false;
  const body = commands.map((command) =>
    Object.fromEntries(Object.entries(command).filter(([key]) => !skip.includes(key))),
  );
  await rest.put(routeOf(scope), { body });
  return true;
}
