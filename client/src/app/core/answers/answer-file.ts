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

type Described = Pick<ResponseFile, 'mediaType' | 'bytes' | 'description'>;

/** The kind and size of a file, for people, and what the description after it is: „PDF, 340 KB. Достъпен текст:“. */
export function detailOf({ mediaType, bytes, description }: Described, language: Language): string {
  const kindAndSize = [...(kinds[mediaType] === undefined ? [] : [kinds[mediaType]]), formatBytes(bytes, language)].join(', ');
  if (!description) return kindAndSize;
  if (mediaType === 'application/pdf') return `${kindAndSize}. ${$localize`:@@answer-files.accessible-text:Достъпен текст:`}`;
  return mediaType.startsWith('image/') ? `${kindAndSize}. ${$localize`:@@answer-files.picture:На снимката:`}` : kindAndSize;
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
    detail: detailOf(file, language),
    description: file.description,
    language: textLanguage,
  };
}
