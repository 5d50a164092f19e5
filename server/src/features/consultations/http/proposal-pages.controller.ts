import { Body, Controller, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { fail } from '../../../kernel/problem.js';
import type { Language } from '../../../kernel/words.js';
import { Audience } from '../../../platform/http/access/audience.js';
import { languageOf } from '../../../platform/http/request-language.js';
import { networkOf } from '../../../platform/http/visitor-network.js';
import { answerForm } from '../../../platform/pages/answer-form.js';
import { type FormValues, formValues } from '../../../platform/pages/failed-form.js';
import { Pages } from '../../../platform/pages/pages.js';
import { type DraftArrival, LONGEST_PROOF, TRAP } from '../../admission/index.js';
import { PROPOSAL_DRAFT_GONE } from '../domain/consultation-problems.js';
import { SaveProposal } from '../use-cases/save-proposal.js';
import { SendProposal } from '../use-cases/send-proposal.js';
import { StartProposal } from '../use-cases/start-proposal.js';
import { keepProposalSecret, proposalKey, proposalSecret } from './proposal-cookie.js';
import { readProposalForm } from './read-proposal-form.js';

/** The forms of a proposal's pages, as browsers send them with and without JavaScript: written, read once more, sent. */
@ApiExcludeController()
@Controller(['bg/consultations/:slug/propose', 'en/consultations/:slug/propose'])
@Audience({ who: 'everyone' })
export class ProposalPagesController {
  constructor(
    private readonly pages: Pages,
    private readonly start: StartProposal,
    private readonly save: SaveProposal,
    private readonly send: SendProposal,
  ) {}

  @Post()
  startProposal(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Param('slug') slug: string,
    @Body() body: unknown,
  ): Promise<void> {
    const values = formValues(body);
    return answerForm(this.pages, { request, reply, values }, async () => {
      const language = languageOf(request);
      const read = (articles: number) => readProposalForm(values, articles, language);
      const key = await this.start.run(slug, read, proposalSecret(request), networkOf(request));
      keepProposalSecret(reply, key.secret);
      return pathOf(language, slug, key.id, 'check');
    });
  }

  @Post(':draft')
  saveProposal(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Param('slug') slug: string,
    @Param('draft') id: string,
    @Body() body: unknown,
  ): Promise<void> {
    const values = formValues(body);
    return answerForm(this.pages, { request, reply, values }, async () => {
      const language = languageOf(request);
      const key = proposalKey(request, id) ?? fail(PROPOSAL_DRAFT_GONE);
      await this.save.run(key, (articles) => readProposalForm(values, articles, language));
      return pathOf(language, slug, id, 'check');
    });
  }

  @Post(':draft/check')
  sendProposal(
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
    @Param('slug') slug: string,
    @Param('draft') id: string,
    @Body() body: unknown,
  ): Promise<void> {
    const sent = formValues(body);
    // What stood in the field that stays empty is not shown again, nor the proof.
    return answerForm(this.pages, { request, reply, values: {} }, async () => {
      const key = proposalKey(request, id) ?? fail(PROPOSAL_DRAFT_GONE);
      await this.send.run(key, arrivalOf(request, sent));
      return pathOf(languageOf(request), slug, id, 'sent');
    });
  }
}

/** What stands in the address of a form is anybody's text. */
const pathOf = (language: Language, slug: string, id: string, page: 'check' | 'sent'): string =>
  `/${language}/consultations/${encodeURIComponent(slug)}/propose/${encodeURIComponent(id)}/${page}`;

function arrivalOf(request: FastifyRequest, values: FormValues): DraftArrival {
  const [proof, trap] = [values['proof'], values[TRAP]].map((value) => [value ?? ''].flat().join('').trim());
  return { network: networkOf(request), proof: proof && proof.length <= LONGEST_PROOF ? proof : '', trap: trap ?? '' };
}
