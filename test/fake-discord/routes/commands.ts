import { errors, Issues, type Json } from '../errors.ts';
import { type Call, done, object, ok, type Route, route } from '../route.ts';
import { checkCommand, checkCommandList } from '../rules/commands.ts';
import type { Command, World } from '../state.ts';
import { commandJson } from '../wire.ts';
import { guildAccess } from './find.ts';

const DAY = 86_400_000;

type Scope = { guildId: string | null };

function scopeOf(call: Call): Scope {
  if (call.id('application') !== call.world.applicationId) throw errors.unknownApplication();
  const guildId = call.id('guild') || null;
  if (guildId !== null && !call.world.guilds.has(guildId)) throw errors.unknownGuild();
  return { guildId };
}

function access(call: Call, { guildId }: Scope): void {
  const guild = guildId === null ? undefined : call.world.guilds.get(guildId);
  if (guild) guildAccess(call, guild);
}

const inScope = (world: World, { guildId }: Scope): Command[] =>
  [...world.commands.values()].filter((command) => command.guildId === guildId);

/** Counts a creation; 200 a day and scope. */
function countCreate(world: World, { guildId }: Scope): void {
  const key = guildId ?? 'global';
  const now = world.clock.now();
  const times = (world.commandCreates.get(key) ?? []).filter((at) => now - at < DAY);
  if (times.length >= 200) throw errors.dailyCommands();
  world.commandCreates.set(key, [...times, now]);
}

/** Adds or replaces by name and type; an unchanged command keeps its id and version. */
function upsert(world: World, scope: Scope, body: Json): { command: Command; created: boolean } {
  const before = inScope(world, scope).find(
    (command) => command.body.name === body.name && (command.body.type ?? 1) === (body.type ?? 1),
  );
  const { id: _id, ...kept } = body;
  if (before) {
    if (JSON.stringify(before.body) !== JSON.stringify(kept)) before.version = world.ids.next();
    before.body = kept;
    return { command: before, created: false };
  }
  countCreate(world, scope);
  const id = world.ids.next();
  const command: Command = { id, guildId: scope.guildId, version: world.ids.next(), body: kept };
  world.commands.set(id, command);
  return { command, created: true };
}

function commandOf(call: Call): Command {
  const scope = scopeOf(call);
  const command = call.world.commands.get(call.id('command'));
  if (!command || command.guildId !== scope.guildId) throw errors.unknownCommand();
  return command;
}

function under(base: string): Route[] {
  return [
    route<Scope>('GET', base, {
      exists: scopeOf,
      access,
      state: (call, scope) =>
        ok(
          inScope(call.world, scope).map((c) =>
            commandJson(call.world, c, call.query.get('with_localizations') === 'true'),
          ),
        ),
    }),
    route<Scope>('PUT', base, {
      exists: scopeOf,
      access,
      body: (call) => void checkCommandList(call.body, call.strange),
      state(call, scope) {
        const { world } = call;
        const bodies = checkCommandList(call.body, () => {});
        const kept = bodies.map((body) => upsert(world, scope, body).command);
        for (const command of inScope(world, scope)) if (!kept.includes(command)) world.commands.delete(command.id);
        world.changed();
        return ok(kept.map((command) => commandJson(world, command, true)));
      },
    }),
    route<Scope>('POST', base, {
      exists: scopeOf,
      access,
      body(call) {
        const issues = new Issues();
        checkCommand(issues, [], call.body, call.strange);
        issues.throwIfAny();
      },
      state(call, scope) {
        const { command, created } = upsert(call.world, scope, object(call.body));
        return ok(commandJson(call.world, command, true), created ? 201 : 200);
      },
    }),
    route<Command>('GET', `${base}/:command`, {
      exists: commandOf,
      state: (call, command) => ok(commandJson(call.world, command, true)),
    }),
    route<Command>('PATCH', `${base}/:command`, {
      exists: commandOf,
      body(call, command) {
        const issues = new Issues();
        checkCommand(issues, [], { ...command.body, ...object(call.body) }, call.strange);
        issues.throwIfAny();
      },
      state(call, command) {
        command.body = { ...command.body, ...object(call.body) };
        command.version = call.world.ids.next();
        return ok(commandJson(call.world, command, true));
      },
    }),
    route<Command>('DELETE', `${base}/:command`, {
      exists: commandOf,
      state(call, command) {
        call.world.commands.delete(command.id);
        return done;
      },
    }),
  ];
}

export const commandRoutes: readonly Route[] = [
  ...under('/applications/:application/commands'),
  ...under('/applications/:application/guilds/:guild/commands'),
];
