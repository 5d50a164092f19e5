import { failureAt, failureOf, writtenTexts } from './failures';

describe('a failure', () => {
  it.each([400, 401, 403, 404, 405, 408, 409, 410, 412, 413, 414, 415, 422, 429, 431, 500, 503])('of status %i keeps it', (status) => {
    expect(failureOf(status).status).toBe(status);
  });

  it('that is not known is ours when the server says so, and a wrong request otherwise', () => {
    expect([failureOf(418), failureOf(502)]).toEqual([
      { kind: 'malformed', status: 400 },
      { kind: 'broken', status: 500 },
    ]);
  });

  it('without an answer is a service that is away', () => {
    expect(failureOf(0)).toEqual({ kind: 'unavailable', status: 503 });
  });

  it.each(['200', '0', '999', 'x', ''])('has no page at error/%s', (status) => {
    expect(failureAt(status)).toEqual({ kind: 'not-found', status: 404 });
  });
});

describe('what somebody wrote', () => {
  it('is given back, but no key, choice or short value', () => {
    const text = 'Лампите не светят от месец.';
    const values = { text, idempotencyKey: '8e03978e-40d5-43e8-bc93-6894a57f9324', topic: 'services', name: 'Мария П.', many: [text] };
    expect(writtenTexts(values)).toEqual([text]);
  });
});
