import { type ReactNode, useEffect, useId, useRef } from 'react';

/** A sheet over the page; Escape, its button and a click beside it close it, and the focus goes back to where it was. */
export const Dialog = ({
  title,
  onClose,
  children,
}: {
  readonly title: ReactNode;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) => {
  const sheet = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const element = sheet.current;
    if (element?.open === false) element.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={sheet}
      aria-labelledby={id}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === sheet.current) sheet.current?.close();
      }}
    >
      <div className="sheet">
        <h2 id={id}>{title}</h2>
        {children}
        <button type="button" onClick={() => sheet.current?.close()}>
          Close
        </button>
      </div>
    </dialog>
  );
};
