import { Controller, Get, Header, Param, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import type { Language } from '../../../kernel/words.js';
import { Audience } from '../../../platform/http/access/audience.js';
import { setHeaders } from '../../../platform/http/error-forms.js';
import { RequestLanguage } from '../../../platform/http/request-language.js';
import { CaseCards } from '../reads/case-cards.js';
import { DepartmentCards } from '../reads/department-cards.js';
import { CARD_HEADERS } from './card-headers.js';

/** A newspaper's readers all ask at once; what is withheld is gone after a minute all the same. */
const A_MINUTE = 'public, max-age=60, must-revalidate';
const PAGE = 'text/html; charset=utf-8';

/** Small pages for the frames of others: the only ones that may be framed. */
@ApiExcludeController()
@Controller(['bg/embed', 'en/embed'])
@Audience({ who: 'everyone' })
export class CardsController {
  constructor(
    private readonly cases: CaseCards,
    private readonly departments: DepartmentCards,
  ) {}

  @Get('cases/:number')
  @Header('cache-control', A_MINUTE)
  @Header('content-type', PAGE)
  async cardOfCase(
    @Param('number') number: string,
    @RequestLanguage() language: Language,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const page = await this.cases.page(number, language);
    setHeaders(reply, CARD_HEADERS);
    return page;
  }

  @Get('departments/:slug')
  @Header('cache-control', A_MINUTE)
  @Header('content-type', PAGE)
  async cardOfDepartment(
    @Param('slug') slug: string,
    @RequestLanguage() language: Language,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<string> {
    const page = await this.departments.page(slug, language);
    setHeaders(reply, CARD_HEADERS);
    return page;
  }
}
