type QrPictureProps = { rows: readonly (readonly boolean[])[]; title: string };

/** A QR code on white, in both themes: cameras want dark on light. */
export function QrPicture({ rows, title }: QrPictureProps) {
  const size = rows.length;
  const path = rows.flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
  return (
    <svg
      viewBox={`0 0 ${size} ${size}`}
      width={208}
      height={208}
      role="img"
      aria-label={title}
      shapeRendering="crispEdges"
      className="rounded-field border border-base-300"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
