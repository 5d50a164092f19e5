import '@fastify/cookie';
import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { AuthorActor } from '../../../kernel/actor.js';
import type { CaseNumber } from '../../../kernel/ids.js';
import { fail } from '../../../kernel/problem.js';
import type { Words } from '../../../kernel/words.js';
import { ActorSources } from '../../../platform/http/access/actor-sources.js';
import { formValues } from '../../../platform/pages/failed-form.js';
import { Pages } from '../../../platform/pages/pages.js';
import { formatCode, parseCaseNumber } from '../../language/index.js';
import { problems } from '../../submissions/index.js';
import { PageForms, pathOf } from './page-forms.js';

const CLOSED: Words = {
  bg: 'Минаха 30 минути и случаят се затвори. Въведете отново номера и кода за достъп.',
  en: 'Thirty minutes have passed and the case was closed. Enter the number and the access code again.',
};

type CaseForm = (number: CaseNumber, actor: AuthorActor) => Promise<void>;

/**
 * A form on the page of one's own case. The author is known by the cookie alone: a member of staff who is signed in
 * beside it acts here as the author, too.
 */
@Injectable()
export class CaseVisit {
  constructor(
    private readonly sources: ActorSources,
    private readonly forms: PageForms,
    private readonly pages: Pages,
  ) {}

  /** Back to the case with `?done=`; where it is not open any more, the look-up page with all that was typed. */
  async answer(request: FastifyRequest, reply: FastifyReply, typedNumber: string, done: string, work: CaseForm): Promise<void> {
    const visit = await this.forms.attempt(request, reply, () => this.sources.author({ bearer: undefined, cookies: request.cookies }));
    if (!visit) return;
    const actor = visit.value;
    if (!actor) return this.askForKeys(request, reply, typedNumber);
    await this.forms.answer(request, reply, async () => {
      const number = parseCaseNumber(typedNumber) ?? fail(problems.CASE_NOT_FOUND);
      await work(number, actor);
      return `case/${formatCode(number)}?done=${done}`;
    });
  }

  private askForKeys(request: FastifyRequest, reply: FastifyReply, typedNumber: string): Promise<void> {
    const number = parseCaseNumber(typedNumber);
    const values = { ...formValues(request.body), ...(number ? { number: formatCode(number) } : {}) };
    return this.pages.show(request, reply, { values, errors: [], status: 401, banner: CLOSED }, pathOf(request, 'lookup'));
  }
}
