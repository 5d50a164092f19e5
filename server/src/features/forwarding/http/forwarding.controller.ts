import { Body, Controller, Get, Header, HttpCode, Param, Post, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { StaffActor } from '../../../kernel/actor.js';
import type { CaseNumber } from '../../../kernel/ids.js';
import { Audience } from '../../../platform/http/access/audience.js';
import { CurrentStaff } from '../../../platform/http/request-actor.js';
import { policy, reads } from '../../submissions/index.js';
import { ForwardingDesk } from '../reads/forwarding-desk.js';
import { MarkSentOnPaper } from '../use-cases/mark-sent-on-paper.js';
import { PreviewLetter } from '../use-cases/preview-letter.js';
import { PrintLetter } from '../use-cases/print-letter.js';
import { SendAgain } from '../use-cases/send-again.js';
import { ForwardingSheet, LetterPreviewDto, LetterPreviewRequest, ResendingRequest, SentOnPaperRequest } from './forwarding.dto.js';

const NUMBER = { name: 'number', type: String, description: 'Number of the case.', example: '7KQ2-M9XW' };

@ApiTags('moderation')
@Controller('api/v1/moderation')
@Audience({ who: 'staff', roles: policy.rolesFor('forward') })
export class ForwardingController {
  constructor(
    private readonly desk: ForwardingDesk,
    private readonly previewLetter: PreviewLetter,
    private readonly printLetter: PrintLetter,
    private readonly sendLetterAgain: SendAgain,
    private readonly markOnPaper: MarkSentOnPaper,
  ) {}

  @Get(':number/forwarding')
  @Header('cache-control', 'no-store')
  @ApiParam(NUMBER)
  @ApiOperation({ summary: 'Who may receive the case, until when, and what became of its letter', operationId: 'readForwarding' })
  @ApiOkResponse({ type: ForwardingSheet })
  readForwarding(@Param('number', reads.CaseNumberPipe) number: CaseNumber, @CurrentStaff() staff: StaffActor): Promise<ForwardingSheet> {
    return this.desk.read(number, staff);
  }

  @Post(':number/forwarding/preview')
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @ApiParam(NUMBER)
  @ApiOperation({ summary: 'Exactly what would go to the authority', operationId: 'previewLetter' })
  @ApiOkResponse({ type: LetterPreviewDto })
  async preview(
    @Param('number', reads.CaseNumberPipe) number: CaseNumber,
    @CurrentStaff() staff: StaffActor,
    @Body() request: LetterPreviewRequest,
  ): Promise<LetterPreviewDto> {
    const preview = await this.previewLetter.run(number, staff, request.authority, request.toGiven());
    const blocks = preview.blocks.map((block) =>
      block.kind === 'list' ? { kind: block.kind, text: null, items: block.items } : { kind: block.kind, text: block.text, items: [] },
    );
    return { ...preview, blocks };
  }

  @Get(':number/forwarding/letter')
  @Header('cache-control', 'no-store')
  @ApiParam(NUMBER)
  @ApiProduces('application/pdf')
  @ApiOperation({ summary: 'The letter as a PDF, for printing', operationId: 'printLetter' })
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async letter(@Param('number', reads.CaseNumberPipe) number: CaseNumber, @CurrentStaff() staff: StaffActor): Promise<StreamableFile> {
    const { pdf, name } = await this.printLetter.run(number, staff);
    return new StreamableFile(pdf, { type: 'application/pdf', disposition: `inline; filename="${name}"` });
  }

  @Post(':number/forwarding/resending')
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @ApiParam(NUMBER)
  @ApiOperation({ summary: 'Send the letter once more', operationId: 'resendLetter' })
  @ApiOkResponse({ type: ForwardingSheet })
  async resend(
    @Param('number', reads.CaseNumberPipe) number: CaseNumber,
    @CurrentStaff() staff: StaffActor,
    @Body() { email }: ResendingRequest,
  ): Promise<ForwardingSheet> {
    await this.sendLetterAgain.run(number, staff, email);
    return this.desk.read(number, staff);
  }

  @Post(':number/forwarding/paper')
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @ApiParam(NUMBER)
  @ApiOperation({ summary: 'Note that the letter was sent on paper', operationId: 'noteLetterOnPaper' })
  @ApiOkResponse({ type: ForwardingSheet })
  async paper(
    @Param('number', reads.CaseNumberPipe) number: CaseNumber,
    @CurrentStaff() staff: StaffActor,
    @Body() request: SentOnPaperRequest,
  ): Promise<ForwardingSheet> {
    await this.markOnPaper.run(number, staff, request);
    return this.desk.read(number, staff);
  }
}
