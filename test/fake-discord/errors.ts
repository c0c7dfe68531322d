/** Discord's error shapes: `{message, code}` and, for bodies, nested `errors.<path>._errors[{code, message}]`. */

export type Json = Record<string, unknown>;

/** What an HTTP route throws to answer with one of Discord's errors. */
export class DiscordError extends Error {
  readonly status: number;
  readonly body: Json;
  constructor(status: number, code: number, message: string, errors?: Json) {
    super(`${status} ${code} ${message}`);
    this.status = status;
    this.body = errors ? { message, code, errors } : { message, code };
  }
}

const make = (status: number, code: number, message: string) => (): DiscordError =>
  new DiscordError(status, code, message);

export const errors = {
  unauthorized: make(401, 0, '401: Unauthorized'),
  notFound: make(404, 0, '404: Not Found'),
  unknownApplication: make(404, 10002, 'Unknown Application'),
  unknownChannel: make(404, 10003, 'Unknown Channel'),
  unknownGuild: make(404, 10004, 'Unknown Guild'),
  unknownMember: make(404, 10007, 'Unknown Member'),
  unknownMessage: make(404, 10008, 'Unknown Message'),
  unknownUser: make(404, 10013, 'Unknown User'),
  unknownWebhook: make(404, 10015, 'Unknown Webhook'),
  unknownInteraction: make(404, 10062, 'Unknown interaction'),
  unknownCommand: make(404, 10063, 'Unknown application command'),
  dailyCommands: make(400, 30034, 'Max number of daily application command creates has been reached (200)'),
  followupsLimit: make(400, 40094, 'Maximum number of follow up messages reached for user-installed application'),
  alreadyCrossposted: make(400, 40033, 'This message has already been crossposted'),
  acknowledged: make(400, 40060, 'Interaction has already been acknowledged.'),
  missingAccess: make(403, 50001, 'Missing Access'),
  dmOnly: make(400, 50003, 'Cannot execute action on a DM channel'),
  notAuthor: make(403, 50005, 'Cannot edit a message authored by another user'),
  emptyMessage: make(400, 50006, 'Cannot send an empty message'),
  cannotMessageUser: make(403, 50007, 'Cannot send messages to this user'),
  notText: make(400, 50008, 'Cannot send messages in a non-text channel'),
  missingPermissions: make(403, 50013, 'Missing Permissions'),
  wrongChannelType: make(400, 50024, 'Cannot execute action on this channel type'),
  invalidWebhookToken: make(401, 50027, 'Invalid Webhook Token'),
  invalidRecipient: make(400, 50033, 'Invalid Recipient(s)'),
  threadArchived: make(400, 50083, 'Thread is archived'),
  threadExists: make(400, 160004, 'A thread has already been created for this message'),
  replyWithoutHistory: make(403, 160002, 'Cannot reply without permission to read message history'),
  badJson: make(400, 50109, 'The request body contains invalid JSON.'),
};

/** Collects what is wrong with a body, each at its path, into one 50035. */
export class Issues {
  readonly #errors: Json = {};
  count = 0;

  add(path: readonly (string | number)[], code: string, message: string): void {
    let node = this.#errors;
    for (const key of path) {
      const child = (node[key] ?? {}) as Json;
      node[key] = child;
      node = child;
    }
    const list = (node._errors ?? []) as Json[];
    list.push({ code, message });
    node._errors = list;
    this.count++;
  }

  throwIfAny(): void {
    if (this.count > 0) throw new DiscordError(400, 50035, 'Invalid Form Body', this.#errors);
  }
}
