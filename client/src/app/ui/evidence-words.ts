/** Why there is no hash of a page that was named as evidence. A new reason does not compile until it has words. */
export type EvidenceFetchFault = 'unreachable' | 'refused' | 'too_large' | 'not_public' | 'timeout' | 'status';

export function fetchFaultWords(fault: EvidenceFetchFault): string {
  const words: Record<EvidenceFetchFault, string> = {
    unreachable: $localize`:@@evidence.fault.unreachable:Страницата не отговори.`,
    refused: $localize`:@@evidence.fault.refused:Адресът води до място, което платформата не отваря.`,
    too_large: $localize`:@@evidence.fault.too-large:Страницата е по-голяма от 5 MB.`,
    not_public: $localize`:@@evidence.fault.not-public:Адресът не е достъпен от интернет.`,
    timeout: $localize`:@@evidence.fault.timeout:Страницата се отваря твърде бавно.`,
    status: $localize`:@@evidence.fault.status:Сървърът върна грешка вместо страница.`,
  };
  return words[fault];
}

const kinds: Readonly<Record<string, string>> = {
  'application/pdf': 'PDF',
  'image/jpeg': 'JPEG',
  'image/png': 'PNG',
  'image/webp': 'WebP',
  'text/plain': 'TXT',
};

/** `PDF`; nothing for a kind that has no name. */
export const kindOfFile = (mediaType: string): string => kinds[mediaType] ?? '';

/** The beginning and the end of a hash, enough to compare two at a glance. */
export const shortHash = (sha256: string): string => `${sha256.slice(0, 8)}…${sha256.slice(-8)}`;

/** The address as one can type it after a command, whatever signs are in it. */
export const quotedForShell = (url: string): string => `'${url.replaceAll("'", `'\\''`)}'`;

/** The name of the server and the beginning of the path: a whole address would fill the page. */
export function shortAddress(url: string): string {
  const text = url.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '');
  const characters = Array.from(text);
  return characters.length > 60 ? `${characters.slice(0, 59).join('')}…` : text;
}
