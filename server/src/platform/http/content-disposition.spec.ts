import fc from 'fast-check';
import { contentDisposition } from './content-disposition.js';

describe('the name of a download', () => {
  it.each([
    ['photo-1.jpg', `attachment; filename="photo-1.jpg"; filename*=UTF-8''photo-1.jpg`],
    ['снимка-1.jpg', `attachment; filename="file-1.jpg"; filename*=UTF-8''%D1%81%D0%BD%D0%B8%D0%BC%D0%BA%D0%B0-1.jpg`],
    [`it's (a).txt`, `attachment; filename="itsa.txt"; filename*=UTF-8''it%27s%20%28a%29.txt`],
  ])('%s is written so that every browser reads it', (name, expected) => {
    expect(contentDisposition('attachment', name)).toBe(expected);
  });

  it('never breaks out of its header', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (name) => {
        expect(contentDisposition('inline', name)).toMatch(/^inline; filename="[A-Za-z0-9._-]+"; filename\*=UTF-8''[A-Za-z0-9._~%-]*$/);
      }),
    );
  });
});
