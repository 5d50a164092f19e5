import { wasForwardedAsAsked } from './forwarded-as-asked';

type Moments = Parameters<typeof wasForwardedAsAsked>[0];
const went = (...types: Moments[number]['type'][]): boolean => wasForwardedAsAsked(types.map((type) => ({ type })));

it('a case went as its author asked when that was the last word before it', () => {
  expect(went('published', 'answered', 'forwarding_asked', 'closed', 'forwarded')).toBe(true);
  expect(went('published', 'forwarded')).toBe(false);
  expect(went('answered', 'forwarding_asked', 'forwarding_declined', 'reopened', 'assigned', 'forwarded')).toBe(false);
  expect(went('answered', 'forwarding_asked', 'reopened', 'assigned', 'forwarded')).toBe(false);
  expect(went('answered', 'forwarding_asked')).toBe(false);
});
