/** A PDF of one empty page, written as our printer writes. */
export function aPdf(): Uint8Array {
  const objects = [
    '<<\n  /Type /Pages\n  /Count 1\n  /Kids [2 0 R]\n>>',
    '<<\n  /Type /Page\n  /MediaBox [0 0 595 842]\n  /Resources <<\n  >>\n  /Parent 1 0 R\n>>',
    '<<\n  /Producer (a test)\n>>',
    '<<\n  /Type /Catalog\n  /Pages 1 0 R\n>>',
  ];
  let text = '%PDF-1.7\n%\u0080\u0080\u0080\u0080\n\n';
  const places = objects.map((object, index) => {
    const place = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.join('')}`;
  const trailer = `trailer\n<<\n  /Size ${objects.length + 1}\n  /Root 4 0 R\n  /Info 3 0 R\n  /ID [(abc) (abc)]\n>>`;
  return Buffer.from(`${text}${table}${trailer}\nstartxref\n${text.length}\n%%EOF`, 'latin1');
}
