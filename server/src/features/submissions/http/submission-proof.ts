import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { LONGEST_PROOF } from '../../admission/index.js';

const HEADER = 'submission-proof';

/** What a program sends as its proof; empty when it sends none. */
export const SubmissionProof = createParamDecorator((_: unknown, context: ExecutionContext): string => {
  const sent = context.switchToHttp().getRequest<FastifyRequest>().headers[HEADER];
  return typeof sent === 'string' && sent.length <= LONGEST_PROOF ? sent.trim() : '';
});

/** Describes the header of a route that takes one. */
export const TakesSubmissionProof = (): MethodDecorator =>
  ApiHeader({
    name: 'Submission-Proof',
    required: false,
    description:
      'Asked for only while the flood mode is on: a solution of GET /api/v1/submission-challenge. Good once; after a submission that ' +
      'was refused it is still good.',
    schema: { type: 'string', maxLength: LONGEST_PROOF },
  });
