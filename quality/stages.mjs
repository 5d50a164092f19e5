/**
 * @typedef {object} Stage
 * @property {string} name What `npm test -- <name>` calls it.
 * @property {string} script The npm script that runs it.
 * @property {'check' | 'jest' | 'node' | 'playwright'} counts A check counts as one test; the others say how many they were.
 * @property {number} minutes After which it is ended and has failed.
 * @property {string} [needs] A stage that must have passed in the same run.
 */

/** In the order in which they run: what is fast and likely to fail comes first. @type {readonly Stage[]} */
export const STAGES = [
  { name: 'quality', script: 'test:quality', counts: 'check', minutes: 2 },
  { name: 'types-server', script: 'check:types-server', counts: 'check', minutes: 5 },
  { name: 'types-client', script: 'check:types-client', counts: 'check', minutes: 5 },
  { name: 'types-verifier', script: 'check:types-verifier', counts: 'check', minutes: 5 },
  { name: 'lint', script: 'check:lint', counts: 'check', minutes: 10 },
  { name: 'format', script: 'check:format', counts: 'check', minutes: 5 },
  { name: 'boundaries', script: 'check:boundaries', counts: 'check', minutes: 5 },
  { name: 'contract', script: 'check:contract', counts: 'check', minutes: 5 },
  { name: 'verifier', script: 'test:verifier', counts: 'node', minutes: 10 },
  { name: 'independent', script: 'test:independent', counts: 'node', minutes: 10 },
  { name: 'unit', script: 'test:unit', counts: 'jest', minutes: 10 },
  { name: 'client', script: 'test:client', counts: 'jest', minutes: 15 },
  { name: 'db', script: 'test:db', counts: 'jest', minutes: 30 },
  { name: 'build', script: 'build', counts: 'check', minutes: 15 },
  { name: 'e2e', script: 'test:e2e', counts: 'playwright', minutes: 60, needs: 'build' },
];

/**
 * The stages with these names, or all when none is named, with those that they need.
 *
 * @param {readonly string[]} names
 * @returns {readonly Stage[]}
 * @throws {RangeError} naming the stages that there are
 */
export function selectStages(names) {
  const unknown = names.filter((name) => !STAGES.some((stage) => stage.name === name));
  if (unknown.length > 0) {
    throw new RangeError(`There is no stage ${unknown.join(', ')}. There are: ${STAGES.map(({ name }) => name).join(', ')}.`);
  }
  const wanted = new Set(names.length > 0 ? names : STAGES.map(({ name }) => name));
  for (const { name, needs } of STAGES) if (needs && wanted.has(name)) wanted.add(needs);
  return STAGES.filter(({ name }) => wanted.has(name));
}
