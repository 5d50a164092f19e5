import { Controller, Get, Header, Param, Res, StreamableFile } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiOperation, ApiParam, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { fail } from '../../../kernel/problem.js';
import { Audience } from '../../../platform/http/access/audience.js';
import { NOT_FOUND } from '../../../platform/http/http-problems.js';
import { AuthorityDirectory } from '../reads/authority-directory.js';
import type { Site } from '../reads/site.js';
import { SiteDto } from './site.dto.js';

@ApiTags('site')
@Controller('api/v1/site')
export class SiteController {
  constructor(private readonly directory: AuthorityDirectory) {}

  @Get()
  @Audience({ who: 'everyone' })
  @Header('cache-control', 'public, no-cache')
  @ApiOperation({ summary: 'The municipality, and what forms offer today' })
  @ApiOkResponse({ type: SiteDto })
  readSite(@Res({ passthrough: true }) reply: FastifyReply): Site {
    const { site, tag } = this.directory.site();
    reply.header('etag', tag);
    return site;
  }

  @Get('emblem/:tag')
  @Audience({ who: 'everyone' })
  @Header('cache-control', 'public, max-age=31536000, immutable')
  @ApiParam({ name: 'tag', type: String, description: 'As in `emblemUrl` of the municipality; another emblem has another.' })
  @ApiOperation({ summary: 'The emblem of the municipality' })
  @ApiProduces('image/png')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  @ApiNotFoundResponse({ description: 'There is no such emblem, or not any more.' })
  readEmblem(@Param('tag') tag: string): StreamableFile {
    const { emblem, emblemTag } = this.directory.municipality();
    return emblem && tag === emblemTag ? new StreamableFile(emblem, { type: 'image/png' }) : fail(NOT_FOUND);
  }
}
