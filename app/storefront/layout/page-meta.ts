import type { MetaDescriptor } from 'react-router';
import { cardSize, type SharedPicture } from '#app/domain/sharing/sharing-card.ts';
import type { Locale } from '#app/domain/time/hanoi.ts';
import { basenames, locales, pathIn } from '#app/i18n/addresses.ts';
import { m } from '#app/i18n/paraglide/messages.js';
import { getLocale } from '#app/i18n/paraglide/runtime.js';

type Match = { id: string; loaderData?: unknown } | undefined;

type Page = {
  title: string;
  description: string;
  /** The page's one address, without the parameters that do not change what it is. */
  path: string;
  /** What stands for the page where it is shared, and its words for who cannot see it; the market's own without. */
  shared?: { picture: SharedPicture; alt: string } | null;
  type?: 'website' | 'product' | 'profile' | 'article';
  /** For search engines, in schema.org's words. They want whole addresses: `site` is the shop in this language, `origin` its root. */
  data?: (site: string, origin: string) => readonly object[];
  /** Pages that are the same thing again, like a filtered list. */
  noIndex?: boolean;
};

const OG_LOCALES: Readonly<Record<Locale, string>> = { vi: 'vi_VN', en: 'en_GB' };

/** The market's public origin, as the storefront's layout knows it. */
export function originOf(matches: readonly Match[]): string {
  return frameOf(matches).origin ?? '';
}

function frameOf(matches: readonly Match[]): { origin?: string; shared?: SharedPicture | null } {
  const layout = matches.find((match) => match?.id.endsWith('storefront-layout'));
  return (layout?.loaderData as ReturnType<typeof frameOf> | undefined) ?? {};
}

/** Title, description, canonical address, card for sharing and structured data of one page. */
export function pageMeta(matches: readonly Match[], page: Page): MetaDescriptor[] {
  const origin = originOf(matches);
  const locale = getLocale();
  const addressIn = (language: Locale) => origin + pathIn(language, page.path);
  const address = addressIn(locale);
  const description = shorten(page.description);
  return [
    { title: page.path === '/' ? page.title : m.shell_page_title({ page: page.title }) },
    { name: 'description', content: description },
    { tagName: 'link', rel: 'canonical', href: address },
    // A page that is not to be found has no brother to be found.
    ...(page.noIndex ? [] : [...locales.map((language) => ({ tagName: 'link' as const, rel: 'alternate', hrefLang: language, href: addressIn(language) })), { tagName: 'link' as const, rel: 'alternate', hrefLang: 'x-default', href: addressIn('vi') }]),
    { property: 'og:site_name', content: m.shell_market_name() },
    { property: 'og:locale', content: OG_LOCALES[locale] },
    ...locales.filter((language) => language !== locale).map((language) => ({ property: 'og:locale:alternate', content: OG_LOCALES[language] })),
    { property: 'og:type', content: page.type ?? 'website' },
    { property: 'og:title', content: page.title },
    { property: 'og:description', content: description },
    { property: 'og:url', content: address },
    ...sharedPicture(matches, page),
    ...(page.noIndex ? [{ name: 'robots', content: 'noindex, follow' }] : []),
    ...(page.data?.(origin + (locale === 'vi' ? '' : basenames[locale]), origin) ?? []).map((data) => ({ 'script:ld+json': { '@context': 'https://schema.org', ...data } })),
  ];
}

function sharedPicture(matches: readonly Match[], page: Page): MetaDescriptor[] {
  const picture = page.shared?.picture ?? frameOf(matches).shared;
  if (!picture) return [];
  return [
    { property: 'og:image', content: originOf(matches) + picture[getLocale()] },
    { property: 'og:image:type', content: 'image/jpeg' },
    { property: 'og:image:width', content: String(cardSize.width) },
    { property: 'og:image:height', content: String(cardSize.height) },
    { property: 'og:image:alt', content: page.shared?.alt ?? m.sharing_market_alt() },
    { name: 'twitter:card', content: 'summary_large_image' },
  ];
}

/** The first page's own address: `/en` has no slash at its end. */
export const homeOf = (site: string): string => (site.endsWith(basenames.en) ? site : `${site}/`);

/** The trail of a page for search engines, from the gate to here. */
export function breadcrumbData(site: string, crumbs: readonly { name: string; path: string }[]): object {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [{ name: m.shell_market_name(), path: '/' }, ...crumbs].map((crumb, index) => ({ '@type': 'ListItem', position: index + 1, name: crumb.name, item: crumb.path === '/' ? homeOf(site) : site + crumb.path })),
  };
}

/** What a search result shows, cut at a word. */
function shorten(text: string, most = 160): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  return `${cut.slice(0, cut.lastIndexOf(' ')).replace(/[,;:.]$/, '')}…`;
}
