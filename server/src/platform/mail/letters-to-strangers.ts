import { Injectable } from '@nestjs/common';
import { type Limit, RateLimits } from '../http/rate-limits.js';
import { mailboxOf } from './mailbox.js';

const LIMITS: readonly Limit[] = [
  { name: 'stranger-letters-hour', points: 5, seconds: 3_600 },
  { name: 'stranger-letters-day', points: 10, seconds: 86_400 },
];

/**
 * How many letters an address gets that nobody has confirmed: anybody can type another person's, from as many networks as they
 * like. All kinds of letters count together, and whoever asked for one is never told that it was withheld.
 */
@Injectable()
export class LettersToStrangers {
  constructor(private readonly limits: RateLimits) {}

  /** Takes one letter; false when the address has had enough for now. */
  async allow(email: string): Promise<boolean> {
    const mailbox = mailboxOf(email);
    for (const limit of LIMITS) if (!(await this.limits.allows(limit, mailbox))) return false;
    return true;
  }
}
