import { timingSafeEqual } from 'node:crypto';
import { env } from '#app/platform/env.server.ts';
import { registry } from '#app/platform/metrics.server.ts';

type Asker = { authorization: string | null; address: string; forwarded: boolean };

const loopback = /^(127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)$/;

function mayRead({ authorization, address, forwarded }: Asker): boolean {
  const token = env().METRICS_TOKEN;
  // A proxy on this machine also speaks from the loopback address; what it passes on is not from here.
  if (!token) return loopback.test(address) && !forwarded;
  const [expected, given] = [Buffer.from(`Bearer ${token}`), Buffer.from(authorization ?? '')];
  return expected.length === given.length && timingSafeEqual(expected, given);
}

/** The process's figures for whoever may read them; null for everybody else. */
export async function readMetrics(asker: Asker): Promise<{ text: string; contentType: string } | null> {
  if (!mayRead(asker)) return null;
  return { text: await registry.metrics(), contentType: registry.contentType };
}
