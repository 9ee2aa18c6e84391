import { createRoute } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { HttpEnv } from './parts.js';

/** How a route is written down in the document of the API: what `createRoute` of the OpenAPI library takes. */
export type RouteDocument = Parameters<typeof createRoute>[0];

/** One route: what the document says of it, and what it does. A route that is not documented cannot be made. */
export interface Route {
  readonly document: RouteDocument;
  readonly handle: (c: Context<HttpEnv>) => Response | Promise<Response>;
  /** The path for the router where it says more than the document's: `/v1/measures/:id{.+}`. */
  readonly pattern?: string;
}

export const route = (route: Route): Route => route;
