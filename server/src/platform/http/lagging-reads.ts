import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { Observable } from 'rxjs';
import { UnitOfWork } from '../database/unit-of-work.js';
import { isKeptForOthers } from './kept-requests.js';
import { Audience } from './access/audience.js';

/**
 * Lets strangers read from a replica where the route says that a moment makes no difference. Whoever brings a cookie or a token may just have written
 * something, or be staff, and reads where it was written; so does a request whose answer is kept in memory for others.
 */
@Injectable()
export class LaggingReads implements NestInterceptor {
  constructor(
    private readonly reflector: Reflector,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (!this.mayLag(context)) return next.handle();
    return new Observable((subscriber) => this.unitOfWork.mayLag(() => next.handle().subscribe(subscriber)));
  }

  private mayLag(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    if (isKeptForOthers(request)) return false;
    const { method, headers } = request;
    const isStranger = headers.cookie === undefined && headers.authorization === undefined;
    if (!isStranger || (method !== 'GET' && method !== 'HEAD')) return false;
    const audience = this.reflector.getAllAndOverride(Audience, [context.getHandler(), context.getClass()]);
    return audience?.who === 'everyone' && audience.mayLag === true;
  }
}
