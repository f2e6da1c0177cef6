/** A shopper's address of its own for every request: limits are per address, and a bench is not one shopper. */
export const anyAddress = () => `10.${(Math.random() * 256) | 0}.${(Math.random() * 256) | 0}.${(Math.random() * 256) | 0}`;
