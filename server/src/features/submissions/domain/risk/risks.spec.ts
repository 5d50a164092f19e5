import fc from 'fast-check';
import { aSubmission } from '../../../../../test/factories/submission.js';
import { skeleton } from './phrases.js';
import { RISK_WORDS_VERSION, risksOf, tellsOfDanger } from './risks.js';

const read = (text: string, title = 'Сигнал от жител'): string[] => risksOf(aSubmission({ title, text, about: null }), false);

describe('danger to life', () => {
  it.each([
    'Съседът ме заплаши, че ще ме убие, ако се оплача.',
    'Каза: „Ще ви застрелям всички.“',
    'Не искам да живея повече, никой не ме чува.',
    'Ще се самоубия, ако ме изгонят от къщата.',
    'Получих смъртна заплаха от собственика.',
    'Оголени кабели висят над детската площадка.',
    'Паднал е кабел на пътя и е под напрежение.',
    'В мазето мирише на газ от сутринта.',
    'Гори къща на улица „Хан Крум“!',
    'Мъжът отсреща бие жена си всяка вечер.',
    'Човекът извади нож пред магазина.',
    'Shte me ubie, kaza go pred vsichki.',
    'Ste li, 6te me ubiqt ako kaja.',
    'Golen kabel... ogoleni kabeli do u4ili6teto.',
    'He said he will kill me.',
    'There is a gas leak under the bridge.',
    'A live wire hangs over the playground.',
  ])('is found in: %s', (text) => {
    expect(read(text)).toContain('threat_to_life');
    expect(tellsOfDanger('Сигнал', text)).toBe(true);
  });

  it.each([
    'Билетите за автобуса са убийствено скъпи.',
    'Наетата фирма прави убийствен шум.',
    'Само убиваме времето по опашките.',
    'Щяхме да умрем от смях на отговора.',
    'Ще умра от скука на тези заседания.',
    'Пожарният кран до училището е счупен.',
    'Благодаря на пожарникарите за бързата реакция.',
    'Стрелката на кръстовището не свети.',
    'Кметът обещава бомбастични проекти.',
    'Самоубийствена политика за бюджета.',
    'Нашите гори и планини трябва да се пазят.',
    'Лампите горят цял ден пред блока на площада.',
    'Слънцето бие на очи, дете не може да играе.',
    'Камбаната бие по три пъти на ден.',
    'Улица „Стара“ е убит път от години.',
    'Ще ги убедя да почистят.',
    'Killing time in the queue takes hours.',
    'The fire hydrant is broken.',
    'Изгорелите газове от автобусите са непоносими.',
  ])('is not found in: %s', (text) => {
    expect(read(text)).not.toContain('threat_to_life');
  });
});

describe('a crime', () => {
  it.each([
    'Служител поиска подкуп от 200 евро за разрешително.',
    'Взеха рушвет пред очите ми.',
    'Общинските пари се присвояват чрез фиктивни фактури.',
    'Подправиха протокола от търга.',
    'Откраднаха тръбите от чешмата.',
    'Злоупотреба със служебно положение.',
    'Poiska mi podkup za razreshitelno.',
    'Poiskaha ru6vet.',
    'The clerk asked for a bribe.',
  ])('is found in: %s', (text) => {
    expect(read(text)).toContain('crime');
  });

  it.each([
    'Подкупващо гостоприемство на читалището.',
    'Измамно лесна процедура, но отнема месец.',
    'Излязоха крадешком от залата.',
    'Комисията за борба с корупцията не отговори.',
    'Детето открадна сърцата на публиката.',
    'Боклукът не се извозва от месец.',
    'The band will steal the show.',
  ])('is not found in: %s', (text) => {
    expect(read(text)).not.toContain('crime');
  });
});

describe('the name of an official', () => {
  it.each([
    'Кметът Иванов не отговаря на молбите.',
    'Сигнал срещу Петър Петров, директор на училището.',
    'Инспекторът г-н Георги Стоянов дойде след месец.',
    'Kmetat Ivanov ne otgovarya.',
    'The mayor Petrova promised it.',
  ])('is found in: %s', (text) => {
    expect(read(text)).toContain('names_official');
  });

  it.each([
    'Кметът на Сливница обеща ремонт.',
    'Кметът не отговаря. Иванов е името на улицата.',
    'Директорът на Софийска вода мълчи.',
    'Съседът Иванов пали гуми.',
  ])('is not found in: %s', (text) => {
    expect(read(text)).not.toContain('names_official');
  });

  it('is found where the form names a person or an office that points at one', () => {
    const about = { departmentId: null, office: null, name: null };
    const plain = { title: 'Сигнал от жител', text: 'Не отговаря на молбите.' };
    expect(risksOf(aSubmission({ ...plain, about: { ...about, name: 'Иван Иванов' } }), false)).toEqual(['names_official']);
    expect(risksOf(aSubmission({ ...plain, about: { ...about, office: 'mayor' } }), false)).toEqual(['names_official']);
    expect(risksOf(aSubmission({ ...plain, about: { ...about, office: 'employee' } }), false)).toEqual([]);
  });
});

it('the marks stand in the order of their weight, personal data as the detector says', () => {
  const text = 'Кметът Иванов поиска подкуп и ме заплаши с убийство.';
  expect(risksOf(aSubmission({ text, about: null }), true)).toEqual(['threat_to_life', 'crime', 'names_official', 'personal_data']);
});

it('no phrase goes across the end of a sentence or out of the title', () => {
  expect(read('Докладът говори за заплаха. Смърт няма да настъпи.')).not.toContain('threat_to_life');
});

it('a word has one skeleton, whichever alphabet and manner it is written in', () => {
  for (const [bulgarian, ...latin] of [
    ['убия', 'ubiya', 'ubia', 'ubiq'],
    ['рушвет', 'rushvet', 'ru6vet', 'rushwet'],
    ['щете', 'shtete', '6tete'],
    ['ножа', 'nozha', 'noja'],
  ] as const)
    expect(latin.map(skeleton)).toEqual(latin.map(() => skeleton(bulgarian)));
});

it('any text is read without fail, long ones too', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
      expect(Array.isArray(risksOf(aSubmission({ text, about: null }), false))).toBe(true);
    }),
  );
  expect(read('ще ме някой утре '.repeat(600))).not.toContain('threat_to_life');
});

it('the version of the words fits its column and is never that of a case nobody read', () => {
  expect(RISK_WORDS_VERSION).toBeGreaterThan(0);
  expect(RISK_WORDS_VERSION).toBeLessThan(32_768);
});
