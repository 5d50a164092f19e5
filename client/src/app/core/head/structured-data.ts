/** A part of a description for search engines, in the words of schema.org. What is not known is left out, never guessed. */
export type StructuredData = Readonly<Record<string, unknown>> & { readonly '@type': string };

export interface Step {
  readonly name: string;
  /** within the language, beginning with a slash */
  readonly path: string;
}

/** The way from the start page to a page. */
export function breadcrumb(steps: readonly Step[], address: (path: string) => string): StructuredData {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: address(path),
    })),
  };
}

/** The members that are known: neither null, nor empty, nor left out. */
export function known(members: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(members).filter(
      ([, value]) => value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  );
}

const UNSAFE = /[<>&\u2028\u2029]/g;

/**
 * The JSON-LD as the text of a `script` element. No sign that could end the element or begin markup is left as it is written, whatever people
 * wrote: JSON reads `\u003c` as `<` again.
 */
export function scriptText(parts: readonly StructuredData[]): string {
  const document = { '@context': 'https://schema.org', '@graph': parts };
  return JSON.stringify(document).replace(UNSAFE, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
