/**
 * What the data's name of a village says. Another name that it goes by follows a stroke: "Phú Thượng / làng Gạ". The
 * former district in brackets tells it from a namesake and is shown with it: "Phùng Xá (Mỹ Đức)".
 */
export function splitVillageName(said: string): { name: string; bare: string; district: string | null; also: string | null } {
  const [name = said, also = null] = said.split(' / ');
  const [, bare = name, district = null] = /^(.+?) \((.+)\)$/.exec(name) ?? [];
  return { name, bare, district, also };
}

/** A former district as an address and a list name it: "huyện Gia Lâm" is "Gia Lâm". */
export function districtName(district: string): string {
  return district.replace(/^(huyện|quận|thị xã|thành phố)\s+/i, '');
}

/** The data keeps crafts and times in the middle of a sentence; at its head they begin with a capital. */
export function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}
