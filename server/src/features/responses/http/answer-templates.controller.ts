import { Body, Controller, Delete, Get, Header, Headers, HttpCode, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiNoContentResponse, ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import type { StaffActor } from '../../../kernel/actor.js';
import { Audience } from '../../../platform/http/access/audience.js';
import { CurrentStaff } from '../../../platform/http/request-actor.js';
import { AuthorityDirectory } from '../../authorities/index.js';
import type { AnswerTemplate } from '../domain/answer-template.js';
import { KeepTemplates } from '../use-cases/keep-templates.js';
import { AnswerTemplateDto, AnswerTemplateList, AnswerTemplateRequest, NewAnswerTemplateRequest } from './answer-templates.dto.js';

const SEEN = { name: 'If-Match', required: false, description: 'The version that you saw; 412 when it is another by now.' };
const ID = { name: 'id', type: String, format: 'uuid' };

@ApiTags('responses')
@Controller('api/v1/answer-templates')
@Audience({ who: 'staff', roles: ['official', 'administrator'] })
export class AnswerTemplatesController {
  constructor(
    private readonly templates: KeepTemplates,
    private readonly directory: AuthorityDirectory,
  ) {}

  @Get()
  @Header('cache-control', 'no-store')
  @ApiOperation({ summary: 'The texts to begin answers with that you keep', operationId: 'listAnswerTemplates' })
  @ApiOkResponse({ type: AnswerTemplateList })
  async list(@CurrentStaff() staff: StaffActor): Promise<AnswerTemplateList> {
    return { items: (await this.templates.list(staff)).map((template) => this.present(template)) };
  }

  @Post()
  @ApiOperation({ summary: 'Add a text to begin answers with', operationId: 'addAnswerTemplate' })
  @ApiCreatedResponse({ type: AnswerTemplateDto })
  async add(@CurrentStaff() staff: StaffActor, @Body() request: NewAnswerTemplateRequest): Promise<AnswerTemplateDto> {
    return this.present(await this.templates.add(staff, request.department, request.toGiven()));
  }

  @Put(':id')
  @ApiParam(ID)
  @ApiHeader(SEEN)
  @ApiOperation({ summary: 'Change a text to begin answers with', operationId: 'changeAnswerTemplate' })
  @ApiOkResponse({ type: AnswerTemplateDto })
  async change(
    @CurrentStaff() staff: StaffActor,
    @Param('id', ParseUUIDPipe) id: string,
    @Body() request: AnswerTemplateRequest,
    @Headers('if-match') ifMatch: string | undefined,
  ): Promise<AnswerTemplateDto> {
    return this.present(await this.templates.change(staff, id, request.toGiven(), ifMatch));
  }

  @Delete(':id')
  @HttpCode(204)
  @ApiParam(ID)
  @ApiHeader(SEEN)
  @ApiOperation({ summary: 'Delete a text to begin answers with', operationId: 'removeAnswerTemplate' })
  @ApiNoContentResponse()
  remove(
    @CurrentStaff() staff: StaffActor,
    @Param('id', ParseUUIDPipe) id: string,
    @Headers('if-match') ifMatch: string | undefined,
  ): Promise<void> {
    return this.templates.remove(staff, id, ifMatch);
  }

  private present(template: AnswerTemplate): AnswerTemplateDto {
    return AnswerTemplateDto.of(template, this.directory.departmentById(template.departmentId)?.slug ?? '');
  }
}
