import { isSameSite, type Provenance } from './same-site.js';

const origins = new Set(['https://zaedno.example']);
const post = (more: Partial<Provenance>): Provenance => ({
  method: 'POST',
  path: '/api/v1/submissions',
  secFetchSite: undefined,
  origin: undefined,
  ...more,
});

describe('a request that changes something', () => {
  it.each(['same-origin', 'none'])('passes when the browser says %s', (secFetchSite) => {
    expect(isSameSite(post({ secFetchSite }), origins)).toBe(true);
  });

  it.each(['cross-site', 'same-site'])('is refused when the browser says %s, whatever the origin', (secFetchSite) => {
    expect(isSameSite(post({ secFetchSite, origin: 'https://zaedno.example' }), origins)).toBe(false);
  });

  it('is judged by its origin when the browser says nothing else', () => {
    expect(isSameSite(post({ origin: 'https://zaedno.example' }), origins)).toBe(true);
    expect(isSameSite(post({ origin: 'https://evil.example' }), origins)).toBe(false);
    expect(isSameSite(post({ origin: 'null' }), origins)).toBe(false);
  });

  it('passes when it carries neither header, as it is no browser', () => {
    expect(isSameSite(post({}), origins)).toBe(true);
  });

  it('passes from anywhere for the one-click unsubscription of RFC 8058', () => {
    expect(isSameSite(post({ path: '/api/v1/follows/one-click', secFetchSite: 'cross-site' }), origins)).toBe(true);
  });
});

it('lets reading pass from anywhere', () => {
  expect(isSameSite(post({ method: 'GET', secFetchSite: 'cross-site' }), origins)).toBe(true);
});
