/** The `Link` header (RFC 8288) of a list: the same URL with the cursor of the next page. */
export function nextLink(url: string, publicUrl: URL, cursor: string): string {
  const next = new URL(url, publicUrl);
  next.searchParams.set('after', cursor);
  return `<${next.pathname}${next.search}>; rel="next"`;
}
