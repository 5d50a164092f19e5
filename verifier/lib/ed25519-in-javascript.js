/**
 * Ed25519 for browsers that have none: verification alone, so that nothing secret passes through it and no time has to be constant.
 * RFC 8032, section 5.1, with points in extended coordinates (section 5.1.4).
 *
 * @module
 */

import { concat } from './bytes.js';
import { own } from './hash.js';

const P = 2n ** 255n - 19n;
/** The order of the base point. */
const ORDER = 2n ** 252n + 27742317777372353535851937790883648493n;

/** @param {bigint} value */
const mod = (value) => ((value % P) + P) % P;

/**
 * @param {bigint} base
 * @param {bigint} exponent
 */
function power(base, exponent) {
  let result = 1n;
  for (let square = mod(base), rest = exponent; rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = mod(result * square);
    square = mod(square * square);
  }
  return result;
}

const D = mod(-121665n * power(121666n, P - 2n));
const ROOT_OF_MINUS_ONE = power(2n, (P - 1n) / 4n);

/** @typedef {readonly [x: bigint, y: bigint, z: bigint, t: bigint]} Point */

/** @type {Point} */
const NEUTRAL = [0n, 1n, 1n, 0n];
const BASE_Y = mod(4n * power(5n, P - 2n));
const BASE = pointOf(BASE_Y, 0n) ?? NEUTRAL;

/**
 * @param {Uint8Array} publicKey
 * @param {Uint8Array} signature
 * @param {Uint8Array} message
 * @returns {Promise<boolean>}
 */
export async function verifyEd25519InJavaScript(publicKey, signature, message) {
  if (publicKey.length !== 32 || signature.length !== 64) return false;
  const [key, r] = [decode(publicKey), decode(signature.subarray(0, 32))];
  const s = littleEndian(signature.subarray(32));
  if (!key || !r || s >= ORDER) return false;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-512', own(concat([signature.subarray(0, 32), publicKey, message]))));
  const k = littleEndian(digest) % ORDER;
  return isSame(times(s, BASE), add(r, times(k, key)));
}

/** @param {Uint8Array} bytes */
const littleEndian = (bytes) => bytes.reduceRight((value, byte) => (value << 8n) | BigInt(byte), 0n);

/** @param {Uint8Array} bytes */
function decode(bytes) {
  const value = littleEndian(bytes);
  const y = value & (2n ** 255n - 1n);
  return y < P ? pointOf(y, value >> 255n) : null;
}

/**
 * Section 5.1.3: the point with this y whose x is odd or even as said.
 *
 * @param {bigint} y
 * @param {bigint} odd
 * @returns {Point | null}
 */
function pointOf(y, odd) {
  const [u, v] = [mod(y * y - 1n), mod(D * y * y + 1n)];
  let x = mod(u * power(v, 3n) * power(u * power(v, 7n), (P - 5n) / 8n));
  const check = mod(v * x * x);
  if (check === mod(-u) && check !== u) x = mod(x * ROOT_OF_MINUS_ONE);
  else if (check !== u) return null;
  if (x === 0n && odd === 1n) return null;
  if ((x & 1n) !== odd) x = P - x;
  return [x, y, 1n, mod(x * y)];
}

/**
 * @param {Point} one
 * @param {Point} other
 * @returns {Point}
 */
function add([x1, y1, z1, t1], [x2, y2, z2, t2]) {
  const [a, b] = [mod((y1 - x1) * (y2 - x2)), mod((y1 + x1) * (y2 + x2))];
  const [c, d] = [mod(t1 * 2n * D * t2), mod(z1 * 2n * z2)];
  const [e, f, g, h] = [b - a, d - c, d + c, b + a];
  return [mod(e * f), mod(g * h), mod(f * g), mod(e * h)];
}

/**
 * @param {bigint} factor
 * @param {Point} point
 * @returns {Point}
 */
function times(factor, point) {
  let result = NEUTRAL;
  for (let double = point, rest = factor; rest > 0n; rest >>= 1n) {
    if (rest & 1n) result = add(result, double);
    double = add(double, double);
  }
  return result;
}

/**
 * @param {Point} one
 * @param {Point} other
 */
const isSame = ([x1, y1, z1], [x2, y2, z2]) => mod(x1 * z2 - x2 * z1) === 0n && mod(y1 * z2 - y2 * z1) === 0n;
