import { Controller, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Audience } from '../../../platform/http/access/audience.js';
import { VisitorNetwork } from '../../../platform/http/visitor-network.js';
import { Pages } from '../../../platform/pages/pages.js';
import { formatCode } from '../../language/index.js';
import { authors } from '../../submissions/index.js';
import { RedeemCodeLink } from '../use-cases/redeem-code-link.js';
import { setCaseCookie } from './case-cookie.js';
import { CodeRequestForm, LinkForm, LookUpForm } from './case-forms.dto.js';
import { PageForms } from './page-forms.js';

/** The forms of the pages under `/{bg|en}/lookup`. */
@ApiExcludeController()
@Controller(['bg/lookup', 'en/lookup'])
@Audience({ who: 'everyone' })
export class LookupPageController {
  constructor(
    private readonly forms: PageForms,
    private readonly pages: Pages,
    private readonly lookUpCase: authors.LookUpCase,
    private readonly requestAccessCode: authors.RequestAccessCode,
    private readonly renewAccessCode: RedeemCodeLink,
  ) {}

  @Post()
  lookUp(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @VisitorNetwork() network: string): Promise<void> {
    return this.forms.answer(request, reply, async () => {
      const { session, number } = await this.lookUpCase.run(await this.forms.read(request, LookUpForm), network);
      setCaseCookie(reply, session.token);
      return `case/${formatCode(number)}`;
    });
  }

  /** The page answers the same whether or not mail goes out. */
  @Post('new-code')
  requestCode(@Req() request: FastifyRequest, @Res() reply: FastifyReply, @VisitorNetwork() network: string): Promise<void> {
    return this.forms.answer(request, reply, async () => {
      await this.requestAccessCode.run(await this.forms.read(request, CodeRequestForm), network, this.forms.key(request));
      return 'lookup/new-code?done=requested';
    });
  }

  /** Shows the new code in this very answer: it is told once, and no address may hold it. */
  @Post('new-code/redeem')
  async redeem(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const renewed = await this.forms.attempt(request, reply, async () =>
      this.renewAccessCode.run((await this.forms.read(request, LinkForm)).token, this.forms.key(request)),
    );
    if (!renewed) return;
    const { number, accessCode } = renewed.value;
    const values = { number: formatCode(number), accessCode: formatCode(accessCode) };
    await this.pages.show(request, reply, { values, errors: [], status: 200 });
  }
}
