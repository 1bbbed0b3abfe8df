import { messagesFor, type Locale, type Messages } from '#domain/messages/index.ts';
import { createContext, useContext } from 'react';

/** What every page knows of the answer it is part of. */
export type PageSettings = {
  locale: Locale;
  /** Random per page load; a form's key is made of it, so that one form sent twice has one effect. */
  seed: string;
};

export const PageSettingsContext = createContext<PageSettings>({ locale: 'ro', seed: 'static' });

export const usePageSettings = (): PageSettings => useContext(PageSettingsContext);

/** The words of the page, in the reader's language. */
export const useMessages = (): Messages => messagesFor(usePageSettings().locale);
