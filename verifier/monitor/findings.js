/**
 * @typedef {object} Finding Something about the log or the site that should not be.
 * @property {import('./finding-words.js').FindingCode} code
 * @property {Readonly<Record<string, string | number>>} values What the words of the code name.
 */

/** One finding is the same at two visits when nothing of it differs. @param {Finding} finding */
export const keyOf = ({ code, values }) => `${code} ${JSON.stringify(values)}`;
