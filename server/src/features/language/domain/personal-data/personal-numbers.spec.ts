import { hasBirthDate, hasEgnCheckDigit, hasLnchCheckDigit } from './personal-number.js';
import { detect } from './personal-data.js';
import { mark, readMarked } from './marked-text.js';

describe('the check digits', () => {
  it.each(['7523169263', '8032056031', '7501010010'])('of ЕГН %s are right', (digits) => {
    expect(hasEgnCheckDigit(digits) && hasBirthDate(digits)).toBe(true);
  });

  it('of ЕГН 8812102461 are wrong, though the day of birth exists', () => {
    expect(hasEgnCheckDigit('8812102461')).toBe(false);
    expect(hasBirthDate('8812102461')).toBe(true);
  });

  it.each(['7500010010', '7513010010', '7502300010', '0000123456', '0888123456', '7553010010', '7533010010'])(
    '%s begins with no day',
    (digits) => {
      expect(hasBirthDate(digits)).toBe(false);
    },
  );

  it('know leap years of three centuries', () => {
    expect(hasBirthDate('0042290000')).toBe(true);
    expect(hasBirthDate('0002290000')).toBe(false);
    expect(hasBirthDate('9642290000')).toBe(true);
    expect(hasBirthDate('9622290000')).toBe(true);
    expect(hasBirthDate('0142290000')).toBe(false);
  });

  it('of ЛНЧ 7111042925 are right and of 7111042926 wrong', () => {
    expect(hasLnchCheckDigit('7111042925')).toBe(true);
    expect(hasLnchCheckDigit('7111042926')).toBe(false);
  });
});

describe('ЕГН and ЛНЧ in a text', () => {
  it.each([
    'ЕГН {egn:7501010010}',
    'ЕГН: {egn:8032056031}, от Сливница',
    'ЕГН{egn:7501010010}',
    'егн № {egn:7523169263}.',
    '{person:Иван Иванов} ({egn:7501010010})',
    'с единен граждански номер {egn:7501010010}',
    'с грешна контролна цифра {egn:8812102461}',
    'с ЕГН {egn:8813102461}, сгрешен месец',
    'EGN {egn:7501010010}',
    'ЕГН {egn:750101 0010}',
    'ЕГН {egn:75 01 01 00 10}',
    'ЕГН {egn:750 101 0010}',
    'без думата: {egn:750101-0010}',
    '{egn:75-01-01-0010}',
    '{egn:7501010010},{egn:7523169263}',
    '１. {egn:７５０１０１００１０}',
    'ЕГН\n{egn:7501010010}',
    'ДДС № BG{egn:7501010010} на земеделец',
    'ЕИК 831641791, управител с {egn:8812102461}',
    'БУЛСТАТ {egn:7501010010}',
    'моето {egn:0542231236} и на баща ми {egn:5203104567}',
    'личния номер на чужденец {lnch:7111042925}',
    'ЛНЧ {lnch:7111042925}',
    'ЛНЧ: {lnch:1000000000}',
    'ЛНЧ {lnch:711 104 2925}',
    '{lnch:7111042925} (ЛНЧ)',
    '7501010010 (ЕГН)'.replace('7501010010', '{egn:7501010010}'),
    'LNCH {lnch:7111042925}',
    'ЕГН/ЛНЧ: {egn:7501010010}',
    'ЕГН/ЛНЧ: {lnch:1000000000}',
    'ЛНЧ/ЕГН: {egn:7501010010}',
    'ЛНЧ {lnch:7111042925}, ЕГН {egn:7501010010}',
    'тел. {phone:0888123456}, ЕГН {egn:7501010010}',
    'моето е {egn:7509 136 283}',
    'моето е {egn:75.09.13 6283}',
    'моето е {egn:750913 - 6283}',
    'ЕГН {egn:750913\n6283}',
    'ЕГН {egn:75О9136283} с буква О',
    'без думата, сгрешено: {egn:880831-5571}',
    'ЕГН на баща ми, който почина през март: {egn:8813102461}',
    'ЛНЧ на всички: {lnch:1005028169}, {lnch:1005028228} и {lnch:1005028398}',
    '{lnch:1005028169}, {lnch:1005028228} (ЛНЧ на двамата)',
    'LNCH: {lnch:1001735896} (mine) and {lnch:1001735944} (his)',
    'нямам ЕГН, а {lnch:7112043187}, това е ЛНЧ',
    '{lnch:1003882163} е ЛНЧ-то ми',
  ])('%s', (marked) => {
    const { text } = readMarked(marked);
    expect(mark(text, detect(text))).toBe(marked);
  });

  it.each([
    'договор № 1234567890',
    'решение 210312/2024',
    '7 501 010 010 лв.',
    'фактура № 0000123456',
    'преписка 75010100101',
    'номер 750101001',
    'без контекст 9913123456',
    'координати 42.8512125678, 23.0312125678',
    'сума 7501020010,50 лв.',
    'от 24-05-24 1030 ч.',
    'ЕИК 7501020010',
    'ISBN 954-07-0101-0',
    'легна в 1034567890',
    'осем цифри 24052026 и час 1030',
  ])('nothing in: %s', (text) => {
    expect(mark(text, detect(text))).toBe(text);
  });
});
