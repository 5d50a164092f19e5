import { Injectable } from '@nestjs/common';
import { RequestFollow } from '../../following/index.js';
import type { ConsultationId } from '../domain/consultation.js';
import type { ProposalContent } from '../domain/proposal.js';

/** What an address that wants to hear of the decisions follows. */
export const FOLLOWED_CONSULTATION = 'consultation';

/**
 * Somebody wants to hear when everything is decided. Their address follows the consultation, once they confirm it, and stands nowhere beside
 * what they proposed.
 */
@Injectable()
export class TellLater {
  constructor(private readonly follow: RequestFollow) {}

  /** Nothing without an address. 429. */
  async ask(id: ConsultationId, { email, language }: Pick<ProposalContent, 'email' | 'language'>, network: string): Promise<void> {
    if (email === null) return;
    await this.follow.run({ type: FOLLOWED_CONSULTATION, id }, { email, language, frequency: 'immediate' }, network);
  }
}
