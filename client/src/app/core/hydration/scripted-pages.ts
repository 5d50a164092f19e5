/**
 * Whether the page carries scripts. Who writes a submission is helped by them: counters, similar cases, a warning about personal data
 * (docs/adr/0010). A receipt is checked by a script alone, as the reader is not to believe the server.
 * @param path with the language
 */
export const isScripted = (path: string): boolean => /^\/(?:bg|en)\/(?:submit|verify)(?:\/|$)/.test(path);
