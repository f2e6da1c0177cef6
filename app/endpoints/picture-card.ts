// /anh/chia-se/:place/:slug/:version/:file, the card of a page for sharing (vi.jpg, en.jpg).
import type { LoaderFunctionArgs } from 'react-router';
import { readCardAddress } from '#app/domain/sharing/sharing-card.ts';
import { getCardPicture } from '#app/services/sharing/get-card-picture.server.ts';
import { noPicture, pictureAnswer } from './picture-answer.ts';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const asked = readCardAddress({ place: params.place ?? '', slug: params.slug ?? '', file: params.file ?? '' });
  if (!asked) return noPicture();
  return pictureAnswer(request, await getCardPicture({ ...asked, version: params.version ?? '' }), 'image/jpeg');
}
