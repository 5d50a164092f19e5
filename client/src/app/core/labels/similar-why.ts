import type { SimilarWhy } from '../api/contract';

/** Why a case is taken for similar: „същото населено място · общи думи: улица, осветление“. */
export function similarWhyText({ sameSettlement, street, words }: SimilarWhy): string {
  return [
    ...(street === null ? [] : [$localize`:@@layout.similar.street:същата улица (${street}:street:)`]),
    ...(sameSettlement ? [$localize`:@@layout.similar.settlement:същото населено място`] : []),
    ...(words.length === 0 ? [] : [$localize`:@@layout.similar.words:общи думи: ${words.join(', ')}:words:`]),
  ].join(' · ');
}
