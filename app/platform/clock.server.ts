/** The time, in one place, so that a service reads as: at this moment, decide. */
export function now(): Date {
  return new Date();
}
