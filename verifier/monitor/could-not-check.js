/**
 * The log could not be looked at, which says nothing of it: the network, or something that is no log.
 */
export class CouldNotCheck extends Error {
  /**
   * @param {import('./words.js').FailureCode} code
   * @param {Readonly<Record<string, string | number>>} values What the words of the code name.
   */
  constructor(code, values = {}) {
    super(code);
    this.code = code;
    this.values = values;
  }
}
