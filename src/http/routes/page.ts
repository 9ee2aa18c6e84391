import type { Context } from 'hono';
import type { AppParts, HttpEnv } from '../parts.js';
import { replyFile } from '../reply-file.js';
import type { Route } from '../route.js';
import { type StaticFile, staticFile } from '../static-files.js';

/** What the page may do: run and load its own, with the reader's kernel of WebAssembly, ask this server, draw; the style of a chart stands inside its drawing. */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

/** The page's file at a path; without a built page, a plain one that lists what can be asked. */
export const pageReply = ({ page }: AppParts, routes: readonly Route[]) => {
  const plain = page === undefined ? plainPage(routes) : undefined;
  return (c: Context<HttpEnv>): Response | undefined => {
    const { path } = c.req;
    const file = path === '/' ? (page?.get('/index.html') ?? plain) : page?.get(path);
    return file === undefined ? undefined : replyFile(c, file, { 'content-security-policy': PAGE_POLICY });
  };
};

const plainPage = (routes: readonly Route[]): StaticFile => {
  const rows = routes.map(
    ({ document: { method, path, summary } }) =>
      `<tr><td><code>${method.toUpperCase()}</code></td><td>${linked(method, path)}</td><td>${escaped(summary ?? '')}</td></tr>`,
  );
  const text = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Truce</title>
<style>body{font:16px/1.5 system-ui,sans-serif;max-width:70rem;margin:2rem auto;padding:0 1rem}td{padding:.2rem .8rem .2rem 0;vertical-align:top}</style>
<h1>Truce</h1>
<p>The page is not built here (<code>npm run build</code> makes it); every question can be asked by its address.
<a href="/openapi.json">openapi.json</a> describes them all, for example
<a href="/v1/brief">/v1/brief</a> or
<a href="/v1/duty?hts=7202.11.10.00&amp;origin=CN&amp;value=10000">/v1/duty?hts=7202.11.10.00&amp;origin=CN&amp;value=10000</a>.</p>
<table>${rows.join('\n')}</table>
</html>
`;
  return staticFile(new TextEncoder().encode(text), 'text/html; charset=utf-8');
};

const linked = (method: string, path: string): string =>
  method === 'get' && !path.includes('{') ? `<a href="${path}"><code>${path}</code></a>` : `<code>${path}</code>`;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
