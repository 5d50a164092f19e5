import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { StaffActor } from '../../../kernel/actor.js';
import { Audience } from '../../../platform/http/access/audience.js';
import { CurrentStaff } from '../../../platform/http/request-actor.js';
import { TermsInForce } from '../reads/terms-in-force.js';
import { AddTerm } from '../use-cases/add-term.js';
import { TakeBackTerm } from '../use-cases/take-back-term.js';
import { AdminRetentionTermListDto, NewRetentionTermDto } from './retention.dto.js';

@ApiTags('administration')
@Controller('api/v1/admin/retention-terms')
@Audience({ who: 'staff', roles: ['administrator'] })
export class RetentionAdminController {
  constructor(
    private readonly terms: TermsInForce,
    private readonly addTermCase: AddTerm,
    private readonly takeBackTermCase: TakeBackTerm,
  ) {}

  @Get()
  @ApiOperation({ summary: 'All terms of retention, also those that held once' })
  @ApiOkResponse({ type: AdminRetentionTermListDto })
  async listTerms(): Promise<AdminRetentionTermListDto> {
    return { items: await this.terms.dated() };
  }

  @Post()
  @ApiOperation({ summary: 'Set a term of retention from a later day on' })
  @ApiCreatedResponse({ type: AdminRetentionTermListDto, description: 'All terms as they are now.' })
  async addTerm(@CurrentStaff() actor: StaffActor, @Body() term: NewRetentionTermDto): Promise<AdminRetentionTermListDto> {
    await this.addTermCase.run(actor, term);
    return this.listTerms();
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiOperation({ summary: 'Take back a term before its first day' })
  @ApiNoContentResponse()
  takeBackTerm(@CurrentStaff() actor: StaffActor, @Param('id') id: string): Promise<void> {
    return this.takeBackTermCase.run(actor, id);
  }
}
