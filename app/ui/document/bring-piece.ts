/** What is too large to come with every page that might need it; an audience adds its own (`declare module`). */
export interface Pieces {
  communes: typeof import('../places/commune-combobox.tsx');
}
type Piece = keyof Pieces;

/** `piece-asked`, to the page's one script (entry.client.ts), which answers with what it is bringing. */
export type PieceAsked = CustomEvent<{ piece: Piece; coming: Promise<Pieces[Piece]> | null }>;

/** A piece of the shop that comes when it is asked for; fails where it cannot be had. */
export async function bringPiece<P extends Piece>(piece: P): Promise<Pieces[P]> {
  const asked: PieceAsked = new CustomEvent('piece-asked', { detail: { piece, coming: null } });
  dispatchEvent(asked);
  const brought = await asked.detail.coming;
  if (!brought) throw new Error(`the script of the page brings no ${piece}`);
  return brought as Pieces[P];
}
