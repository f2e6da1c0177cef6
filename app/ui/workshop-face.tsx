import type { ReactNode } from 'react';
import { href, Link } from 'react-router';
import type { WorkshopKind } from '#app/domain/catalogue/seller.ts';
import type { PictureSource } from '#app/domain/catalogue/shelf-item.ts';
import { splitVillageName } from '#app/domain/villages/village-name.ts';
import { foreign } from '#app/i18n/foreign.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { Picture } from './picture.tsx';
import { workshopKind } from './seller-facts.tsx';
import { VillageDot } from './village-dot.tsx';

export type WorkshopFaceFacts = {
  name: string;
  kind: WorkshopKind;
  village: { slug: string; name: string };
  story: string;
  foundedYear: number | null;
  photo: PictureSource | null;
  isDemo: boolean;
};

/** How a workshop shows itself under its village's colours: name, picture, story; `beside` and `below` are what its page adds. */
export function WorkshopFace({ workshop, level = 1, below, beside }: { workshop: WorkshopFaceFacts; level?: 1 | 3; below?: ReactNode; beside?: ReactNode }) {
  const Title = `h${level}` as const;
  const village = splitVillageName(workshop.village.name).name;
  return (
    <>
      <header className="page__head">
        <Link className="vil vil--24" to={href('/lang-nghe/:village', { village: workshop.village.slug })}>
          <VillageDot village={workshop.village.slug} size={24} />
          <span className="link">{m.workshop_kind_of({ kind: workshopKind(workshop.kind), village })}</span>
        </Link>
        <Title>
          {workshop.name} {workshop.isDemo && <span className="demo align-middle">{m.shell_demo()}</span>}
        </Title>
        {workshop.foundedYear && <p>{m.workshop_founded({ year: workshop.foundedYear })}</p>}
      </header>
      {workshop.photo && (
        <div className="stallpic">
          <Picture picture={workshop.photo} sizes="(min-width: 1280px) 1200px, 100vw" alt={m.workshop_photo_alt({ name: workshop.name })} first />
        </div>
      )}
      <div className="story">
        <div>
          <p className="story__lead" lang={foreign(workshop.story)}>
            {workshop.story}
          </p>
          {below}
        </div>
        {beside}
      </div>
    </>
  );
}
