import { DiscordError } from '../../test/fake-discord/errors.ts';
import type { Recorded } from '../../test/fake-discord/record.ts';
import { checkCommandList } from '../../test/fake-discord/rules/commands.ts';
import { checkMessage } from '../../test/fake-discord/rules/message.ts';

/** What Discord enforces and its OpenAPI description does not say, and what Xunwen asks of itself. */

const object = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};

const ALL_FLAGS = (1 << 2) | (1 << 6) | (1 << 12);

/** Problems of one accepted request. */
export function handRules({ method, route, request }: Recorded): string[] {
  const problems: string[] = [];
  const strange = (text: string): void => void problems.push(text);
  const attempt = (check: () => unknown): void => {
    try {
      check();
    } catch (error) {
      if (!(error instanceof DiscordError)) throw error;
      problems.push(JSON.stringify(error.body));
    }
  };
  const message = messageIn(method, route, request);
  if (message !== null) {
    attempt(() => checkMessage(message.body, { flags: ALL_FLAGS, edit: message.edit, strange }));
    const allowed = object(object(message.body).allowed_mentions);
    if (JSON.stringify(allowed.parse) !== '[]') strange('allowed_mentions.parse is not []');
    if (allowed.replied_user === true) strange('allowed_mentions.replied_user pings');
    if (Array.isArray(allowed.users) && allowed.users.length > 0) strange('allowed_mentions.users pings');
  }
  if (method === 'PUT' && route?.endsWith('/commands')) attempt(() => checkCommandList(request, strange));
  return problems;
}

/** The message a request carries, if any. */
function messageIn(method: string, route: string | null, request: unknown): { body: unknown; edit: boolean } | null {
  switch (`${method} ${route}`) {
    case 'POST /channels/:channel/messages':
    case 'POST /webhooks/:webhook/:token':
      return { body: request, edit: false };
    case 'PATCH /channels/:channel/messages/:message':
    case 'PATCH /webhooks/:webhook/:token/messages/:message':
      return { body: request, edit: true };
    case 'POST /interactions/:interaction/:token/callback': {
      const { type, data } = object(request);
      return type === 4 || type === 7 ? { body: data, edit: type === 7 } : null;
    }
    case 'POST /channels/:channel/threads': {
      const { message } = object(request);
      return message === undefined ? null : { body: message, edit: false };
    }
    default:
      return null;
  }
}
