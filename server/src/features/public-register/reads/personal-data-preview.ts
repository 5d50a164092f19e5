import { personalData } from '../../language/index.js';
import type { PersonalDataSpans } from '../http/personal-data.dto.js';

/** Where the text seems to hold personal data, for the warning before it is sent. */
export function previewPersonalData(text: string): PersonalDataSpans {
  return { spans: [...personalData.detect(text)] };
}
