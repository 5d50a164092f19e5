import { CONTRACT } from './contract-example';
import { piecesOf } from './marked-words';
import { readOperation } from './operation-reading';
import { isPublic, subjectsOf } from './subjects';

const [subject, empty] = subjectsOf(CONTRACT);
const [list, messages, send] = (subject?.operations ?? []).map((found) => readOperation(CONTRACT, found, 'https://zaedno.example'));

describe('the public API, read from the contract', () => {
  it('has what needs no account, reads first, and leaves the rest to the document', () => {
    expect(subject?.operations.map(({ operation }) => operation.operationId)).toEqual(['listCases', 'listMessages', 'sendCase']);
    expect(empty?.operations).toEqual([]);
  });

  it('takes an operation for public that asks for nothing, or for the token of a case alone', () => {
    const asks = (...security: Record<string, string[]>[]) => isPublic({ operationId: 'x', responses: {}, security });
    expect([asks({}), asks({}, { key: [] }), asks({ case: [] }), asks({ case: [] }, { staff: [] })]).toEqual([true, true, true, true]);
    expect([asks({ staff: [] }), asks({ key: [] })]).toEqual([false, false]);
  });

  it('tells the kind, the limits and the choices of a parameter', () => {
    expect(list?.parameters.map(({ name, place, isRequired, shape }) => [name, place, isRequired, shape])).toEqual([
      ['month', 'query', true, { type: 'string', choices: [], limits: null }],
      ['topic', 'query', false, { type: 'string', choices: ['services', 'ethics'], limits: null }],
      ['limit', 'query', false, { type: 'integer', choices: [], limits: { of: 'value', least: 1, most: 100 } }],
    ]);
  });

  it('tells each field of what is sent before those within it', () => {
    expect(send?.body?.fields.map(({ name, isRequired, shape, says }) => [name, isRequired, shape.type, says])).toEqual([
      ['title', true, 'string', 'In one line.'],
      ['topic', false, 'string', 'What it’s about.'],
      ['author', false, 'object', ''],
      ['author.name', true, 'string', ''],
      ['author.born', false, 'string (date)', ''],
    ]);
  });

  it('ends where a thing holds things of its own kind', () => {
    expect(list?.answers[0]?.fields.map(({ name, shape }) => `${name} ${shape.type}`)).toEqual([
      'items object[]',
      'items[].title string',
      'items[].repeats object[]',
    ]);
  });

  it('makes examples from the schema, in which any text is an ellipsis', () => {
    const answer = JSON.parse(list?.answers[0]?.example ?? '') as { items: { title: string }[] };
    expect(answer.items[0]?.title).toBe('…');
    expect(messages?.answers).toMatchObject([{ status: '200', mediaTypes: ['text/csv'], example: null }]);
  });

  it('writes a call that a shell takes, with what must be there', () => {
    expect(list?.request).toBe('curl "https://zaedno.example/api/v1/cases?month=2026-11"');
    expect(messages?.request).toBe('curl "https://zaedno.example/api/v1/cases/7KQ2-M9XW/messages" \\\n  -H "authorization: Bearer $TOKEN"');
    const [first, ...rest] = send?.request.split(' \\\n  ') ?? [];
    expect(first).toBe('curl -X POST "https://zaedno.example/api/v1/cases"');
    expect(rest[0]).toBe(`-H 'content-type: application/json'`);
    expect(JSON.parse(/^-d '([\s\S]*)'$/.exec(rest[1] ?? '')?.[1] ?? '')).toEqual({ title: '…' });
  });

  it('tells failures by status, also those that many operations share', () => {
    expect(list?.failures).toEqual([{ status: '429', description: '`too-many-requests`: wait.' }]);
    expect(send?.failures).toEqual([{ status: '422', description: '`invalid`: fields break a rule.' }]);
  });

  it('calls an operation without a summary by its name', () => {
    expect(messages?.summary).toBe('listMessages');
  });

  it('takes what stands between backticks for code', () => {
    expect(piecesOf('`a` leads to `b`.')).toEqual([
      { text: 'a', isCode: true },
      { text: ' leads to ', isCode: false },
      { text: 'b', isCode: true },
      { text: '.', isCode: false },
    ]);
  });
});
