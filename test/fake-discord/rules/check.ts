import type { Issues, Json } from '../errors.ts';

/** Small checks shared by all body rules; lengths count UTF-16 code units as Discord's clients do. */

export type Path = readonly (string | number)[];

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** A string of `min`–`max` characters; missing is an error only when `required`. */
export function text(issues: Issues, path: Path, value: unknown, min: number, max: number, required = false): void {
  if (value === undefined || value === null) {
    if (required) issues.add(path, 'BASE_TYPE_REQUIRED', 'This field is required');
    return;
  }
  if (typeof value !== 'string') {
    issues.add(path, 'STRING_TYPE_CONVERT', 'Could not interpret as string.');
  } else if (min > 0 && (value.length < min || value.length > max)) {
    if (value.length === 0 && required) issues.add(path, 'BASE_TYPE_REQUIRED', 'This field is required');
    else issues.add(path, 'BASE_TYPE_BAD_LENGTH', `Must be between ${min} and ${max} in length.`);
  } else if (value.length > max) {
    issues.add(path, 'BASE_TYPE_MAX_LENGTH', `Must be ${max} or fewer in length.`);
  }
}

export function array(issues: Issues, path: Path, value: unknown, min: number, max: number): unknown[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) {
    issues.add(path, 'LIST_TYPE_CONVERT', 'Only iterables may be used in a ListType');
    return [];
  }
  if (value.length < min || value.length > max) {
    const [code, message] =
      min > 0
        ? ['BASE_TYPE_BAD_LENGTH', `Must be between ${min} and ${max} in length.`]
        : ['BASE_TYPE_MAX_LENGTH', `Must be ${max} or fewer in length.`];
    issues.add(path, code, message);
  }
  return value;
}

export function integer(issues: Issues, path: Path, value: unknown, min: number, max: number): void {
  if (value === undefined || value === null) return;
  if (typeof value !== 'number' || !Number.isInteger(value)) {
    issues.add(path, 'NUMBER_TYPE_COERCE', `Value "${String(value)}" is not int.`);
  } else if (value < min) {
    issues.add(path, 'NUMBER_TYPE_MIN', `int value should be greater than or equal to ${min}.`);
  } else if (value > max) {
    issues.add(path, 'NUMBER_TYPE_MAX', `int value should be less than or equal to ${max}.`);
  }
}

/** An address Discord accepts; `schemes` without the colon. */
export function address(
  issues: Issues,
  path: Path,
  value: unknown,
  schemes: readonly string[],
  required = false,
): void {
  if (value === undefined || value === null) {
    if (required) issues.add(path, 'BASE_TYPE_REQUIRED', 'This field is required');
    return;
  }
  text(issues, path, value, 0, 2048);
  const match = /^([a-z][a-z0-9+.-]*):\/\/[^\s/]+/i.exec(String(value));
  if (!match || !URL.canParse(String(value))) {
    issues.add(path, 'URL_TYPE_INVALID_URL', 'Not a well formed URL.');
  } else if (!schemes.includes((match[1] ?? '').toLowerCase())) {
    issues.add(path, 'URL_TYPE_INVALID_SCHEME', `Scheme "${match[1]}" must be one of (${schemes.join(', ')}).`);
  }
}

export function oneOf(issues: Issues, path: Path, value: unknown, allowed: readonly unknown[]): void {
  if (value !== undefined && value !== null && !allowed.includes(value)) {
    issues.add(path, 'BASE_TYPE_CHOICES', `Value must be one of {${allowed.join(', ')}}.`);
  }
}

/** Reports properties Discord would silently drop: always a mistake of the sender. */
export function knownKeys(value: Json, keys: readonly string[], where: string, strange: (text: string) => void): void {
  for (const key of Object.keys(value)) if (!keys.includes(key)) strange(`${where}: unknown property "${key}"`);
}
