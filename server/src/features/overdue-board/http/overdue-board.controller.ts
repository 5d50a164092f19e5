import { Controller, Get, Header, Param, Query, Req, Res } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Audience } from '../../../platform/http/access/audience.js';
import { answerPage } from '../../../platform/http/paging.js';
import { DepartmentPages } from '../reads/department-page.js';
import { OverdueBoard } from '../reads/overdue-board.js';
import { DepartmentPage } from './department.dto.js';
import { OverdueBoardPage, OverdueQuery } from './overdue.dto.js';

/** As for lists of cases: what is withheld has to vanish soon. */
const BRIEFLY = 'public, max-age=0, must-revalidate';

@ApiTags('departments')
@Controller('api/v1')
@Audience({ who: 'everyone', mayLag: true })
export class OverdueBoardController {
  constructor(
    private readonly board: OverdueBoard,
    private readonly departments: DepartmentPages,
  ) {}

  @Get('overdue')
  @Header('cache-control', BRIEFLY)
  @ApiOperation({ summary: 'How departments keep the terms of law, and the cases that are late; `Link: rel="next"` leads on' })
  @ApiOkResponse({ type: OverdueBoardPage })
  async readOverdueBoard(
    @Query() query: OverdueQuery,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<OverdueBoardPage> {
    return answerPage(await this.board.page(query), request, reply);
  }

  @Get('departments/:slug')
  @Header('cache-control', BRIEFLY)
  @ApiParam({ name: 'slug', type: String, description: 'Slug of the department.', example: 'blagoustroyavane' })
  @ApiOperation({ summary: 'A department, also a closed one: its figures, its overdue cases and its newest answers' })
  @ApiOkResponse({ type: DepartmentPage })
  @ApiNotFoundResponse({ description: 'There never was such a department.' })
  readDepartment(@Param('slug') slug: string): Promise<DepartmentPage> {
    return this.departments.read(slug);
  }
}
