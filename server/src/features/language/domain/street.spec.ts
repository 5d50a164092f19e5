import { isSameStreet, streetsIn, streetsInAddress } from './street.js';

const names = (text: string): string[] => streetsIn(text).map(({ name }) => name);

describe('streets in a text', () => {
  it.each([
    ['Лампите на ул. „Хан Аспарух“ не светят.', ['Хан Аспарух']],
    ['Дупка на улица Васил Левски. Моля за ремонт.', ['Васил Левски']],
    ['Няма осветление на улица Хан Аспарух\nУличното осветление не работи', ['Хан Аспарух']],
    ['по ул. В. Левски и ул. Св. Климент Охридски 5', ['В. Левски', 'Св. Климент Охридски']],
    ['бул. "България", булевардът „София“', ['България', 'София']],
    ['на площад „Независимост“, пл. Независимост', ['Независимост']],
    ['улицата е тъмна, а на площада има кал', []],
    ['улица Иван Вазов, после пак улица „Иван Вазов“', ['Иван Вазов']],
    ['', []],
  ])('of %j are %j', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it.each([
    ['Хан Аспарух 12', ['Хан Аспарух']],
    ['„Раковски“ № 18', ['Раковски']],
    ['ул. „Рила“ 7', ['Рила']],
    ['до училището', []],
    ['горната махала 3', []],
  ])('of the address %j are %j', (address, expected) => {
    expect(streetsInAddress(address).map(({ name }) => name)).toEqual(expected);
  });
});

describe('a street', () => {
  const [long, short, initial, other, longer] = ['Васил Левски', 'Левски', 'В. Левски', 'Г. Левски', 'Христо Ботев'].map(
    (name) => streetsIn(`ул. „${name}“`)[0]!,
  );

  it('is the same under its whole name, its last word and with an initial', () => {
    expect([isSameStreet(long!, short!), isSameStreet(initial!, long!), isSameStreet(short!, initial!)]).toEqual([true, true, true]);
  });

  it('is another one under another name or initial', () => {
    expect([isSameStreet(long!, other!), isSameStreet(long!, longer!)]).toEqual([false, false]);
  });
});
