import { Checklist, MOST_ITEMS } from './checklist';

const choicesTo = (count: number) => Array.from({ length: count }, (_, at) => ({ number: at + 1, title: `Ангажимент ${at + 1}` }));

describe('the checklist of a campaign while it is chosen', () => {
  it('keeps the order in which it was chosen, and each commitment once', () => {
    const list = new Checklist();
    list.toggle({ number: 7, title: 'Седми' });
    expect(list.add(choicesTo(2))).toBe(2);
    expect(list.add(choicesTo(3))).toBe(1);
    expect(list.numbers()).toEqual([7, 1, 2, 3]);
    list.toggle({ number: 1, title: 'Първи' });
    expect(list.numbers()).toEqual([7, 2, 3]);
  });

  it('takes no more than a campaign may have, and says how many found room', () => {
    const list = new Checklist();
    expect(list.add(choicesTo(MOST_ITEMS - 1))).toBe(MOST_ITEMS - 1);
    expect(list.isFull()).toBe(false);
    expect(list.add(choicesTo(MOST_ITEMS + 5))).toBe(1);
    expect([list.isFull(), list.chosen()]).toEqual([true, choicesTo(MOST_ITEMS)]);
  });

  it('knows whether leaving would lose anything', () => {
    const list = new Checklist();
    list.show(choicesTo(2));
    expect(list.isChanged()).toBe(false);
    list.remove(1);
    expect(list.isChanged()).toBe(true);
    list.settle();
    expect(list.isChanged()).toBe(false);
  });
});
