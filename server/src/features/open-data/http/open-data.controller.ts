import { Controller, Get, Header } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Audience } from '../../../platform/http/access/audience.js';
import { OpenDataPages } from '../reads/open-data-page.js';
import { OpenDataPage } from './open-data.dto.js';

@ApiTags('open-data')
@Controller('api/v1/open-data')
@Audience({ who: 'everyone' })
export class OpenDataController {
  constructor(private readonly pages: OpenDataPages) {}

  @Get()
  @Header('cache-control', 'public, max-age=0, must-revalidate')
  @ApiOperation({ summary: 'What can be downloaded as a whole, with every column explained', operationId: 'readOpenData' })
  @ApiOkResponse({ type: OpenDataPage })
  readOpenData(): Promise<OpenDataPage> {
    return this.pages.read();
  }
}
