import type { Language, ResponseFile } from '../api/contract';
import { formatBytes } from '../i18n/numbers';
import type { ListedFile } from '../../ui/file-list';

const kinds: Readonly<Record<string, string>> = {
  'application/pdf': 'PDF',
  'image/jpeg': 'JPEG',
  'image/png': 'PNG',
  'image/webp': 'WebP',
  'text/plain': 'TXT',
};

/** The kind and size of a file, for people: PDF, 340 KB. */
export const kindAndSize = ({ mediaType, bytes }: Pick<ResponseFile, 'mediaType' | 'bytes'>, language: Language): string =>
  [...(kinds[mediaType] === undefined ? [] : [kinds[mediaType]]), formatBytes(bytes, language)].join(', ');

/** What is said of a file for whoever does not see it, with what it is. */
export function saidOf({ mediaType, description }: Pick<ResponseFile, 'mediaType' | 'description'>): string | null {
  if (!description) return null;
  if (mediaType === 'application/pdf') return $localize`:@@answer-files.accessible-text:Достъпен текст: ${description}:text:`;
  return mediaType.startsWith('image/') ? $localize`:@@answer-files.picture:На снимката: ${description}:text:` : description;
}

/**
 * A file of an answer as a list shows it. Of one that was taken from the public a line stays.
 * @param day formats an instant
 */
export function listedFile(file: ResponseFile, language: Language, textLanguage: Language, day: (at: string) => string): ListedFile {
  const isImage = file.mediaType.startsWith('image/');
  if (file.name === null || file.url === null) {
    const name = $localize`:@@answer-files.withheld:Файлът е скрит от модератор`;
    const detail = file.withheldAt === null ? '' : day(file.withheldAt);
    return { id: file.id, name, detail, isImage };
  }
  return {
    ...{ id: file.id, name: file.name, href: file.url, isImage },
    detail: kindAndSize(file, language),
    description: saidOf(file),
    language: textLanguage,
  };
}
