import { Body, Controller, Get, Param, Put } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { StaffActor } from '../../../kernel/actor.js';
import { Audience } from '../../../platform/http/access/audience.js';
import { CurrentStaff } from '../../../platform/http/request-actor.js';
import { ApprovalRules } from '../use-cases/approval-rules.js';
import { ApprovalRule, ApprovalRuleList, ApprovalRuleRequest } from './answer-approval.dto.js';

@ApiTags('administration')
@Controller('api/v1/admin/answer-approvals')
@Audience({ who: 'staff', roles: ['administrator'] })
export class ApprovalRulesController {
  constructor(private readonly rules: ApprovalRules) {}

  @Get()
  @ApiOperation({ summary: 'Which departments want a second person to approve their answers', operationId: 'listAnswerApprovals' })
  @ApiOkResponse({ type: ApprovalRuleList })
  async list(): Promise<ApprovalRuleList> {
    return { items: await this.rules.list() };
  }

  @Put(':department')
  @ApiOperation({ summary: 'Want a second person in a department, or no more', operationId: 'setAnswerApproval' })
  @ApiOkResponse({ type: ApprovalRule })
  set(@CurrentStaff() staff: StaffActor, @Param('department') slug: string, @Body() request: ApprovalRuleRequest): Promise<ApprovalRule> {
    return this.rules.set(staff, slug, request.isWanted);
  }
}
