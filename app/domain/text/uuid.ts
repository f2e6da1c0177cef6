// The form of our ids, so that what an address or a form says is asked of the database only when it could be one.

const FORM = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Whether a text has the form of an id of ours. */
export const isUuid = (text: string | null | undefined): text is string => typeof text === 'string' && FORM.test(text);
