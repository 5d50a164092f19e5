import { type Label } from './marked-corpus.js';
import { WELL_FORMED } from './well-formed.js';

const RIGHT: readonly (readonly [Label, string])[] = [
  ['egn', '7523169263'],
  ['egn', '80 32 05 6031'],
  ['egn', '7501010010'],
  ['lnch', '7111042925'],
  ['iban', 'BG80BNBG96611020345678'],
  ['iban', 'ВG80 ВNВG 9661 1020 3456 78'],
  ['phone', '+359 (0) 88 812-34-56'],
  ['phone', '0727/4 23 56'],
  ['email', 'ivan собака example точка com'],
  ['plate', 'св-1234 ав'],
  ['id_document', 'АА1234567'],
];

const WRONG: readonly (readonly [Label, string])[] = [
  ['egn', '8812102461'],
  ['egn', '9902291234'],
  ['egn', '8813102461'],
  ['lnch', '7111042926'],
  ['iban', 'BG81BNBG96611020345678'],
  ['iban', 'BG80BNBG9661102034567'],
  ['phone', '0700'],
  ['email', 'example.com'],
  ['plate', 'СВ 1234 ГД'],
  ['id_document', '12345678'],
  ['address', 'ул. „Паисий“'],
  ['person', ' Иван'],
];

describe('a labelled value', () => {
  it.each(RIGHT)('%s %s is well-formed', (type, value) => {
    expect(WELL_FORMED[type](value, false)).toBe(true);
  });

  it.each(WRONG)('%s %s is not', (type, value) => {
    expect(WELL_FORMED[type](value, false)).toBe(false);
  });

  it('that is mistyped has a wrong check digit and a right form', () => {
    expect(WELL_FORMED.egn('8812102461', true)).toBe(true);
    expect(WELL_FORMED.egn('7523169263', true)).toBe(false);
    expect(WELL_FORMED.egn('9902291234', true)).toBe(false);
    expect(WELL_FORMED.iban('BG81BNBG96611020345678', true)).toBe(true);
    expect(WELL_FORMED.iban('BG80BNBG96611020345678', true)).toBe(false);
  });
});
