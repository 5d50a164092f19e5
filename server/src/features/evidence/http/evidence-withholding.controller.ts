import { Body, Controller, Header, HttpCode, Param, ParseUUIDPipe, Put } from '@nestjs/common';
import { ApiNoContentResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { StaffActor } from '../../../kernel/actor.js';
import { Audience } from '../../../platform/http/access/audience.js';
import { CurrentStaff } from '../../../platform/http/request-actor.js';
import { EVIDENCE_ACCESS } from '../domain/evidence-access.js';
import { WithholdEvidence } from '../use-cases/withhold-evidence.js';
import { EvidenceWithholdingRequest } from './evidence.dto.js';

@ApiTags('evidence')
@ApiParam({ name: 'id', format: 'uuid', description: 'Of the item.' })
@Controller('api/v1/evidence/:id/withholding')
@Audience({ who: 'staff', roles: EVIDENCE_ACCESS.withhold })
export class EvidenceWithholdingController {
  constructor(private readonly withhold: WithholdEvidence) {}

  @Put()
  @HttpCode(204)
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'Take an item of evidence from the public, or give it back', operationId: 'withholdEvidence' })
  @ApiNoContentResponse()
  write(
    @Param('id', ParseUUIDPipe) id: string,
    @CurrentStaff() staff: StaffActor,
    @Body() { isWithheld, reason }: EvidenceWithholdingRequest,
  ): Promise<void> {
    return this.withhold.run(staff, id, isWithheld, reason);
  }
}
