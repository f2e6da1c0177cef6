/** What its address is read by, and how that reads: as its labels bear it. */
export const addressColumns = { addressLine: true, commune: { select: { name: true } }, province: { select: { shortName: true } } } as const;

export const addressText = ({ addressLine, commune, province }: { addressLine: string; commune: { name: string }; province: { shortName: string } }): string => [addressLine, commune.name, province.shortName].join(', ');
