/** Where a browser keeps what somebody wrote in a network and the server has not answered yet. */
export function sendingPlace(networkId: string, memberId: string): string {
  return `cairn.sending.${networkId}.${memberId}`;
}
