/** What the pages read of the contract (OpenAPI 3.1). It is the same document that every program reads. */
export interface ContractDocument {
  readonly tags: readonly ContractTag[];
  readonly paths: Readonly<Record<string, Readonly<Record<string, ContractOperation>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>;
    readonly responses: Readonly<Record<string, ContractResponse>>;
  };
}

export interface ContractTag {
  readonly name: string;
  readonly description: string;
  readonly 'x-displayName': string;
}

export interface ContractOperation {
  readonly operationId: string;
  readonly summary?: string;
  readonly description?: string;
  readonly tags?: readonly string[];
  readonly security?: readonly Readonly<Record<string, readonly string[]>>[];
  readonly parameters?: readonly ContractParameter[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Schema }>> };
  readonly responses: Readonly<Record<string, ContractResponse | Reference>>;
}

export interface ContractParameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly description?: string;
  readonly example?: unknown;
  readonly schema: Schema;
}

export interface ContractResponse {
  readonly description: string;
  readonly content?: Readonly<Record<string, { readonly schema: Schema }>>;
}

export interface Reference {
  readonly $ref: string;
}

/** JSON Schema, as far as our document uses it. */
export interface Schema {
  readonly $ref?: string;
  readonly allOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly description?: string;
  readonly example?: unknown;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
}

/** What a reference such as `#/components/schemas/Topic` leads to. @throws Error when it leads nowhere */
export function follow<Found>(document: ContractDocument, { $ref }: Reference): Found {
  let found: unknown = document;
  for (const step of $ref.replace(/^#\//, '').split('/')) found = (found as Record<string, unknown> | undefined)?.[step];
  if (found === undefined) throw new Error(`The contract has nothing at ${$ref}`);
  return found as Found;
}
