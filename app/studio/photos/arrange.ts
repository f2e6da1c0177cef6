// In which order a draft's pictures stand while some of them are still on their way.

/**
 * What the draft holds stands as the draft says. What is on its way stands behind whatever was before it in `order`, the
 * order in which all of them were last seen; what is not in there comes last.
 */
export function arrange(order: readonly string[], held: readonly string[], coming: readonly string[]): string[] {
  const placed = [...held];
  const known = coming.filter((id) => order.includes(id) && !held.includes(id)).sort((a, b) => order.indexOf(a) - order.indexOf(b));
  for (const id of known) {
    const before = order.slice(0, order.indexOf(id)).findLast((one) => placed.includes(one));
    placed.splice(before === undefined ? 0 : placed.indexOf(before) + 1, 0, id);
  }
  return [...placed, ...coming.filter((id) => !order.includes(id) && !held.includes(id))];
}

/** The list with one of its things at another place. */
export function movedTo<T>(list: readonly T[], from: number, to: number): T[] {
  const rest = list.filter((_, at) => at !== from);
  return [...rest.slice(0, to), list[from]!, ...rest.slice(to)];
}
