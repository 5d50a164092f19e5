import { linksOfAll, linksOfGroup } from './list-links';

const period = { from: '2026-02', to: '2026-11' };
const received = { receivedFrom: '2026-02-01', receivedTo: '2026-11-30' };

describe('the list behind a number', () => {
  it('is of the same months of receipt, to their last day', () => {
    expect(linksOfAll(period)).toMatchObject({
      published: received,
      withheld: { ...received, status: 'rejected' },
      answered: { ...received, outcome: 'any' },
    });
    expect(linksOfAll(period).outcome('explained')).toEqual({ ...received, outcome: 'explained' });
    expect(linksOfGroup('month', '2028-02', period).published).toEqual({ receivedFrom: '2028-02-01', receivedTo: '2028-02-29' });
  });

  it('has the filter of its group', () => {
    expect(linksOfGroup('topic', 'ethics', period).answered).toEqual({ ...received, topic: 'ethics', outcome: 'any' });
    expect(linksOfGroup('settlement', '67372', period).published).toEqual({ ...received, settlement: '67372' });
  });

  it('is none where no list shows exactly that', () => {
    expect(linksOfGroup('department', 'streets', period).withheld).toBeNull();
    const nowhere = linksOfGroup('settlement', 'none', period);
    expect([nowhere.published, nowhere.withheld, nowhere.answered, nowhere.outcome('accepted')]).toEqual([null, null, null, null]);
  });
});
