import { Body, Controller, Header, HttpCode, Param, Post } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { Audience } from '../../../platform/http/access/audience.js';
import { VisitorNetwork } from '../../../platform/http/visitor-network.js';
import { ReportText } from '../use-cases/report-text.js';
import { ReportRequest } from './reports.dto.js';

@ApiTags('submissions')
@ApiParam({ name: 'number', type: String, description: 'Number of the case.', example: '7KQ2-M9XW' })
@Controller('api/v1/submissions')
@Audience({ who: 'everyone' })
export class ReportsController {
  constructor(private readonly report: ReportText) {}

  @Post(':number/reports')
  @HttpCode(202)
  @Header('cache-control', 'no-store')
  @ApiOperation({
    summary: 'Reports a published text to the moderators; nothing is hidden, and the answer never tells who reported before',
    operationId: 'reportSubmission',
  })
  @ApiAcceptedResponse()
  reportSubmission(@Param('number') number: string, @Body() request: ReportRequest, @VisitorNetwork() network: string): Promise<void> {
    return this.report.run(number, request.toGiven(), network);
  }
}
