import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { fail, ProblemException, unwrap } from '../../../kernel/problem.js';
import { NOT_FOUND } from '../../../platform/http/http-problems.js';
import { languageOf } from '../../../platform/http/request-language.js';
import { networkOf } from '../../../platform/http/visitor-network.js';
import { answerForm, type PostedForm } from '../../../platform/pages/answer-form.js';
import { Pages } from '../../../platform/pages/pages.js';
import { type DraftArrival, LONGEST_PROOF, TRAP } from '../../admission/index.js';
import { DRAFT_NOT_FOUND, DRAFT_SENT } from '../domain/draft-problems.js';
import { DRAFT_STEPS, type DraftStep, nextStep, stepAfterSaving } from '../domain/draft.js';
import type { DraftKey } from '../storage/drafts.repository.js';
import { SimilarCases } from '../reads/similar-cases.js';
import { SaveDraftStep } from '../use-cases/save-draft-step.js';
import { SendDraft } from '../use-cases/send-draft.js';
import { StartDraft } from '../use-cases/start-draft.js';
import { draftKey, draftSecret, keepDraftSecret } from './draft-cookie.js';
import { textOf } from './draft-values.js';
import { DraftForms, type SavedStep } from './draft-forms.js';

/** Answers the forms of the submission's pages: on to the next page, or the same page with all that was typed. */
@Injectable()
export class SubmitPages {
  constructor(
    private readonly pages: Pages,
    private readonly forms: DraftForms,
    private readonly startDraft: StartDraft,
    private readonly saveStep: SaveDraftStep,
    private readonly sendDraft: SendDraft,
    private readonly similar: SimilarCases,
  ) {}

  /** The first page: nothing is kept of a visitor before it is sent. */
  start(post: PostedForm): Promise<void> {
    return this.answer(post, async () => {
      const { request, reply, values } = post;
      const first = unwrap(await this.forms.readKind(values));
      const key = await this.startDraft.run(first, languageOf(request), draftSecret(request), networkOf(request));
      keepDraftSecret(reply, key.secret);
      return this.pathOf(post, key.id, nextStep(first, 'kind'));
    });
  }

  save(post: PostedForm, id: string, name: string): Promise<void> {
    const step = savedStep(name) ?? fail(NOT_FOUND);
    return this.answer(
      post,
      async () => {
        const language = languageOf(post.request);
        const answers = await this.saveStep.run(this.keyOf(post, id), step, (before) =>
          this.forms.read(step, post.values, before, language),
        );
        if (step === 'place' && !returnsToCheck(post.request) && (await this.similar.ofPublic(answers)).length > 0) {
          return this.pathOf(post, id, 'similar');
        }
        return this.pathOf(post, id, stepAfterSaving(answers, step, returnsToCheck(post.request)));
      },
      id,
    );
  }

  /** Sends it; where an answer is missing, leads there and back again. */
  send(sent: PostedForm, id: string): Promise<void> {
    // What stood in the field that stays empty is not shown again, nor the proof.
    const post = { ...sent, values: {} };
    return this.answer(
      post,
      async () => {
        const missing = await this.sendDraft.run(this.keyOf(post, id), arrivalOf(sent));
        return this.pathOf(post, id, missing ?? 'sent', missing !== null);
      },
      id,
    );
  }

  /** Runs the work and leads to the page that it names; what fails is told on the page itself. */
  answer(post: PostedForm, work: () => Promise<string>, id?: string): Promise<void> {
    return answerForm(this.pages, post, () =>
      work().catch((error: unknown) => {
        if (id !== undefined && isSent(error)) return this.pathOf(post, id, 'sent');
        throw error;
      }),
    );
  }

  /** @throws ProblemException 404 when this browser has no drafts. */
  keyOf({ request }: PostedForm, id: string): DraftKey {
    return draftKey(request, id) ?? fail(DRAFT_NOT_FOUND);
  }

  pathOf({ request }: PostedForm, id: string, step: DraftStep | 'similar' | 'sent', returns = returnsToCheck(request)): string {
    const isOnTheWay = returns && step !== 'check' && step !== 'sent';
    return `/${languageOf(request)}/submit/${id}/${step}${isOnTheWay ? '?return=check' : ''}`;
  }
}

function arrivalOf({ request, values }: PostedForm): DraftArrival {
  const proof = textOf(values, 'proof');
  return {
    network: networkOf(request),
    proof: proof.length <= LONGEST_PROOF ? proof : '',
    trap: [values[TRAP] ?? ''].flat().join('').trim(),
  };
}

const savedStep = (name: string): SavedStep | undefined =>
  DRAFT_STEPS.filter((step) => step !== 'files' && step !== 'check').find((step) => step === name);

const isSent = (error: unknown): boolean => error instanceof ProblemException && error.problem.type === DRAFT_SENT;

export const returnsToCheck = (request: FastifyRequest): boolean =>
  new URLSearchParams(request.url.split('?')[1] ?? '').get('return') === 'check';
