import { ANY_MUNICIPALITY } from '../../src/features/authorities/content/any-municipality.js';
import { NO_REMIT } from '../../src/features/authorities/domain/competence.js';
import { vocabulary } from '../../src/features/submissions/domain/index.js';
import { IS_MEANT } from '../../src/features/verdicts/reads/wished-authority.js';

describe('the authority that an author asks for', () => {
  it.each([
    ['ombudsman', ['ombudsman']],
    ['council', ['obshtinski-savet']],
  ] as const)('is, of those of any municipality, for %s: %s', (wish, slugs) => {
    const meant = ANY_MUNICIPALITY.authorities.filter((authority) => IS_MEANT[wish]({ ...NO_REMIT, ...authority }));
    expect(meant.map(({ slug }) => slug)).toEqual(slugs);
  });

  it('is none of which nobody said what it may receive', () => {
    expect(vocabulary.WISHES.filter((wish) => IS_MEANT[wish](NO_REMIT))).toEqual([]);
  });
});
