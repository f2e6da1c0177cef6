const drawings = {
  account: 'M12 12a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM4.5 21c.8-4.4 3.7-6.5 7.5-6.5s6.7 2.1 7.5 6.5',
  bag: 'M5 8h14l1 12H4L5 8ZM9 8V6.5a3 3 0 0 1 6 0V8',
  menu: 'M3 7h18M3 12h18M3 17h18',
  close: 'm6 6 12 12M18 6 6 18',
  search: 'M17.5 11a6.5 6.5 0 1 1-13 0 6.5 6.5 0 0 1 13 0ZM16 16l5 5',
  arrow: 'M4 12h16m-6-6 6 6-6 6',
  back: 'M20 12H4m6-6-6 6 6 6',
  down: 'm6 9 6 6 6-6',
  up: 'm6 15 6-6 6 6',
  left: 'm15 6-6 6 6 6',
  right: 'm9 6 6 6-6 6',
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  check: 'm5 12.5 4.5 4.5L19 7',
  truck: 'M2 6h12v10H2zM14 10h4l3 3v3h-7zM7 20a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM17 20a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z',
  'give-back': 'M4 9h11a5 5 0 0 1 0 10h-3M4 9l4-4M4 9l4 4',
  stall: 'M4 10v10h16V10M3 10l2-6h14l2 6a3 3 0 0 1-6 0 3 3 0 0 1-6 0 3 3 0 0 1-6 0Z',
  filter: 'M4 7h16M7 12h10M10 17h4',
  alert: 'M12 7.5v5.5m0 3.5v.01M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0Z',
  info: 'M12 11v6m0-9.2v-.1M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0Z',
  clock: 'M12 7v5l3.5 2M21 12a9 9 0 1 1-18 0 9 9 0 0 1 18 0Z',
  bin: 'M5 7h14M10 7V4h4v3M7 7l1 13h8l1-13',
  download: 'M12 4v11m-5-5 5 5 5-5M4 20h16',
  copy: 'M8 8h11v12H8zM5 16V4h11',
  pin: 'M12 21s7-6.2 7-11.5a7 7 0 0 0-14 0C5 14.8 12 21 12 21ZM12 12a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Z',
  phone: 'M6 3h3l2 5-2.5 1.5a11 11 0 0 0 6 6L16 13l5 2v3a3 3 0 0 1-3 3A15 15 0 0 1 3 6a3 3 0 0 1 3-3Z',
  card: 'M3 6h18v12H3zM3 10h18M6 15h4',
  cash: 'M3 7h18v10H3zM12 14.5a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Z',
  whole: 'M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5',
  parcel: 'm3 8 9-5 9 5v9l-9 5-9-5V8ZM3 8l9 5 9-5M12 13v9',
  tag: 'M3 3h9l9 9-9 9-9-9V3ZM7.5 7.5h.01',
  wallet: 'M3 7h16a2 2 0 0 1 2 2v10H5a2 2 0 0 1-2-2V7Zm0 0 12-4v4M16 13.5h.01',
  printer: 'M7 8V3h10v5M7 17H4V8h16v9h-3M7 14h10v7H7z',
  camera: 'M3 8h4l2-3h6l2 3h4v11H3V8ZM12 16a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7Z',
  crop: 'M7 2v15h15M2 7h15v15',
  grip: 'M9 5.5v.01M15 5.5v.01M9 12v.01M15 12v.01M9 18.5v.01M15 18.5v.01',
  picture: 'M4 5h16v14H4V5ZM4 16l4.5-4.5 4 4 3-3L20 17M15 9.5v.01',
  scan: 'M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5M8 8h3v3H8zM13 13h3v3h-3z',
} as const;

export type IconName = keyof typeof drawings;
export const iconNames = /* @__PURE__ */ Object.keys(drawings) as IconName[];

/** A line drawing of 22 px that says nothing to a screen reader: the words beside it do. */
export function Icon({ name, size }: { name: IconName; size?: 16 | 18 }) {
  return (
    <svg className={size ? `ico ico--${size}` : 'ico'} viewBox="0 0 24 24" aria-hidden="true">
      <path d={drawings[name]} />
    </svg>
  );
}
