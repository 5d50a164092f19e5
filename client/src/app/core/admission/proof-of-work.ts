const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

/**
 * The proof for a challenge of the server: which number, as the salt, makes PBKDF2 begin as told. The browser computes it beside the page,
 * so that nothing stands still. Empty when `isOver`. @throws Error where the browser has no Web Crypto
 */
export async function solve(challenge: string, isOver: () => boolean): Promise<string> {
  const [, iterations, tries, nonce = '', start = ''] = challenge.split('.');
  const key = await crypto.subtle.importKey('raw', bytesOf(nonce), 'PBKDF2', false, ['deriveBits']);
  for (let salt = 0; salt < Number(tries) && !isOver(); salt += 1) {
    const task = { name: 'PBKDF2', hash: 'SHA-256', salt: bytesOf(String(salt)), iterations: Number(iterations) };
    const bits = new Uint8Array(await crypto.subtle.deriveBits(task, key, 256));
    const answer = Array.from(bits, (byte) => byte.toString(16).padStart(2, '0')).join('');
    if (answer.startsWith(start)) return `${challenge}.${answer}`;
  }
  return '';
}
