import { Body, Controller, Get, Param, Patch, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { StaffActor } from '../../../kernel/actor.js';
import { Audience } from '../../../platform/http/access/audience.js';
import { CurrentStaff } from '../../../platform/http/request-actor.js';
import { DirectoryLists } from '../reads/directory-lists.js';
import { AddDepartment } from '../use-cases/add-department.js';
import { ChangeDepartment } from '../use-cases/change-department.js';
import { AdminDepartmentDto, AdminDepartmentListDto, DepartmentPatchDto, NewDepartmentDto } from './directory-admin.dto.js';

@ApiTags('administration')
@Controller('api/v1/admin/departments')
@Audience({ who: 'staff', roles: ['administrator'] })
export class DepartmentsAdminController {
  constructor(
    private readonly lists: DirectoryLists,
    private readonly addDepartmentCase: AddDepartment,
    private readonly changeDepartmentCase: ChangeDepartment,
  ) {}

  @Get()
  @ApiOperation({ summary: 'All departments, closed ones too' })
  @ApiOkResponse({ type: AdminDepartmentListDto })
  async listDepartments(): Promise<AdminDepartmentListDto> {
    return { items: (await this.lists.departments()).map(AdminDepartmentDto.of) };
  }

  @Post()
  @ApiOperation({ summary: 'Add a department' })
  @ApiCreatedResponse({ type: AdminDepartmentDto })
  async addDepartment(@CurrentStaff() actor: StaffActor, @Body() details: NewDepartmentDto): Promise<AdminDepartmentDto> {
    return AdminDepartmentDto.of(await this.addDepartmentCase.run(actor, details));
  }

  @Patch(':slug')
  @ApiOperation({ summary: 'Change a department, close it or open it again' })
  @ApiOkResponse({ type: AdminDepartmentDto })
  async changeDepartment(
    @CurrentStaff() actor: StaffActor,
    @Param('slug') slug: string,
    @Body() patch: DepartmentPatchDto,
  ): Promise<AdminDepartmentDto> {
    return AdminDepartmentDto.of(await this.changeDepartmentCase.run(actor, slug, patch));
  }
}
