import { useState } from 'react';
import { announce } from '../frame/announce.js';

/** Copies the whole question as an address. Where a browser does not let us, the link itself can be copied by hand. */
export const ShareLink = ({ href }: { readonly href: string }) => {
  const [isCopied, setCopied] = useState<string>();
  const address = () => new URL(href, window.location.href).href;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address());
      setCopied(href);
      announce('The link was copied');
    } catch {
      announce('The browser does not let the link be copied; it stands beside the button');
    }
  };
  return (
    <p className="share">
      <button type="button" onClick={copy}>
        {isCopied === href ? 'Copied' : 'Copy link'}
      </button>{' '}
      <a href={href}>this question with its days</a>
    </p>
  );
};
