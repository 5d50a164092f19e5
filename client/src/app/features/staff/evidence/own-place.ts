/** Degrees with the five decimals that are kept: about a metre. */
export interface OwnPlace {
  readonly latitude: string;
  readonly longitude: string;
}

const MILLISECONDS = 15_000;

/** Asks the browser where this device is; the browser asks its owner. Rejects with what to tell them. */
export function ownPlace(geolocation: Geolocation | undefined): Promise<OwnPlace> {
  const other = $localize`:@@staff-evidence.place-unknown:Устройството не каза къде се намира. Напишете мястото с думи.`;
  return new Promise((found, failed) => {
    if (geolocation === undefined) {
      failed(new Error(other));
      return;
    }
    geolocation.getCurrentPosition(
      ({ coords }) => {
        found({ latitude: coords.latitude.toFixed(5), longitude: coords.longitude.toFixed(5) });
      },
      ({ code, PERMISSION_DENIED }) => {
        const refused = $localize`:@@staff-evidence.place-refused:Браузърът не дава местоположението. Разрешете го за този сайт или напишете мястото с думи.`;
        failed(new Error(code === PERMISSION_DENIED ? refused : other));
      },
      { enableHighAccuracy: true, timeout: MILLISECONDS, maximumAge: 0 },
    );
  });
}
