import { type ContractDocument, follow, type Schema } from './contract-document';

/** A field of what is sent or answered. */
export interface FieldRow {
  /** from the root, such as `items[].title` */
  readonly name: string;
  readonly isRequired: boolean;
  readonly shape: Shape;
  readonly says: string;
}

/** What a value looks like. */
export interface Shape {
  /** such as `string`, `string (date)`, `integer[]` */
  readonly type: string;
  /** the only values there are; empty where there are others */
  readonly choices: readonly string[];
  readonly limits: Limits | null;
}

export interface Limits {
  readonly of: 'characters' | 'value' | 'items';
  readonly least: number | null;
  readonly most: number | null;
}

/** Fields within fields are told so deep; the example shows what lies below. */
const DEEPEST = 3;

/** A schema without references: those of the framework stand alone or in an `allOf`, with a description beside them. */
export function resolved(document: ContractDocument, schema: Schema): Schema {
  if (schema.$ref !== undefined) {
    const { $ref, ...beside } = schema;
    return { ...resolved(document, follow<Schema>(document, { $ref })), ...beside };
  }
  const parts = schema.allOf ?? schema.oneOf ?? schema.anyOf;
  if (parts === undefined) return schema;
  const { allOf: _, oneOf: __, anyOf: ___, ...beside } = schema;
  const shown = schema.allOf === undefined ? parts.slice(0, 1) : parts;
  return { ...Object.assign({}, ...shown.map((part) => resolved(document, part))), ...beside } as Schema;
}

export function shapeOf(document: ContractDocument, schema: Schema): Shape {
  const plain = resolved(document, schema);
  if (plain.items !== undefined) {
    const inner = shapeOf(document, plain.items);
    return { type: `${inner.type}[]`, choices: inner.choices, limits: limits('items', plain.minItems, plain.maxItems) ?? null };
  }
  const [type = plain.properties === undefined ? 'any' : 'object'] = [plain.type ?? []].flat().filter((each) => each !== 'null');
  return {
    type: plain.format === undefined || plain.format === type ? type : `${type} (${plain.format})`,
    choices: (plain.enum ?? []).filter((choice) => choice !== null).map(String),
    limits: limits('characters', plain.minLength, plain.maxLength) ?? limits('value', plain.minimum, plain.maximum),
  };
}

function limits(of: Limits['of'], least: number | undefined, most: number | undefined): Limits | null {
  return least === undefined && most === undefined ? null : { of, least: least ?? null, most: most ?? null };
}

/** Every field of an object or of a list of objects, each before those within it. */
export function fieldsOf(document: ContractDocument, schema: Schema, within = '', above: readonly Schema[] = []): FieldRow[] {
  const plain = resolved(document, schema);
  if (plain.items !== undefined) return fieldsOf(document, plain.items, `${within}[]`, above);
  const properties = plain.properties;
  if (properties === undefined || above.length === DEEPEST || above.some((each) => each.properties === properties)) return [];
  return Object.entries(properties).flatMap(([key, property]) => {
    const name = within === '' ? key : `${within}.${key}`;
    const row: FieldRow = {
      name,
      isRequired: plain.required?.includes(key) ?? false,
      shape: shapeOf(document, property),
      says: resolved(document, property).description ?? '',
    };
    return [row, ...fieldsOf(document, property, name, [...above, plain])];
  });
}
