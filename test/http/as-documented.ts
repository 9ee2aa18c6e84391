/** Holds what a server answers against its own document, so that every test of the desk is one of the document too. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { App } from '../../src/http/index.js';

type Check = (method: string, path: string, reply: Response) => Promise<void>;

const DESK = new Set(['sign-in', 'webhooks', 'team']);

export const asDocumented = (app: App): Check => {
  let document: any;
  let ajv: Ajv2020;
  const templateOf = (path: string): string | undefined =>
    Object.keys(document.paths).find((template) =>
      new RegExp(`^${template.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(path),
    );
  return async (method, path, reply) => {
    if (document === undefined) {
      document = await (await app.request('/openapi.json')).json();
      ajv = new Ajv2020({ strict: false, validateFormats: false });
      ajv.addSchema(document, 'api');
    }
    const template = templateOf(path.replace(/\?.*/, ''));
    const about = template === undefined ? undefined : document.paths[template][method.toLowerCase()];
    // Reading proposals is documented, and tested, where no desk is.
    if (template === undefined || !DESK.has(about?.tags[0]) || (method === 'GET' && template.includes('proposals')))
      return;
    const { status } = reply;
    const type = reply.headers.get('content-type')?.split(';')[0] ?? '';
    if (about.responses[status]?.content?.[type] === undefined)
      throw new Error(`${method} ${template} answered ${status} ${type}, which is not documented`);
    const pointer = [template, method.toLowerCase(), 'responses', String(status), 'content', type, 'schema']
      .map((part) => `/${encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'))}`)
      .join('');
    const ref = `api#/paths${pointer}`;
    const validate = ajv.getSchema(ref) ?? ajv.compile({ $ref: ref });
    if (!validate(await reply.json()))
      throw new Error(`${method} ${template}, ${status}: ${JSON.stringify(validate.errors)}`);
  };
};
