/** `query-typed`, on the window: somebody types on a page of results, whose address with these words is this. Who brings the results prevents its default. */
export type QueryTyped = CustomEvent<{ address: string }>;
