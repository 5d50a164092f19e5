import { Injectable } from '@nestjs/common';
import type { SubmissionId } from '../../../kernel/ids.js';
import { KeyedHash } from '../../../platform/crypto/keyed-hash.js';

/** By what a supporter is told from others: the secret in a browser's cookie, or an e-mail address that its owner confirmed. */
export type SupporterMark = { readonly browser: string } | { readonly email: string };

/**
 * What is kept of a supporter: a keyed hash of the mark together with the case. It tells whether somebody counted in a case already, and
 * neither who they are nor in which other cases.
 */
@Injectable()
export class Supporters {
  constructor(private readonly hashes: KeyedHash) {}

  hash(id: SubmissionId, mark: SupporterMark): Promise<Buffer> {
    return this.hashes.of('support', 'email' in mark ? `${id} email ${mark.email.toLowerCase()}` : `${id} browser ${mark.browser}`);
  }
}
