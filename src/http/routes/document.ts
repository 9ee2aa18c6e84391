import { sampleOf } from '../examples.js';
import { type Route, route } from '../route.js';

/** The document of the API, itself documented; it is made once every route stands. */
export const documentRoute = (text: () => string): Route =>
  route({
    document: {
      method: 'get',
      path: '/openapi.json',
      summary: 'This document: every route with its parameters, replies and problems, OpenAPI 3.1',
      operationId: 'openapi',
      tags: ['server'],
      ...sampleOf('/openapi.json'),
      responses: {
        200: { description: 'OpenAPI 3.1', content: { 'application/json': { schema: { type: 'object' } } } },
      },
    },
    handle: (c) => c.body(text(), 200, { 'content-type': 'application/json', 'cache-control': 'no-cache' }),
  });
