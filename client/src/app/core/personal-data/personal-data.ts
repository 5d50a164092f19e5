import type { PersonalDataSpan, PersonalDataType } from '../api/contract';

const labels: Record<PersonalDataType, string> = {
  egn: $localize`:@@submit.personal-data.egn:ЕГН`,
  lnch: $localize`:@@submit.personal-data.lnch:личен номер на чужденец`,
  phone: $localize`:@@submit.personal-data.phone:телефон`,
  email: $localize`:@@submit.personal-data.email:имейл`,
  iban: $localize`:@@submit.personal-data.iban:банкова сметка`,
  plate: $localize`:@@submit.personal-data.plate:номер на кола`,
  id_document: $localize`:@@submit.personal-data.id-document:номер на личен документ`,
  address: $localize`:@@submit.personal-data.address:адрес`,
  person: $localize`:@@submit.personal-data.person:имена`,
};

/** „ЕГН, телефон, може би имена“: each kind once, in the order it stands in the text; empty when nothing was found. */
export function personalDataWords(spans: readonly PersonalDataSpan[]): string {
  const types = [...new Set(spans.map(({ type }) => type))];
  const isSure = new Set(spans.filter(({ certainty }) => certainty !== 'possible').map(({ type }) => type));
  return types.map((type) => (isSure.has(type) ? labels[type] : perhaps(labels[type]))).join(', ');
}

function perhaps(kind: string): string {
  return $localize`:@@submit.personal-data.possible:може би ${kind}:kind:`;
}

export interface TextPart {
  text: string;
  isMarked: boolean;
}

/** The text in parts, so that the spans can be marked. Spans that overlap or lie outside lose nothing of the text. */
export function markedParts(text: string, spans: readonly PersonalDataSpan[]): TextPart[] {
  const parts: TextPart[] = [];
  let position = 0;
  for (const { start, end } of [...spans].sort((one, other) => one.start - other.start)) {
    const from = Math.min(Math.max(start, position), text.length);
    const to = Math.min(Math.max(end, from), text.length);
    parts.push({ text: text.slice(position, from), isMarked: false }, { text: text.slice(from, to), isMarked: true });
    position = to;
  }
  parts.push({ text: text.slice(position), isMarked: false });
  return parts.filter((part) => part.text !== '');
}
