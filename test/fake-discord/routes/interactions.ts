import { errors, Issues, type Json } from '../errors.ts';
import { edit, post, remove } from '../posting.ts';
import { type Answer, type Call, done, object, ok, type Route, route } from '../route.ts';
import { array, isObject, text } from '../rules/check.ts';
import { checkMessage } from '../rules/message.ts';
import type { Channel, Interaction, Message, World } from '../state.ts';
import { messageJson } from '../wire.ts';

export const FIRST_ANSWER_MS = 3000;
export const TOKEN_MS = 15 * 60_000;
const EPHEMERAL = 1 << 6;
const SUPPRESS_EMBEDS = 1 << 2;
const SUPPRESS_NOTIFICATIONS = 1 << 12;
const LOADING = 1 << 7;
const FLAGS = EPHEMERAL | SUPPRESS_EMBEDS | SUPPRESS_NOTIFICATIONS;

/** Which callback types answer which interaction types. */
const FITTING: Readonly<Record<number, readonly number[]>> = { 2: [4, 5], 3: [4, 5, 6, 7], 4: [8] };

function interactionOf(call: Call): Interaction {
  const interaction = call.world.interactions.get(call.id('interaction'));
  if (!interaction || interaction.token !== call.id('token')) throw errors.unknownInteraction();
  return interaction;
}

const channelFor = (world: World, interaction: Interaction): Channel => {
  const channel = world.channels.get(interaction.channelId);
  if (!channel) throw errors.unknownChannel();
  return channel;
};

/** The message an answer makes; deferred ones are loading and empty. */
function answerMessage(call: Call, interaction: Interaction, body: Json, loading: boolean): Message {
  const { world } = call;
  const flags = Number(body.flags ?? 0) & FLAGS;
  interaction.ephemeral = (flags & EPHEMERAL) !== 0;
  const message = post(world, {
    channel: channelFor(world, interaction),
    authorId: world.bot.id,
    body,
    interactionId: interaction.id,
    onlyFor: interaction.ephemeral ? interaction.userId : null,
    flags: loading ? flags | LOADING : flags,
    files: call.files,
    type: interaction.type === 2 ? 20 : 0,
  });
  interaction.originalId = message.id;
  interaction.loading = loading;
  return message;
}

function checkChoices(call: Call, data: unknown): { name: string; value: string | number }[] {
  const issues = new Issues();
  const choices = array(issues, ['data', 'choices'], object(data).choices ?? [], 0, 25);
  for (const [i, choice] of choices.entries()) {
    const at = ['data', 'choices', i] as const;
    if (!isObject(choice)) continue;
    text(issues, [...at, 'name'], choice.name, 1, 100, true);
    if (typeof choice.value === 'string') text(issues, [...at, 'value'], choice.value, 0, 100);
    else if (typeof choice.value !== 'number')
      issues.add([...at, 'value'], 'BASE_TYPE_REQUIRED', 'This field is required');
    if (Object.keys(choice).some((key) => !['name', 'value', 'name_localizations'].includes(key))) {
      call.strange('autocomplete choice: unknown property');
    }
  }
  issues.throwIfAny();
  return choices as { name: string; value: string | number }[];
}

function checkCallback(call: Call, interaction: Interaction): void {
  const body = object(call.body);
  const type = body.type;
  if (typeof type !== 'number' || !FITTING[interaction.type]?.includes(type)) {
    const issues = new Issues();
    issues.add(
      ['type'],
      'INTERACTION_TYPE_MISMATCH',
      `Callback type ${String(type)} does not answer interaction type ${interaction.type}`,
    );
    issues.throwIfAny();
  }
  if (type === 4) checkMessage(body.data ?? {}, { flags: FLAGS, strange: call.strange });
  if (type === 7) checkMessage(body.data ?? {}, { flags: FLAGS, edit: true, strange: call.strange });
  if (type === 8) checkChoices(call, body.data);
  if (type === 5) {
    const data = object(body.data);
    const flags = Number(data.flags ?? 0);
    if ((flags & ~EPHEMERAL) !== 0) call.strange(`deferral: only the ephemeral flag may be set, not ${flags}`);
    if (Object.keys(data).some((key) => key !== 'flags')) call.strange('deferral: carries more than flags');
  }
}

function respond(call: Call, interaction: Interaction): Answer {
  const { world } = call;
  if (world.clock.now() - interaction.createdAt > FIRST_ANSWER_MS) throw errors.unknownInteraction();
  if (interaction.response !== null) throw errors.acknowledged();
  const body = object(call.body);
  const type = Number(body.type);
  interaction.respondedAt = call.arrived;
  interaction.response = type;
  let message: Message | undefined;
  if (type === 4 || type === 5) message = answerMessage(call, interaction, object(body.data), type === 5);
  if (type === 8) interaction.choices = checkChoices(call, body.data);
  if (type === 6 || type === 7) {
    interaction.originalId = interaction.sourceId;
    message = world.messages.get(interaction.sourceId ?? '');
    interaction.ephemeral = message?.onlyFor !== null;
  }
  if (type === 7) {
    if (!message) throw errors.unknownMessage();
    edit(world, message, object(body.data));
    interaction.edits++;
  }
  world.changed();
  if (call.query.get('with_response') !== 'true') return done;
  return ok({
    interaction: {
      id: interaction.id,
      type: interaction.type,
      ...(message
        ? {
            response_message_id: message.id,
            response_message_loading: interaction.loading,
            response_message_ephemeral: interaction.ephemeral,
          }
        : {}),
      channel_id: interaction.channelId,
      ...(interaction.guildId === null ? {} : { guild_id: interaction.guildId }),
    },
    ...(message ? { resource: { type, message: messageJson(world, message) } } : {}),
  });
}

/** The interaction behind a webhook token; 15 minutes old at most. */
function webhookOf(call: Call): Interaction {
  if (call.id('webhook') !== call.world.applicationId) throw errors.unknownWebhook();
  const token = call.id('token');
  for (const interaction of call.world.interactions.values()) {
    if (interaction.token !== token) continue;
    if (call.world.clock.now() - interaction.createdAt > TOKEN_MS) throw errors.invalidWebhookToken();
    if (interaction.response === null) throw errors.unknownWebhook();
    return interaction;
  }
  throw errors.invalidWebhookToken();
}

function webhookMessage(call: Call): { interaction: Interaction; message: Message } {
  const interaction = webhookOf(call);
  const wanted = call.id('message');
  const id = wanted === '@original' ? interaction.originalId : wanted;
  const message = call.world.messages.get(id ?? '');
  const mine = message && (message.interactionId === interaction.id || message.id === interaction.sourceId);
  if (!message || !mine) throw errors.unknownMessage();
  return { interaction, message };
}

type Found = ReturnType<typeof webhookMessage>;

/** Writes an edit; the first one ends the loading state. */
function rewrite(call: Call, { interaction, message }: Found, body: Json): Answer {
  message.flags &= ~LOADING;
  if (message.id === interaction.originalId) interaction.loading = false;
  interaction.edits++;
  edit(call.world, message, body);
  return ok(messageJson(call.world, message));
}

export const interactionRoutes: readonly Route[] = [
  route<Interaction>(
    'POST',
    '/interactions/:interaction/:token/callback',
    { exists: interactionOf, body: checkCallback, state: respond },
    true,
  ),
  route<Interaction>(
    'POST',
    '/webhooks/:webhook/:token',
    {
      exists: webhookOf,
      body(call) {
        if (object(call.body).enforce_nonce === true) call.strange('nonces do not work with webhooks');
        checkMessage(call.body ?? {}, { flags: FLAGS, strange: call.strange });
      },
      state(call, interaction) {
        const { world } = call;
        const body = object(call.body);
        const original = world.messages.get(interaction.originalId ?? '');
        if (interaction.loading && original) return rewrite(call, { interaction, message: original }, body);
        interaction.followups++;
        if (interaction.foreign && interaction.followups > 5) throw errors.followupsLimit();
        const flags = Number(body.flags ?? 0) & FLAGS;
        const message = post(world, {
          channel: channelFor(world, interaction),
          authorId: world.bot.id,
          body,
          interactionId: interaction.id,
          onlyFor: (flags & EPHEMERAL) !== 0 ? interaction.userId : null,
          flags,
          files: call.files,
          reference:
            original && original.onlyFor === null ? { messageId: original.id, channelId: original.channelId } : null,
        });
        return ok(messageJson(world, message));
      },
    },
    true,
  ),
  route<Found>(
    'GET',
    '/webhooks/:webhook/:token/messages/:message',
    { exists: webhookMessage, state: (call, { message }) => ok(messageJson(call.world, message)) },
    true,
  ),
  route<Found>(
    'PATCH',
    '/webhooks/:webhook/:token/messages/:message',
    {
      exists: webhookMessage,
      body(call, { interaction }) {
        checkMessage(call.body ?? {}, { flags: FLAGS, edit: !interaction.loading, strange: call.strange });
      },
      state: (call, found) => rewrite(call, found, object(call.body)),
    },
    true,
  ),
  route<Found>(
    'DELETE',
    '/webhooks/:webhook/:token/messages/:message',
    {
      exists: webhookMessage,
      state(call, { interaction, message }) {
        if (message.id === interaction.originalId) interaction.loading = false;
        remove(call.world, message);
        return done;
      },
    },
    true,
  ),
];
