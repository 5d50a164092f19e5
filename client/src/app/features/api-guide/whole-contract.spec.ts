import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { ContractDocument } from './contract-document';
import { readOperation } from './operation-reading';
import { subjectsOf } from './subjects';

const contract = JSON.parse(readFileSync(join(process.cwd(), 'server', 'openapi.json'), 'utf8')) as ContractDocument;
const operations = subjectsOf(contract).flatMap(({ tag, operations: found }) =>
  found.map((each) => [`${tag} ${each.operation.operationId}`, readOperation(contract, each, 'https://zaedno.example')] as const),
);

describe('the contract as it is', () => {
  it('has public operations in every subject', () => {
    expect(operations.length).toBeGreaterThan(70);
    expect(subjectsOf(contract).filter((subject) => subject.operations.length === 0)).toEqual([]);
  });

  it.each(operations)('can be read: %s', (_, operation) => {
    expect(operation.summary).not.toBe('');
    expect(operation.request).toMatch(/^curl /);
    expect(operation.request).not.toMatch(/\{\w+\}/);
    expect(operation.answers.length).toBeGreaterThan(0);
    const withoutExample = operation.answers.filter(
      ({ mediaTypes, example }) => mediaTypes.includes('application/json') && example === null,
    );
    expect(withoutExample).toEqual([]);
    expect(operation.parameters.filter(({ says }) => says === '')).toEqual([]);
  });
});
