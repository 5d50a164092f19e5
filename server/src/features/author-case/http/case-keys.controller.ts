import { Body, Controller, Header, HttpCode, Post } from '@nestjs/common';
import { ApiAcceptedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Audience } from '../../../platform/http/access/audience.js';
import { VisitorNetwork } from '../../../platform/http/visitor-network.js';
import { formatCode } from '../../language/index.js';
import { authors } from '../../submissions/index.js';
import { RedeemCodeLink } from '../use-cases/redeem-code-link.js';
import { CodeRequestForm, LinkForm } from './case-forms.dto.js';
import { RenewedCode } from './private-case.dto.js';

/** The ways to a case that lead through the author's mail. */
@ApiTags('cases')
@Controller('api/v1/cases')
@Audience({ who: 'everyone' })
export class CaseKeysController {
  constructor(
    private readonly confirmEmail: authors.ConfirmEmail,
    private readonly requestAccessCode: authors.RequestAccessCode,
    private readonly renewAccessCode: RedeemCodeLink,
  ) {}

  @Post('email-confirmation')
  @HttpCode(204)
  @ApiOperation({ summary: 'Confirm the address that a mail went to', operationId: 'confirmAuthorEmail' })
  @ApiNoContentResponse()
  confirm(@Body() { token }: LinkForm): Promise<void> {
    return this.confirmEmail.run(token);
  }

  @Post('access-code-requests')
  @HttpCode(202)
  @ApiOperation({ summary: 'Ask for a new access code by mail; the answer tells nothing of the case', operationId: 'requestAccessCode' })
  @ApiAcceptedResponse({ description: 'Mail goes out only when this is the confirmed address of the case.' })
  request(@Body() form: CodeRequestForm, @VisitorNetwork() network: string): Promise<void> {
    return this.requestAccessCode.run(form, network);
  }

  @Post('access-code')
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'Get a new access code for the link in a mail; the old one is worthless then', operationId: 'renewAccessCode' })
  @ApiOkResponse({ type: RenewedCode })
  async renew(@Body() { token }: LinkForm): Promise<RenewedCode> {
    const { number, accessCode } = await this.renewAccessCode.run(token);
    return { number: formatCode(number), accessCode: formatCode(accessCode) };
  }
}
