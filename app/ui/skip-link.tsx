import { useMessages } from '#app/messages.ts';

/** The first stop of the keyboard: over the navigation to the content. */
export const SkipLink = () => {
  const { shell } = useMessages();
  return (
    <a href="#content" className="btn btn-primary fixed top-2 left-2 z-50 not-focus:sr-only">
      {shell.skipToContent}
    </a>
  );
};
