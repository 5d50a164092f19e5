import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { map, type Observable } from 'rxjs';
import { formatOf, type Open311Document } from '../wire/document.js';
import { CONTENT_TYPES, writeDocument } from '../wire/write-document.js';

/** Sends what a route returns in the format that the address ends with. */
@Injectable()
export class WrittenDocument implements NestInterceptor<Open311Document, string> {
  intercept(context: ExecutionContext, next: CallHandler<Open311Document>): Observable<string> {
    const http = context.switchToHttp();
    const format = formatOf(http.getRequest<FastifyRequest>().url);
    return next.handle().pipe(
      map((document) => {
        http.getResponse<FastifyReply>().type(CONTENT_TYPES[format]);
        return writeDocument(document, format);
      }),
    );
  }
}
