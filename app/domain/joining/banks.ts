/**
 * Banks that receive transfers by account number, with their six digits at NAPAS, by the names that stand on their doors.
 * As of November 2026, from the list behind VietQR. A bank's digits stay when its name changes.
 */
export type Bank = { bin: string; name: string };

export const BANKS: readonly Bank[] = [
  { bin: '970425', name: 'ABBANK' },
  { bin: '970416', name: 'ACB' },
  { bin: '970405', name: 'Agribank' },
  { bin: '970409', name: 'Bac A Bank' },
  { bin: '970438', name: 'BAOVIET Bank' },
  { bin: '970418', name: 'BIDV' },
  { bin: '970454', name: 'BVBank (Bản Việt)' },
  { bin: '546034', name: 'CAKE by VPBank' },
  { bin: '422589', name: 'CIMB' },
  { bin: '970446', name: 'Co-opBank' },
  { bin: '970431', name: 'Eximbank' },
  { bin: '970408', name: 'GPBank' },
  { bin: '970437', name: 'HDBank' },
  { bin: '970442', name: 'Hong Leong' },
  { bin: '458761', name: 'HSBC' },
  { bin: '970434', name: 'Indovina Bank' },
  { bin: '970452', name: 'KienlongBank' },
  { bin: '970449', name: 'LPBank (Lộc Phát)' },
  { bin: '970422', name: 'MB' },
  { bin: '970414', name: 'MBV (OceanBank)' },
  { bin: '970426', name: 'MSB' },
  { bin: '970428', name: 'Nam A Bank' },
  { bin: '970419', name: 'NCB' },
  { bin: '970448', name: 'OCB' },
  { bin: '970430', name: 'PGBank' },
  { bin: '970439', name: 'Public Bank' },
  { bin: '970412', name: 'PVcomBank' },
  { bin: '970403', name: 'Sacombank' },
  { bin: '970400', name: 'Saigonbank' },
  { bin: '970429', name: 'SCB' },
  { bin: '970440', name: 'SeABank' },
  { bin: '970443', name: 'SHB' },
  { bin: '970424', name: 'Shinhan Bank' },
  { bin: '970410', name: 'Standard Chartered' },
  { bin: '970407', name: 'Techcombank' },
  { bin: '970423', name: 'TPBank' },
  { bin: '970458', name: 'UOB' },
  { bin: '970444', name: 'VCBNeo (CB)' },
  { bin: '970441', name: 'VIB' },
  { bin: '970427', name: 'VietABank' },
  { bin: '970433', name: 'Vietbank' },
  { bin: '970436', name: 'Vietcombank' },
  { bin: '970415', name: 'VietinBank' },
  { bin: '970406', name: 'Vikki Bank (Đông Á)' },
  { bin: '970432', name: 'VPBank' },
  { bin: '970421', name: 'VRB' },
  { bin: '970457', name: 'Woori Bank' },
];

/** The bank's name, or its digits for one that has left the list. */
export const bankName = (bin: string): string => BANKS.find((bank) => bank.bin === bin)?.name ?? bin;
