// /anh/chan-dung/:slug/:version/:file, a person's portrait.
import type { LoaderFunctionArgs } from 'react-router';
import { readPictureFile } from '#app/domain/catalogue/picture-address.ts';
import { getOwnPhoto } from '#app/services/pictures/get-own-photo.server.ts';
import { oddSize, pictureAnswer } from './picture-answer.ts';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const file = readPictureFile(params.file ?? '');
  if (!file) return oddSize();
  const verdict = await getOwnPhoto({ owner: 'chan-dung', slug: params.slug ?? '', version: params.version ?? '', file });
  return pictureAnswer(request, verdict, `image/${file.format}`);
}
