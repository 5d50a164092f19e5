import { asKind, asTopic, takesTopic, topicChoices } from './kind-choices';

describe('the topics of a kind', () => {
  it('are all five for a signal', () => {
    expect(topicChoices('signal').every(({ value }) => takesTopic('signal', asTopic(value) ?? 'services'))).toBe(true);
  });

  it('leave corruption and abuse of office to signals, and say so', () => {
    const refused = topicChoices('recommendation').filter(({ description }) => description?.includes('само като сигнал'));
    expect(refused.map(({ value }) => value)).toEqual(['corruption', 'abuse_of_office']);
    expect(takesTopic('recommendation', 'conflict_of_interest')).toBe(true);
  });

  it('stay free to choose: a topic that was taken away could not be explained', () => {
    expect(topicChoices('recommendation').some(({ disabled }) => disabled)).toBe(false);
  });
});

describe('a choice out of an address or a form', () => {
  it('is taken only when it is one of ours', () => {
    expect([asKind('signal'), asKind('petition'), asKind(null)]).toEqual(['signal', null, null]);
    expect([asTopic('ethics'), asTopic(''), asTopic(undefined)]).toEqual(['ethics', null, null]);
  });
});
