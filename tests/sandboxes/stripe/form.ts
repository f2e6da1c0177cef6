// Stripe's form encoding: `line_items[0][price_data][currency]=vnd`, as nested objects and lists.

export type FormValue = string | FormValue[] | { [key: string]: FormValue };
export type Form = { [key: string]: FormValue };

export function parseForm(body: string): Form {
  const root: Form = {};
  for (const [name, value] of new URLSearchParams(body)) {
    const keys = [...name.matchAll(/[^[\]]+/g)].map(([key]) => key);
    let at: Form = root;
    for (const [depth, key] of keys.entries()) {
      if (['__proto__', 'constructor', 'prototype'].includes(key)) break;
      if (depth === keys.length - 1) at[key] = value;
      else at = (at[key] = typeof at[key] === 'object' ? (at[key] as Form) : {}) as Form;
    }
  }
  return listed(root) as Form;
}

// Lists arrive as objects with the keys 0, 1, 2.
function listed(value: FormValue): FormValue {
  if (typeof value === 'string' || Array.isArray(value)) return value;
  const entries = Object.entries(value).map(([key, inner]) => [key, listed(inner)] as const);
  if (entries.length && entries.every(([key], index) => key === String(index))) return entries.map(([, inner]) => inner);
  return Object.fromEntries(entries);
}

export const text = (value: FormValue | undefined): string | null => (typeof value === 'string' && value !== '' ? value : null);
export const object = (value: FormValue | undefined): Form => (value && typeof value === 'object' && !Array.isArray(value) ? value : {});
export const list = (value: FormValue | undefined): FormValue[] => (Array.isArray(value) ? value : []);

export function texts(value: FormValue | undefined): Record<string, string> {
  return Object.fromEntries(Object.entries(object(value)).flatMap(([key, inner]) => (typeof inner === 'string' ? [[key, inner]] : [])));
}
