/** The room of a stream; names are built here and nowhere else. */
export function roomOf(networkId: string, stream: string): string {
  return `n:${networkId}:s:${stream}`;
}
