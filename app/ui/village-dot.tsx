/** The village's tile cropped to a circle: wherever its goods go, it goes. Says nothing aloud, the name beside it does. */
export function VillageDot({ village, size = 16 }: { village: string; size?: 16 | 24 | 40 }) {
  return <img className={size === 16 ? 'dot' : `dot dot--${size}`} src={`/lang/${village}.svg`} alt="" width={size} height={size} loading="lazy" decoding="async" />;
}
