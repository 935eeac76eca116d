/** Rows as CSV text for a spreadsheet: quoted where needed; cells that a spreadsheet would run are made plain text. */
export function csvText(rows: readonly (readonly (string | number | null | undefined)[])[]): string {
  return rows.map((row) => row.map(cellText).join(',')).join('\r\n') + '\r\n';
}

function cellText(cell: string | number | null | undefined): string {
  if (cell == null) return '';
  if (typeof cell === 'number') return String(cell);
  // Source: OWASP, CSV injection.
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}

/** Lets the browser save a text as a file. */
export function saveText(name: string, text: string): void {
  // The mark tells Excel that the text is UTF-8.
  const address = URL.createObjectURL(new Blob(['\uFEFF', text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}
