// The addresses that the bench asks for, taken from what the database holds.
import type pg from 'pg';

export type BenchPage = {
  name: string;
  /** Spread over, so that no cache below the page's own helps more than it would a crowd. */
  paths: string[];
  /** How many of them a crowd would be asking for at once. */
  popular: number;
};

export async function benchPages(client: pg.Client): Promise<BenchPage[]> {
  const { rows: products } = await client.query<{ slug: string }>(`select slug from product where status = 'published' order by md5(slug) limit 200`);
  const { rows: villages } = await client.query<{ slug: string; craft_slug: string }>(
    `select v.slug, v.craft_slug from village v where exists (select 1 from product p where p.village_id = v.id) order by md5(v.slug) limit 20`,
  );
  const words = ['gom bat trang', 'lụa', 'bình hoa', 'non la', 'khăn lụa', 'ấm trà', 'sơn mài', 'qua tang', 'men lam', 'may tre'];
  return [
    { name: '/', paths: ['/'], popular: 1 },
    { name: '/lang-nghe/:village', paths: villages.map((village) => `/lang-nghe/${village.slug}`), popular: 8 },
    { name: '/san-pham, two filters', paths: villages.map((village, index) => `/san-pham?lang=${village.slug}&sao=${3 + (index % 2)}`), popular: 8 },
    { name: '/san-pham/:product', paths: products.map((product) => `/san-pham/${product.slug}`), popular: 8 },
    { name: '/api/search', paths: words.map((word) => `/api/search?q=${encodeURIComponent(word)}`), popular: 8 },
  ];
}
