import { createCipheriv, createHash, type Cipheriv } from 'node:crypto';

/** Bytes that are drawn from the cipher at once. */
const BLOCK = 65_536;
const ZEROS = Buffer.alloc(BLOCK);

/** Chance that is the same for the same seed, on every machine: the key stream of AES-128 in counter mode. */
export class Chance {
  private readonly stream: Cipheriv;
  private block = Buffer.alloc(0);
  private used = 0;

  constructor(seed: number) {
    const key = createHash('sha256').update(`zaedno cases ${seed}`).digest();
    this.stream = createCipheriv('aes-128-ctr', key.subarray(0, 16), key.subarray(16));
  }

  bytes(count: number): Buffer {
    if (this.used + count > this.block.length) this.refill();
    this.used += count;
    // A copy: the block is kept by whoever keeps a part of it.
    return Buffer.from(this.block.subarray(this.used - count, this.used));
  }

  private refill(): void {
    this.block = this.stream.update(ZEROS);
    this.used = 0;
  }

  /** From 0, inclusive, to 1, exclusive. */
  share(): number {
    if (this.used + 4 > this.block.length) this.refill();
    const value = this.block.readUInt32LE(this.used);
    this.used += 4;
    return value / 4_294_967_296;
  }

  /** True in that share of the times. */
  happens(share: number): boolean {
    return this.share() < share;
  }

  /** A whole number from `least` to `most`, both inclusive. */
  whole(least: number, most: number): number {
    return least + Math.floor(this.share() * (most - least + 1));
  }

  pick<T>(list: readonly T[]): T {
    const picked = list[Math.floor(this.share() * list.length)];
    if (picked === undefined) throw new RangeError('Nothing to pick from');
    return picked;
  }

  /** One of the keys, each as often as its weight says. */
  weighted<Key extends string>(weights: Readonly<Record<Key, number>>): Key {
    const entries = Object.entries(weights) as [Key, number][];
    let left = this.share() * entries.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [key, weight] of entries) {
      left -= weight;
      if (left < 0) return key;
    }
    return entries[0]?.[0] ?? fault();
  }

  /** Around `median` with a long tail to above: half of the values lie within a factor of e^(0.67 × spread). */
  skewed(median: number, spread: number): number {
    const [one, other] = [this.share() || 1e-9, this.share()];
    return median * Math.exp(spread * Math.sqrt(-2 * Math.log(one)) * Math.cos(2 * Math.PI * other));
  }

  /** UUID version 7 (RFC 9562 §5.7) of that instant. */
  id(at: Date): string {
    const bytes = Buffer.concat([Buffer.alloc(6), this.bytes(10)]);
    bytes.writeUIntBE(at.getTime(), 0, 6);
    bytes[6] = 0x70 | ((bytes[6] ?? 0) & 0x0f);
    bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
    const hex = bytes.toString('hex');
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
  }
}

const fault = (): never => {
  throw new RangeError('Nothing to choose from');
};
