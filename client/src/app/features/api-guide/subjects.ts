import type { ContractDocument, ContractOperation } from './contract-document';

/** A part of the public API, as the contract has it. */
export interface Subject {
  readonly tag: string;
  readonly name: string;
  readonly description: string;
  readonly operations: readonly FoundOperation[];
}

export interface FoundOperation {
  readonly method: string;
  readonly path: string;
  readonly operation: ContractOperation;
}

const METHODS = ['get', 'post', 'put', 'patch', 'delete'];

/** Whether somebody without an account may use it: nothing need be shown, or the token of a case alone. */
export function isPublic({ security = [{}] }: ContractOperation): boolean {
  return security.some((requirement) => {
    const schemes = Object.keys(requirement);
    return schemes.length === 0 || (schemes.length === 1 && schemes[0] === 'case');
  });
}

/** The subjects with their public operations: reads first, then by path. What has no tag of a subject is no part of the public API. */
export function subjectsOf(document: ContractDocument): Subject[] {
  const all = Object.entries(document.paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method];
      return operation !== undefined && isPublic(operation) ? [{ method: method.toUpperCase(), path, operation }] : [];
    }),
  );
  return document.tags.map((tag) => {
    const own = all.filter(({ operation }) => operation.tags?.includes(tag.name));
    const operations = [...own.filter(({ method }) => method === 'GET'), ...own.filter(({ method }) => method !== 'GET')];
    return { tag: tag.name, name: tag['x-displayName'], description: tag.description, operations };
  });
}
