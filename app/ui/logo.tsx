/** The mark: a sheet of the ledger with its last line ticked. */
export const Logo = ({ size = 24 }: { size?: number }) => (
  <svg viewBox="0 0 24 24" width={size} height={size} aria-hidden className="flex-none">
    <rect width="24" height="24" rx="6" className="fill-primary" />
    <path
      d="M6 7.5h12M6 12h5"
      fill="none"
      strokeWidth="2"
      strokeLinecap="round"
      className="stroke-primary-content"
      opacity=".55"
    />
    <path
      d="M7 16.5l3 2.5 7.5-8"
      fill="none"
      strokeWidth="2.2"
      strokeLinecap="round"
      strokeLinejoin="round"
      className="stroke-primary-content"
    />
  </svg>
);
