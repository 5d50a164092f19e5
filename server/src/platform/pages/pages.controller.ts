import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { fail, problemTypes } from '../../kernel/problem.js';
import { Audience } from '../http/access/audience.js';
import { METHOD_NOT_ALLOWED, NOT_FOUND } from '../http/http-problems.js';
import { languageOf } from '../http/request-language.js';
import { Pages } from './pages.js';

/** Every page that no feature answers by itself: drawn by the client's router. */
@ApiExcludeController()
@Controller()
@Audience({ who: 'everyone' })
export class PagesController {
  constructor(private readonly pages: Pages) {}

  @Get('/')
  start(@Res() reply: FastifyReply): Promise<void> {
    return this.pages.seeOther(reply, '/bg/');
  }

  @Get(['bg', 'en'])
  withSlash(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.pages.seeOther(reply, `${request.url.split('?')[0]}/`);
  }

  /** Where somebody looks who knows the address of the API alone. */
  @Get('api')
  api(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.pages.seeOther(reply, `/${languageOf(request)}/api`);
  }

  /** The address of a problem's type has no language: it stands in documents of either. */
  @Get('problems')
  problems(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.pages.seeOther(reply, `/${languageOf(request)}/problems`);
  }

  @Get('problems/:slug')
  problem(@Param('slug') slug: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    if (!problemTypes().has(slug)) fail(NOT_FOUND);
    return this.pages.seeOther(reply, `/${languageOf(request)}/problems/${slug}`);
  }

  @Get(['bg/*', 'en/*'])
  page(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    return this.pages.show(request, reply);
  }

  /** A form that no page has: the page it was sent from is older than what runs now. */
  @Post(['bg/*', 'en/*'])
  refuse(@Res({ passthrough: true }) reply: FastifyReply): never {
    reply.header('allow', 'GET, HEAD');
    return fail(METHOD_NOT_ALLOWED);
  }
}
