import type { Language } from '../../../kernel/words.js';
import { blockOf } from './block-texts.js';
import { normalise, type Span } from './span.js';

/**
 * What everybody reads of a text: a labelled block in place of each redaction, everything else as it was written. The spans were
 * checked against this text before (`spanFaults`).
 */
export function redact(text: string, spans: readonly Span[], language: Language): string {
  let shown = '';
  let place = 0;
  for (const { start, end, type } of normalise(spans)) {
    shown += text.slice(place, start) + blockOf(type, language);
    place = end;
  }
  return shown + text.slice(place);
}
