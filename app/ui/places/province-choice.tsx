import { type ReactNode, useId } from 'react';
import { Form } from 'react-router';
import { m } from '#app/i18n/paraglide/messages.js';
import { Button } from '../button.tsx';
import { ProvinceOptions } from './province-options.tsx';

export type ProvinceChoiceProps = {
  provinces: readonly { slug: string; name: string; formerly: readonly string[] }[];
  /** The slug of the one that is counted with now. */
  chosen: string | null;
  /** What opens the choice. */
  label: string;
  /** Fields that the address keeps. */
  kept?: ReactNode;
  children?: ReactNode;
};

/** Another province to deliver to: a GET form behind a word, which works without script. */
export function ProvinceChoice({ provinces, chosen, label, kept, children }: ProvinceChoiceProps) {
  const id = useId();
  return (
    <details key={chosen} className="mt-1">
      <summary>
        <span className="link">{label}</span>
      </summary>
      <Form className="provform" method="get" replace preventScrollReset>
        {kept}
        <label className="vh" htmlFor={id}>
          {m.product_delivery_province()}
        </label>
        <select className="inp inp--small" id={id} name="giao-toi" defaultValue={chosen ?? undefined}>
          <ProvinceOptions provinces={provinces.map(({ slug, ...province }) => ({ ...province, value: slug }))} />
        </select>
        <Button size="small">{m.product_delivery_show()}</Button>
      </Form>
      {children}
    </details>
  );
}
