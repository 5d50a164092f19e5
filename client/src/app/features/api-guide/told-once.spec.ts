import type { OperationReading } from './operation-reading';
import { toldOnce } from './told-once';

const FIELD = { name: 'title', isRequired: true, shape: { type: 'string', choices: [], limits: null }, says: '' };

const operation = (id: string, example: string | null): OperationReading => ({
  ...{
    id,
    method: 'GET',
    path: '/',
    summary: id,
    description: '',
    needsCase: false,
    parameters: [],
    body: null,
    request: '',
    failures: [],
  },
  answers: [{ status: '200', description: '', mediaTypes: ['application/json'], example, fields: [FIELD] }],
});

describe('an answer that several operations give', () => {
  const long = '{\n'.repeat(20);
  const told = toldOnce([operation('a', long), operation('b', long), operation('c', '{}'), operation('d', '{}'), operation('e', null)]);
  const answers = told.map(({ answers: [answer] }) => answer);

  it('is told where it stands first, and elsewhere by a link to it', () => {
    expect(answers[0]).toMatchObject({ toldAt: null, example: long, fields: [FIELD] });
    expect(answers[1]).toMatchObject({ toldAt: 'a', example: null, fields: [] });
  });

  it('is told again when it is short', () => {
    expect(answers.slice(2).map((answer) => [answer?.toldAt, answer?.example])).toEqual([
      [null, '{}'],
      [null, '{}'],
      [null, null],
    ]);
  });
});
