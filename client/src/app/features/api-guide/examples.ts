import { sample } from 'openapi-sampler';

import type { ContractDocument, ContractParameter, Schema } from './contract-document';
import type { FoundOperation } from './subjects';

/** Stands for any text: what the library fills in looks like something that somebody wrote. */
const ANY_TEXT = '…';
const FILLED_IN = /^(?:string)+[string]{0,5}$/;

/** JSON that has the shape of a schema. @param isSmall leaves out what may be left out */
export function exampleOf(document: ContractDocument, schema: Schema, isSmall = false): string {
  const made: unknown = sample(schema as Record<string, unknown>, { quiet: true, skipNonRequired: isSmall }, document);
  return JSON.stringify(made, (_, value: unknown) => (typeof value === 'string' && FILLED_IN.test(value) ? ANY_TEXT : value), 2);
}

/** A call of the operation with curl, as a shell takes it. @param origin of the site, without a slash at its end */
export function curlOf(document: ContractDocument, { method, path, operation }: FoundOperation, origin: string): string {
  const lines: string[] = [];
  if (operation.security?.every((requirement) => 'case' in requirement)) lines.push(`-H "authorization: Bearer $TOKEN"`);
  const [mediaType, body] = Object.entries(operation.requestBody?.content ?? {})[0] ?? [];
  if (mediaType === 'multipart/form-data') lines.push('-F file=@photo.jpg');
  else if (mediaType !== undefined && body !== undefined) {
    lines.push(`-H 'content-type: ${mediaType}'`, `-d '${exampleOf(document, body.schema, true).replaceAll(`'`, `'\\''`)}'`);
  }
  const start = `curl ${method === 'GET' ? '' : `-X ${method} `}"${origin}${addressOf(document, path, operation.parameters ?? [])}"`;
  return [start, ...lines].join(' \\\n  ');
}

/** The path with examples in it, and with the parameters that must be there. */
function addressOf(document: ContractDocument, path: string, parameters: readonly ContractParameter[]): string {
  const valueOf = (parameter: ContractParameter): string => {
    const value = exampleValue(document, parameter);
    return value === ANY_TEXT ? value : encodeURIComponent(value);
  };
  const filled = path.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const parameter = parameters.find((each) => each.in === 'path' && each.name === name);
    return parameter === undefined ? whole : valueOf(parameter);
  });
  const asked = parameters.filter((each) => each.in === 'query' && each.required === true).map((each) => `${each.name}=${valueOf(each)}`);
  return asked.length === 0 ? filled : `${filled}?${asked.join('&')}`;
}

function exampleValue(document: ContractDocument, parameter: ContractParameter): string {
  const value = parameter.example ?? (JSON.parse(exampleOf(document, parameter.schema)) as unknown);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ANY_TEXT;
}
