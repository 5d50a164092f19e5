/**
 * The header that names a file (RFC 6266) in any alphabet: an ASCII name for old readers, and the real one as
 * RFC 8187 (formerly 5987) writes it.
 */
export function contentDisposition(type: 'attachment' | 'inline', name: string): string {
  const ascii = name.normalize('NFKD').replace(/[^A-Za-z0-9._-]+/g, '');
  const fallback = /^[A-Za-z0-9]/.test(ascii) ? ascii : `file${ascii}`;
  // encodeURIComponent leaves five signs that an ext-value may not hold.
  const encoded = encodeURIComponent(name.toWellFormed()).replace(
    /['()*!]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${type}; filename="${fallback}"; filename*=UTF-8''${encoded}`;
}
