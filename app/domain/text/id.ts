/** Ids of our rows in addresses and forms: a database does not say no to any other text, it fails. */

const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Whether a text can be the id of a row at all. */
export const isId = (text: string): boolean => ID.test(text);
