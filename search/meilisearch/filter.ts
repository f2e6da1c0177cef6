// Filter strings. Whatever a person typed comes in only through here, quoted and escaped.

/** A value between double quotes, as the filter grammar reads it. */
export function quoted(value: string): string {
  return `"${value.replace(/[\\"]/g, '\\$&')}"`;
}

const literal = (value: string | number): string => (typeof value === 'number' ? String(value) : quoted(value));

/** Any of these values; null when there are none to ask for. */
export function anyOf(attribute: string, values: readonly (string | number)[]): string | null {
  return values.length > 0 ? `${attribute} IN [${values.map(literal).join(', ')}]` : null;
}

/** Every one of these values, for an attribute that holds many. */
export function everyOf(attribute: string, values: readonly string[]): string[] {
  return [...new Set(values)].map((value) => `${attribute} = ${quoted(value)}`);
}

export function atLeast(attribute: string, value: number | null): string | null {
  return value === null ? null : `${attribute} >= ${value}`;
}

export function atMost(attribute: string, value: number | null): string | null {
  return value === null ? null : `${attribute} <= ${value}`;
}
