import fc from 'fast-check';
import { MEDIA_TYPES } from './attachment.js';
import { nameFor, promisedClass } from './file-names.js';

describe('the name of a kept file', () => {
  it.each([
    ['image/jpeg', [], 'bg', 'снимка-1.jpg'],
    ['image/png', ['снимка-1.jpg'], 'bg', 'снимка-2.png'],
    ['image/png', ['снимка-2.jpg'], 'bg', 'снимка-1.png'],
    ['application/pdf', ['photo-1.jpg'], 'en', 'document-1.pdf'],
    ['text/plain', ['text-1.txt', 'text-2.txt'], 'en', 'text-3.txt'],
  ] as const)('of %s beside %j in %s is %s', (type, taken, language, expected) => {
    expect(nameFor(type, taken, language)).toBe(expected);
  });

  it('is never taken', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...MEDIA_TYPES), { maxLength: 12 }), (types) => {
        const names = types.reduce<string[]>((taken, type) => [...taken, nameFor(type, taken, 'bg')], []);
        expect(new Set(names).size).toBe(types.length);
      }),
    );
  });
});

describe('what a name promises', () => {
  it.each([
    ['IMG_1234.JPEG', 'image'],
    ['сканирано.pdf', 'pdf'],
    ['бележка.txt', 'text'],
    ['снимка.jpg.exe', 'other'],
    ['x.constructor', 'other'],
    ['page.html', 'other'],
    ['без разширение', null],
    ['file.', null],
    ['', null],
  ])('%j promises %s', (name, expected) => {
    expect(promisedClass(name)).toBe(expected);
  });
});
