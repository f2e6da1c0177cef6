// The site map: every address of every audience.
import { index, route, type RouteConfig } from '@react-router/dev/routes';

export default [
  // The storefront
  index('storefront/home/home.tsx'),

  // Operations
  route('healthz', 'endpoints/healthz.ts'),
  route('readyz', 'endpoints/readyz.ts'),
  route('metrics', 'endpoints/metrics.ts'),
] satisfies RouteConfig;
