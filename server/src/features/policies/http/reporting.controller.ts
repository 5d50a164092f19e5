import { Body, Controller, Get, Header, HttpCode, Param, ParseUUIDPipe, Post } from '@nestjs/common';
import { ApiConflictResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { departmentsOf, type StaffActor } from '../../../kernel/actor.js';
import { Audience } from '../../../platform/http/access/audience.js';
import { CurrentStaff } from '../../../platform/http/request-actor.js';
import { AuthorityDirectory } from '../../authorities/index.js';
import { POLICY_ACCESS } from '../domain/policy-access.js';
import { PolicyDocuments } from '../reads/policy-documents.js';
import { RecordValue } from '../use-cases/record-value.js';
import { IndicatorCorrectionRequest, IndicatorValueRequest, ReportedIndicator, ReportedIndicatorList } from './reporting.dto.js';

@ApiTags('casework')
@Controller('api/v1/indicators')
@Audience({ who: 'staff', roles: POLICY_ACCESS.record_value })
export class ReportingController {
  constructor(
    private readonly documents: PolicyDocuments,
    private readonly recordCase: RecordValue,
    private readonly directory: AuthorityDirectory,
  ) {}

  @Get()
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'What my department has to report on', operationId: 'listReportedIndicators' })
  @ApiOkResponse({ type: ReportedIndicatorList })
  async listReportedIndicators(@CurrentStaff() actor: StaffActor): Promise<ReportedIndicatorList> {
    const placed = await this.documents.reportedBy(departmentsOf(actor));
    return { items: placed.map((each) => ReportedIndicator.of(each, this.directory)) };
  }

  @Post(':id/values')
  @HttpCode(200)
  @ApiOperation({ summary: 'Record what was measured', operationId: 'recordIndicatorValue' })
  @ApiOkResponse({ type: ReportedIndicatorList })
  async recordValue(
    @CurrentStaff() actor: StaffActor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() asked: IndicatorValueRequest,
  ): Promise<ReportedIndicatorList> {
    await this.recordCase.run(actor, id, asked.toAsked(), null);
    return this.listReportedIndicators(actor);
  }

  @Post(':id/values/:valueId/corrections')
  @HttpCode(200)
  @ApiOperation({ summary: 'Put another value in the place of a wrong one; both stay readable', operationId: 'correctIndicatorValue' })
  @ApiOkResponse({ type: ReportedIndicatorList })
  @ApiConflictResponse({ description: '`value-corrected`' })
  async correctValue(
    @CurrentStaff() actor: StaffActor,
    @Param('id', ParseUUIDPipe) id: string,
    @Param('valueId', ParseUUIDPipe) valueId: string,
    @Body() asked: IndicatorCorrectionRequest,
  ): Promise<ReportedIndicatorList> {
    await this.recordCase.run(actor, id, asked.toAsked(), { valueId, reason: asked.reason });
    return this.listReportedIndicators(actor);
  }
}
