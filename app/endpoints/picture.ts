// /anh/:picture/:version/:file, a product's picture.
import type { LoaderFunctionArgs } from 'react-router';
import { readPictureFile } from '#app/domain/catalogue/picture-address.ts';
import { getPicture } from '#app/services/pictures/get-picture.server.ts';
import { oddSize, pictureAnswer } from './picture-answer.ts';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const file = readPictureFile(params.file ?? '');
  if (!file) return oddSize();
  const verdict = await getPicture({ id: params.picture ?? '', version: params.version ?? '', file });
  return pictureAnswer(request, verdict, `image/${file.format}`);
}
