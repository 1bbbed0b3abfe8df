/** The company in whose name a client's page speaks. */
export interface PageCompany {
  name: string;
  email: string;
  phone: string | null;
  colour: string | null;
  /** Address of its logo. */
  logo?: string | undefined;
  /** The portal that the reader holds the link of. */
  portal?: string | undefined;
}
