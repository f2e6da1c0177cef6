import { hasPhotoRoom, type PhotoRefusal } from '#app/domain/catalogue/photo.ts';
import { now } from '#app/platform/clock.server.ts';
import { transact } from '#app/platform/db.server.ts';
import { type KeptPhoto, pictures } from '#app/platform/images.server.ts';
import { lockPhoto } from './lock-photo.server.ts';

/** `no-room`: the workshop has as many bytes of photographs with us as it may. */
export type NotKept = PhotoRefusal | 'busy' | 'no-room';

/**
 * Keeps a photograph for a workshop; whether its giver may is asked by who calls. Its row is written before its bytes are:
 * what is given again while the nightly job looks at it stays.
 */
export const keepOriginal = (workshopId: string, file: Uint8Array): Promise<KeptPhoto | { ok: false; code: NotKept }> =>
  pictures().keepPhoto(file, (hash) =>
    transact(async (tx) => {
      await lockPhoto(tx, hash);
      const [workshop] = await tx.$queryRaw<{ status: string }[]>`select status from workshop where id = ${workshopId}::uuid for no key update`;
      const [{ bytes }] = await tx.$queryRaw<[{ bytes: bigint }]>`select coalesce(sum(bytes), 0)::bigint as bytes from photograph where workshop_id = ${workshopId}::uuid and hash <> ${hash}`;
      if (!hasPhotoRoom(workshop?.status === 'verified', Number(bytes), file.length)) return false;
      await tx.$executeRaw`
        insert into photograph (workshop_id, hash, bytes, unused_since) values (${workshopId}::uuid, ${hash}, ${file.length}, ${now()})
        on conflict (workshop_id, hash) do update set bytes = excluded.bytes, unused_since = excluded.unused_since`;
      return true;
    }),
  );
