import { type ContractDocument, type ContractResponse, follow, type Reference } from './contract-document';
import { curlOf, exampleOf } from './examples';
import { type FieldRow, fieldsOf, shapeOf } from './schema-rows';
import type { FoundOperation } from './subjects';

/** An operation, as a page tells of it. Texts are those of the contract, in English. */
export interface OperationReading {
  readonly id: string;
  readonly method: string;
  readonly path: string;
  readonly summary: string;
  readonly description: string;
  /** Whether the token of a case has to be shown. */
  readonly needsCase: boolean;
  readonly parameters: readonly ParameterRow[];
  readonly body: { readonly mediaType: string; readonly fields: readonly FieldRow[] } | null;
  readonly request: string;
  readonly answers: readonly Answer[];
  readonly failures: readonly Failure[];
}

export interface ParameterRow extends FieldRow {
  readonly place: 'path' | 'query' | 'header';
}

export interface Answer {
  readonly status: string;
  readonly description: string;
  readonly mediaTypes: readonly string[];
  /** JSON; null for what is no JSON, or empty */
  readonly example: string | null;
  readonly fields: readonly FieldRow[];
}

export interface Failure {
  readonly status: string;
  readonly description: string;
}

/** @param origin of the site, without a slash at its end */
export function readOperation(document: ContractDocument, found: FoundOperation, origin: string): OperationReading {
  const { operation, method, path } = found;
  const [mediaType, body] = Object.entries(operation.requestBody?.content ?? {})[0] ?? [];
  const responses = Object.entries(operation.responses).map(([status, response]) => [status, responseOf(document, response)] as const);
  return {
    ...{ id: operation.operationId, method, path },
    summary: operation.summary ?? operation.operationId,
    description: operation.description ?? '',
    needsCase: operation.security?.every((requirement) => 'case' in requirement) ?? false,
    parameters: (operation.parameters ?? []).map((parameter) => ({
      ...{ name: parameter.name, place: parameter.in, isRequired: parameter.required ?? false },
      ...{ shape: shapeOf(document, parameter.schema), says: parameter.description ?? '' },
    })),
    body: mediaType === undefined || body === undefined ? null : { mediaType, fields: fieldsOf(document, body.schema) },
    request: curlOf(document, found, origin),
    answers: responses.filter(([status]) => Number(status) < 400).map(([status, response]) => answerOf(document, status, response)),
    failures: responses
      .filter(([status]) => Number(status) >= 400)
      .map(([status, { description }]) => ({ status, description }))
      .sort((one, other) => Number(one.status) - Number(other.status)),
  };
}

function responseOf(document: ContractDocument, response: ContractResponse | Reference): ContractResponse {
  return '$ref' in response ? follow<ContractResponse>(document, response) : response;
}

function answerOf(document: ContractDocument, status: string, { description, content = {} }: ContractResponse): Answer {
  const schema = content['application/json']?.schema;
  return {
    ...{ status, description, mediaTypes: Object.keys(content) },
    example: schema === undefined ? null : exampleOf(document, schema),
    fields: schema === undefined ? [] : fieldsOf(document, schema),
  };
}
