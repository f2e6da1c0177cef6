// News of new parcels for the artisan's studio. It keeps nothing and answers no page.
self.addEventListener('push', (event) => {
  let news;
  try {
    news = event.data.json();
  } catch {
    news = { title: 'Trăm Nghề', body: '', path: '/xuong-cua-toi', tag: 'trăm-nghề' };
  }
  event.waitUntil(self.registration.showNotification(news.title, { body: news.body, tag: news.tag, icon: '/icon.svg', lang: 'vi', data: { path: news.path } }));
});

self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  const address = new URL(event.notification.data.path, self.location.origin);
  if (address.origin !== self.location.origin) return;
  event.waitUntil(
    (async () => {
      const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
      const open = pages.find((page) => new URL(page.url).pathname === address.pathname);
      await (open ? open.focus() : self.clients.openWindow(address.href));
    })(),
  );
});
