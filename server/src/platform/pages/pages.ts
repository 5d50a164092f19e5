import type { FastifyReply, FastifyRequest } from 'fastify';
import type { FieldError } from '../../kernel/problem.js';

/** What a failed form hands back to its page: all that was typed, and what is wrong with it. */
export interface FormOutcome {
  /** By the name of the field in the form; never a file's content, never a password. */
  readonly values: Readonly<Record<string, string | readonly string[]>>;
  readonly errors: readonly FieldError[];
  /** HTTP status of the answer: 422 for wrong fields, 409 for a state, 429, 503 when the database is away. */
  readonly status: number;
  /** One sentence above the form when no single field is wrong; the reader's language is chosen when drawn. */
  readonly banner?: { readonly bg: string; readonly en: string };
}

/** Draws the citizens' pages on the server; a form that failed is answered in the same response (no redirect, nothing lost). */
export abstract class Pages {
  /** Draws the page at the request's own path, or at `path`, with what the form had. */
  abstract show(request: FastifyRequest, reply: FastifyReply, outcome?: FormOutcome, path?: string): Promise<void>;

  /** 303 See Other to a path of ours, after a form that succeeded (RFC 9110 §15.4.4). */
  abstract seeOther(reply: FastifyReply, path: string): Promise<void>;
}
