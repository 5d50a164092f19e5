import { Body, Controller, Get, Param, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { StaffActor } from '../../../kernel/actor.js';
import { Audience } from '../../../platform/http/access/audience.js';
import { CurrentStaff } from '../../../platform/http/request-actor.js';
import { AuthorityDirectory } from '../reads/authority-directory.js';
import type { Authority } from '../domain/directory.js';
import { DirectoryLists } from '../reads/directory-lists.js';
import { AddAuthority } from '../use-cases/add-authority.js';
import { ChangeAuthority } from '../use-cases/change-authority.js';
import { AdminAuthorityDto, AdminAuthorityListDto, AuthorityPatchDto, NewAuthorityDto } from './directory-admin.dto.js';

@ApiTags('administration')
@Controller('api/v1/admin/authorities')
@Audience({ who: 'staff', roles: ['administrator'] })
export class AuthoritiesAdminController {
  constructor(
    private readonly lists: DirectoryLists,
    private readonly addAuthorityCase: AddAuthority,
    private readonly changeAuthorityCase: ChangeAuthority,
    private readonly directory: AuthorityDirectory,
  ) {}

  @Get()
  @ApiOperation({ summary: 'All authorities, also those that are not valid today' })
  @ApiOkResponse({ type: AdminAuthorityListDto })
  async listAuthorities(): Promise<AdminAuthorityListDto> {
    return { items: (await this.lists.authorities()).map((authority) => this.shown(authority)) };
  }

  @Post()
  @ApiOperation({ summary: 'Add an authority that cases can be forwarded to' })
  @ApiCreatedResponse({ type: AdminAuthorityDto })
  async addAuthority(@CurrentStaff() actor: StaffActor, @Body() details: NewAuthorityDto): Promise<AdminAuthorityDto> {
    return this.shown(await this.addAuthorityCase.run(actor, details));
  }

  @Patch(':slug')
  @ApiOperation({ summary: 'Change an authority, or when it may be chosen' })
  @ApiOkResponse({ type: AdminAuthorityDto })
  async changeAuthority(
    @CurrentStaff() actor: StaffActor,
    @Param('slug') slug: string,
    @Body() patch: AuthorityPatchDto,
  ): Promise<AdminAuthorityDto> {
    return this.shown(await this.changeAuthorityCase.run(actor, slug, patch));
  }

  private shown(authority: Authority): AdminAuthorityDto {
    return AdminAuthorityDto.of(authority, (id) => this.directory.departmentById(id)?.slug ?? null);
  }
}
