import { Body, Controller, Get, Param, Patch } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { StaffActor } from '../../../kernel/actor.js';
import { Audience } from '../../../platform/http/access/audience.js';
import { CurrentStaff } from '../../../platform/http/request-actor.js';
import { AuthorityDirectory } from '../reads/authority-directory.js';
import { DirectoryLists } from '../reads/directory-lists.js';
import type { Department } from '../domain/directory.js';
import { ChangeTopic } from '../use-cases/change-topic.js';
import { AdminTopicDto, AdminTopicListDto, TopicPatchDto } from './directory-admin.dto.js';

@ApiTags('administration')
@Controller('api/v1/admin/topics')
@Audience({ who: 'staff', roles: ['administrator'] })
export class TopicsAdminController {
  constructor(
    private readonly lists: DirectoryLists,
    private readonly changeTopicCase: ChangeTopic,
    private readonly directory: AuthorityDirectory,
  ) {}

  @Get()
  @ApiOperation({ summary: 'The topics and their default routes' })
  @ApiOkResponse({ type: AdminTopicListDto })
  async listTopics(): Promise<AdminTopicListDto> {
    return { items: (await this.lists.topics()).map((topic) => AdminTopicDto.of(topic, this.slugOf)) };
  }

  @Patch(':key')
  @ApiOperation({ summary: 'Rename a topic or change its default route' })
  @ApiOkResponse({ type: AdminTopicDto })
  async changeTopic(@CurrentStaff() actor: StaffActor, @Param('key') key: string, @Body() patch: TopicPatchDto): Promise<AdminTopicDto> {
    return AdminTopicDto.of(await this.changeTopicCase.run(actor, key, patch), this.slugOf);
  }

  private readonly slugOf = (id: Department['id']): string | null => this.directory.departmentById(id)?.slug ?? null;
}
