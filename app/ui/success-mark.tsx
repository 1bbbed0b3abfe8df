/** The one celebration: a check that draws itself when something was signed, paid or found valid. */
export const SuccessMark = () => (
  <svg viewBox="0 0 48 48" aria-hidden className="size-12 text-success">
    <circle cx="24" cy="24" r="23" className="fill-success-soft" />
    <path
      d="M14 25l7 7 13-15"
      fill="none"
      stroke="currentColor"
      strokeWidth="3.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      pathLength={1}
      className="draw-check"
    />
  </svg>
);
