import { renderToString } from 'react-dom/server';
import { createRoutesStub } from 'react-router';
import { expect, test } from 'vitest';
import { emblemCrafts, patternKinds, productFamilies, sceneKinds } from '#app/domain/drawing/kinds.ts';
import { drawn, drawingFile } from './drawn.ts';
import { loader } from './drawing.ts';
import Kit from './kit.tsx';

const Page = createRoutesStub([{ path: '/_kit', Component: Kit }]);
const html = renderToString(<Page initialEntries={['/_kit']} />);

test('every part that the index names is on the page, and has something in it', () => {
  const named = [...html.matchAll(/<li><a href="#([a-z]+)"/g)].map(([, id]) => id);
  expect(named.length).toBeGreaterThan(5);
  for (const id of named) expect(html, id).toMatch(new RegExp(`<section class="kitpart" id="${id}">.{500}`, 's'));
});

test('no piece carries a style attribute, which the policy of our pages refuses', () => {
  expect(html.match(/<[^>]* style="[^"]*"[^>]*>/g) ?? []).toEqual([]);
});

test('all that can be drawn is drawn, and nothing else', () => {
  expect(drawn).toEqual({ product: productFamilies, scene: sceneKinds, pattern: patternKinds, emblem: emblemCrafts });
  for (const [kind, names] of Object.entries(drawn)) {
    for (const name of names) expect(html).toContain(drawingFile(kind as keyof typeof drawn, name));
    const answer = loader({ params: { kind, name: names[0] } });
    expect(answer.headers.get('Content-Type')).toBe('image/svg+xml');
  }
  expect(loader({ params: { kind: 'product', name: 'constructor' } }).status).toBe(404);
  expect(loader({ params: { kind: 'nothing', name: 'lua' } }).status).toBe(404);
});
