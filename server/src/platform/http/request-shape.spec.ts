import { isPlainPath, isPlainValue } from './request-shape.js';

const nested = (levels: number): unknown => JSON.parse('{"a":'.repeat(levels) + '1' + '}'.repeat(levels));

describe('a path', () => {
  it.each(['/api/v1/drafts/7kq2m9xw01', '/bg/%D1%83%D0%BB%D0%B8%D1%86%D0%B0', '/bg/submissions?q=%00'])('%s is plain', (url) => {
    expect(isPlainPath(url)).toBe(true);
  });

  it.each(['/api/v1/drafts/%00', '/bg/submit/a%0d%0aSet-Cookie:x/text', '/bg/%1F', '/bg/%7f/x'])('%s is not', (url) => {
    expect(isPlainPath(url)).toBe(false);
  });
});

describe('a body', () => {
  it.each<[string, unknown]>([
    ['none', undefined],
    ['a form', { title: 'Улицата е тъмна', author: { name: 'Мария' }, publicAttachments: ['1', '2'] }],
    ['a file', Buffer.from('%PDF')],
    ['eight levels', nested(8)],
  ])('of %s is plain', (_, body) => {
    expect(isPlainValue(body)).toBe(true);
  });

  it.each(['toString', 'valueOf', 'hasOwnProperty', 'constructor', '__proto__'])('with a member %s is not, however deep', (name) => {
    expect(isPlainValue(JSON.parse(`{"author":{"${name}":"x"}}`))).toBe(false);
  });

  it.each([500, 501])('of %i members is judged by their number, as an object and as a list', (count) => {
    const list = Array.from({ length: count }, (_, index) => index);
    expect(isPlainValue(list)).toBe(count <= 500);
    expect(isPlainValue(Object.fromEntries(list.map((index) => [`k${index}`, index])))).toBe(count <= 500);
  });

  it('that goes on and on is judged without following it', () => {
    expect(isPlainValue(nested(9))).toBe(false);
    expect(isPlainValue(JSON.parse('['.repeat(200_000) + ']'.repeat(200_000)))).toBe(false);
  });
});
