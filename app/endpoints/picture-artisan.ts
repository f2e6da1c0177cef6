// /anh/nghe-nhan/:artisan/:version/:file, an artisan's seal (dau.svg).
import type { LoaderFunctionArgs } from 'react-router';
import { getArtisanEmblem } from '#app/services/pictures/get-artisan-emblem.server.ts';
import { noPicture, pictureAnswer } from './picture-answer.ts';

export async function loader({ request, params }: LoaderFunctionArgs) {
  if (params.file !== 'dau.svg') return noPicture();
  const verdict = await getArtisanEmblem({ artisan: params.artisan ?? '', version: params.version ?? '' });
  return pictureAnswer(request, verdict, 'image/svg+xml');
}
