import { Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import type { Problem } from '../../kernel/problem.js';
import type { Language } from '../../kernel/words.js';

/** A failure as some standard writes it. */
export interface WrittenError {
  readonly status: number;
  readonly type: string;
  readonly body: string;
  /** Those that differ from other answers; null takes one away. */
  readonly headers?: Readonly<Record<string, string | null>>;
}

/** Sets headers of an answer; null takes away one that was set before. */
export function setHeaders(reply: FastifyReply, headers: Readonly<Record<string, string | null>>): void {
  for (const [name, value] of Object.entries(headers)) {
    if (value === null) reply.removeHeader(name);
    else reply.header(name, value);
  }
}

/** Writes failures of the addresses below a path. Null is a failure that nobody expected. */
export interface ErrorForm {
  write(problem: Problem | null, url: string, language: Language): WrittenError;
}

/** Forms of failures that are neither problem+json nor a page: a standard that a branch of addresses keeps may have its own. Features register here. */
@Injectable()
export class ErrorForms {
  private readonly forms = new Map<string, ErrorForm>();

  /** @param branch such as `/open311/` */
  useBelow(branch: string, form: ErrorForm): void {
    this.forms.set(branch, form);
  }

  of(url: string): ErrorForm | null {
    return [...this.forms].find(([branch]) => url.startsWith(branch))?.[1] ?? null;
  }
}
