import { useCallback, useState } from 'react';
import { fold } from '#app/domain/text/vietnamese.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { Button, type buttonClass, LinkButton, MoreLink } from '#app/ui/button.tsx';
import { Combobox } from '#app/ui/combobox.tsx';
import { Checkbox, Field, RadioGroup, SelectField, TextArea, TextField } from '#app/ui/field.tsx';
import { Icon } from '#app/ui/icon.tsx';
import { QuantityStepper } from '#app/ui/quantity-stepper.tsx';
import { useScripted } from '#app/ui/use-scripted.ts';
import { Both, Part } from './both.tsx';

const tones = ['go', 'plain', 'quiet'] as const satisfies readonly Parameters<typeof buttonClass>[0]['tone'][];
const sizes = ['big', undefined, 'small'] as const;
const words = [m.product_add, m.cart_checkout, m.cart_accept_and_checkout, m.checkout_place, m.shell_lost_products, m.shell_lost_villages, m.shell_failed_again, m.place_communes_show, m.account_forgot_button];

/** What a button has to hold, whatever the language of the page. */
const longest = (locale: 'vi' | 'en'): string => words.map((word) => word({}, { locale })).toSorted((a, b) => b.length - a.length)[0]!;

const communes = ['Phường Kiến Hưng', 'Phường Hà Đông', 'Xã Bát Tràng', 'Xã Gia Lâm', 'Xã Thượng Phúc', 'Xã Phú Nghĩa', 'Xã Chuyên Mỹ'].map((name) => ({ value: fold(name), name, also: name === 'Phường Kiến Hưng' ? 'trước là Phường Phú La, Quận Hà Đông' : null }));

export function Buttons() {
  return (
    <Part id="buttons" title="Buttons" lead="Lacquer is the one action of a screen. A button under way keeps its place and its words. Hover and focus: try them.">
      <Both name="Tones and sizes">
        {tones.map((tone) => (
          <div className="row" key={tone}>
            {sizes.map((size) => (
              <Button key={size ?? 'usual'} type="button" tone={tone} size={size}>
                {m.shell_search()}
              </Button>
            ))}
          </div>
        ))}
      </Both>
      <Both name="Under way, not to be had, as a link">
        <div className="row">
          <Button type="button" tone="go" pending>
            {m.checkout_place()}
          </Button>
          <Button type="button" pending>
            {m.checkout_place()}
          </Button>
          <Button type="button" tone="go" disabled>
            {m.product_sold_out()}
          </Button>
          <Button type="button" disabled>
            {m.product_sold_out()}
          </Button>
        </div>
        <div className="row">
          <LinkButton to="#buttons" tone="go">
            {m.cart_checkout()}
          </LinkButton>
          <MoreLink to="#buttons">{m.product_related_all()}</MoreLink>
          <a className="link" href="#buttons">
            {m.product_returns()}
          </a>
        </div>
      </Both>
      <Both name="The longest words of both languages, as wide as a phone's column">
        <div className="narrow">
          {(['vi', 'en'] as const).map((locale) => (
            <p lang={locale} key={locale}>
              <Button type="button" tone="go" size="big" full>
                {longest(locale)}
              </Button>
            </p>
          ))}
        </div>
      </Both>
    </Part>
  );
}

export function Fields() {
  return (
    <Part id="fields" title="Fields" lead="Label above, hint below, an error as words, icon and a thicker edge. Type into one with an error: it steps back.">
      <Both name="Text">
        <TextField label="Họ và tên" name="name" placeholder="Trần Thị Ngọc Ánh" />
        <TextField label="Thư điện tử" name="email" optional hint="Để gửi tin về đơn hàng." />
        <TextField label="Số điện thoại" name="phone" defaultValue="0912 34" errors={['Số này thiếu chữ số: số di động có mười chữ số.']} />
        <TextField label="Mã đơn" name="code" defaultValue="TN-4F7K-2M9P" disabled />
        <TextArea label="Lời nhắn cho xưởng" name="note" optional />
      </Both>
      <Both name="One of a few, one of many">
        <SelectField label="Tỉnh, thành phố" name="province" defaultValue="hn">
          <option value="hn">Thành phố Hà Nội</option>
          <option value="hcm">Thành phố Hồ Chí Minh</option>
        </SelectField>
        <SelectField label="Tỉnh, thành phố" name="province2" errors={['Bạn chưa chọn nơi nhận.']}>
          <option value="">Chọn tỉnh, thành phố</option>
        </SelectField>
        <CommuneSpecimen />
      </Both>
      <Both name="Boxes">
        <Checkbox label="Lưu địa chỉ này cho lần sau" name="save" defaultChecked />
        <Checkbox label="Tôi đã đọc điều khoản" name="agree" errors={['Bạn cần đồng ý thì xưởng mới nhận đơn.']} />
        <Checkbox label="Gói quà" hint="Món này không gói quà được." name="gift" disabled />
        <label className="opt">
          <input className="box" type="checkbox" defaultChecked />
          <span className="lbl">Bát Tràng</span>
          <em>38</em>
        </label>
      </Both>
      <Both name="Ways to pay">
        <RadioGroup
          legend="Trả tiền"
          name="pay"
          value="bank"
          errors={['Bạn chưa chọn cách trả tiền.']}
          choices={[
            { value: 'bank', label: 'Chuyển khoản', hint: 'Quét mã VietQR bằng ứng dụng ngân hàng.', side: <Icon name="scan" /> },
            { value: 'card', label: 'Thẻ', hint: 'Visa, Mastercard, JCB.', side: <Icon name="card" /> },
            { value: 'cod', label: 'Trả khi nhận hàng', hint: 'Chỉ với đơn dưới 5.000.000 ₫.', disabled: true, side: <Icon name="cash" /> },
          ]}
        />
      </Both>
      <Both name="How many">
        <div className="row">
          <QuantityStepper value={2} max={6} />
          <QuantityStepper value={1} small />
        </div>
      </Both>
    </Part>
  );
}

function CommuneSpecimen() {
  const [value, choose] = useState('');
  const scripted = useScripted();
  const find = useCallback((query: string) => communes.filter(({ value, also }) => value.includes(fold(query)) || fold(also ?? '').includes(fold(query))), []);
  if (!scripted) return null;
  return (
    <Field label="Phường, xã" hint="Gõ tên mới hay tên cũ đều được, có dấu hay không: thử “phu la”.">
      {(control) => <Combobox {...control} name="commune" entries={communes} find={find} value={value} onChoose={choose} placeholder={m.place_commune_type()} openLabel={m.place_commune_open()} noneFound={m.place_commune_none()} />}
    </Field>
  );
}
