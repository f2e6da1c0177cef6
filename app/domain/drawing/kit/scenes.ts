// Village scenes as layered cut paper: far layers pale, near layers deep, each sheet throwing a soft shadow on the one behind.
import type { SceneKind } from '../kinds.ts';
import { mix } from './color.ts';
import { compact } from './compact.ts';
import { fibres } from './print.ts';
import { kiteDyke } from './scenes/bai-dieu.ts';
import { wrappersYard } from './scenes/bep-banh.ts';
import { sheetSteamers } from './scenes/bep-cuon.ts';
import { cakePounders } from './scenes/bep-day.ts';
import { poundersYard } from './scenes/bep-gio.ts';
import { sweetsYard } from './scenes/bep-keo.ts';
import { moonriseSkies, mooncakeYard } from './scenes/bep-trung-thu.ts';
import { steamersYard } from './scenes/bep-xoi.ts';
import { banyanGate } from './scenes/cay-da.ts';
import { dawnSkies, lotusLake } from './scenes/dam-sen.ts';
import { houseRaising } from './scenes/dung-nha.ts';
import { modellersCorner } from './scenes/goc-to-he.ts';
import { frame } from './scenes/greenery.ts';
import { paperYard } from './scenes/lang-giay.ts';
import { hatYard } from './scenes/lang-non.ts';
import { duskSkies, foundersYard } from './scenes/lo-duc.ts';
import { kilnLane, kilnYard } from './scenes/lo-gom.ts';
import { forge, forgeSkies } from './scenes/lo-ren.ts';
import { weaversLane } from './scenes/ngo-tre.ts';
import { luteMakersPorch } from './scenes/nha-dan.ts';
import { loomHouse } from './scenes/nha-det.ts';
import { smithsHouse } from './scenes/nha-hoan.ts';
import { cageYard } from './scenes/nha-long.ts';
import { tailorsHouse } from './scenes/nha-may.ts';
import { beatersHouse } from './scenes/nha-quy.ts';
import { embroiderersHouse } from './scenes/nha-theu.ts';
import { comSkies, comYard } from './scenes/san-com.ts';
import { incenseYard } from './scenes/san-huong.ts';
import { inlayYard } from './scenes/san-kham.ts';
import { noodleYard } from './scenes/san-mien.ts';
import { fanYard } from './scenes/san-quat.ts';
import { carversYard } from './scenes/san-tuong.ts';
import { riverDyke } from './scenes/song-de.ts';
import { nightSkies, type Skies, stage, type Stage, type StageOptions } from './scenes/stage.ts';
import { flowerBeds, kumquatGarden, peachGarden } from './scenes/vuon-tet.ts';
import { shoemakersHouse } from './scenes/xuong-giay.ts';
import { joinersShop } from './scenes/xuong-moc.ts';
import { ironYard } from './scenes/xuong-sat.ts';
import { lacquerPond } from './scenes/xuong-son.ts';
import { hornWorkshop } from './scenes/xuong-sung.ts';
import { turnersHouse } from './scenes/xuong-tien.ts';

type Scene = { id: SceneKind; vi: string; en: string; draw: (g: Stage) => string; skies?: Skies };

/** The places that can be drawn. */
export const scenes: readonly Scene[] = [
  { id: 'lo-gom', vi: 'Sân lò gốm', en: 'Kiln yard', draw: kilnYard },
  { id: 'lo-hop', vi: 'Ngõ lò hộp', en: 'Lane of box kilns', draw: kilnLane },
  { id: 'nha-det', vi: 'Nhà dệt', en: 'Loom house', draw: loomHouse },
  { id: 'lang-non', vi: 'Ao sen và sân phơi nón', en: 'Lotus pond and hat-makers’ yard', draw: hatYard },
  { id: 'cay-da', vi: 'Cây đa, cổng làng', en: 'Banyan and village gate', draw: banyanGate },
  { id: 'song-de', vi: 'Bến sông, triền đê', en: 'River with dyke', draw: riverDyke },
  { id: 'san-huong', vi: 'Sân phơi tăm hương', en: 'Incense yard', draw: incenseYard },
  { id: 'xuong-son', vi: 'Xưởng sơn mài bên ao', en: 'Lacquer workshop by the pond', draw: lacquerPond },
  { id: 'san-quat', vi: 'Sân phơi quạt', en: 'Fan makers’ yard', draw: fanYard },
  { id: 'san-com', vi: 'Giã cốm dưới trăng', en: 'Pounding cốm under the moon', draw: comYard, skies: comSkies },
  { id: 'lo-ren', vi: 'Lò rèn trước khi trời sáng', en: 'Forge before daybreak', draw: forge, skies: forgeSkies },
  { id: 'san-tuong', vi: 'Sân tạc tượng', en: 'Statue carvers’ yard', draw: carversYard },
  { id: 'ngo-tre', vi: 'Ngõ đan mây tre', en: 'Basket weavers’ lane', draw: weaversLane },
  { id: 'nha-theu', vi: 'Nhà thêu', en: 'Embroiderers’ house', draw: embroiderersHouse },
  { id: 'dam-sen', vi: 'Đầm sen lúc rạng đông', en: 'Lotus lake at dawn', draw: lotusLake, skies: dawnSkies },
  { id: 'san-mien', vi: 'Giàn phơi bún miến', en: 'Noodles drying', draw: noodleYard },
  { id: 'bai-dieu', vi: 'Triền đê thả diều', en: 'Kites over the dyke', draw: kiteDyke },
  { id: 'vuon-hoa', vi: 'Ruộng hoa ngày giáp Tết', en: 'Flower fields before Tết', draw: flowerBeds },
  { id: 'vuon-dao', vi: 'Vườn đào ngày giáp Tết', en: 'Peach garden before Tết', draw: peachGarden },
  { id: 'vuon-quat', vi: 'Vườn quất ngày giáp Tết', en: 'Kumquat garden before Tết', draw: kumquatGarden },
  { id: 'xuong-moc', vi: 'Xưởng mộc', en: 'Joiners’ workshop', draw: joinersShop },
  { id: 'dung-nha', vi: 'Dựng nhà gỗ', en: 'Raising a timber house', draw: houseRaising },
  { id: 'xuong-tien', vi: 'Nhà tiện gỗ', en: 'Turners’ house', draw: turnersHouse },
  { id: 'nha-dan', vi: 'Hiên nhà làm đàn', en: 'Instrument makers’ porch', draw: luteMakersPorch },
  { id: 'san-kham', vi: 'Sân thợ khảm', en: 'Inlayers’ yard', draw: inlayYard },
  { id: 'nha-long', vi: 'Sân làm lồng chim', en: 'Bird cage makers’ yard', draw: cageYard },
  { id: 'xuong-sung', vi: 'Xưởng lược sừng', en: 'Horn comb workshop', draw: hornWorkshop },
  { id: 'bep-banh', vi: 'Sân gói bánh chưng', en: 'Wrapping bánh chưng', draw: wrappersYard },
  { id: 'bep-keo', vi: 'Sân nấu kẹo', en: 'Sweet makers’ yard', draw: sweetsYard },
  { id: 'bep-gio', vi: 'Sân giã giò', en: 'Giò makers’ yard', draw: poundersYard },
  { id: 'lo-duc', vi: 'Phường đúc đồng bên hồ', en: 'Bronze founders by the lake', draw: foundersYard, skies: duskSkies },
  { id: 'nha-hoan', vi: 'Nhà kim hoàn', en: 'Silversmiths’ house', draw: smithsHouse },
  { id: 'xuong-sat', vi: 'Xưởng cơ khí', en: 'Ironworkers’ yard', draw: ironYard },
  { id: 'lang-giay', vi: 'Làng giấy bên Hồ Tây', en: 'Paper makers by West Lake', draw: paperYard },
  { id: 'nha-quy', vi: 'Nhà đập vàng quỳ', en: 'Gold beaters’ house', draw: beatersHouse, skies: nightSkies },
  { id: 'goc-to-he', vi: 'Góc tò he dưới gốc đa', en: 'Tò he under the banyan', draw: modellersCorner },
  { id: 'xuong-giay', vi: 'Nhà đóng giày', en: 'Shoemakers’ house', draw: shoemakersHouse },
  { id: 'bep-xoi', vi: 'Bếp xôi lúc rạng sáng', en: 'Xôi before daybreak', draw: steamersYard, skies: nightSkies },
  { id: 'bep-cuon', vi: 'Tráng bánh cuốn bên sông', en: 'Steaming bánh cuốn by the river', draw: sheetSteamers },
  { id: 'bep-day', vi: 'Giã bánh dày bên đường', en: 'Pounding bánh dày by the road', draw: cakePounders },
  { id: 'bep-trung-thu', vi: 'Sân bánh Trung thu', en: 'Mooncakes for Mid-Autumn', draw: mooncakeYard, skies: moonriseSkies },
  { id: 'nha-may', vi: 'Nhà may áo dài', en: 'Áo dài tailors’ house', draw: tailorsHouse },
];

type SceneOptions = Omit<StageOptions, 'kind' | 'skies'> & { kind: SceneKind; short?: boolean };

/** A scene as SVG text, composed for the format asked for. */
export function drawScene({ short = true, ...options }: SceneOptions): string {
  const scene = scenes.find(({ id }) => id === options.kind);
  if (!scene) throw new Error('Unknown scene ' + options.kind);
  const g = stage({ ...options, skies: scene.skies }),
    { width, height } = options;
  const body = scene.draw(g) + frame(g, g.R.chance(0.5) ? 1 : -1);
  return (short ? compact : String)(
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" stroke-linecap="round" stroke-linejoin="round" viewBox="0 0 ${g.W} ${g.H}" width="${width}" height="${height}" role="img"><title>${scene.vi}</title><defs><filter id="${g.id}b" x="-10%" y="-10%" width="120%" height="130%"><feGaussianBlur stdDeviation="5"/></filter></defs><rect width="${g.W}" height="${g.H}" fill="${g.sky[0]}"/>${fibres(g.R, mix(g.sky[0], g.pal.clay, 0.2), g.W, g.H * 0.5, 40)}${body}</svg>`,
  );
}
