import { Issues, type Json } from '../errors.ts';
import { array, integer, isObject, knownKeys, listOf, oneOf, type Path, text } from './check.ts';

const LOCALES =
  'id da de en-GB en-US es-ES es-419 fr hr it lt hu nl no pl pt-BR ro fi sv-SE vi tr cs el bg ru uk hi th zh-CN ja zh-TW ko'.split(
    ' ',
  );
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const COMMAND = [
  'id',
  'type',
  'name',
  'name_localizations',
  'description',
  'description_localizations',
  'options',
  'default_member_permissions',
  'dm_permission',
  'contexts',
  'integration_types',
  'nsfw',
  'handler',
];
const OPTION = [
  'type',
  'name',
  'name_localizations',
  'description',
  'description_localizations',
  'required',
  'choices',
  'options',
  'channel_types',
  'min_value',
  'max_value',
  'min_length',
  'max_length',
  'autocomplete',
];

/** Every limit on one command; `path` is [] for a single one, [i] in a bulk PUT. */
export function checkCommand(issues: Issues, path: Path, body: unknown, strange: (text: string) => void): void {
  if (!isObject(body)) {
    issues.add(path, 'MODEL_TYPE_CONVERT', 'Only dictionaries may be used in a ModelType');
    return;
  }
  knownKeys(body, COMMAND, 'command', strange);
  const type = body.type ?? 1;
  oneOf(issues, [...path, 'type'], type, [1, 2, 3]);
  checkName(issues, path, body, type === 1);
  if (type === 1) describe(issues, path, body);
  else if (body.description)
    issues.add(
      [...path, 'description'],
      'APPLICATION_COMMAND_INVALID_DESCRIPTION',
      'Context menu commands cannot have description',
    );
  for (const [key, allowed] of [
    ['contexts', [0, 1, 2]],
    ['integration_types', [0, 1]],
  ] as const) {
    for (const [i, value] of array(issues, [...path, key], body[key], 1, allowed.length).entries())
      oneOf(issues, [...path, key, i], value, allowed);
  }
  const permissions = body.default_member_permissions;
  if (permissions !== undefined && permissions !== null && !/^\d+$/.test(String(permissions))) {
    issues.add(
      [...path, 'default_member_permissions'],
      'PERMISSIONS_TYPE_CONVERT',
      'Could not interpret as permissions.',
    );
  }
  checkOptions(issues, [...path, 'options'], body.options, 0, strange);
  if (total(body) > 8000) {
    issues.add(path, 'APPLICATION_COMMAND_TOO_LARGE', 'Command exceeds maximum size (8000)');
  }
}

function checkName(issues: Issues, path: Path, body: Json, strict: boolean): void {
  text(issues, [...path, 'name'], body.name, 1, 32, true);
  const localized = isObject(body.name_localizations) ? body.name_localizations : {};
  const names: [Path, unknown][] = [[[...path, 'name'], body.name]];
  for (const [locale, name] of Object.entries(localized)) {
    const at = [...path, 'name_localizations', locale];
    if (!LOCALES.includes(locale)) issues.add(at, 'BASE_TYPE_CHOICES', 'Value is not a locale.');
    text(issues, at, name, 1, 32);
    names.push([at, name]);
  }
  if (!strict) return;
  for (const [at, name] of names) {
    if (typeof name === 'string' && (!NAME.test(name) || name !== name.toLowerCase())) {
      issues.add(at, 'APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid');
    }
  }
}

function describe(issues: Issues, path: Path, body: Json): void {
  text(issues, [...path, 'description'], body.description, 1, 100, true);
  const localized = isObject(body.description_localizations) ? body.description_localizations : {};
  for (const [locale, description] of Object.entries(localized)) {
    const at = [...path, 'description_localizations', locale];
    if (!LOCALES.includes(locale)) issues.add(at, 'BASE_TYPE_CHOICES', 'Value is not a locale.');
    text(issues, at, description, 1, 100);
  }
}

function checkOptions(
  issues: Issues,
  path: Path,
  value: unknown,
  depth: number,
  strange: (text: string) => void,
): void {
  const names = new Set<unknown>();
  let optional = false;
  for (const [i, option] of array(issues, path, value, 0, 25).entries()) {
    const at = [...path, i];
    if (!isObject(option)) continue;
    knownKeys(option, OPTION, 'command option', strange);
    integer(issues, [...at, 'type'], option.type ?? 0, 1, 11);
    checkName(issues, at, option, true);
    describe(issues, at, option);
    if (names.has(option.name))
      issues.add(path, 'APPLICATION_COMMAND_OPTIONS_NAME_DUPLICATED', 'Option name is already used');
    names.add(option.name);
    if (option.required && optional) {
      issues.add(
        at,
        'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
        'Required options must be placed before non-required options',
      );
    }
    if (!option.required) optional = true;
    const nested = option.type === 1 || option.type === 2;
    if (nested && (depth > 1 || (depth === 1 && option.type === 2))) {
      issues.add([...at, 'type'], 'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID', 'Sub-command depth exceeded');
    }
    if (nested) checkOptions(issues, [...at, 'options'], option.options, depth + 1, strange);
    checkChoices(issues, at, option);
    if (option.type === 3) {
      integer(issues, [...at, 'min_length'], option.min_length, 0, 6000);
      integer(issues, [...at, 'max_length'], option.max_length, 1, 6000);
    } else if (option.min_length !== undefined || option.max_length !== undefined) {
      issues.add(at, 'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID', 'Only string options have lengths');
    }
    if ((option.min_value !== undefined || option.max_value !== undefined) && option.type !== 4 && option.type !== 10) {
      issues.add(at, 'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID', 'Only number options have bounds');
    }
  }
  const kinds = listOf(value).map((option) => isObject(option) && (option.type === 1 || option.type === 2));
  if (kinds.includes(true) && kinds.includes(false)) {
    issues.add(
      path,
      'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
      'Sub-command and sub-command group option types are mutually exclusive to all other types',
    );
  }
}

function checkChoices(issues: Issues, at: Path, option: Json): void {
  const choices = array(issues, [...at, 'choices'], option.choices, 0, 25);
  if (option.autocomplete && choices.length > 0) {
    issues.add(at, 'APPLICATION_COMMAND_AUTOCOMPLETE_WITH_CHOICES', 'Autocomplete and choices are mutually exclusive');
  }
  if (option.autocomplete && ![3, 4, 10].includes(Number(option.type))) {
    issues.add(at, 'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID', 'This option type has no autocomplete');
  }
  for (const [k, choice] of choices.entries()) {
    if (!isObject(choice)) continue;
    const here = [...at, 'choices', k];
    text(issues, [...here, 'name'], choice.name, 1, 100, true);
    for (const name of Object.values(isObject(choice.name_localizations) ? choice.name_localizations : {})) {
      text(issues, [...here, 'name_localizations'], name, 1, 100);
    }
    if (option.type === 3) text(issues, [...here, 'value'], choice.value, 0, 100, true);
    else if (typeof choice.value !== 'number')
      issues.add([...here, 'value'], 'NUMBER_TYPE_COERCE', 'Value is not int.');
  }
}

const longest = (base: unknown, localized: unknown): number =>
  Math.max(
    typeof base === 'string' ? base.length : 0,
    ...Object.values(isObject(localized) ? localized : {}).map((value) => String(value).length),
  );

/** Characters of names, descriptions and choice values; for each the longest localisation counts. */
function total(node: Json): number {
  let sum = longest(node.name, node.name_localizations) + longest(node.description, node.description_localizations);
  for (const choice of listOf(node.choices)) {
    if (isObject(choice))
      sum +=
        longest(choice.name, choice.name_localizations) + (typeof choice.value === 'string' ? choice.value.length : 0);
  }
  for (const option of listOf(node.options)) if (isObject(option)) sum += total(option);
  return sum;
}

const LIMITS: Readonly<Record<number, number>> = { 1: 100, 2: 15, 3: 15 };

/** A whole list (bulk PUT): each command, names given once per type, and how many. */
export function checkCommandList(list: unknown, strange: (text: string) => void): Json[] {
  const issues = new Issues();
  const bodies = Array.isArray(list) ? list : [];
  if (!Array.isArray(list)) issues.add([], 'LIST_TYPE_CONVERT', 'Only iterables may be used in a ListType');
  const seen = new Map<string, number>();
  const counts: Record<number, number> = {};
  for (const [i, body] of bodies.entries()) {
    checkCommand(issues, [i], body, strange);
    if (!isObject(body)) continue;
    const type = Number(body.type ?? 1);
    counts[type] = (counts[type] ?? 0) + 1;
    const key = `${type} ${String(body.name)}`;
    if (seen.has(key))
      issues.add([i, 'name'], 'APPLICATION_COMMANDS_DUPLICATE_NAME', 'Application command names must be unique');
    seen.set(key, i);
  }
  for (const [type, limit] of Object.entries(LIMITS)) {
    if ((counts[Number(type)] ?? 0) > limit)
      issues.add([], 'BASE_TYPE_MAX_LENGTH', `Must be ${limit} or fewer in length.`);
  }
  issues.throwIfAny();
  return bodies.filter(isObject);
}
