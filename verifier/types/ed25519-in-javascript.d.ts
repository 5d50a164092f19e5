/**
 * @param {Uint8Array} publicKey
 * @param {Uint8Array} signature
 * @param {Uint8Array} message
 * @returns {Promise<boolean>}
 */
export function verifyEd25519InJavaScript(publicKey: Uint8Array, signature: Uint8Array, message: Uint8Array): Promise<boolean>;
export type Point = readonly [x: bigint, y: bigint, z: bigint, t: bigint];
