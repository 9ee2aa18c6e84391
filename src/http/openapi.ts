import type { App } from './app.js';

/** The document of every registered route, as bytes made once. */
export const openApiDocument = (app: App, version: string): string =>
  `${JSON.stringify(app.getOpenAPI31Document(head(version)), null, 2)}\n`;

const head = (version: string) => ({
  openapi: '3.1.0',
  info: {
    title: 'Truce',
    version,
    license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    description:
      'The law of a tariff truce, asked over HTTP. Every answer is, to the byte, what the command line prints with --json. Days are ISO, amounts decimal strings in dollars.',
  },
  servers: [{ url: '/' }],
  tags: [
    { name: 'questions', description: 'One question of the law, as GET with parameters or POST with JSON' },
    { name: 'entry lines', description: 'A question about many entry lines, as rows of JSON or as files' },
    { name: 'feeds', description: 'What other programs subscribe to' },
    { name: 'sign-in', description: 'Accounts, sessions and keys' },
    { name: 'team', description: 'What the team proposed, reviewed and signed, and who its members are' },
    { name: 'webhooks', description: 'Signed messages about what happens in the ledgers' },
    { name: 'server', description: 'The server itself' },
  ],
});
