import { Body, Controller, Get, Header, Headers, HttpCode, Param, Post, Put, Res } from '@nestjs/common';
import { ApiConflictResponse, ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { StaffActor } from '../../../kernel/actor.js';
import { Audience } from '../../../platform/http/access/audience.js';
import { CurrentStaff } from '../../../platform/http/request-actor.js';
import { POLICY_ACCESS } from '../domain/policy-access.js';
import { Policies } from '../storage/policies.js';
import { ChangePolicy } from '../use-cases/change-policy.js';
import { CreatePolicy } from '../use-cases/create-policy.js';
import { PublishPolicy } from '../use-cases/publish-policy.js';
import { AdminAnswer, ApiIfMatch } from './admin-answer.js';
import { AdminPolicy, AdminPolicyList, AdminPolicySummary, NewPolicyRequest, PolicyRequest } from './policies-admin.dto.js';

@ApiTags('administration')
@Controller('api/v1/admin/policies')
@Audience({ who: 'staff', roles: POLICY_ACCESS.write_policy })
export class PoliciesAdminController {
  constructor(
    private readonly policies: Policies,
    private readonly answer: AdminAnswer,
    private readonly createCase: CreatePolicy,
    private readonly changeCase: ChangePolicy,
    private readonly publishCase: PublishPolicy,
  ) {}

  @Get()
  @Audience({ who: 'staff', roles: POLICY_ACCESS.read_draft })
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'All policy documents, drafts too' })
  @ApiOkResponse({ type: AdminPolicyList })
  async listAllPolicies(): Promise<AdminPolicyList> {
    return { items: (await this.policies.list('all')).map((policy) => AdminPolicySummary.of(policy)) };
  }

  @Post()
  @ApiOperation({ summary: 'Begin a document, as a draft' })
  @ApiCreatedResponse({ type: AdminPolicy })
  addPolicy(
    @CurrentStaff() actor: StaffActor,
    @Body() asked: NewPolicyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AdminPolicy> {
    return this.answer.after(this.createCase.run(actor, { ...asked.toDetails(), slug: asked.slug }), asked.slug, reply);
  }

  @Get(':slug')
  @Audience({ who: 'staff', roles: POLICY_ACCESS.read_draft })
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'A document with all that is in it, also a draft' })
  @ApiOkResponse({ type: AdminPolicy })
  readAnyPolicy(@Param('slug') slug: string, @Res({ passthrough: true }) reply: FastifyReply): Promise<AdminPolicy> {
    return this.answer.of(slug, reply);
  }

  @Put(':slug')
  @ApiIfMatch()
  @ApiOperation({ summary: 'Change what a document says of itself' })
  @ApiOkResponse({ type: AdminPolicy })
  changePolicy(
    @CurrentStaff() actor: StaffActor,
    @Param('slug') slug: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Body() asked: PolicyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AdminPolicy> {
    return this.answer.after(this.changeCase.run(actor, { slug, ifMatch }, asked.toDetails()), slug, reply);
  }

  @Post(':slug/publish')
  @HttpCode(200)
  @ApiIfMatch()
  @ApiOperation({ summary: 'Let everybody read the document; it never becomes a draft again' })
  @ApiOkResponse({ type: AdminPolicy })
  @ApiConflictResponse({ description: '`policy-published`, `policy-without-measures`' })
  publishPolicy(
    @CurrentStaff() actor: StaffActor,
    @Param('slug') slug: string,
    @Headers('if-match') ifMatch: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<AdminPolicy> {
    return this.answer.after(this.publishCase.run(actor, { slug, ifMatch }), slug, reply);
  }
}
