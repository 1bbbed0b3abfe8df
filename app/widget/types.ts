/** A message as the server tells it. */
export interface Message {
  seq: number;
  author: 'visitor' | 'desk' | 'system' | 'note';
  name: string | null;
  text: string;
  file: { fileId: string; name: string; size: number } | null;
  at: string;
}

export interface Talk {
  token: string;
  stream: string;
  state: 'open' | 'closed' | 'blocked';
  deskReadSeq: number;
  visitorReadSeq: number;
  messages: Message[];
}

/** What the widget is told when it starts. */
export interface Started {
  isOn: boolean;
  company: string;
  colour: string | null;
  isOpen: boolean;
  opensNext: { date: string; time: string } | null;
  whatsapp: string | null;
  greeting: string | null;
  /** Somebody vouches for who is there. */
  isKnown: boolean;
  mayWrite: boolean;
  talk: Talk | null;
}

/** What stands in the script tag. */
export interface Settings {
  origin: string;
  key: string;
  language: 'ro' | 'en';
  theme: 'light' | 'dark' | 'auto';
  identity?: string | undefined;
  signature?: string | undefined;
  /** `none`: the page has a button of its own. */
  launcher: 'bubble' | 'none';
  isOpen: boolean;
}
