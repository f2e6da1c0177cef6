/** The file that a form carries in a field: its bytes and its name; empty where none was chosen. */
export async function givenFile(form: FormData, field: string): Promise<{ fileName: string; bytes: Uint8Array }> {
  const sent = form.get(field);
  return sent instanceof File ? { fileName: sent.name, bytes: await sent.bytes() } : { fileName: '', bytes: new Uint8Array() };
}
