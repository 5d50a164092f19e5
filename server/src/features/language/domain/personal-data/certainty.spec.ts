import { detect, type Certainty } from './personal-data.js';

const certaintyOf = (text: string): readonly Certainty[] => detect(text).map(({ certainty }) => certainty);

describe('how much speaks for a span', () => {
  it.each([
    'ЕГН 7501010010',
    '7501010010',
    '750101 0010',
    'ЛНЧ 7111042925',
    '0888123456',
    '+359 2 981 1234',
    'ivan@abv.bg',
    'BG80BNBG96611020345678',
    'кола СА1234АВ',
    'бл. 5, вх. А, ап. 7',
  ])('certain: a check digit or a form that nothing else has, %s', (text) => {
    expect(certaintyOf(text)).toEqual(['certain']);
  });

  it.each([
    'ЕГН 8813102461',
    'ЛНЧ 1000000000',
    'тел. 42 110',
    'ivan (at) abv.bg',
    'BG81BNBG96611020345678',
    'лична карта 641234567',
    'живея на ул. „Шипка“ 5',
    'съседът Стоян',
    'Мария Петрова',
    'г-жа Тодорова',
  ])('likely: the form, and the words around it, %s', (text) => {
    expect(certaintyOf(text)).toEqual(['likely']);
  });

  it.each(['8812102461', '880831-5571', '02 9812345', 'СВ 2024 ТС', 'Гергана не отговаря', 'комшията Зюмбюл', 'питахме Петров'])(
    'possible: the form alone, %s',
    (text) => {
      expect(certaintyOf(text)).toEqual(['possible']);
    },
  );
});
