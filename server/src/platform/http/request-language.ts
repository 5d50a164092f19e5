import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { type Language, LANGUAGES } from '../../kernel/words.js';

const isLanguage = (text: string | undefined): text is Language => LANGUAGES.some((language) => language === text);

/**
 * The language of an answer: the page's own path first, then `?lang=`, then the first of `Accept-Language`
 * (RFC 9110 §12.5.4) that we have, and Bulgarian otherwise.
 */
export function languageOf(request: Pick<FastifyRequest, 'url' | 'headers'>): Language {
  const [path = '', query = ''] = request.url.split('?');
  const inPath = path.split('/')[1];
  if (isLanguage(inPath)) return inPath;
  const inQuery = new URLSearchParams(query).get('lang') ?? undefined;
  if (isLanguage(inQuery)) return inQuery;
  return preferred(request.headers['accept-language'] ?? '');
}

function preferred(header: string): Language {
  const wishes = header
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().split(';');
      const quality = Number(parameters.find((parameter) => parameter.trim().startsWith('q='))?.split('=')[1] ?? '1');
      return { language: tag.toLowerCase().split('-')[0], quality };
    })
    .sort((one, other) => other.quality - one.quality);
  for (const { language, quality } of wishes) if (quality > 0 && isLanguage(language)) return language;
  return 'bg';
}

/** The language in which the answer is written. */
export const RequestLanguage = createParamDecorator((_: unknown, context: ExecutionContext): Language =>
  languageOf(context.switchToHttp().getRequest<FastifyRequest>()),
);
