/** Bytes that the server takes for an emblem. */
const MOST_BYTES = 1_000_000;
/** Media types that can be the emblem. */
export const pictureKinds = ['image/png', 'image/jpeg', 'image/webp'];

/** Why a file can't be the emblem, before it is sent; null when nothing speaks against it. The server looks inside. */
export function pictureFault({ type, size }: { type: string; size: number }): string | null {
  if (!pictureKinds.includes(type)) return $localize`:@@staff-admin.emblem.kind:Изберете изображение PNG, JPEG или WebP.`;
  return size > MOST_BYTES ? $localize`:@@staff-admin.emblem.size:Файлът е над 1 MB. Намалете го и опитайте пак.` : null;
}
