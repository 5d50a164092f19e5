import { encodingFor, isKnown, KeptAnswer } from './kept-answer.js';

describe('an answer that is sent again', () => {
  it.each([
    // accepted, bytes, encoding
    ['br, gzip', 5_000, 'br'],
    ['gzip, deflate', 5_000, 'gzip'],
    ['gzip;q=0.5, br;q=0', 5_000, 'gzip'],
    ['gzip;q=0.0', 5_000, 'identity'],
    ['identity', 5_000, 'identity'],
    ['br', 500, 'identity'],
    [undefined, 5_000, 'identity'],
  ] as const)('to whoever takes %s, of %d bytes, is %s', (accepted, bytes, encoding) => {
    expect(encodingFor(accepted, bytes)).toBe(encoding);
  });

  it.each([
    ['W/"a"', 'W/"a"', true],
    ['"a"', 'W/"a"', true],
    ['"b", W/"a"', '"a"', true],
    ['*', '"a"', true],
    ['"b"', '"a"', false],
    [undefined, '"a"', false],
  ] as const)('is known to %s as %s: %s', (ifNoneMatch, etag, known) => {
    expect(isKnown(ifNoneMatch, etag)).toBe(known);
  });

  it('has the headers of the first one, but for those of its connection', async () => {
    const answer = new KeptAnswer(Buffer.from('x'.repeat(2_000)), {
      'cache-control': 'public',
      vary: 'Origin',
      date: 'then',
      ratelimit: '"network";r=1',
    });
    const sent = await answer.answer({ 'accept-encoding': 'br' });
    expect(sent.headers).toMatchObject({ 'cache-control': 'public', vary: 'Origin, accept-encoding', 'content-encoding': 'br' });
    expect(sent.headers).not.toHaveProperty('date');
    expect(sent.headers).not.toHaveProperty('ratelimit');
    expect(await answer.answer({ 'if-none-match': answer.etag })).toMatchObject({ status: 304, body: null });
  });
});
