// Checks arguments of a tool against its JSON Schema: the part of the language that tools use. A schema
// with a keyword outside that part is refused when it is declared, not passed over when it matters.

/** A JSON Schema. */
export type JsonSchema = Readonly<Record<string, unknown>>;

const ANNOTATIONS = ['title', 'description', 'default', 'examples', '$schema', '$id', '$comment'];
const KEYWORDS = new Set([
  ...ANNOTATIONS,
  'type',
  'enum',
  'const',
  'properties',
  'required',
  'additionalProperties',
  'items',
  'minItems',
  'maxItems',
  'minLength',
  'maxLength',
  'pattern',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
]);

/** Throws when a schema says something that `mismatchOf` would not check. */
export function assertCheckable(schema: JsonSchema, path = ''): void {
  for (const keyword of Object.keys(schema)) {
    if (!KEYWORDS.has(keyword)) {
      throw new Error(`The JSON Schema uses "${keyword}" at ${path || 'its top'}; leave it out.`);
    }
  }
  for (const [name, part] of Object.entries(partsOf(schema)))
    assertCheckable(part, `${path}/${name}`);
}

function partsOf({
  properties,
  items,
  additionalProperties,
}: JsonSchema): Record<string, JsonSchema> {
  const parts: Record<string, JsonSchema> = {};
  if (isObject(properties)) {
    for (const [name, part] of Object.entries(properties)) if (isObject(part)) parts[name] = part;
  }
  if (isObject(items)) parts['items'] = items;
  if (isObject(additionalProperties)) parts['additionalProperties'] = additionalProperties;
  return parts;
}

/** Where a value does not fit a schema, in words for a model; null when it fits. */
export function mismatchOf(schema: JsonSchema, value: unknown, path = 'arguments'): string | null {
  const { type, enum: options, const: constant } = schema;
  const types = Array.isArray(type) ? type : type === undefined ? [] : [type];
  if (types.length > 0 && !types.some((name) => isOfType(name, value))) {
    return `${path} must be of type ${types.join(' or ')}`;
  }
  if (Array.isArray(options) && !options.some((option) => isSame(option, value))) {
    return `${path} must be one of ${JSON.stringify(options)}`;
  }
  if ('const' in schema && !isSame(constant, value)) {
    return `${path} must be ${JSON.stringify(constant)}`;
  }
  if (typeof value === 'string') return textMismatch(schema, value, path);
  if (typeof value === 'number') return numberMismatch(schema, value, path);
  if (Array.isArray(value)) return listMismatch(schema, value, path);
  return isObject(value) ? objectMismatch(schema, value, path) : null;
}

function textMismatch(schema: JsonSchema, value: string, path: string): string | null {
  const { minLength, maxLength, pattern } = schema;
  const length = [...value].length;
  if (typeof minLength === 'number' && length < minLength) return `${path} is too short`;
  if (typeof maxLength === 'number' && length > maxLength) return `${path} is too long`;
  if (typeof pattern === 'string' && !new RegExp(pattern, 'u').test(value)) {
    return `${path} must match ${pattern}`;
  }
  return null;
}

function numberMismatch(schema: JsonSchema, value: number, path: string): string | null {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = schema;
  const isOutside =
    (typeof minimum === 'number' && value < minimum) ||
    (typeof maximum === 'number' && value > maximum) ||
    (typeof exclusiveMinimum === 'number' && value <= exclusiveMinimum) ||
    (typeof exclusiveMaximum === 'number' && value >= exclusiveMaximum);
  if (isOutside) return `${path} is out of range`;
  if (typeof multipleOf !== 'number') return null;
  const times = value / multipleOf;
  // 0.1 has no exact form: 19.99 is a multiple of 0.01 all the same.
  return Math.abs(times - Math.round(times)) < 1e-6
    ? null
    : `${path} must be in steps of ${multipleOf}`;
}

function listMismatch(schema: JsonSchema, value: readonly unknown[], path: string): string | null {
  const { items, minItems, maxItems } = schema;
  if (typeof minItems === 'number' && value.length < minItems) return `${path} has too few items`;
  if (typeof maxItems === 'number' && value.length > maxItems) return `${path} has too many items`;
  if (!isObject(items)) return null;
  return first(value.entries(), ([index, item]) => mismatchOf(items, item, `${path}[${index}]`));
}

function objectMismatch(schema: JsonSchema, value: JsonSchema, path: string): string | null {
  const { properties, required, additionalProperties } = schema;
  const known = isObject(properties) ? properties : {};
  for (const name of Array.isArray(required) ? required : []) {
    if (!Object.hasOwn(value, String(name))) return `${path}.${name} is missing`;
  }
  return first(Object.entries(value), ([name, item]) => {
    const part = Object.hasOwn(known, name) ? known[name] : additionalProperties;
    if (part === false) return `${path}.${name} is not known`;
    return isObject(part) ? mismatchOf(part, item, `${path}.${name}`) : null;
  });
}

function first<Item>(items: Iterable<Item>, find: (item: Item) => string | null): string | null {
  for (const item of items) {
    const found = find(item);
    if (found !== null) return found;
  }
  return null;
}

function isOfType(name: unknown, value: unknown): boolean {
  switch (name) {
    case 'object':
      return isObject(value);
    case 'array':
      return Array.isArray(value);
    case 'integer':
      return Number.isInteger(value);
    case 'number':
      return typeof value === 'number' && Number.isFinite(value);
    case 'null':
      return value === null;
    default:
      return typeof value === name;
  }
}

function isObject(value: unknown): value is JsonSchema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isSame(a: unknown, b: unknown): boolean {
  return a === b || (typeof a === 'object' && JSON.stringify(a) === JSON.stringify(b));
}
