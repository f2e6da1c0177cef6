// /anh/lang/:village/:version/:file, a village's scene (canh-800.avif) or the tile of its wall (hoa-van.svg).
import type { LoaderFunctionArgs } from 'react-router';
import { readVillageFile } from '#app/domain/catalogue/picture-address.ts';
import { getVillagePicture } from '#app/services/pictures/get-village-picture.server.ts';
import { oddSize, pictureAnswer } from './picture-answer.ts';

export async function loader({ request, params }: LoaderFunctionArgs) {
  const picture = readVillageFile(params.file ?? '');
  if (!picture) return oddSize();
  const verdict = await getVillagePicture({ village: params.village ?? '', version: params.version ?? '', picture });
  return pictureAnswer(request, verdict, picture.kind === 'scene' ? `image/${picture.format}` : 'image/svg+xml');
}
