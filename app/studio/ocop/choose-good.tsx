import { Form, Link } from 'react-router';
import { m } from '#app/i18n/paraglide/messages.js';
import type { CertifiableGoods } from '#app/services/ocop/list-certifiable-goods.server.ts';
import { Button } from '#app/ui/button.tsx';
import { TextField } from '#app/ui/field.tsx';
import { Icon } from '#app/ui/icon.tsx';
import { OcopSeal } from '#app/ui/ocop-seal.tsx';
import { Pagination } from '#app/ui/pagination.tsx';
import { Picture } from '#app/ui/picture.tsx';

/** Which listing the certificate is for. */
export function ChooseGood({ goods, text, path }: { goods: CertifiableGoods; text: string; path: string }) {
  return (
    <>
      <p className="soft mb-4">{m.certificate_choose_lead()}</p>
      <Form method="get" role="search" className="certfind">
        <TextField label={m.certificate_find()} name="q" type="search" defaultValue={text} />
        <Button>{m.certificate_find_go()}</Button>
      </Form>
      {goods.goods.length === 0 && <p className="soft py-6">{text ? m.certificate_find_nothing({ text }) : m.certificate_no_goods()}</p>}
      <ul className="placelist">
        {goods.goods.map(({ slug, name, picture, stars }) => (
          <li key={slug}>
            <Link className="who" to={`${path}?san-pham=${slug}`}>
              <span className="pic">{picture && <Picture picture={picture} sizes="56px" alt="" />}</span>
              <span>
                <b>{name}</b>
                {stars !== null && (
                  <small>
                    <OcopSeal stars={stars} />
                  </small>
                )}
              </span>
              <Icon name="arrow" size={18} />
            </Link>
          </li>
        ))}
      </ul>
      <Pagination page={goods.page} pages={goods.pages} to={(page) => `${path}?${new URLSearchParams({ ...(text && { q: text }), ...(page > 1 && { trang: String(page) }) })}`} />
    </>
  );
}
