import type { ServerBuild } from '@remix-run/node';
import { beforeAll, describe, expect, it } from 'vitest';
import { pagesBySegment } from './pages-by-segment.server.ts';

const PATHS: Record<string, [path: string | undefined, parent?: string, index?: true]> = {
  root: [''],
  layout: [undefined, 'root'],
  home: [undefined, 'layout', true],
  offers: ['offers', 'layout'],
  offer: ['offers/:offerId', 'layout'],
  live: ['offers/:offerId/live', 'root'],
  anything: ['*', 'root'],
};

/** A build whose every route tells its own name and what the address gave it. */
function aBuild(): ServerBuild {
  const routes = Object.fromEntries(
    Object.entries(PATHS).map(([id, [path, parentId, index]]) => [
      id,
      {
        id,
        ...(path === undefined ? {} : { path }),
        ...(parentId === undefined ? {} : { parentId }),
        ...(index === undefined ? {} : { index }),
        module: { loader: ({ params }: { params: object }) => Response.json({ id, params }) },
      },
    ]),
  );
  return {
    mode: 'production',
    routes,
    assets: { routes: {}, version: '1', url: '', entry: { module: '', imports: [] } },
    entry: { module: { default: () => new Response() } },
    publicPath: '/',
    assetsBuildDirectory: '',
    future: { v3_lazyRouteDiscovery: true, v3_singleFetch: false },
    isSpaMode: false,
  } as never;
}

describe('the pages, each segment with its own routes', () => {
  let ask: (address: string) => Promise<unknown>;
  beforeAll(() => {
    const handler = pagesBySegment(aBuild(), 'production');
    ask = async (address) => (await handler(new Request(`http://localhost${address}`))).json();
  });

  it.each([
    ['/', { id: 'home', params: {} }],
    ['/offers', { id: 'offers', params: {} }],
    ['/offers/7', { id: 'offer', params: { offerId: '7' } }],
    ['/offers/7/live', { id: 'live', params: { offerId: '7' } }],
    ['/OFFERS/7', { id: 'offer', params: { offerId: '7' } }],
    ['/%6fffers/7', { id: 'offer', params: { offerId: '7' } }],
    ['/clients', { id: 'anything', params: { '*': 'clients' } }],
    ['/offers/7/nothing', { id: 'anything', params: { '*': 'offers/7/nothing' } }],
    ['//offers', { id: 'anything' }],
  ])('%s', async (address, answer) => {
    expect(await ask(address)).toMatchObject(answer);
  });
});
