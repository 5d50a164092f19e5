import { Body, Controller, Header, Post, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { unwrap } from '../../../kernel/problem.js';
import { Config } from '../../../platform/config/config.js';
import { Audience } from '../../../platform/http/access/audience.js';
import { VisitorNetwork } from '../../../platform/http/visitor-network.js';
import { type IdempotencyKey, RequestKey, TakesIdempotencyKey } from '../../../platform/idempotency/idempotency-key.js';
import { AdmitProgram } from '../../admission/index.js';
import { AuthorityDirectory } from '../../authorities/index.js';
import { SubmitOnce } from '../use-cases/submit-once.js';
import { contentOf } from './content-of-form.js';
import { Receipt } from './receipt.dto.js';
import { SubmissionForm } from './submission-form.dto.js';
import { SubmissionProof, TakesSubmissionProof } from './submission-proof.js';

@ApiTags('submissions')
@Controller('api/v1/submissions')
export class SubmissionsController {
  constructor(
    private readonly submit: SubmitOnce,
    private readonly directory: AuthorityDirectory,
    private readonly admit: AdmitProgram,
    private readonly config: Config,
  ) {}

  @Post()
  @Audience({ who: 'everyone' })
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'Send a recommendation or a signal', operationId: 'submit' })
  @TakesIdempotencyKey()
  @TakesSubmissionProof()
  @ApiCreatedResponse({
    type: Receipt,
    headers: { Location: { description: 'Where the case will be public.', schema: { type: 'string' } } },
  })
  async send(
    @Body() form: SubmissionForm,
    @VisitorNetwork() network: string,
    @RequestKey() key: IdempotencyKey | null,
    @SubmissionProof() proof: string,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Receipt> {
    await this.admit.limit(network);
    const received = await this.submit.run(unwrap(contentOf(form, this.directory)), key, proof);
    const receipt = Receipt.of(received, form.language, this.config.publicUrl);
    reply.header('location', `/api/v1/submissions/${receipt.number}`);
    return receipt;
  }
}
