import { Controller, Get, Header, Query, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Audience } from '../../../platform/http/access/audience.js';
import { Oembed } from '../reads/oembed.js';
import { type OembedAnswer, OembedQuery } from './oembed.dto.js';
import { OEMBED_XML_TYPE, oembedXml } from './oembed-xml.js';

/** For consumers of oEmbed, who know it from oembed.com and not from our contract. */
@ApiExcludeController()
@Controller('oembed')
@Audience({ who: 'everyone' })
export class OembedController {
  constructor(private readonly oembed: Oembed) {}

  @Get()
  @Header('cache-control', 'public, max-age=60, must-revalidate')
  async readOembed(@Query() query: OembedQuery, @Res({ passthrough: true }) reply: FastifyReply): Promise<OembedAnswer | string> {
    const answer = await this.oembed.of(query);
    if (query.format !== 'xml') return answer;
    reply.type(OEMBED_XML_TYPE);
    return oembedXml(answer);
  }
}
