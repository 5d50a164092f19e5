import { isPrivatePage } from './private-pages.js';

describe('what no search engine keeps', () => {
  it.each([
    ...[
      '/bg/staff',
      '/en/staff/queue',
      '/bg/case/7KQ2-M9XW',
      '/bg/case/7KQ2-M9XW/messages?x=1',
      '/bg/submit/abc/text',
      '/bg/verdict?token=x',
    ],
    ...['/bg/follow/manage?token=x', '/en/consultations/parking/propose', '/bg/submissions/7KQ2-M9XW/follow', '/bg/lookup/new-code'],
  ])('is %s', (url) => expect(isPrivatePage(url)).toBe(true));

  it.each([
    '/bg/',
    '/bg/submit',
    '/bg/submissions',
    '/en/submissions/7KQ2-M9XW',
    '/bg/consultations/parking',
    '/bg/lookup',
    '/api/v1/site',
  ])('is not %s', (url) => expect(isPrivatePage(url)).toBe(false));
});
