import { useState } from 'react';
import { formatDong } from '#app/domain/money/dong.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { getLocale } from '#app/i18n/paraglide/runtime.js';
import { Button } from '#app/ui/button.tsx';
import { Dialog } from '#app/ui/dialog.tsx';
import { TextField } from '#app/ui/field.tsx';
import { Hint } from '#app/ui/hint.tsx';
import { Menu } from '#app/ui/menu.tsx';
import { RangeSlider } from '#app/ui/range-slider.tsx';
import { Tabs } from '#app/ui/tabs.tsx';
import { Toaster, useToast } from '#app/ui/toast.tsx';
import { Both, Part } from './both.tsx';

const places = ['middle', 'sheet', 'whole'] as const;

/** What lies over the page takes the page's own light: choose it at the foot. */
export function Overlays() {
  return (
    <Part id="overlays" title="Over the page" lead="They hold the focus, shut by Escape and give the focus back. They lie in the light of the page: choose it at the foot.">
      <Toaster>
        <div className="row">
          {places.map((place) => (
            <DialogSpecimen key={place} place={place} />
          ))}
          <ToastSpecimen />
        </div>
      </Toaster>
      <Both name="Menu and hint">
        <div className="row">
          <Menu
            label="Món này"
            entries={[
              { name: 'Xem trên sạp', icon: 'stall', to: '#overlays' },
              { name: 'Chép một món mới', icon: 'copy', onChoose: () => {} },
              { name: 'Tải giấy chứng nhận', icon: 'download', disabled: true, onChoose: () => {} },
              { name: 'Dọn khỏi sạp', icon: 'bin', grave: true, onChoose: () => {} },
            ]}
          />
          <Hint words="Số ghi trên quyết định công nhận, như 123/QĐ-UBND.">
            <button type="button" className="link">
              Số quyết định
            </button>
          </Hint>
        </div>
      </Both>
      <Both name="Tabs">
        <Tabs
          label="Đơn hàng"
          tabs={[
            { value: 'new', name: 'Cần đóng gói', panel: 'Ba đơn, đơn đầu phải gửi trước thứ Năm.' },
            { value: 'sent', name: 'Đang đi', panel: 'Hai kiện đang trên đường.' },
            { value: 'done', name: 'Đã nhận', panel: 'Mười hai đơn trong tháng này.' },
          ]}
        />
      </Both>
      <Both name="From and to">
        <RangeSlider name="price" label={m.search_filter_price()} ends={[m.search_filter_price_from(), m.search_filter_price_to()]} min={0} max={10_000_000} step={100_000} start={[500_000, 4_000_000]} say={(amount) => formatDong(amount, getLocale())} />
      </Both>
    </Part>
  );
}

function DialogSpecimen({ place }: { place: (typeof places)[number] }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button type="button" tone="quiet" onClick={() => setOpen(true)}>
        Dialog, {place}
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title="Dọn món này khỏi sạp" place={place}>
        <p>Khách không còn thấy món này nữa. Đơn đã đặt vẫn còn, và món có thể bày lại bất cứ lúc nào.</p>
        <TextField label="Lý do" name="why" optional className="mt-4" />
        <Button type="button" tone="go" full onClick={() => setOpen(false)}>
          Dọn khỏi sạp
        </Button>
      </Dialog>
    </>
  );
}

function ToastSpecimen() {
  const say = useToast();
  return (
    <>
      <Button type="button" tone="quiet" onClick={() => say({ title: 'Đã lưu giá mới', more: 'Khách thấy ngay từ bây giờ.' })}>
        Toast, done
      </Button>
      <Button type="button" tone="quiet" onClick={() => say({ title: 'Đã dọn khỏi sạp', action: { name: 'Bày lại', onChoose: () => say({ title: 'Đã bày lại' }) } })}>
        Toast, way back
      </Button>
      <Button type="button" tone="quiet" onClick={() => say({ title: 'Chưa lưu được', more: 'Mạng đang chập chờn, xin thử lại.', tone: 'bad' })}>
        Toast, failed
      </Button>
    </>
  );
}
