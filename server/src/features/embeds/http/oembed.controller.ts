import { Controller, Get, Header, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Audience } from '../../../platform/http/access/audience.js';
import { Oembed } from '../reads/oembed.js';
import { OembedAnswer, OembedQuery } from './oembed.dto.js';
import { OEMBED_XML_TYPE, oembedXml } from './oembed-xml.js';

@ApiTags('public')
@Controller('oembed')
@Audience({ who: 'everyone' })
export class OembedController {
  constructor(private readonly oembed: Oembed) {}

  @Get()
  @Header('cache-control', 'public, max-age=60, must-revalidate')
  @ApiOperation({ summary: 'The card of a page, for programs that show it where somebody pasted the address (oEmbed 1.0)' })
  @ApiProduces('application/json', 'text/xml')
  @ApiOkResponse({ type: OembedAnswer })
  async readOembed(@Query() query: OembedQuery, @Res({ passthrough: true }) reply: FastifyReply): Promise<OembedAnswer | string> {
    const answer = await this.oembed.of(query);
    if (query.format !== 'xml') return answer;
    reply.type(OEMBED_XML_TYPE);
    return oembedXml(answer);
  }
}
