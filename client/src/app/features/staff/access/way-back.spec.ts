import { wayBack } from './way-back';

describe('the way back after signing in', () => {
  it('leads to the page of the desk that was asked for', () => {
    expect(wayBack('/staff/review/7KQ2-M9XW?tab=waiting')).toBe('/staff/review/7KQ2-M9XW?tab=waiting');
  });

  it.each([
    'https://evil.example',
    '//evil.example',
    '/staff//evil.example',
    '/submissions',
    '/staff/sign-in?to=/staff/queue',
    '',
    undefined,
  ])('never leads to %p', (to) => {
    expect(wayBack(to)).toBeNull();
  });
});
