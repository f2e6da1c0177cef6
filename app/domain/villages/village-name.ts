/** A village's name and the other one it is called by, which the data keeps in brackets: "Phú Thượng (làng Gạ)". */
export function splitVillageName(name: string): { name: string; also: string | null } {
  const [, main, also] = /^(.+?)\s*\((.+)\)$/.exec(name) ?? [];
  return main && also ? { name: main, also } : { name, also: null };
}

/** A former district as an address and a list name it: "huyện Gia Lâm" is "Gia Lâm". */
export function districtName(district: string): string {
  return district.replace(/^(huyện|quận|thị xã|thành phố)\s+/i, '');
}

/** The data keeps crafts and times in the middle of a sentence; at its head they begin with a capital. */
export function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
}
