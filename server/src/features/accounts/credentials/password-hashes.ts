import { Injectable, type OnModuleInit } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';
import { fail } from '../../../kernel/problem.js';
import { newSecret } from '../../../platform/crypto/random.js';
import { TOO_MANY } from '../../../platform/http/http-problems.js';
import { Slots } from './slots.js';

/** argon2id, OWASP Password Storage Cheat Sheet: m = 19 MiB, t = 2, p = 1. argon2id is the library's default. */
const PARAMETERS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;
/** Hashes that run at once in a process: each takes 19 MiB and a core. */
const AT_ONCE = 2;
/** Hashes that may wait: at some 30 ms each, the last one waits a second or two. */
const LONGEST_QUEUE = 100;

/** Hashes and checks passwords, a few at once, and as slowly for those who don't exist as for those who do. */
@Injectable()
export class PasswordHashes implements OnModuleInit {
  private readonly slots = new Slots(AT_ONCE, LONGEST_QUEUE, () => fail(TOO_MANY, { retryAfter: 2 }));
  private nobodys = '';

  async onModuleInit(): Promise<void> {
    this.nobodys = await this.hash(newSecret());
  }

  hash(password: string): Promise<string> {
    return this.slots.run(() => hash(canonical(password), PARAMETERS));
  }

  /** Whether the password is the one that was hashed. Null stands for nobody's hash: it takes as long and is never right. */
  async matches(stored: string | null, password: string): Promise<boolean> {
    const right = await this.slots.run(() => verify(this.comparedWith(stored), canonical(password)));
    return stored !== null && right;
  }

  /** What a password is compared with: for null a hash of the same parameters, whose password nobody knows. */
  comparedWith(stored: string | null): string {
    return stored ?? this.nobodys;
  }
}

/** One password typed on two keyboards may differ in its code points (NIST SP 800-63B §5.1.1.2). */
const canonical = (password: string): string => password.normalize('NFKC');
