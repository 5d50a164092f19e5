import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { isSharedAddress, sharedPage } from './shared-page.js';

const NONCE = 'kYfGZ0y1+uA/9bVn3cQdEwRt';
const hashOf = (style: string): string => `'sha256-${createHash('sha256').update(style).digest('base64')}'`;

/** A page as it is drawn: styles of ours with the nonce, and text of people in an attribute, where its signs stay as they are. */
const drawn = (style: string, text = ''): string =>
  `<html><head><style ng-app-id="ng" nonce="${NONCE}">${style}</style><meta name="description" content="${text}"></head>` +
  `<body><app-root ngcspnonce="${NONCE}"></app-root></body></html>`;

describe('a page that is the same for everybody', () => {
  it('has no nonce, and names its styles by their hashes', () => {
    const page = sharedPage(drawn('p{color:red}'), NONCE);
    expect(page?.body).toBe(
      '<html><head><style ng-app-id="ng">p{color:red}</style><meta name="description" content=""></head><body><app-root></app-root></body></html>',
    );
    expect(page?.policy).toContain(`style-src 'self' ${hashOf('p{color:red}')};`);
    expect(page?.policy).toContain(`script-src 'none';`);
    expect(page?.policy).not.toContain('nonce');
  });

  it('allows no style that somebody wrote into a text', () => {
    fc.assert(
      fc.property(fc.string(), (written) => {
        const text = `<style>${written}</style>`.replaceAll('"', '&quot;');
        expect(sharedPage(drawn('p{color:red}', text), NONCE)?.policy).toBe(sharedPage(drawn('p{color:red}'), NONCE)?.policy);
      }),
    );
  });

  it('is none where a form on it has a key of its own', () => {
    expect(sharedPage(drawn('', '').replace('</body>', '<input type="hidden" name="idempotencyKey" value="1"></body>'), NONCE)).toBeNull();
  });

  it('is none where the nonce stands anywhere else', () => {
    expect(sharedPage(drawn('').replace('</body>', `${NONCE}</body>`), NONCE)).toBeNull();
  });
});

describe('an address that many can share', () => {
  it.each(['/bg/', '/en/submissions', '/bg/submissions?status=answered&after=eyJ', '/bg/submissions/7KQ2-M9XW', '/bg/overdue'])(
    'is %s',
    (url) => expect(isSharedAddress(url)).toBe(true),
  );

  it.each([
    ...['/bg/submissions?q=my+street', '/bg/submissions?utm_source=x', '/bg/follow/confirm?token=abc', '/bg/submit?form=recommendation'],
    ...['/bg/submit', '/bg/submit/abc/text', '/bg/verify', '/bg/staff', '/bg/case/7KQ2-M9XW', '/bg/submissions/7KQ2-M9XW/support'],
    ...['/bg/submissions.atom', '/bg/main-ABCDEFGH.js', '/api/v1/submissions', '/', '/log/checkpoint'],
  ])('is not %s', (url) => expect(isSharedAddress(url)).toBe(false));
});
