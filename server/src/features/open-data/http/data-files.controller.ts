import { Controller, Get, Header, Headers, Param, Res, StreamableFile } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Config } from '../../../platform/config/config.js';
import { Audience } from '../../../platform/http/access/audience.js';
import { CSV_TYPE } from '../../../platform/http/csv.js';
import { LimitByNetwork } from '../../../platform/http/limit-by-network.js';
import type { Limit } from '../../../platform/http/rate-limits.js';
import { AuthorityDirectory } from '../../authorities/index.js';
import { catalogue } from '../catalogue/catalogue.js';
import { Downloads } from '../reads/downloads.js';
import { DataExports } from '../storage/data-exports.js';

/** What was removed has to be gone for caches, too; the tag of what has not changed saves the rest. */
const BRIEFLY = 'public, max-age=0, must-revalidate';

/** Whoever takes every file of every day that is kept comes through in an hour; a newsroom behind one address does, too. */
const DOWNLOADS: Limit = { name: 'open-data-files', points: 1_200, seconds: 3_600 };

const TYPES: Readonly<Record<string, string>> = {
  csv: CSV_TYPE,
  jsonl: 'application/jsonl; charset=utf-8',
  json: 'application/csvm+json; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  zip: 'application/zip',
};

/** The exports themselves, for people and programs of any site. */
@ApiExcludeController()
@Controller('data')
@Audience({ who: 'everyone' })
export class DataFilesController {
  constructor(
    private readonly downloads: Downloads,
    private readonly exports: DataExports,
    private readonly directory: AuthorityDirectory,
    private readonly config: Config,
  ) {}

  @Get('catalog.jsonld')
  @Header('cache-control', BRIEFLY)
  @Header('content-type', 'application/ld+json; charset=utf-8')
  @Header('access-control-allow-origin', '*')
  async readCatalogue(): Promise<string> {
    const { legalNameBg: bg, legalNameEn: en, email, websiteUrl } = this.directory.municipality();
    const publisher = { publicUrl: this.config.publicUrl, name: { bg, en }, email, websiteUrl };
    return JSON.stringify(catalogue(publisher, await this.exports.newest()), null, 1);
  }

  @Get('latest/:name')
  @LimitByNetwork(DOWNLOADS)
  async redirect(@Param('name') name: string, @Res() reply: FastifyReply): Promise<void> {
    const path = await this.downloads.newestPath(name);
    await reply.header('cache-control', BRIEFLY).header('access-control-allow-origin', '*').redirect(path, 302);
  }

  @Get(':day/:name')
  @LimitByNetwork(DOWNLOADS)
  async download(
    @Param('day') day: string,
    @Param('name') name: string,
    @Headers('if-none-match') known: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<StreamableFile | null> {
    const { file, open } = await this.downloads.find(day, name);
    // Weak: what is sent may be compressed on the way.
    const tag = `W/"${file.sha256}"`;
    reply.header('cache-control', BRIEFLY).header('etag', tag);
    reply.header('access-control-allow-origin', '*').header('cross-origin-resource-policy', 'cross-origin');
    if (known?.split(',').some((each) => each.trim() === tag)) {
      reply.status(304);
      return null;
    }
    const type = TYPES[name.slice(name.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
    return new StreamableFile(await open(), { type, length: file.bytes, disposition: `attachment; filename="${day}-${name}"` });
  }
}
