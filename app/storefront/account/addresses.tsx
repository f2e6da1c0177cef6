import { data, Form, Link } from 'react-router';
import { z } from 'zod';
import { formatPhone } from '#app/domain/geography/phone.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { listAddresses, type SavedAddress } from '#app/services/accounts/list-addresses.server.ts';
import { removeAddress } from '#app/services/accounts/remove-address.server.ts';
import { MOST_ADDRESSES } from '#app/services/accounts/save-address.server.ts';
import { setDefaultAddress } from '#app/services/accounts/set-default-address.server.ts';
import { pageMeta } from '#app/storefront/layout/page-meta.ts';
import { LinkButton } from '#app/ui/button.tsx';
import { Notice } from '#app/ui/notice.tsx';
import type { Route } from './+types/addresses';
import { goOn } from '#app/ui/form-answer.server.ts';
import { viewerContext } from '#app/ui/viewer-context.ts';

const orderSchema = z.object({ viec: z.enum(['xoa', 'mac-dinh']), dia_chi: z.uuid() });

export function meta({ matches }: Route.MetaArgs) {
  return pageMeta(matches, { title: m.account_addresses_title(), description: m.account_addresses_lead(), path: '/tai-khoan/dia-chi', noIndex: true });
}

export async function loader({ context, url }: Route.LoaderArgs) {
  const addresses = await listAddresses(context.get(viewerContext));
  return { addresses, most: MOST_ADDRESSES, done: url.searchParams.get('xong') };
}

export async function action({ request, context }: Route.ActionArgs) {
  const asked = orderSchema.safeParse(Object.fromEntries(await request.formData()));
  if (!asked.success) throw data(null, { status: 400 });
  const { viec, dia_chi: id } = asked.data;
  const viewer = context.get(viewerContext);
  const verdict = viec === 'xoa' ? await removeAddress(viewer, id) : await setDefaultAddress(viewer, id);
  // Gone already is as good as removed: a second press must not look like a mishap.
  if (!verdict.ok && !(viec === 'xoa' && verdict.code === 'not-found')) throw data(null, { status: verdict.code === 'not-found' ? 404 : 403 });
  return goOn(`/tai-khoan/dia-chi?xong=${viec}`);
}

export default function Addresses({ loaderData: { addresses, most, done } }: Route.ComponentProps) {
  return (
    <>
      <h1>{m.account_addresses_title()}</h1>
      <p className="soft mt-2 mb-6">{addresses.length > 0 ? m.account_addresses_lead() : m.account_addresses_none_text()}</p>
      {(done === 'xoa' || done === 'luu') && (
        <div className="mb-6">
          <Notice tone="done" live>
            {done === 'xoa' ? m.account_address_removed() : m.account_address_saved()}
          </Notice>
        </div>
      )}
      {addresses.length > 0 && (
        <ul className="adrs mb-6">
          {addresses.map((address) => (
            <Saved key={address.id} address={address} />
          ))}
        </ul>
      )}
      {addresses.length < most ? (
        <LinkButton tone={addresses.length === 0 ? 'go' : 'plain'} to="/tai-khoan/dia-chi/moi">
          {m.account_address_add()}
        </LinkButton>
      ) : (
        <p className="hint">{m.account_address_too_many({ most })}</p>
      )}
    </>
  );
}

function Saved({ address }: { address: SavedAddress }) {
  return (
    <li className="adr">
      <address>
        <b>{address.name}</b> {address.isDefault && <span className="ok">· {m.account_address_default()}</span>}
        <br />
        {formatPhone(address.phone)}
        <br />
        {address.line}, {address.commune.name}, {address.province.name}
      </address>
      <div className="adr__act">
        <Link to={`/tai-khoan/dia-chi/${address.id}`}>
          {m.account_address_edit()} <span className="vh">{m.account_address_of({ name: address.name })}</span>
        </Link>
        {!address.isDefault && <Order address={address} viec="mac-dinh" words={m.account_address_make_default()} />}
        <Order address={address} viec="xoa" words={m.account_address_remove()} />
      </div>
    </li>
  );
}

function Order({ address, viec, words }: { address: SavedAddress; viec: 'xoa' | 'mac-dinh'; words: string }) {
  return (
    <Form method="post" action="/tai-khoan/dia-chi">
      <input type="hidden" name="dia_chi" value={address.id} />
      <button name="viec" value={viec}>
        {words} <span className="vh">{m.account_address_of({ name: address.name })}</span>
      </button>
    </Form>
  );
}
