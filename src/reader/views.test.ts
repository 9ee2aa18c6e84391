import { describe, expect, test } from 'vitest';
import { formatOf } from './format.js';
import { htmlView } from './html-view.js';
import { languageOf } from './language.js';
import { markdownView } from './markdown-view.js';
import { inSource } from './view.js';

const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim();

describe('htmlView()', () => {
  const page =
    '<html><head><title>Not this</title><style>.note{display:none}</style></head><body><nav>Nor this</nav><!-- nor this -->' +
    '<p>China&rsquo;s <b>duty</b> is&nbsp;10&#37;.</p><p style="display: none">hidden</p><p class="note">hidden too</p><p hidden>and this</p>' +
    '<div aria-hidden="true"><p>deep</p></div><script>var a = "<p>30%</p>";</script><p>Shown.</p></body></html>';

  test('shows what a reader sees, and nothing that is hidden', () => {
    expect(squeezed(htmlView(page).text)).toBe('China’s duty is 10%. Shown.');
  });

  test('knows where in the source it stands', () => {
    const view = htmlView(page);
    const start = view.text.indexOf('10%');
    const { start: from, end } = inSource(view, { start, end: start + 3 });
    expect(page.slice(from, end)).toBe('10&#37;');
  });

  test.each(['<', '<p', '<!--', '<p title="', '</', '&', '&#', '&#99999999;', '<script>', '<style>'])(
    'reads %s to its end',
    (text) => {
      expect(() => htmlView(text)).not.toThrow();
    },
  );
});

describe('markdownView()', () => {
  test('shows words without their signs', () => {
    const text =
      '---\ntitle: x\n---\n# Head\n\n**China** pays [30%](https://example.org), _now_.\n\n```\ncode 99%\n```\n\n> “Quote.”\n\n- item';
    expect(squeezed(markdownView(text).text)).toBe('Head China pays 30%, now. “Quote.” item');
  });
});

test.each([
  ['<p>Text</p>', 'html'],
  ['# Head\n\nText', 'markdown'],
  ['Duties of 30% < 145% and > 10%.', 'plain'],
])('formatOf(%s)', (text, expected) => {
  expect(formatOf(text)).toBe(expected);
});

test.each([
  ['The truce with China ends on August 12, and nobody has signed.', 'en'],
  ['Die Vereinigten Staaten und China haben sich nicht auf eine Verlängerung der Zölle geeinigt.', 'other'],
  ['Les deux pays ne sont pas parvenus à un accord sur les droits de douane.', 'other'],
  ['中美双方同意继续暂停征收百分之二十四的关税。', 'other'],
  ['', 'other'],
  ['\u0000\u0001\u0002\ufffd\ufffd binary', 'other'],
])('languageOf(%s) is %s', (text, expected) => {
  expect(languageOf(text)).toBe(expected);
});
