// Figures for Prometheus. Labels are route patterns and verbs, never addresses or people.
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

export const registry = new Registry();

export const requestSeconds = new Histogram({
  name: 'http_request_duration_seconds',
  help: 'Time from a request to its answer, by route pattern.',
  labelNames: ['method', 'route', 'status'] as const,
  buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
  registers: [registry],
});

export const statementsPerRequest = new Histogram({
  name: 'http_request_sql_statements',
  help: 'SQL statements of one request, by route pattern.',
  labelNames: ['route'] as const,
  buckets: [0, 1, 2, 4, 8, 16, 32, 64],
  registers: [registry],
});

export const statementSeconds = new Histogram({
  name: 'sql_statement_duration_seconds',
  help: 'Time of one SQL statement, waiting for its turn on the connection included.',
  buckets: [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.5, 1],
  registers: [registry],
});

export const searchFailures = new Counter({
  name: 'search_failures_total',
  help: 'Searches that Meilisearch failed or was late with, so that PostgreSQL answered.',
  registers: [registry],
});

/** `read` tells one figure or, with a `label`, one for each of its values. */
type GaugeReader = { help: string } & ({ read(): number | Promise<number> } | { label: string; read(): Record<string, number> });

let started = false;

/** The process's own figures, and what `gauges` tells when Prometheus asks. */
export function startMetrics(gauges: Record<string, GaugeReader>): void {
  if (started) return;
  started = true;
  collectDefaultMetrics({ register: registry });
  for (const [name, gauge] of Object.entries(gauges)) {
    new Gauge({
      name,
      help: gauge.help,
      registers: [registry],
      labelNames: 'label' in gauge ? [gauge.label] : [],
      async collect() {
        if ('label' in gauge) for (const [value, figure] of Object.entries(gauge.read())) this.set({ [gauge.label]: value }, figure);
        else this.set(await gauge.read());
      },
    });
  }
}
