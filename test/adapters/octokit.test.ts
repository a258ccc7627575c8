import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type ForgeTown, startForge } from './forge';

describe('GraphQL', () => {
  let town: ForgeTown;
  const asked: string[] = [];
  const elsewhere = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    response.setHeader('content-type', 'application/json');
    response.end('{"data": {"viewer": {"databaseId": 4242}}}');
  });
  beforeAll(async () => {
    await new Promise<void>((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
    town = await startForge();
  });
  afterAll(async () => {
    await town.github.stop();
    elsewhere.close();
  });
  afterEach(() => asked.splice(0));

  const graphqlUrl = () => `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/api/graphql`;

  test('is asked where the runner says, and REST stays where it is', async () => {
    const forge = town.forgeWith({ graphqlUrl: graphqlUrl() });
    expect([await forge.self(), (await forge.readThread(1))?.locked]).toEqual([4242, false]);
    expect(asked).toEqual(['POST /api/graphql']);
  });

  test.each([[{}], [{ graphqlUrl: '' }]])('is asked beside the REST API where nobody says (%j)', async (options) => {
    expect(await town.forgeWith(options).self()).toBeGreaterThan(0);
    expect(asked).toEqual([]);
  });
});
