/** For `accept`: what the server takes. */
export const acceptedFiles = 'image/jpeg,image/png,image/webp,application/pdf,text/plain';

/** bytes */
const LARGEST_FILE = 10_000_000;

/** What can be said about chosen files before they are sent, or an empty text. The server has the last word. */
export function fileFault(files: readonly Pick<File, 'name' | 'size'>[], room: number): string {
  if (files.length > room) {
    return $localize`:@@layout.file.too-many:Избрахте ${files.length}:count:, а има място за още ${room}:room:.`;
  }
  const large = files.find(({ size }) => size > LARGEST_FILE);
  return large === undefined ? '' : $localize`:@@layout.file.too-large:„${large.name}:name:“ е по-голям от 10 MB. Изберете по-малък файл.`;
}
