import { readFileSync } from 'node:fs';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';

type Json = Record<string, unknown>;
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const encode = (key: string): string => encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'));

/** Discord's OpenAPI description, as a judge of request bodies and answers. */
export class OpenApi {
  readonly #document: Json;
  readonly #ajv = new Ajv2020({ strict: false, allErrors: true, validateSchema: false });
  readonly #compiled = new Map<string, ValidateFunction>();
  readonly #paths: readonly { readonly path: string; readonly segments: readonly string[] }[];

  constructor(file: string) {
    this.#document = JSON.parse(readFileSync(file, 'utf8')) as Json;
    this.#ajv.addFormat('snowflake', /^(0|[1-9]\d{0,19})$/);
    this.#ajv.addFormat('nonce', /^.{0,25}$/s);
    this.#ajv.addFormat('date-time', (text: string) => !Number.isNaN(Date.parse(text)));
    this.#ajv.addFormat('uri', (text: string) => URL.canParse(text));
    for (const format of ['int32', 'int64', 'double', 'float', 'binary']) this.#ajv.addFormat(format, true);
    this.#ajv.addSchema(this.#document, 'discord');
    this.#paths = Object.keys(this.#document.paths as Json).map((path) => ({ path, segments: path.split('/') }));
  }

  /** What is wrong with a request's body; null when the description has no such operation. */
  request(method: string, path: string, body: unknown): string[] | null {
    const operation = this.#operation(method, path);
    if (operation === null) return null;
    const pointer = [...operation, 'requestBody', 'content', 'application/json', 'schema'];
    return this.#at(pointer) === undefined ? [] : this.#judge(pointer, body);
  }

  /** What is wrong with an answer; null when the description has no such operation. */
  answer(method: string, path: string, status: number, body: unknown): string[] | null {
    const operation = this.#operation(method, path);
    if (operation === null) return null;
    const responses = this.#at([...operation, 'responses']) as Json;
    const key = [String(status), `${String(status)[0]}XX`].find((candidate) => candidate in responses);
    if (key === undefined) return [`status ${status} is not described`];
    const pointer = [...operation, 'responses', key, 'content', 'application/json', 'schema'];
    const schema = this.#resolve([...operation, 'responses', key]);
    const described = [...schema, 'content', 'application/json', 'schema'];
    return this.#at(described) === undefined ? [] : this.#judge(schema.length > 0 ? described : pointer, body);
  }

  /** The most literal described path that fits. */
  #operation(method: string, path: string): string[] | null {
    const wanted = path.split('/').map(decodeURIComponent);
    const fitting = this.#paths
      .filter(
        ({ segments }) =>
          segments.length === wanted.length &&
          segments.every((segment, i) => segment.startsWith('{') || segment === wanted[i]),
      )
      .sort((a, b) => literals(b.segments) - literals(a.segments));
    for (const { path: found } of fitting) {
      const pointer = ['paths', found, method.toLowerCase()];
      if (this.#at(pointer) !== undefined) return pointer;
    }
    return null;
  }

  #at(pointer: readonly string[]): unknown {
    return pointer.reduce<unknown>(
      (node, key) => (isObject(node) || Array.isArray(node) ? (node as Json)[key] : undefined),
      this.#document,
    );
  }

  /** Follows references until something is there itself. */
  #resolve(pointer: readonly string[]): readonly string[] {
    const node = this.#at(pointer);
    if (!isObject(node) || typeof node.$ref !== 'string') return pointer;
    return this.#resolve(
      node.$ref
        .slice(2)
        .split('/')
        .map((key) => decodeURIComponent(key).replaceAll('~1', '/').replaceAll('~0', '~')),
    );
  }

  /** Picks the alternative whose `type` is the body's before validating: else a wrong one might fit by chance. */
  #judge(pointer: readonly string[], body: unknown): string[] {
    const own = this.#resolve(pointer);
    const schema = this.#at(own);
    if (isObject(schema) && isObject(body)) {
      for (const key of ['oneOf', 'anyOf']) {
        const members = schema[key];
        if (!Array.isArray(members)) continue;
        const typed = members
          .map((_, i) => [...own, key, String(i)])
          .filter((member) => this.#takesType(member, body.type));
        const [only] = typed;
        if (typed.length === 1 && only !== undefined) return this.#judge(only, body);
      }
    }
    if (isObject(schema) && Array.isArray(body) && isObject(schema.items)) {
      return body.flatMap((item, i) => this.#judge([...own, 'items'], item).map((text) => `[${i}] ${text}`));
    }
    const validate = this.#compile(own);
    return validate(body) ? [] : (validate.errors ?? []).map(describe);
  }

  #takesType(pointer: readonly string[], type: unknown): boolean {
    const member = this.#at(this.#resolve(pointer));
    const property = isObject(member) && isObject(member.properties) ? member.properties.type : undefined;
    if (!isObject(property)) return false;
    const validate = this.#compile([...this.#resolve(pointer), 'properties', 'type']);
    return validate(type) === true;
  }

  #compile(pointer: readonly string[]): ValidateFunction {
    const ref = `discord#/${pointer.map(encode).join('/')}`;
    let validate = this.#compiled.get(ref);
    if (validate === undefined) {
      validate = this.#ajv.compile({ $ref: ref });
      this.#compiled.set(ref, validate);
    }
    return validate;
  }
}

const literals = (segments: readonly string[]): number => segments.filter((segment) => !segment.startsWith('{')).length;
const describe = (error: ErrorObject): string =>
  `${error.instancePath || '/'} ${error.message ?? ''} ${JSON.stringify(error.params)}`;
