import type { Issues, Json } from '../errors.ts';
import { address, array, integer, isObject, knownKeys, listOf, oneOf, type Path, text } from './check.ts';

const BUTTON = ['type', 'style', 'label', 'emoji', 'custom_id', 'url', 'disabled', 'sku_id', 'id'];
const SELECT = [
  'type',
  'custom_id',
  'options',
  'placeholder',
  'min_values',
  'max_values',
  'disabled',
  'required',
  'id',
];

/** Rows of buttons and string selects: counts, lengths, ids given once, link buttons without an id. */
export function checkComponents(issues: Issues, path: Path, value: unknown, strange: (text: string) => void): void {
  const seen = new Set<string>();
  const unique = (at: Path, id: unknown): void => {
    if (typeof id !== 'string') return;
    if (seen.has(id)) issues.add(at, 'COMPONENT_CUSTOM_ID_DUPLICATED', 'Component custom id cannot be duplicated');
    seen.add(id);
  };
  for (const [i, row] of array(issues, path, value, 0, 5).entries()) {
    const at = [...path, i];
    if (!isObject(row) || row.type !== 1) {
      issues.add([...at, 'type'], 'UNION_TYPE_CHOICES', 'Value of field "type" must be one of (1,).');
      continue;
    }
    knownKeys(row, ['type', 'components', 'id'], 'action row', strange);
    const inner = array(issues, [...at, 'components'], row.components, 1, 5);
    const selects = inner.filter((component) => isObject(component) && component.type === 3).length;
    if (selects > 1 || (selects === 1 && inner.length > 1)) {
      issues.add(
        [...at, 'components'],
        'COMPONENT_LAYOUT_WIDTH_EXCEEDED',
        'The specified component exceeds the maximum width',
      );
    }
    for (const [j, component] of inner.entries()) {
      const here = [...at, 'components', j];
      if (!isObject(component)) continue;
      if (component.type === 2) checkButton(issues, here, component, unique, strange);
      else if (component.type === 3) checkSelect(issues, here, component, unique, strange);
      else issues.add([...here, 'type'], 'UNION_TYPE_CHOICES', 'Value of field "type" must be one of (2, 3).');
    }
  }
}

type Unique = (at: Path, id: unknown) => void;

function checkButton(issues: Issues, at: Path, button: Json, unique: Unique, strange: (text: string) => void): void {
  knownKeys(button, BUTTON, 'button', strange);
  oneOf(issues, [...at, 'style'], button.style ?? 0, [1, 2, 3, 4, 5]);
  text(issues, [...at, 'label'], button.label, 0, 80);
  if (!button.label && !isObject(button.emoji)) {
    issues.add(at, 'BUTTON_COMPONENT_INVALID_EMPTY', 'A button must have a label or an emoji');
  }
  if (button.style === 5) {
    address(issues, [...at, 'url'], button.url, ['http', 'https', 'discord'], true);
    if (String(button.url ?? '').length > 512)
      issues.add([...at, 'url'], 'BASE_TYPE_MAX_LENGTH', 'Must be 512 or fewer in length.');
    if (button.custom_id !== undefined) {
      issues.add(at, 'BUTTON_COMPONENT_CUSTOM_ID_WITH_URL', 'A custom id and url cannot both be specified');
    }
    return;
  }
  if (button.url !== undefined)
    issues.add([...at, 'url'], 'BUTTON_COMPONENT_URL_NOT_ALLOWED', 'Only link buttons have a url');
  text(issues, [...at, 'custom_id'], button.custom_id, 1, 100, true);
  unique([...at, 'custom_id'], button.custom_id);
}

function checkSelect(issues: Issues, at: Path, select: Json, unique: Unique, strange: (text: string) => void): void {
  knownKeys(select, SELECT, 'select', strange);
  text(issues, [...at, 'custom_id'], select.custom_id, 1, 100, true);
  unique([...at, 'custom_id'], select.custom_id);
  text(issues, [...at, 'placeholder'], select.placeholder, 0, 150);
  const options = array(issues, [...at, 'options'], select.options ?? [], 1, 25);
  const values = new Set<unknown>();
  for (const [k, option] of options.entries()) {
    const here = [...at, 'options', k];
    if (!isObject(option)) continue;
    knownKeys(option, ['label', 'value', 'description', 'emoji', 'default'], 'select option', strange);
    text(issues, [...here, 'label'], option.label, 1, 100, true);
    text(issues, [...here, 'value'], option.value, 1, 100, true);
    text(issues, [...here, 'description'], option.description, 0, 100);
    if (values.has(option.value)) {
      issues.add(
        [...here, 'value'],
        'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
        'The specified option value is already used',
      );
    }
    values.add(option.value);
  }
  integer(issues, [...at, 'min_values'], select.min_values, 0, 25);
  integer(issues, [...at, 'max_values'], select.max_values, 1, Math.max(1, options.length));
}

/** All buttons and selects of a message's rows, in order. */
export function interactive(rows: unknown): Json[] {
  return listOf(rows).flatMap((row) => (isObject(row) ? listOf(row.components).filter(isObject) : []));
}
