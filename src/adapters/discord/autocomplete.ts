import type { AutocompleteInteraction } from 'discord.js';
import type { OptionValue } from '../../line-format.ts';
import { toLocale } from '../../locale.ts';
import { actorOfInteraction } from './actor.ts';
import { type Desk, since } from './desk.ts';
import { isGone } from './failures.ts';

/** Suggestions slower than this, in milliseconds, are worth a line in the log: Discord drops them at 3,000. */
const SLOW_MS = 500;

/** Answers what somebody types with suggestions; with none rather than late or not at all. */
export async function autocomplete(interaction: AutocompleteInteraction, { app, log }: Desk): Promise<void> {
  const start = performance.now();
  const fields = { request: interaction.id, kind: 'autocomplete', command: interaction.commandName };
  let suggestions: { name: string; value: string }[] = [];
  try {
    const { name, value } = interaction.options.getFocused(true);
    const options: Record<string, OptionValue> = {};
    for (const option of interaction.options.data.flatMap((given) => given.options ?? [given])) {
      if (option.value !== undefined) options[option.name] = option.value;
    }
    const input = {
      command: interaction.commandName,
      subcommand: interaction.options.getSubcommand(false) ?? undefined,
      options,
      locale: toLocale(interaction.locale),
      actor: actorOfInteraction(interaction),
    };
    suggestions = app.complete(input, name, value).map((suggestion) => ({ ...suggestion }));
  } catch (error) {
    log.error({ ...fields, err: error }, 'suggestions failed');
  }
  try {
    await interaction.respond(suggestions);
  } catch (error) {
    log[isGone(error) ? 'debug' : 'warn']({ ...fields, err: error }, 'suggestions did not reach Discord');
  }
  const ms = since(start);
  if (ms > SLOW_MS) log.warn({ ...fields, ms }, 'suggestions were slow');
}
