import fc from 'fast-check';
import { countCharacters, excerpt, isBetweenCharacters, tidyLine, tidyText } from './characters.js';

const anyText = fc.string({ unit: 'binary', maxLength: 200 });
const writing = fc.string({
  unit: fc.constantFrom(
    'а',
    'Й',
    'и\u0306',
    'е\u0301',
    'z',
    ' ',
    '  ',
    '\n',
    '\r\n',
    '.',
    ',',
    '😀',
    '👨‍👩‍👧',
    '\u0000',
    '\u200b',
    '\u202e',
    '\ud800',
    '\u0085',
  ),
  maxLength: 120,
});

describe('counting characters', () => {
  it.each([
    ['', 0],
    ['Дупка', 5],
    ['й', 1],
    ['и\u0306', 1],
    ['ѝ', 1],
    ['е\u0301', 2],
    ['😀', 1],
    ['👨‍👩‍👧', 5],
    ['a\nb', 3],
    ['\ud800', 1],
  ])('%j has %i', (text, expected) => {
    expect(countCharacters(text)).toBe(expected);
  });
});

describe('a tidy text', () => {
  it.each([
    ['  Дупка на пътя \n', 'Дупка на пътя'],
    ['ред\r\nред\rред\u2028ред\u0085ред', 'ред\nред\nред\nред\nред'],
    ['\tа\tб', 'а\tб'],
    ['а\u0000б\u0007в\u001bг\u007fд\u009bе', 'абвгде'],
    ['край'.normalize('NFD'), 'край'],
    ['файл\u202egpj.exe', 'файлgpj.exe'],
    ['\u2067текст\u2069', 'текст'],
    ['кор\u00adуп\u200bция\ufeff', 'корупция'],
    ['и\u200b\u0306', 'й'],
    ['а\ud800б', 'а\ufffdб'],
    ['👨‍👩‍👧', '👨‍👩‍👧'],
    ['\u200b\u00a0\u3000', ''],
    ['\u3164\u2800', ''],
    ['\u200d', ''],
    ['\u0301', ''],
    ['…', '…'],
  ])('of %j is %j', (text, expected) => {
    expect(tidyText(text)).toBe(expected);
  });

  it('keeps empty lines inside it, and a line keeps none', () => {
    expect(tidyText('а\n\n  б')).toBe('а\n\n  б');
    expect(tidyLine(' а\n\n \u00a0 б\t\tв ')).toBe('а б в');
  });

  it('is tidy once and for all, and can be stored', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, writing), (text) => {
        for (const tidy of [tidyText, tidyLine]) {
          const once = tidy(text);
          expect(tidy(once)).toBe(once);
          expect(once).toBe(once.normalize('NFC'));
          expect(once.isWellFormed()).toBe(true);
          expect(once).not.toMatch(/(?![\t\n])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u);
        }
        expect(tidyLine(text)).not.toContain('\n');
      }),
    );
  });
});

describe('an excerpt', () => {
  it.each([
    ['Дупка на пътя', 20, 'Дупка на пътя'],
    ['Дупка на пътя', 13, 'Дупка на пътя'],
    ['Дупка на пътя', 12, 'Дупка на…'],
    ['Дупка на пътя', 9, 'Дупка на…'],
    ['Дупка, после друга', 7, 'Дупка…'],
    ['Първи ред.\n\nВтори ред.', 15, 'Първи ред…'],
    ['непротивоконституционно', 10, 'непротиво…'],
    ['👨‍👩‍👧👨‍👩‍👧', 8, '👨‍👩‍👧…'],
    ['👨‍👩‍👧👨‍👩‍👧', 3, '…'],
    ['', 5, ''],
  ])('of %j in %i is %j', (text, limit, expected) => {
    expect(excerpt(text, limit)).toBe(expected);
  });

  it('is one line of the limit at most, and begins as the text does', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, writing), fc.integer({ min: 1, max: 60 }), (text, limit) => {
        const short = excerpt(text, limit);
        expect(countCharacters(short)).toBeLessThanOrEqual(limit);
        expect(short).not.toContain('\n');
        expect(tidyLine(text).startsWith(short.endsWith('…') ? short.slice(0, -1) : short)).toBe(true);
      }),
    );
  });

  it('needs room for a character', () => {
    expect(() => excerpt('текст', 0)).toThrow(RangeError);
  });
});

describe('a place between two characters', () => {
  it.each([
    ['дъб', [0, 1, 2, 3]],
    ['а😀б', [0, 1, 3, 4]],
    ['Е\u0301х', [0, 2, 3]],
    ['👨‍👩‍👧', [0, 8]],
    ['', [0]],
  ])('in %j is one of %j', (text, expected) => {
    const places = Array.from({ length: text.length + 4 }, (_, index) => index - 1);
    expect(places.filter((place) => isBetweenCharacters(text, place))).toEqual(expected);
  });
});
