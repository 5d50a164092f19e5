import { hasIbanCheckSum } from './iban.js';
import { mark, readMarked } from './marked-text.js';
import { detect } from './personal-data.js';

const found = (text: string, publicContacts: readonly string[] = []): string => mark(text, detect(text, publicContacts));

describe('e-mail addresses', () => {
  it.each([
    'Пишете на {email:ivan.petrov@abv.bg}.',
    'имейл:{email:ivan@abv.bg},моля',
    '{email:ivan_petrov-88+obshtina@mail.example.co.uk}',
    '({email:IVAN@ABV.BG})',
    '<{email:ivan@abv.bg}>',
    'mailto:{email:ivan@abv.bg}?subject=a',
    '{email:иван@поща.бг}',
    '{email:ivan@аbv.bg}',
    '{email:ivan @ abv.bg}',
    '{email:ivan@ abv.bg}',
    '{email:ivan(at)abv.bg}',
    '{email:ivan.petrov (маймунка) abv.bg}',
    '{email:ivan.petrov кльомба abv.bg}',
    '{email:ivan [at] abv [dot] bg}',
    '{email:ivan@abv.bg}на този адрес',
    '{email:ivan0888123456@abv.bg}',
    '{email:a@b.co};{email:c@d.eu}',
    '{email:ivan.petrov собака abv точка bg}',
    '{email:ivan at abv dot bg}',
    '{email:ivan.petrov@slivnitsa.bg}',
    '{email:petar.ivanov@mvr.bg}',
    '{email:info@abv.bg}',
  ])('%s', (marked) => {
    expect(found(readMarked(marked).text)).toBe(marked);
  });

  it.each([
    'пишете на info@obshtina-slivnitsa.bg и delovodstvo@egov.bg',
    'office@mvr.bg, press@government.bg',
    'виж @obshtina.slivnitsa в мрежата',
    '3 броя @ 5.50 лв.',
    'https://maps.example/@42.85,23.03,15z',
    'ivan@abv, @, @@, a@.bg, a@b.1',
    'среща в 10 @ залата',
    'meet me at noon. dot com is over',
  ])('nothing in: %s', (text) => {
    expect(found(text)).toBe(text);
  });

  it('leaves those that the municipality publishes', () => {
    expect(found('Пишете на Kmet@Slivnitsa.bg или kmet2@slivnitsa.bg', ['kmet@slivnitsa.bg'])).toBe(
      'Пишете на Kmet@Slivnitsa.bg или {email:kmet2@slivnitsa.bg}',
    );
  });
});

describe('bank accounts', () => {
  it('have a check sum', () => {
    expect(hasIbanCheckSum('BG80BNBG96611020345678')).toBe(true);
    expect(hasIbanCheckSum('BG81BNBG96611020345678')).toBe(false);
  });

  it.each([
    'IBAN: {iban:BG80BNBG96611020345678}.',
    '{iban:BG80 BNBG 9661 1020 3456 78} на мое име',
    '{iban:bg80bnbg96611020345678}',
    '{iban:BG80-BNBG-9661-1020-3456-78}',
    '{iban:ВG80ВNВG96611020345678}',
    'сбъркан: {iban:BG81BNBG96611020345678}',
    'къс: {iban:BG80BNBG9661102034567}',
    '{iban:BG18RZBB91550123456789} и {iban:BG80BNBG96611020345678}',
    'IBAN{iban:DE89 3704 0044 0532 0130 00}'.replace('IBAN', 'IBAN '),
    '{iban:БГ80БНБГ96611020345678}',
    'Revolut {iban:LT601010012345678901}',
    '{iban:BG80.BNBG.9661.1020.3456.78}',
    'IBAN{iban:BG80BNBG96611020345678}',
    'с букви О: {iban:BG8O BNBG 9661 1O20 3456 78}',
    'сбъркан IBAN: {iban:DE88 3704 0044 0532 0130 00}',
  ])('%s', (marked) => {
    expect(found(readMarked(marked).text)).toBe(marked);
  });

  it.each([
    'BG16RFOP002-1.005',
    'BG16RFOP002-2.073-0012-C01',
    'BG05M9OP001-1-023-0012-C01',
    'ДДС № BG000695089',
    'DE88 3704 0044 0532 0130 00',
    'XBG80BNBG96611020345678',
    'BG80BNBG966110203456781234567',
    'BG80',
  ])('nothing in: %s', (text) => {
    expect(found(text)).toBe(text);
  });

  it('leaves those that the municipality publishes', () => {
    const text = 'данъци по BG80 BNBG 9661 1020 3456 78';
    expect(found(text, ['BG80 BNBG 9661 1020 3456 78'])).toBe(text);
  });
});

describe('car plates', () => {
  it.each([
    'кола {plate:СА1234АВ}',
    '{plate:CA 1234 AB}',
    '{plate:СО-1234-АК} спря на тротоара',
    'камион {plate:Е 1234 ХХ}',
    '{plate:cа1234ав}',
    'паркира кола с номер {plate:са 1234 ав}',
    'колата, {plate:В 2024 СЕ}, е синя',
    '{plate:СВ 2024 ТС}',
    '{plate:X1234KK}!',
    'bmw {plate:tx 4460 ah} дрифти',
  ])('%s', (marked) => {
    expect(found(readMarked(marked).text)).toBe(marked);
  });

  it.each([
    'в 2024 се случи',
    'В 2024 СЕ СЛУЧИ',
    'от 2023 на 2024 от',
    'ОТ 2023 НА 2024 НА',
    'С 2500 КМ ПРОБЕГ',
    'САВ1234АВ',
    'СА1234АВС',
    'СА12345АВ',
    'СА123АВ',
    'ЖЗ 1234 АВ',
    'Д1234ФГ',
    'платих 1500 км',
  ])('nothing in: %s', (text) => {
    expect(found(text)).toBe(text);
  });
});

describe('numbers of identity documents', () => {
  it.each([
    'лична карта № {id_document:641234567}, издадена от МВР',
    'личната ми карта {id_document:641234567}',
    'л.к. {id_document:641234567}',
    'ЛК № {id_document:AA1234567}',
    'паспорт {id_document:ВВ 1234567}',
    'шофьорска книжка {id_document:281234567}',
    'СУМПС: {id_document:281 234 567}',
    'документ за самоличност № {id_document:641234567}',
    '{id_document:641234567} (лична карта)',
    'passport no. {id_document:381234567}',
    'л. к. {id_document:021234567}, тел. {phone:029812345}',
    'карта за дългосрочно пребиваване {id_document:931027448}',
    'поиска личната ми карта и я снима с телефона си. Номерът е {id_document:647719023}',
    'картата ({id_document:649310426})',
  ])('%s', (marked) => {
    expect(found(readMarked(marked).text)).toBe(marked);
  });

  it.each(['641234567', 'номер AA1234567', 'лична карта, а фирмата е с ЕИК 831641791', 'лична карта, изд. 12.03.2015', 'вълк 641234567'])(
    'nothing in: %s',
    (text) => {
      expect(found(text)).toBe(text);
    },
  );
});
