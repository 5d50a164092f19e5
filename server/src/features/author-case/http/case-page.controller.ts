import { Controller, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Audience } from '../../../platform/http/access/audience.js';
import { versionTag } from '../../../platform/http/conditional.js';
import { formValues } from '../../../platform/pages/failed-form.js';
import { formKey } from '../../../platform/idempotency/idempotency-key.js';
import { transfers } from '../../attachments/index.js';
import { authors } from '../../submissions/index.js';
import { caseTokenOf, clearCaseCookie } from './case-cookie.js';
import { LinkForm, MessageForm, WithdrawalForm } from './case-forms.dto.js';
import { CaseVisit } from './case-visit.js';
import { PageForms } from './page-forms.js';

/** The forms of the pages under `/{bg|en}/case`. Who may send them is asked by each itself: without a case there is the look-up page. */
@ApiExcludeController()
@Controller(['bg/case', 'en/case'])
@Audience({ who: 'everyone' })
export class CasePageController {
  constructor(
    private readonly forms: PageForms,
    private readonly visit: CaseVisit,
    private readonly writeToStaff: authors.WriteToStaff,
    private readonly withdrawCase: authors.Withdraw,
    private readonly attachToCase: authors.AttachToCase,
    private readonly endSession: authors.EndCaseSession,
    private readonly confirmEmail: authors.ConfirmEmail,
  ) {}

  @Post('confirm-email')
  confirm(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.forms.answer(request, reply, async () => {
      const { token } = await this.forms.read(request, LinkForm);
      await this.confirmEmail.run(token, this.forms.key(request));
      return 'case/confirm-email?done=confirmed';
    });
  }

  @Post(':number/messages')
  write(@Param('number') number: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.visit.answer(request, reply, number, 'message', async (known, actor) => {
      const { text } = await this.forms.read(request, MessageForm);
      await this.writeToStaff.run(known, actor, text, this.forms.key(request));
    });
  }

  @Post(':number/attachments')
  attach(@Param('number') number: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.visit.answer(request, reply, number, 'attachment', async (known, actor) => {
      const upload = await transfers.readFileUpload(request);
      await this.attachToCase.run(known, actor, upload, formKey(upload.fields));
    });
  }

  @Post(':number/withdrawal')
  withdraw(@Param('number') number: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.visit.answer(request, reply, number, 'withdrawal', async (known, actor) => {
      const { reason } = await this.forms.read(request, WithdrawalForm, ['reason']);
      await this.withdrawCase.run(known, actor, { reason: reason ?? null, ifMatch: shownVersion(request), key: this.forms.key(request) });
    });
  }

  @Post(':number/sign-out')
  signOut(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.forms.answer(request, reply, async () => {
      await this.endSession.run(caseTokenOf(request));
      clearCaseCookie(reply);
      return 'lookup?done=signed-out';
    });
  }
}

/** The version that the page showed, from its hidden field: what changed since is not to be withdrawn unseen. */
function shownVersion(request: FastifyRequest): string | undefined {
  const { version } = formValues(request.body);
  return typeof version === 'string' && /^\d{1,9}$/.test(version) ? versionTag(Number(version)) : undefined;
}
