import fc from 'fast-check';
import { embeddablePage } from './embeddable-page.js';

const ORIGIN = 'https://zaedno.example';
const pageAt = (address: string) => embeddablePage(address, [ORIGIN]);

describe('a page that has a card', () => {
  it.each([
    ['/bg/submissions/7KQ2-M9XW', { kind: 'case', language: 'bg', key: '7KQ2-M9XW' }],
    ['/en/submissions/7KQ2-M9XW/', { kind: 'case', language: 'en', key: '7KQ2-M9XW' }],
    ['/bg/submissions/7KQ2-M9XW?utm_source=news#history-heading', { kind: 'case', language: 'bg', key: '7KQ2-M9XW' }],
    ['/bg/departments/blagoustroyavane', { kind: 'department', language: 'bg', key: 'blagoustroyavane' }],
  ])('is that of a case, or of a department: %s', (path, expected) => {
    expect(pageAt(`${ORIGIN}${path}`)).toEqual(expected);
  });

  it.each([
    ...['/', '/bg/', '/bg/submissions', '/bg/submissions/7KQ2-M9XW/follow', '/bg/case/7KQ2-M9XW', '/de/submissions/7KQ2-M9XW'],
    ...['/bg/departments', '/api/v1/submissions/7KQ2-M9XW', '/bg/submissions/%ff', '/bg/embed/cases/7KQ2-M9XW'],
  ])('is no other page: %s', (path) => {
    expect(pageAt(`${ORIGIN}${path}`)).toBeNull();
  });

  it.each([
    ...['https://evil.example/bg/submissions/7KQ2-M9XW', 'http://zaedno.example/bg/submissions/7KQ2-M9XW', '/bg/submissions/7KQ2-M9XW'],
    ...['https://zaedno.example@evil.example/bg/submissions/7KQ2-M9XW', 'https://zaedno.example.evil.example/bg/submissions/7KQ2-M9XW'],
  ])('is none of another site: %s', (address) => {
    expect(pageAt(address)).toBeNull();
  });

  it('is looked for in any text without a failure', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.webUrl({ withQueryParameters: true })), (text) => expect(pageAt(text)).toBeNull()));
  });
});
