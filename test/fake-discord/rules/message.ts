import { DiscordError, errors, Issues, type Json } from '../errors.ts';
import { array, isObject, knownKeys, listOf, oneOf, text } from './check.ts';
import { checkComponents } from './components.ts';
import { checkEmbeds, embedsShow } from './embeds.ts';

/** Components V2: the fake does not draw it. */
const V2 = 1 << 15;
const KEYS = [
  'content',
  'tts',
  'nonce',
  'enforce_nonce',
  'embeds',
  'components',
  'allowed_mentions',
  'flags',
  'message_reference',
  'attachments',
  'sticker_ids',
  'username',
  'avatar_url',
  'thread_name',
  'applied_tags',
  'poll',
];

export interface MessageRules {
  /** Flags that may be set: bits. */
  readonly flags: number;
  /** An edit may leave everything out. */
  readonly edit?: boolean;
  readonly strange: (text: string) => void;
}

/** Every limit on a message body; throws 50035 with all that is wrong, or 50006 when nothing would be shown. */
export function checkMessage(body: unknown, rules: MessageRules): Json {
  if (!isObject(body)) throw new DiscordError(400, 50035, 'Invalid Form Body');
  const issues = new Issues();
  knownKeys(body, KEYS, 'message', rules.strange);
  text(issues, ['content'], body.content, 0, 2000);
  checkEmbeds(issues, ['embeds'], body.embeds, rules.strange);
  checkComponents(issues, ['components'], body.components, rules.strange);
  checkMentions(issues, body.allowed_mentions);
  if (body.nonce !== undefined && body.nonce !== null) {
    if (typeof body.nonce === 'number') {
      if (!Number.isSafeInteger(body.nonce)) issues.add(['nonce'], 'NUMBER_TYPE_COERCE', 'Value is not int.');
    } else text(issues, ['nonce'], body.nonce, 0, 25);
  }
  if (body.enforce_nonce === true && (body.nonce === undefined || body.nonce === null || body.nonce === '')) {
    issues.add(['nonce'], 'BASE_TYPE_REQUIRED', 'This field is required');
  }
  const flags = body.flags ?? 0;
  if (typeof flags !== 'number' || !Number.isInteger(flags)) {
    issues.add(['flags'], 'NUMBER_TYPE_COERCE', `Value "${String(flags)}" is not int.`);
  } else {
    if ((flags & V2) !== 0) rules.strange('message: components V2 is not implemented by the fake');
    if ((flags & ~rules.flags) !== 0) rules.strange(`message: flags ${flags & ~rules.flags} have no meaning here`);
  }
  issues.throwIfAny();
  const nothing =
    !body.content?.toString().trim() &&
    !embedsShow(body.embeds) &&
    listOf(body.components).length === 0 &&
    listOf(body.attachments).length === 0 &&
    !isObject(body.poll);
  if (nothing && !rules.edit) throw errors.emptyMessage();
  return body;
}

function checkMentions(issues: Issues, value: unknown): void {
  if (!isObject(value)) return;
  const parse = array(issues, ['allowed_mentions', 'parse'], value.parse, 0, 3);
  for (const [i, kind] of parse.entries())
    oneOf(issues, ['allowed_mentions', 'parse', i], kind, ['users', 'roles', 'everyone']);
  for (const kind of ['users', 'roles'] as const) {
    const ids = array(issues, ['allowed_mentions', kind], value[kind], 0, 100);
    if (ids.length > 0 && parse.includes(kind)) {
      issues.add(
        ['allowed_mentions'],
        'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
        `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`,
      );
    }
  }
}
