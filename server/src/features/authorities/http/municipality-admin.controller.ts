import { Body, Controller, Delete, Get, Patch, Put, Req } from '@nestjs/common';
import { ApiBody, ApiConsumes, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { StaffActor } from '../../../kernel/actor.js';
import { Audience } from '../../../platform/http/access/audience.js';
import { CurrentStaff } from '../../../platform/http/request-actor.js';
import { municipalityOf } from '../reads/site.js';
import { DirectoryLists } from '../reads/directory-lists.js';
import { ChangeEmblem } from '../use-cases/change-emblem.js';
import { ChangeMunicipality } from '../use-cases/change-municipality.js';
import { MunicipalityPatchDto } from './directory-admin.dto.js';
import { readEmblemFile } from './emblem-file.js';
import { SiteMunicipalityDto } from './site.dto.js';

@ApiTags('administration')
@Controller('api/v1/admin/municipality')
@Audience({ who: 'staff', roles: ['administrator'] })
export class MunicipalityAdminController {
  constructor(
    private readonly lists: DirectoryLists,
    private readonly changeMunicipalityCase: ChangeMunicipality,
    private readonly changeEmblemCase: ChangeEmblem,
  ) {}

  @Get()
  @ApiOperation({ summary: 'What the municipality says of itself' })
  @ApiOkResponse({ type: SiteMunicipalityDto })
  async readMunicipality(): Promise<SiteMunicipalityDto> {
    return municipalityOf(await this.lists.municipality());
  }

  @Patch()
  @ApiOperation({ summary: 'Change the texts and contacts of the municipality' })
  @ApiOkResponse({ type: SiteMunicipalityDto })
  async changeMunicipality(@CurrentStaff() actor: StaffActor, @Body() patch: MunicipalityPatchDto): Promise<SiteMunicipalityDto> {
    return municipalityOf(await this.changeMunicipalityCase.run(actor, patch));
  }

  @Put('emblem')
  @ApiOperation({ summary: 'Set the emblem: PNG, JPEG or WebP of up to 1 MB' })
  @ApiConsumes('multipart/form-data')
  @ApiBody({ schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } } })
  @ApiOkResponse({ type: SiteMunicipalityDto })
  async setEmblem(@CurrentStaff() actor: StaffActor, @Req() request: FastifyRequest): Promise<SiteMunicipalityDto> {
    return municipalityOf(await this.changeEmblemCase.run(actor, await readEmblemFile(request)));
  }

  @Delete('emblem')
  @ApiOperation({ summary: 'Take the emblem away' })
  @ApiOkResponse({ type: SiteMunicipalityDto })
  async removeEmblem(@CurrentStaff() actor: StaffActor): Promise<SiteMunicipalityDto> {
    return municipalityOf(await this.changeEmblemCase.run(actor, null));
  }
}
