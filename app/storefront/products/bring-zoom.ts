import type { Zoom } from './zoom.tsx';

/** `zoom-asked`, to the page's one script (entry.client.ts), which answers with what it is bringing. */
export type ZoomAsked = CustomEvent<{ coming: Promise<{ Zoom: typeof Zoom }> | null }>;

/** The view of pictures over the whole screen; fails where it cannot be had. */
export async function bringZoom(): Promise<typeof Zoom> {
  const asked: ZoomAsked = new CustomEvent('zoom-asked', { detail: { coming: null } });
  dispatchEvent(asked);
  const brought = await asked.detail.coming;
  if (!brought) throw new Error('the script of the page brings no zoom');
  return brought.Zoom;
}
