import { STATUS_CODES } from 'node:http';
import { Controller, Get, Header, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { fail, type ProblemType, problemTypes } from '../../kernel/problem.js';
import type { Language } from '../../kernel/words.js';
import { Config } from '../config/config.js';
import { Audience } from './access/audience.js';
import { NOT_FOUND } from './http-problems.js';
import { problemTypeUri } from './problem-document.js';
import { ProblemTypeDto, ProblemTypeList } from './problem-types.dto.js';
import { RequestLanguage } from './request-language.js';

/** What the types of problem documents mean; the pages at their addresses show the same. */
@ApiTags('site')
@Controller('api/v1/problems')
@Audience({ who: 'everyone' })
export class ProblemTypesController {
  constructor(private readonly config: Config) {}

  @Get()
  @Header('vary', 'Accept-Language')
  @ApiOperation({ summary: 'Every kind of problem that the API answers with' })
  @ApiOkResponse({ type: ProblemTypeList })
  listProblemTypes(@RequestLanguage() language: Language): ProblemTypeList {
    const types = [...problemTypes().values()].sort((one, other) => one.status - other.status || one.slug.localeCompare(other.slug, 'en'));
    return { items: types.map((type) => this.describe(type, language)) };
  }

  @Get(':slug')
  @Header('vary', 'Accept-Language')
  @ApiParam({ name: 'slug', type: String, description: 'The last part of the type.', example: 'not-found' })
  @ApiOperation({ summary: 'One kind of problem' })
  @ApiOkResponse({ type: ProblemTypeDto })
  readProblemType(@Param('slug') slug: string, @RequestLanguage() language: Language): ProblemTypeDto {
    return this.describe(problemTypes().get(slug) ?? fail(NOT_FOUND), language);
  }

  private describe({ slug, status, title, detail }: ProblemType, language: Language): ProblemTypeDto {
    const type = problemTypeUri(slug, this.config.publicUrl);
    return { type, slug, status, reasonPhrase: STATUS_CODES[status] ?? '', title: title[language], detail: detail[language] };
  }
}
