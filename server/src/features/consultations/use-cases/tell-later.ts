import { Injectable, Logger } from '@nestjs/common';
import { ProblemException } from '../../../kernel/problem.js';
import { TOO_MANY } from '../../../platform/http/http-problems.js';
import { RequestFollow } from '../../following/index.js';
import type { ConsultationId } from '../domain/consultation.js';
import type { ProposalContent } from '../domain/proposal.js';

/** What an address that wants to hear of the decisions follows. */
export const FOLLOWED_CONSULTATION = 'consultation';

/**
 * Somebody wants to hear when everything is decided. Their address follows the consultation, once they confirm it, and no row names it together
 * with what they proposed. It is asked for once the proposal is kept, and never takes it back.
 */
@Injectable()
export class TellLater {
  private readonly logger = new Logger('Consultations');

  constructor(private readonly follow: RequestFollow) {}

  /** Nothing without an address, nor from a network that has asked for too many letters. */
  async ask(id: ConsultationId, { email, language }: Pick<ProposalContent, 'email' | 'language'>, network: string): Promise<void> {
    if (email === null) return;
    try {
      await this.follow.run({ type: FOLLOWED_CONSULTATION, id }, { email, language, frequency: 'immediate' }, network);
    } catch (error) {
      if (!(error instanceof ProblemException && error.problem.type === TOO_MANY)) throw error;
      this.logger.warn('A proposal was kept without the letter that it asked for: too many from its network');
    }
  }
}
