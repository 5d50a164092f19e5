/**
 * The policy of a page: nothing from elsewhere, scripts and styles only with this response's nonce or from our own
 * files, frames of our own cards alone, no framing, and Trusted Types so that no string becomes markup (CSP Level 3).
 */
export const contentSecurityPolicy = (nonce: string): string => policy(`'self' 'nonce-${nonce}'`, `'self' 'nonce-${nonce}'`);

/** The policy of a page that is sent to many: it runs no script at all, and its styles are our own files and those with these hashes. */
export const sharedPolicy = (styles: readonly string[]): string => policy(`'none'`, [`'self'`, ...styles].join(' '));

const policy = (scripts: string, styles: string): string =>
  [
    `default-src 'none'`,
    `script-src ${scripts}`,
    `style-src ${styles}`,
    `img-src 'self' data: blob:`,
    `font-src 'self'`,
    `connect-src 'self'`,
    `frame-src 'self'`,
    `manifest-src 'self'`,
    `form-action 'self'`,
    `base-uri 'self'`,
    `frame-ancestors 'none'`,
    `require-trusted-types-for 'script'`,
    `trusted-types angular angular#bundler`,
  ].join('; ');
