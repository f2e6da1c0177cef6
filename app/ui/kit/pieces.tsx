import type { ShelfItem } from '#app/domain/catalogue/shelf-item.ts';
import type { Seller } from '#app/domain/catalogue/seller.ts';
import type { MakerEntry } from '#app/domain/villages/maker.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { Breadcrumb } from '#app/ui/breadcrumb.tsx';
import { Button, LinkButton } from '#app/ui/button.tsx';
import { EmptyState } from '#app/ui/empty-state.tsx';
import { MakerList } from '#app/ui/maker-list.tsx';
import { Notice } from '#app/ui/notice.tsx';
import { OcopSeal } from '#app/ui/ocop-seal.tsx';
import { Pagination } from '#app/ui/pagination.tsx';
import { Price } from '#app/ui/price.tsx';
import { Shelf } from '#app/ui/product-card.tsx';
import { SellerFacts } from '#app/ui/seller-facts.tsx';
import { ShelfSkeleton, TextSkeleton } from '#app/ui/skeleton.tsx';
import { Both, Part } from './both.tsx';
import { drawingFile, drawnPicture } from './drawn.ts';

const batTrang = { slug: 'bat-trang', name: 'Bát Tràng' };
const vanPhuc = { slug: 'van-phuc', name: 'Vạn Phúc' };
const phuVinh = { slug: 'phu-vinh', name: 'Phú Vinh' };

const usual: ShelfItem = { slug: 'kit-binh', name: 'Bình tỳ bà men lam vẽ cá chép', village: batTrang, priceFrom: 1_300_000, priceTo: 1_300_000, soldBy: null, stars: 4, available: 40, leadDays: null, picture: drawnPicture('binh-gom') };
const items: ShelfItem[] = [
  usual,
  { ...usual, slug: 'kit-lua', name: 'Lụa tơ tằm vân Song Hạc dệt tay khổ rộng, nhuộm củ nâu ba nước', village: vanPhuc, priceFrom: 590_000, priceTo: 890_000, soldBy: 'mét', stars: 5, available: 6, picture: drawnPicture('lua') },
  { ...usual, slug: 'kit-den', name: 'Đèn mây', village: phuVinh, priceFrom: 12_500_000, priceTo: 12_500_000, stars: null, leadDays: 12, picture: drawnPicture('den-may') },
  { ...usual, slug: 'kit-het', name: 'Ấm tử sa nắp gài', stars: 3, available: 0, picture: null },
];

const seller: Seller = {
  slug: 'hop-tac-xa', name: 'Hợp tác xã gốm Sen Đất', kind: 'cooperative', legalName: 'Hợp tác xã sản xuất gốm sứ và dịch vụ du lịch làng nghề Sen Đất', taxCode: '0100000000-001', registrationNumber: '01D8000000',
  phone: '+84912345678', email: 'sen-dat-bat-trang@xuong.example', address: 'Số 8, ngõ 14, Xóm 3, Xã Bát Tràng, Thành phố Hà Nội', provinceCode: '01', handlingDays: 2, village: batTrang, isDemo: true,
};

const maker: MakerEntry = {
  slug: 'pham-thi-hanh', name: 'Phạm Thị Hạnh', trade: 'Thợ vẽ men lam', title: { title: 'meritorious_artisan', field: 'handicraft', year: 2020 }, village: batTrang, workshop: { slug: 'hop-tac-xa', name: seller.name },
  saying: 'Nét bút phải đi một hơi, dừng lại là men đọng.', emblem: drawingFile('emblem', 'gom'), portrait: null, isDemo: true,
};

export function Goods() {
  return (
    <Part id="goods" title="Goods" lead="Picture on the village's tile, dot and village, seal, name in two lines at most, price, one quiet fact. Four rows shared by all cards of a row.">
      <Both name="Cards: usual, long name by the metre, made to order, sold out without a picture">
        <Shelf items={items} />
      </Both>
      <Both name="Cards still on their way">
        <ShelfSkeleton count={4} />
      </Both>
      <Both name="Seals, only ever from a certificate that is valid today">
        <div className="row">
          {[3, 4, 5].map((stars) => (
            <OcopSeal key={stars} stars={stars} />
          ))}
          {[3, 4, 5].map((stars) => (
            <OcopSeal key={stars} stars={stars} large />
          ))}
        </div>
      </Both>
      <Both name="Prices">
        <div className="row">
          <Price amount={75_000} />
          <Price amount={590_000} upTo={890_000} per="mét" />
          <Price amount={125_000_000} />
        </div>
      </Both>
      <Both name="Who makes, who sells">
        <MakerList makers={[maker, { ...maker, slug: 'khong-danh-hieu', name: 'Nguyễn Thị Tuyết Nhung', title: null, village: phuVinh }]} withVillage />
        <SellerFacts seller={seller} />
      </Both>
    </Part>
  );
}

export function Said() {
  return (
    <Part id="said" title="Said on the page" lead="By words, icon and edge, never by colour alone.">
      <Both name="Notices">
        <div className="stack">
          <Notice>{m.search_passed_over({ values: 'mau-xanh' })}</Notice>
          <Notice tone="done">{m.cart_added({ name: usual.name })}</Notice>
          <Notice tone="wait" title={m.cart_changes_title()}>
            {m.cart_changes_text()}
          </Notice>
          <Notice tone="bad">{m.cart_refused_sold_out()}</Notice>
        </div>
      </Both>
      <Both name="Nothing here">
        <EmptyState
          level={2}
          title={m.cart_empty_title()}
          actions={
            <>
              <Button type="button" tone="go">
                {m.shell_lost_products()}
              </Button>
              <LinkButton tone="quiet" to="#said">
                {m.shell_lost_villages()}
              </LinkButton>
            </>
          }
        >
          {m.cart_empty_text()}
        </EmptyState>
      </Both>
      <Both name="Text still on its way">
        <TextSkeleton />
      </Both>
      <Both name="The way here, and the pages of a list">
        <Breadcrumb crumbs={[{ name: 'Bát Tràng', to: '#said' }, { name: 'Bình, lọ', to: '#said' }, { name: usual.name }]} />
        <Pagination page={1} pages={2} to={() => '#said'} label="Hai trang" />
        <Pagination page={7} pages={24} to={() => '#said'} label="Nhiều trang" />
      </Both>
      <Both name="A parcel's way">
        <ol className="track">
          <li className="done">
            <b>Đã trả tiền</b>
            <small>10:24, thứ Ba 24/11</small>
          </li>
          <li className="now" aria-current="step">
            <b>Xưởng đang đóng gói</b>
            <small>trước thứ Năm 26/11</small>
          </li>
          <li className="next">
            <b>Trên đường tới Kiến Hưng</b>
          </li>
          <li className="next">
            <b>Đã nhận</b>
          </li>
        </ol>
      </Both>
    </Part>
  );
}
