import fc from 'fast-check';
import { mark, readMarked } from './marked-text.js';
import { detect } from './personal-data.js';
import { PERSONAL_DATA_TYPES } from './span.js';

const pieces = fc.constantFrom(
  '7501010010',
  '0888123456',
  '+359',
  '02/',
  ' ',
  '-',
  '.',
  ',',
  '(',
  ')',
  '@',
  'abv.bg',
  'ivan',
  'ЕГН ',
  'ЛНЧ',
  'тел. ',
  'лична карта ',
  'ЕИК ',
  'BG80',
  'BNBG',
  '9661',
  '1020345678',
  'СА',
  '1234',
  'АВ',
  'общината',
  ' и ',
  '\n',
  '😀',
  '\ud800',
  'İ',
  'и\u0306',
  '№',
  '0700',
  '(at)',
  '[dot]',
);
const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
);

describe('personal data in a text', () => {
  it('is marked kind by kind, in order', () => {
    const marked =
      'Аз, {person:Мария Петрова}, ЕГН {egn:7501010010}, л.к. {id_document:641234567}, тел. {phone:0888 123 456}, {email:maria@abv.bg}, сметка ' +
      '{iban:BG80BNBG96611020345678}, видях кола {plate:СА 1234 АВ}. Телефонът на общината е 0727 42110, а ЕИК на фирмата – 831641791.';
    const { text } = readMarked(marked);
    expect(mark(text, detect(text))).toBe(marked);
  });

  it('is counted in UTF-16 units, whatever stands before it', () => {
    const { text, spans } = readMarked('😀 İ и\u0306 тел. {phone:0888123456}');
    expect(detect(text)).toEqual(spans.map((span) => ({ ...span, certainty: 'certain' })));
  });

  it('is absent from ordinary complaints', () => {
    const complaints = [
      'От 12.03.2026 г. уличното осветление на ул. „Хан Аспарух“ № 15 в Сливница не работи. Сигнал вх. № 94-00-123/13.03.2026 г. остана без отговор.',
      'Разрешението за строеж чаках 5 месеца и 12 дни, платих 1 250,00 лв. по фактура № 1000004567 от 01.02.2026 г.',
      'Обществена поръчка № 00123-2026-0001 на стойност 1 234 567,89 € е спечелена от фирма с ЕИК 831641791.',
      'Съветникът гласува за наема на имот с идентификатор 67372.503.1245 на 27.02.2026 г. с решение № 123 по протокол № 4.',
      'Автобус 2214 тръгва в 06:15, 07:30 и 18:45, а в 2025 се движеше на всеки 30 минути.',
    ];
    for (const text of complaints) expect(mark(text, detect(text))).toBe(text);
  });

  it('never throws, and its spans lie in the text, sorted and apart', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let done = 0;
        for (const { start, end, type } of detect(text)) {
          expect(start).toBeGreaterThanOrEqual(done);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(PERSONAL_DATA_TYPES).toContain(type);
          done = end;
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('is found in the middle of any words', () => {
    const words = fc.string({ unit: fc.constantFrom(...'абвгд ежзиклмн.,!') });
    fc.assert(
      fc.property(words, words, (before, after) => {
        const text = `${before} ivan@abv.bg 7501010010 BG80BNBG96611020345678 0888123456 ${after}`;
        const types = detect(text).map(({ type }) => type);
        expect(types).toEqual(['email', 'egn', 'iban', 'phone']);
      }),
    );
  });

  it.each([
    ['digits', '7'],
    ['digits and spaces', '1 '],
    ['signs of mail', '@'],
    ['a@', 'a@'],
    ['labels of domains', 'a.'],
    ['letters', 'а'],
    ['BG', 'BG'],
    ['BG80', 'BG80 '],
    ['phones', '0888123456,'],
    ['ЕГН', 'ЕГН '],
    ['words about phones', 'тел. общината '],
    ['institutions', 'община 02 '],
    ['spaces', ' '],
    ['a plate', 'СА1234АВ '],
    ['dashes', '-0-'],
    ['at in brackets', '(at)'],
    ['numbers in ID context', 'лична карта 641234567 '],
    ['@ after a long part', `${'a'.repeat(64)}@`],
  ])('gets through the longest text there may be, twenty times over, full of %s', (_, piece) => {
    // Nothing is timed here. An expression that goes back over what it read would need hours, and the run would not end.
    const long = piece.repeat(Math.ceil(200_000 / piece.length));
    for (const { start, end } of detect(long)) expect(end).toBeGreaterThan(start);
  });
});
