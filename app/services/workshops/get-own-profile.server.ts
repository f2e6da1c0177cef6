import { type Actor, can } from '#app/domain/access/policy.ts';
import { ownPhotoSource } from '#app/domain/catalogue/picture-address.ts';
import type { WorkshopKind } from '#app/domain/catalogue/seller.ts';
import type { PictureSource } from '#app/domain/catalogue/shelf-item.ts';
import { formatPhone } from '#app/domain/geography/phone.ts';
import type { TypedProfile } from '#app/domain/workshops/profile.ts';
import { db } from '#app/platform/db.server.ts';

export type OwnProfile = {
  /** As its form shows it. */
  profile: TypedProfile;
  photo: PictureSource | null;
  kind: WorkshopKind;
  isDemo: boolean;
  mayEdit: boolean;
};

/** What a workshop's page says, as it is edited; null for who may not look into its studio. */
export async function getOwnProfile(actor: Actor, workshopId: string): Promise<OwnProfile | null> {
  const row = await db().workshop.findUnique({ where: { id: workshopId } });
  const subject = row && { workshopId, villageId: row.villageId };
  if (!row || !subject || !can(actor, 'workshop.view-studio', subject).allowed) return null;
  return {
    profile: {
      name: row.name, story: row.story, storyEn: row.storyEn ?? '', foundedYear: row.foundedYear === null ? '' : String(row.foundedYear), handlingDays: String(row.handlingDays),
      phone: formatPhone(row.phone), email: row.email ?? '',
    },
    photo: ownPhotoSource('xuong', row.slug, row.photo, row.name),
    kind: row.kind,
    isDemo: row.isDemo,
    mayEdit: can(actor, 'workshop.edit', subject).allowed,
  };
}
